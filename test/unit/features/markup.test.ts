import assert from 'node:assert/strict';
import { escapeMarkdown, shorten } from '../../../server/features/markup.ts';

describe('words of a document in Markdown', () => {
  const shown = (text: string) => escapeMarkdown(text);

  it('are no link and no command', () => {
    assert.equal(shown('[x](command:y)'), '\\[x\\]\\(command\\:y\\)');
    assert.equal(shown('http://a.b'), 'http\\://a\\.b');
    assert.equal(shown('me@a.b'), 'me\\@a\\.b');
  });

  it('are no HTML, no entity and no icon', () => {
    assert.equal(shown('<img onerror=x>'), '\\<img onerror=x\\>');
    assert.equal(shown('&lt;'), '\\&lt;');
    assert.equal(shown('$(alert)'), '\\$\\(alert\\)');
  });

  it('are no code, however many back-ticks there are', () => {
    assert.equal(shown('``` x'), '\\`\\`\\` x');
  });

  it('stay on one line', () => {
    assert.equal(shown('a\r\n\r\n# b\u2028c'), 'a \\# b c');
  });

  it('cannot rearrange what stands around them', () => {
    assert.equal(shown('a\u202eb\u2066c\u200bd\u0000e'), 'abcde');
    assert.equal(shown('x\ud800y'), 'x\ufffdy');
  });

  it('keep letters of all kinds', () => {
    assert.equal(shown('Ynys Môn 😀 “good”'), 'Ynys Môn 😀 “good”');
  });
});

describe('the first words of a text', () => {
  it('are the text where it is short', () => assert.equal(shorten(' a\n b ', 10), 'a b'));
  it('end at a blank', () => assert.equal(shorten('one two three', 9), 'one two…'));
  it('end in a word that is too long, but not in a surrogate pair', () => {
    assert.equal(shorten('abcdefghij', 4), 'abcd…');
    assert.equal(shorten('abc😀efghij', 4), 'abc…');
  });
});
