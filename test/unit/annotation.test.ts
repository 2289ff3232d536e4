import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { agreementWith } from '../fixtures/agreement.ts';
import { readAnnotation } from '../fixtures/annotation.ts';

const row = (...fields: string[]): string => fields.join('\t');

describe('an annotation', () => {
  const text = 'Hull is good. Hull City Council was good in 2014. Hullabaloo!';

  it('names a mention by its words and which of them is meant', () => {
    const { mentions } = readAnnotation(text, row('G', 'good;overall;hull;2014', '2', 'good'));
    assert.deepEqual(mentions, [
      { type: 'grade', value: 'good;overall;hull;2014-01-01/2014-12-31', start: 36, end: 40 },
    ]);
  });

  it('names every occurrence that is a word and not part of a longer mention by a star', () => {
    const { mentions } = readAnnotation(
      text,
      `${row('C', 'hull', '*', 'Hull')}\n${row('C', 'hull', '*', 'Hull City Council')}`,
    );
    assert.deepEqual(
      mentions.map(({ start, end }) => text.slice(start, end)),
      ['Hull', 'Hull City Council'],
    );
  });

  it('names a long mention by its first and last words', () => {
    const { mentions } = readAnnotation(text, row('Q', 'other', '1', 'Hull City … 2014.'));
    assert.deepEqual(mentions, [{ type: 'quote', value: 'other', start: 14, end: 49 }]);
  });

  it('holds whole months and the publication date', () => {
    assert.equal(readAnnotation(text, row('P', '2016-02')).published, '2016-02-01/2016-02-29');
    assert.equal(readAnnotation(text, row('P', '-')).published, null);
  });

  it('that does not fit the text is refused, with its line', () => {
    assert.throws(
      () => readAnnotation(text, `# note\n${row('C', 'hull', '1', 'Kingston')}`),
      /line 2: .*not in the text/,
    );
    assert.throws(() => readAnnotation(text, row('C', 'hull', '9', 'Hull')), /line 1: .*not so many/);
    assert.throws(() => readAnnotation(text, row('X', 'hull', '1', 'Hull')), /line 1: unknown type/);
  });

  it('that a report does not agree with is told mention by mention', () => {
    const annotation = `${row('P', '2016-02')}\n${row('C', 'hull', '1', 'Hullabaloo')}`;
    const { agreed, annotated, differences } = agreementWith({ name: '', text, annotation }, analyseText(text));
    assert.equal(agreed, 0);
    assert.equal(annotated, 1);
    assert.ok(differences.includes('50: missed council "Hullabaloo" hull'));
    assert.ok(differences.includes('published: null, not 2016-02-01/2016-02-29'));
  });
});
