import assert from 'node:assert/strict';
import { replaceSpan } from '../../server/protocol/edits.ts';
import { analyse, analyseText, createMemory } from '../../server/report.ts';
import type { Block } from '../../server/text/block.ts';
import { BlockText } from '../../server/text/document-text.ts';
import type { Mover } from '../../server/text/moved.ts';
import { perBlock, perList } from '../../server/text/per-block.ts';
import { Aside, resumed } from '../../server/text/resumed.ts';
import { type Snapshot, takeSnapshot } from '../../server/text/snapshot.ts';
import type { Span } from '../../server/text/span.ts';

const TEXT = 'one apple.\n\ntwo pears.\n\nthree apples.\n\nfour plums.';

/** What a step gives for a text and then for the same text with words put in, and how often it ran for the second. */
function edited<T extends object>(
  find: (blocks: readonly Block[], text: Aside<BlockText>) => T,
  move: (value: T, mover: Mover) => T,
  before: string,
  inserted: string,
): { readonly runs: number; readonly value: T; readonly afresh: T } {
  const memory = createMemory();
  let runs = 0;
  const step = resumed((blocks, text: Aside<BlockText>) => {
    runs++;
    return find(blocks, text);
  }, move);
  const read = (snapshot: Snapshot): T => {
    const { blocks } = memory.read(snapshot);
    return step(blocks, new Aside(new BlockText(snapshot.text, blocks)));
  };
  const snapshot = takeSnapshot(TEXT);
  read(snapshot);
  const at = TEXT.indexOf(before);
  const next = replaceSpan(snapshot, { start: at, end: at }, inserted, 1);
  runs = 0;
  const value = read(next);
  const { blocks } = createMemory().read(next);
  return { runs, value, afresh: find(blocks, new Aside(new BlockText(next.text, blocks))) };
}

const holdApples = perBlock(({ passage: { text } }): boolean => text.includes('apple'));

/** The blocks with apples, of which it reads no others' words. */
const apples = (blocks: readonly Block[]): readonly Span[] =>
  blocks.flatMap((block, index) => {
    if (holdApples(blocks)[index] !== true) return [];
    const at = block.start + block.passage.text.indexOf('apple');
    return [{ start: at, end: at + 'apple'.length }];
  });
const movedSpans = (spans: readonly Span[], mover: Mover): readonly Span[] =>
  mover.each(spans, (span) => mover.span(span));

describe('a step of the interpretation after an edit', () => {
  it('is left out where nothing that it reads has changed, and its value moves', () => {
    const { runs, value, afresh } = edited(apples, movedSpans, 'pears', 'ripe ');
    assert.equal(runs, 0);
    assert.deepEqual(value, afresh);
    assert.deepEqual(value[1], { start: 35, end: 40 });
  });

  it('runs where words changed that it reads', () => {
    const { runs, value, afresh } = edited(apples, movedSpans, 'apples', 'ripe ');
    assert.equal(runs, 1);
    assert.deepEqual(value, afresh);
  });

  it('runs where what it asks of every block has another answer', () => {
    const { runs, value, afresh } = edited(apples, movedSpans, 'pears', 'apple-');
    assert.equal(runs, 1);
    assert.deepEqual(value, afresh);
  });

  it('runs where the number of blocks has changed', () => {
    const { runs, value, afresh } = edited(apples, movedSpans, 'pears', '\n\n');
    assert.equal(runs, 1);
    assert.deepEqual(value, afresh);
  });

  it('runs where the text changed that it read through', () => {
    const words = (_: readonly Block[], { value }: Aside<BlockText>): { readonly words: string } => ({
      words: value.slice(12, 22),
    });
    assert.equal(edited(words, (value) => value, 'pears', 'ripe ').runs, 1);
    assert.equal(edited(words, (value) => value, 'plums', 'ripe ').runs, 0);
  });

  it('runs where a kind changed that it read, and only there', () => {
    const kinds = (blocks: readonly Block[]): { readonly first: string | undefined } => ({ first: blocks[0]?.kind });
    assert.equal(edited(kinds, (value) => value, 'one', '- ').runs, 1);
    assert.equal(edited(kinds, (value) => value, 'one', 'x').runs, 0);
    assert.equal(edited(kinds, (value) => value, 'two', '- ').runs, 0);
  });

  it('runs where an edit elsewhere changes what is found by going through all blocks', () => {
    const counted = perList((blocks: readonly Block[], _: readonly unknown[]): readonly number[] => {
      let count = 0;
      return blocks.map(({ passage: { text } }) => (text.includes('apple') ? ++count : count));
    });
    const counts = (blocks: readonly Block[]): { readonly last: number | undefined } => ({
      last: counted(blocks, []).at(-1),
    });
    assert.deepEqual(
      edited(counts, (value) => value, 'pears', 'apple-'),
      {
        runs: 1,
        value: { last: 3 },
        afresh: { last: 3 },
      },
    );
    assert.equal(edited(counts, (value) => value, 'pears', 'ripe ').runs, 0);
  });

  it('runs where what it found stood in words that are gone', () => {
    const memory = createMemory();
    let runs = 0;
    const step = resumed((blocks: readonly Block[]) => {
      runs++;
      return apples(blocks);
    }, movedSpans);
    const snapshot = takeSnapshot(TEXT);
    step(memory.read(snapshot).blocks);
    const next = replaceSpan(snapshot, { start: 6, end: 8 }, '', 1);
    assert.deepEqual(step(memory.read(next).blocks), apples(createMemory().read(next).blocks));
    assert.equal(runs, 2);
  });

  it('is left out where the step before it ran and found the same', () => {
    const memory = createMemory();
    let runs = 0;
    const first = resumed((blocks: readonly Block[]) => apples(blocks), movedSpans);
    const second = resumed((_: readonly Block[], found: readonly Span[]) => {
      runs++;
      return found.slice(1);
    }, movedSpans);
    const read = (snapshot: Snapshot): readonly Span[] => {
      const { blocks } = memory.read(snapshot);
      return second(blocks, first(blocks));
    };
    const snapshot = takeSnapshot(TEXT);
    read(snapshot);
    const next = replaceSpan(snapshot, { start: 0, end: 0 }, 'x', 1);
    assert.deepEqual(read(next), [{ start: 31, end: 36 }]);
    assert.equal(runs, 1);
  });
});

describe('a problem that an edit leaves alone', () => {
  it('adds the publication line at the top, wherever the first block begins now', () => {
    const memory = createMemory();
    const snapshot = takeSnapshot('last month');
    analyse(snapshot, { memory });
    const next = replaceSpan(snapshot, { start: 0, end: 0 }, '\n', 1);
    assert.deepEqual(analyse(next, { memory }).problems, analyseText('\nlast month').problems);
  });
});
