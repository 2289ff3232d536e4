import assert from 'node:assert/strict';
import { type PositionEncoding, positionsIn } from '../../../server/features/positions.ts';
import { takeSnapshot } from '../../../server/text/snapshot.ts';

const TEXT = 'a£€😀z\r\nb';
const EURO = 2;
const FACE = 3;
const LAST = 5;

function check(encoding: PositionEncoding, expected: readonly number[]): void {
  const { toPosition, toOffset } = positionsIn(takeSnapshot(TEXT), encoding);
  const offsets = [0, 1, EURO, FACE, LAST];
  assert.deepEqual(
    offsets.map((offset) => toPosition(offset).character),
    expected,
  );
  assert.deepEqual(
    expected.map((character) => toOffset({ line: 0, character })),
    offsets,
  );
  assert.deepEqual(toPosition(8), { line: 1, character: 0 });
}

describe('positions', () => {
  it('count UTF-16 units', () => check('utf-16', [0, 1, 2, 3, 5]));
  it('count UTF-8 bytes', () => check('utf-8', [0, 1, 3, 6, 10]));
  it('count characters', () => check('utf-32', [0, 1, 2, 3, 4]));

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    const { toPosition, toOffset } = positionsIn(takeSnapshot(TEXT), encoding);

    it(`outside the text are the nearest ones inside (${encoding})`, () => {
      assert.equal(toOffset({ line: 99, character: 0 }), TEXT.length);
      assert.equal(toOffset({ line: -1, character: 5 }), 0);
      assert.equal(toOffset({ line: 0, character: 99 }), 6);
      assert.equal(toOffset({ line: 0, character: -3 }), 0);
      assert.equal(toOffset({ line: 0, character: Number.NaN }), 0);
      assert.deepEqual(toPosition(99), { line: 1, character: 1 });
      assert.deepEqual(toPosition(-1), { line: 0, character: 0 });
      assert.deepEqual(toPosition(Number.NaN), { line: 0, character: 0 });
    });

    it(`inside a surrogate pair are at its start (${encoding})`, () => {
      assert.deepEqual(toPosition(FACE + 1), toPosition(FACE));
    });

    it(`between CR and LF are at the line's end (${encoding})`, () => {
      assert.deepEqual(toPosition(7), toPosition(6));
    });
  }

  it('inside a character of several units are at its start', () => {
    const bytes = positionsIn(takeSnapshot(TEXT), 'utf-8');
    assert.equal(bytes.toOffset({ line: 0, character: 4 }), EURO);
    assert.equal(bytes.toOffset({ line: 0, character: 8 }), FACE);
    const units = positionsIn(takeSnapshot(TEXT), 'utf-16');
    assert.equal(units.toOffset({ line: 0, character: 4 }), FACE);
  });

  it('count a lone surrogate as one character', () => {
    const lone = positionsIn(takeSnapshot('\ud83dx'), 'utf-8');
    assert.deepEqual(lone.toPosition(1), { line: 0, character: 3 });
    assert.equal(lone.toOffset({ line: 0, character: 3 }), 1);
  });
});
