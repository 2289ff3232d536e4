import assert from 'node:assert/strict';
import { escapeMarkdown, shorten, wrap } from '../../../server/features/markup.ts';

describe('words of a document in Markdown', () => {
  const shown = (text: string) => escapeMarkdown(text);

  it('are no link and no command', () => {
    assert.equal(shown('[x](command:y)'), '\\[x\\](command:y)');
    assert.equal(shown('![x](http://a.b)'), '!\\[x\\](http\\://a.b)');
    assert.equal(shown('<http://a.b>'), '\\<http\\://a.b>');
    assert.equal(shown('WWW.a.b'), 'WWW\\.a.b');
    assert.equal(shown('me@a.b'), 'me\\@a.b');
  });

  it('are no HTML and no entity', () => {
    assert.equal(shown('<img onerror=x>'), '\\<img onerror=x>');
    assert.equal(shown('a &lt; b &#60; & c'), 'a \\&lt; b \\&#60; & c');
  });

  it('are no code and no emphasis, however many marks there are', () => {
    assert.equal(shown('``` x'), '\\`\\`\\` x');
    assert.equal(shown('**a** __b__ ~~c~~ \\*'), '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\\\\\*');
  });

  it('begin no heading, list, quotation, rule or table', () => {
    assert.equal(shown('# a'), '\\# a');
    assert.equal(shown('- a'), '\\- a');
    assert.equal(shown('  > a'), '  \\> a');
    assert.equal(shown('1. a'), '1\\. a');
    assert.equal(shown('12) a'), '12\\) a');
    assert.equal(shown('---'), '\\---');
    assert.equal(shown('a | b'), 'a \\| b');
  });

  it('keep the marks that mean nothing inside a sentence', () => {
    assert.equal(
      shown('Children’s services (ILACS) – good, 3.5; no. 1!'),
      'Children’s services (ILACS) – good, 3.5; no. 1!',
    );
  });

  it('stay on one line', () => {
    assert.equal(shown('a\r\n\r\n# b\u2028c'), 'a # b c');
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

describe('a text in lines', () => {
  it('is broken at blanks, and where it was broken before', () => {
    assert.equal(wrap('one two three\n\nfour', 8), 'one two\nthree\n\nfour');
  });
  it('keeps a word whole that is longer than a line', () => assert.equal(wrap('a bcdefgh i', 4), 'a\nbcdefgh\ni'));
  it('is itself where it is short', () => assert.equal(wrap('one two', 7), 'one two'));
});
