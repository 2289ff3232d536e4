import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BlockReading, readBlocks, readBlocksAfter } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

/** What paragraphs, items, tables and pages are made of, and what breaks lines. */
const PIECES = [
  'The council has made good progress in the help that it gives to',
  'children.',
  'Some Heading',
  'Inspection of Leeds 12',
  '• an item',
  '•',
  '12.',
  'Overall effectiveness      Good',
  '| Leeds | Good |',
  '// a note',
  '3',
  '\f',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '-',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const edit = fc.record({ at: fc.nat(400), removed: fc.nat(30), inserted: text });

const applied = (
  before: string,
  { at, removed, inserted }: { at: number; removed: number; inserted: string },
): string => before.slice(0, at) + inserted + before.slice(at + removed);

describe('the blocks of an edited text', () => {
  it('are those of the same text read afresh', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let reading: BlockReading = readBlocksAfter(null, takeSnapshot(start));
        let now = start;
        for (const each of edits) {
          now = applied(now, each);
          reading = readBlocksAfter(reading, takeSnapshot(now));
          assert.deepEqual(reading.blocks, readBlocks(takeSnapshot(now)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are taken over but for the edited one', () => {
    const paragraphs = Array.from({ length: 50 }, (_, index) => `This is paragraph ${index} of the text.`);
    const before = readBlocksAfter(null, takeSnapshot(paragraphs.join('\n\n')));
    const after = readBlocksAfter(before, takeSnapshot(paragraphs.join('\n\n').replace('paragraph 20', 'number 20')));
    assert.deepEqual(after.kept, { head: 20, tail: 29 });
    assert.equal(after.blocks[3], before.blocks[3]);
  });
});
