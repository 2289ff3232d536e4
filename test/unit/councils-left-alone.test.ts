import assert from 'node:assert/strict';
import { interpretDates } from '../../server/interpret/dates.ts';
import { readSetting } from '../../server/interpret/document/setting.ts';
import { recognise } from '../../server/recognise/memory.ts';
import { noReadings, reading } from '../../server/text/readings.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

const FIRST_PAGE = Array.from({ length: 60 }, (_, index) => `Staff met on floor ${index} and talked.`).join('\n\n');

/** Whether the words of a text's last paragraph are read, behind a first page, to find out of which councils it speaks. */
function isRead(paragraph: string): boolean {
  const { blocks, passages } = recognise(takeSnapshot(`${FIRST_PAGE}\n\n${paragraph}`));
  const dates = interpretDates(
    blocks,
    passages.map((found) => found.dates),
  );
  const readings = noReadings();
  reading(readings, () => readSetting(blocks, passages, dates));
  const last = blocks.at(-1);
  assert.ok(last);
  return readings.words.has(last.passage);
}

describe('an edit leaves the councils alone', () => {
  it('in a paragraph without names', () => assert.equal(isRead('The children sang and the rain fell.'), false));

  it('in one with a name, whose words are asked for by what they tell of it', () =>
    assert.equal(isRead('The children of Derby City Council sang and the rain fell.'), false));

  it('in one that refers to a council', () => assert.equal(isRead('The children sang for the council.'), false));

  it('but where a date beside the name may say which council is meant', () =>
    assert.equal(isRead('The children of Derby City Council sang on 5 May 2019.'), true));

  it('but where names and words that stand for one have to be told apart', () =>
    assert.equal(isRead('The children of Derby City Council sang for the council.'), true));
});
