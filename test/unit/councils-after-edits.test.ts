import assert from 'node:assert/strict';
import { editedMentions } from '../fixtures/edited-report.ts';

const TEXT = [
  'Inspection of Plymouth City Council',
  'Plymouth City Council was inspected in May 2021.',
  'Staff say that council leaders listen to them.',
  'Since then the council has hired more people, and the local authority has trained them well.',
  'Its partners thank our council for that.',
  '- Homes are found soon',
].join('\n\n');

/** The councils of the text in which some words gave way to others. */
function edited(find: string, words: string): ReturnType<typeof editedMentions> {
  const start = TEXT.indexOf(find);
  return editedMentions(TEXT, 'council', { start, end: start + find.length }, words);
}

describe('councils after an edit', () => {
  for (const [what, find, words] of [
    ['before a word for one in its block', 'Since then', 'Soon after'],
    ['between two such words', 'hired more', 'hired many more'],
    ['behind them', 'trained them well', 'trained all of them'],
    ['that makes such a word longer at its beginning', 'that council', 'that the council'],
    ['that makes it shorter there', 'the local authority', 'local authority'],
    ['within it', 'the local authority', 'the  local authority'],
    ['that makes another of it', 'then the council', 'then the county council'],
    ['that makes none of it', 'our council', 'our councillor'],
    ['that names another one before it', 'then the council', 'then Torbay lent people and the council'],
    ['that makes a paragraph of an item', '- Homes', 'Homes'],
    ['that makes an item of a paragraph', 'Its partners', '- Its partners'],
  ] as const)
    it(`are those of the text read afresh after one ${what}`, () => {
      const { after, afresh } = edited(find, words);
      assert.ok(after.length > 2);
      assert.deepEqual(after, afresh);
    });
});
