import { datesIn, unlessOfficial } from '../reading.ts';
import { problemAt, type Rule } from '../rule.ts';

export const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  title: 'A range of dates that ends before it begins',
  why: 'One of the two days is mistyped, or they have changed places, and the length of the inspection cannot be told.',
  remedy: 'Put the earlier day first, or correct the day that is wrong.',
  bad: ['The inspection took place from 28 July 2023 to 17 July 2023.'],
  good: ['The inspection took place from 17 July 2023 to 28 July 2023.'],
  severity: 'warning',
  quoted: 'ignore',
  check: (interpretation) =>
    datesIn(interpretation)
      .filter(({ fault }) => fault?.kind === 'reversed')
      .map((date) => problemAt('dates-out-of-order', unlessOfficial(interpretation, 'warning'), date)),
};
