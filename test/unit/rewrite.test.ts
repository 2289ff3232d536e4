import assert from 'node:assert/strict';
import { otherForms } from '../fixtures/date-forms.ts';
import { inStyle, MARK_STYLES } from '../fixtures/mark-styles.ts';
import { andThen, rewrite } from '../fixtures/rewrite.ts';
import { hardWrapped, withBlankLines, withLineEnds } from '../fixtures/wrapping.ts';

const styled = (text: string, name: string): string => {
  const style = MARK_STYLES.find((one) => one.name === name);
  assert.ok(style);
  return rewrite(text, inStyle(text, style)).text;
};

describe('a rewritten text', () => {
  it('carries the places of the old text over to the new one', () => {
    const { text, carry } = rewrite('Hull is good, Hull!', [
      { start: 0, end: 4, text: 'Slough' },
      { start: 14, end: 18, text: 'York' },
    ]);
    assert.equal(text, 'Slough is good, York!');
    assert.deepEqual(carry({ start: 0, end: 4 }), { start: 0, end: 6 });
    assert.deepEqual(carry({ start: 8, end: 12 }), { start: 10, end: 14 });
    assert.deepEqual(carry({ start: 14, end: 18 }), { start: 16, end: 20 });
  });

  it('carries a place that holds a replacement', () => {
    const { carry } = rewrite('"in Hull now"', [{ start: 4, end: 8, text: 'Slough' }]);
    assert.deepEqual(carry({ start: 0, end: 13 }), { start: 0, end: 15 });
  });

  it('can be rewritten again', () => {
    const once = rewrite('a b', [{ start: 0, end: 1, text: 'aa' }]);
    const twice = andThen(once, (text) => rewrite(text, [{ start: 2, end: 3, text: '\r\n' }]));
    assert.equal(twice.text, 'aa\r\nb');
    assert.deepEqual(twice.carry({ start: 2, end: 3 }), { start: 4, end: 5 });
  });

  it('does not come of replacements that overlap', () => {
    const overlapping = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    assert.throws(() => rewrite('abcd', overlapping), /two replacements at 2/);
  });

  it('can have other line ends', () => {
    assert.equal(rewrite('a\nb', withLineEnds('a\nb', '\r\n')).text, 'a\r\nb');
  });

  it('can be wrapped without a change of its places', () => {
    const text = 'one two three four\n\nfive';
    assert.equal(rewrite(text, hardWrapped(text, 9)).text, 'one two\nthree\nfour\n\nfive');
  });

  it('can have blank lines between its paragraphs, but not in its lists', () => {
    const text = 'Found:\n- one\n- two\nEnd\n';
    assert.equal(rewrite(text, withBlankLines(text)).text, 'Found:\n- one\n- two\n\nEnd\n');
  });
});

describe('quotation marks in another style', () => {
  const text = `It is "the council's ‘front door'", 'good' or not.`;

  it('change with those inside them, and apostrophes stay', () => {
    assert.equal(styled(text, 'curly double'), `It is “the council's ‘front door’”, “good” or not.`);
    assert.equal(styled(text, 'straight single'), `It is 'the council's "front door"', 'good' or not.`);
  });

  it('open at the start of each paragraph of a long quotation', () => {
    assert.equal(styled('"One.\n\n"Two."', 'curly double'), '“One.\n\n“Two.”');
  });
});

describe('other forms of a date', () => {
  it('mean the same day', () => {
    const forms = otherForms('17 October 2024', '2024-10-17', '2024-10-17');
    assert.ok(forms.includes('Thursday, October 17, 2024'));
    assert.ok(forms.includes('17/10/2024'));
    assert.ok(!forms.includes('17 October 2024'));
  });

  it('leave out a year that is not written', () => {
    const forms = otherForms('17 to 28 July', '--07-17', '--07-28');
    assert.ok(forms.includes('17–28 July'));
    assert.ok(!forms.some((form) => /\d{4}/.test(form)));
  });

  it('are not made up for what is relative or vague', () => {
    assert.deepEqual(otherForms('last month', '2024-09-01', '2024-09-30'), []);
    assert.deepEqual(otherForms('late 2017', '2017-09-01', '2017-12-31'), []);
    assert.deepEqual(otherForms('2019', '2019-01-01', '2019-12-31'), []);
  });
});
