import type { DateExpression } from '../../recognise/dates/expression.ts';
import type { FoundDate } from '../../recognise/dates.ts';
import { once } from '../../text/once.ts';
import { haveSameFields, perPlace } from '../../text/per-passage.ts';
import type { Stretch } from '../calendar.ts';
import type { DateMention, DateRange } from '../finding.ts';
import { describe, faultOf } from './describe.ts';
import { type Bearings, NOWHERE } from './place.ts';
import { rangeOf, resolveExpression, stretchOf } from './resolve.ts';

/** When an expression is that names its year; null for all others. */
export const resolveFull = once(({ expression }: FoundDate): Stretch | null =>
  describe(expression).supplied === 'nothing'
    ? stretchOf(resolveExpression(expression.from, expression.to, NOWHERE))
    : null,
);

/** What an expression came to. */
export interface Settlement {
  readonly range: DateRange;
  readonly stretch: Stretch | null;
  readonly fault: DateMention['fault'];
}

function settle(expression: DateExpression, bearings: Bearings): Settlement {
  const outcomes = resolveExpression(expression.from, expression.to, bearings);
  return {
    range: rangeOf(outcomes),
    stretch: stretchOf(outcomes),
    fault: faultOf(expression, outcomes),
  };
}

/** What an expression at a place of its passage comes to with such bearings. */
export const settleAt = perPlace(settle, (now, last) => now[0] === last[0] && haveSameFields(now[1], last[1]));
