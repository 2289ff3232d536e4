import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  fixSentence,
  MESSAGES,
  messageKey,
  messageTemplate,
  problemSentence,
  relatedSentence,
  sentence,
} from '../../server/review/messages.ts';
import { MOST_PROBLEMS, review } from '../../server/review/review.ts';
import { rulePage, rulesPage } from '../../server/review/rule-page.ts';
import { RULES, ruleOf } from '../../server/review/rules.ts';
import { dateAt, interpret, quoteAt } from './interpretation-builder.ts';

const yearless = interpret('On 3 May, “on 4 May, or 5 May.', (at) => ({
  mentions: [
    dateAt(at('5 May'), { from: '--05-05' }),
    dateAt(at('3 May'), { from: '--05-03' }),
    dateAt(at('4 May'), { from: null, relative: true }),
  ],
}));

const codes = (problems: readonly { readonly code: string }[]): readonly string[] => problems.map((one) => one.code);

describe('review', () => {
  it('gives the problems of all rules in text order', () => {
    assert.deepEqual(codes(review(yearless).problems), ['missing-year', 'unresolved-relative-date', 'missing-year']);
  });
  it('puts the gravest first where two begin together', () => {
    const text = interpret('On 31 June', (at) => ({
      mentions: [dateAt(at('31 June'), { from: '--06-31', fault: { kind: 'no-such-day' } })],
    }));
    assert.deepEqual(codes(review(text).problems), ['impossible-date', 'missing-year']);
  });
  it('gives a rule the severity that the reader chose, or leaves it out', () => {
    const chosen = review(yearless, { rules: { 'missing-year': 'hint', 'unresolved-relative-date': 'off' } });
    assert.deepEqual(
      chosen.problems.map((one) => one.severity),
      ['hint', 'hint'],
    );
    assert.deepEqual(review(yearless, { rules: { 'no-such-rule': 'off' } }).problems, review(yearless).problems);
  });
  it('leaves alone what somebody is quoted as saying, but not the quotation itself', () => {
    const quoted = {
      ...yearless,
      mentions: [...yearless.mentions, quoteAt({ start: 10, end: 30 }, { missing: 'closing' })],
    };
    assert.deepEqual(codes(review(quoted).problems), ['missing-year', 'unclosed-quotation']);
  });
  it('stops at a limit and says so', () => {
    const many = interpret('x'.repeat(MOST_PROBLEMS + 5), () => ({
      mentions: Array.from({ length: MOST_PROBLEMS + 5 }, (_, start) =>
        dateAt({ start, end: start + 1 }, { from: '--05-05' }),
      ),
    }));
    const { problems, notices } = review(many);
    assert.equal(problems.length, MOST_PROBLEMS);
    assert.deepEqual(notices, [{ code: 'notice.too-many-problems', args: [MOST_PROBLEMS, MOST_PROBLEMS + 5] }]);
    assert.match(sentence(notices[0]?.code ?? '', notices[0]?.args ?? []), /first 1000 of 1005 problems/);
    assert.deepEqual(review(yearless).notices, []);
  });
});

describe('problem messages', () => {
  it('choose the sentence by the first argument and write dates out', () => {
    assert.equal(messageKey('impossible-date', ['weekday', 'x']), 'impossible-date.weekday');
    assert.equal(messageKey('missing-year', []), 'missing-year');
    assert.match(
      sentence('inspection-after-publication', ['2023-09-04', '2023-07-09']),
      /4 September 2023.*9 July 2023/,
    );
    assert.equal(sentence('fix.year', [2023]), 'Add the year 2023');
    assert.equal(fixSentence({ code: 'fix.closing-mark', args: ['”'], edits: [] }), 'Close the quotation with ” here');
    assert.equal(
      relatedSentence({ code: 'related.published', args: ['2023-07-09'], start: 0, end: 1 }),
      'Published on 9 July 2023',
    );
  });
  it('fall back on the code, and keep a placeholder without a value', () => {
    assert.equal(messageTemplate('no-such-code', []), 'no-such-code');
    assert.equal(sentence('fix.year', []), 'Add the year {0}');
  });
  it('exist for every problem, and say what to do', () => {
    for (const problem of review(yearless).problems) assert.match(problemSentence(problem), /[a-z]\. [A-Z].*\.$/);
    for (const { code } of RULES) {
      const own = Object.keys(MESSAGES).filter((key) => key === code || key.startsWith(`${code}.`));
      assert.ok(own.length > 0, code);
    }
  });
  it('begin each with a rule’s code or one of the four other kinds', () => {
    for (const key of Object.keys(MESSAGES)) {
      const [first = ''] = key.split('.');
      assert.ok(ruleOf(first) !== null || ['related', 'fix', 'notice'].includes(first), key);
    }
  });
});

describe('rules', () => {
  it('have unique codes, a reason, a remedy and examples', () => {
    assert.equal(new Set(RULES.map((rule) => rule.code)).size, RULES.length);
    for (const rule of RULES) {
      assert.match(rule.code, /^[a-z]+(?:-[a-z]+)*$/);
      for (const text of [rule.title, rule.why, rule.remedy]) assert.ok(text.length > 20, rule.code);
      assert.ok(rule.bad.length > 0 && rule.good.length > 0, rule.code);
    }
    assert.equal(ruleOf('no-such-rule'), null);
  });
  it('have a page each that says what the rule says; after a change run `npm run rule-pages`', () => {
    const folder = 'docs/rules';
    for (const rule of RULES) {
      const file = `${folder}/${rule.code}.md`;
      assert.ok(existsSync(file), file);
      assert.equal(readFileSync(file, 'utf8'), rulePage(rule), file);
    }
    assert.equal(readFileSync(`${folder}/README.md`, 'utf8'), rulesPage(RULES));
    assert.equal(readdirSync(folder).length, RULES.length + 1);
  });
});
