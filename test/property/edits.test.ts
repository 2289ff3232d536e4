import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionsIn } from '../../server/features/positions.ts';
import { applyChanges, replaceSpan } from '../../server/protocol/edits.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

/** Texts made of what goes wrong: line breaks of all kinds, astral characters, halves of them. */
const piece = fc.constantFrom('a', '\r', '\n', '\r\n', '😀', '\ud83d', '\ude00', 'é', '\u2028', '“', ' ');
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('edits', () => {
  it('leave the same lines as the whole text read anew', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(40), text), { maxLength: 8 }), (start, edits) => {
        let snapshot = takeSnapshot(start, 0);
        edits.forEach(([a, b, inserted], index) => {
          const from = Math.min(a, b, snapshot.text.length);
          const to = Math.min(Math.max(a, b), snapshot.text.length);
          snapshot = replaceSpan(snapshot, { start: from, end: to }, inserted, index + 1);
        });
        assert.deepEqual(snapshot.lineStarts, takeSnapshot(snapshot.text).lineStarts);
      }),
    );
  });

  it('leave the same text as the reference implementation of the protocol, where no character is split', () => {
    const whole = fc
      .array(fc.constantFrom('a', '\r', '\n', '\r\n', 'é', '“'), { maxLength: 20 })
      .map((all) => all.join(''));
    const place = fc.record({ line: fc.nat(8), character: fc.nat(8) });
    fc.assert(
      fc.property(whole, fc.array(fc.tuple(place, place, whole), { maxLength: 6 }), (start, edits) => {
        const changes: TextDocumentContentChangeEvent[] = edits.map(([a, b, inserted]) => {
          const ordered = a.line < b.line || (a.line === b.line && a.character <= b.character);
          return { range: ordered ? { start: a, end: b } : { start: b, end: a }, text: inserted };
        });
        // A fresh document for each change: the reference keeps wrong lines after a change behind the last line.
        const expected = changes.reduce((before, change) => {
          const document = TextDocument.create('file:///a', 'x', 0, before);
          return TextDocument.update(document, [change], 1).getText();
        }, start);
        assert.equal(applyChanges(takeSnapshot(start, 0), changes, 1, 'utf-16')?.text, expected);
      }),
    );
  });

  it('mean the same in every encoding of positions', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), text, (start, a, b, inserted) => {
        const snapshot = takeSnapshot(start, 0);
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const results = (['utf-8', 'utf-16', 'utf-32'] as const).map((encoding) => {
          const range = positionsIn(snapshot, encoding).toRange(span);
          return applyChanges(snapshot, [{ range, text: inserted }], 1, encoding)?.text;
        });
        assert.equal(results[0], results[1]);
        assert.equal(results[1], results[2]);
      }),
    );
  });
});
