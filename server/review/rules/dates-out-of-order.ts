import type { DateMention } from '../../interpret/finding.ts';
import { datesIn, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

const MONTH_END = 5;

/** Without a year only days of one month can be compared: December may well come before January. */
function isReversed({ from, to }: DateMention): boolean {
  if (from === null || to === null || from <= to) return false;
  const haveYears = !from.startsWith('-') && !to.startsWith('-');
  return haveYears || from.slice(0, MONTH_END) === to.slice(0, MONTH_END);
}

const JOINS_RANGE = /^\s*(?:to|until|till|[-\u2013\u2014])\s*$/;

/** Two dates that stand as the ends of a range, the later one first: they cannot be read as one, so each is a date of its own. */
function areReversed(first: DateMention, second: DateMention, text: string): boolean {
  if (first.from === null || second.from === null || first.precision !== 'day' || second.precision !== 'day')
    return false;
  if (!isReversed({ ...first, to: second.from })) return false;
  return JOINS_RANGE.test(text.slice(first.end, second.start));
}

export const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  title: 'A range of dates that ends before it begins',
  why: 'One of the two days is mistyped, or they have changed places, and the length of the inspection cannot be told.',
  remedy: 'Put the earlier day first, or correct the day that is wrong.',
  bad: ['The inspection took place from 28 July 2023 to 17 July 2023.'],
  good: ['The inspection took place from 17 July 2023 to 28 July 2023.'],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) => {
    const dates = datesIn(interpretation);
    const severity = unlessOfficial(interpretation, 'warning');
    return dates.flatMap((date, index) => {
      const next = dates[index + 1];
      if (isReversed(date)) return [problemAt('dates-out-of-order', severity, date)];
      const isPair = next !== undefined && areReversed(date, next, interpretation.snapshot.text);
      return isPair ? [problemAt('dates-out-of-order', severity, { start: date.start, end: next.end })] : [];
    });
  },
};
