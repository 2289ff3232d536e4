import assert from 'node:assert/strict';
import { Documents } from '../../server/protocol/documents.ts';

const URI = 'file:///a.txt';
const at = (line: number, character: number) => ({ line, character });
const insert = (line: number, character: number, text: string) => ({
  range: { start: at(line, character), end: at(line, character) },
  text,
});

function opened(text = 'one', version = 5): Documents {
  const documents = new Documents(() => 'utf-16');
  documents.open(URI, 'inspection-report', version, text);
  return documents;
}

const textIn = (documents: Documents) => documents.get(URI)?.snapshot.text;

describe('the open documents', () => {
  it('take changes in order, each counted from the text before it', () => {
    const documents = opened();
    assert.equal(documents.change(URI, 6, [insert(0, 3, '\ntwo'), insert(1, 3, '!')]), 'taken');
    assert.equal(textIn(documents), 'one\ntwo!');
    assert.equal(documents.get(URI)?.snapshot.version, 6);
  });

  it('take a whole text', () => {
    const documents = opened();
    documents.change(URI, 6, [{ text: 'new' }]);
    assert.equal(textIn(documents), 'new');
  });

  it('take an empty change as a new version', () => {
    const documents = opened();
    assert.equal(documents.change(URI, 9, []), 'taken');
    assert.equal(documents.get(URI)?.snapshot.version, 9);
  });

  it('refuse a version that they have or that is older', () => {
    const documents = opened();
    assert.equal(documents.change(URI, 5, [{ text: 'x' }]), 'stale-version');
    assert.equal(documents.change(URI, 1, [{ text: 'x' }]), 'stale-version');
    assert.equal(documents.change(URI, Number.NaN, [{ text: 'x' }]), 'stale-version');
    assert.equal(textIn(documents), 'one');
  });

  it('take changes without versions as they come', () => {
    const documents = opened();
    assert.equal(documents.change(URI, null, [{ text: 'x' }]), 'taken');
    assert.equal(documents.get(URI)?.snapshot.version, 6);
  });

  it('know nothing of documents that were not opened or are closed', () => {
    const documents = opened();
    assert.equal(documents.change('file:///b.txt', 1, []), 'unknown-document');
    assert.equal(documents.save('file:///b.txt', 'x'), 'unknown-document');
    assert.equal(documents.close(URI), 'taken');
    assert.equal(documents.change(URI, 7, [{ text: 'x' }]), 'unknown-document');
    assert.equal(documents.close(URI), 'unknown-document');
    assert.equal(documents.get(URI), undefined);
  });

  it('refuse positions that are no whole numbers', () => {
    const documents = opened();
    for (const character of [Number.NaN, 0.5, -1, Number.POSITIVE_INFINITY]) {
      assert.equal(documents.change(URI, 6, [insert(0, character, 'x')]), 'unusable-change');
    }
    assert.equal(textIn(documents), 'one');
    assert.equal(documents.get(URI)?.snapshot.version, 5);
  });

  it('take positions behind the text as its end', () => {
    const documents = opened();
    documents.change(URI, 6, [insert(99, 99, '!')]);
    assert.equal(textIn(documents), 'one!');
  });

  it('never cut a character in two', () => {
    const documents = opened('a😀b');
    documents.change(URI, 6, [{ range: { start: at(0, 2), end: at(0, 3) }, text: '' }]);
    assert.equal(textIn(documents), 'ab');
  });

  it('leave a snapshot alone that somebody holds', () => {
    const documents = opened();
    const held = documents.get(URI)?.snapshot;
    documents.change(URI, 6, [{ text: 'x' }]);
    assert.equal(held?.text, 'one');
    assert.equal(held?.version, 5);
  });

  it('take the saved text where it differs from theirs, and count that', () => {
    const documents = opened();
    assert.equal(documents.save(URI, 'one'), 'in-step');
    assert.equal(documents.save(URI, undefined), 'in-step');
    assert.equal(documents.repairs, 0);
    assert.equal(documents.save(URI, 'saved'), 'repaired');
    assert.equal(textIn(documents), 'saved');
    assert.equal(documents.get(URI)?.snapshot.version, 5);
    assert.equal(documents.repairs, 1);
  });
});
