import assert from 'node:assert/strict';
import { analyse, analyseText, createMemory } from '../../server/report.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

/** Who speaks in each quotation: of each version as the document remembers the one before, and as it is read afresh. */
function speakersOf(versions: readonly string[]): readonly [remembered: readonly string[], fresh: readonly string[]] {
  const memory = createMemory();
  const told = ({ mentions }: ReturnType<typeof analyseText>): string =>
    mentions.flatMap((mention) => (mention.type === 'quote' ? [`${mention.speaker} ${mention.by}`] : [])).join('; ');
  return [
    versions.map((text, version) => told(analyse(takeSnapshot(text, version), { memory }))),
    versions.map((text) => told(analyseText(text))),
  ];
}

const STORY = `What happened then

The meeting was long and the room was full of people who had come from far away.

We said: “The service is not safe for children.”

It went on until late in the evening, and nobody left before the end of it.`;

describe('who was told to speak in the version before', () => {
  it('does not count where the document begins otherwise', () => {
    const [remembered, fresh] = speakersOf([STORY, `National Education Union\n\n${STORY}`, STORY]);
    assert.deepEqual(remembered, fresh);
    assert.notEqual(fresh[0], fresh[1]);
  });

  it('does not count where the document ends otherwise', () => {
    const [remembered, fresh] = speakersOf([STORY, `${STORY}\n\nCouncillor Jo Hale, Leader of the Council`, STORY]);
    assert.deepEqual(remembered, fresh);
    assert.notEqual(fresh[0], fresh[1]);
  });

  it('does not count where somebody is introduced elsewhere', () => {
    const story = 'The story is about a town.\n\nHale said: “It is good.”\n\nMore of it follows here.';
    const [remembered, fresh] = speakersOf([story, `${story}\n\nThe council’s leader, Jo Hale, was there.`, story]);
    assert.deepEqual(remembered, fresh);
    assert.notEqual(fresh[0], fresh[1]);
  });

  it('does not count where the words before are another’s', () => {
    const story = (who: string): string =>
      `${who} had read the report with care.\n\nIt was a hard year.\n\n“It was hard,” she added. “It was good.”`;
    const [remembered, fresh] = speakersOf([story('The inspector'), story('The mayor'), story('The inspector')]);
    assert.deepEqual(remembered, fresh);
    assert.notEqual(fresh[0], fresh[1]);
  });
});
