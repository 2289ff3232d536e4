import type { DateFault, DateMention } from '../interpret/finding.ts';
import { placeAt } from '../text/snapshot.ts';
import { daysIn, isPlaced, weekdayOf, writeRange } from './calendar.ts';
import { shorten } from './markup.ts';
import { wordsOf } from './mention-at.ts';
import type { Page } from './page.ts';
import { isShownAsProblem } from './problem-at.ts';

const LONGEST_SOURCE = 60;
/** Rules that say of a date what its hover would. */
const FAULTS = ['missing-year', 'unresolved-relative-date', 'impossible-date'];

/** The date in full: weekday for a single day, number of days for a range. */
function inFull(page: Page, mention: DateMention): string {
  const { t, markup } = page;
  const written = writeRange(mention, t);
  if (written === null) return t('A time that the text alone does not place in the calendar.');
  const date = markup.strong(written);
  const days = daysIn(mention);
  if (!isPlaced(mention) || days === null) return t('{0}, year not given.', date);
  const first = weekdayOf(mention.from, t) ?? '';
  if (days === 1) return t('{0}, a {1}.', date, first);
  switch (mention.precision) {
    case 'month':
      return t('{0}, the whole month.', date);
    case 'year':
      return t('{0}, the whole year.', date);
    case 'part':
    case 'season':
    case 'quarter':
      return t('{0}: {1} days.', date, days);
    case 'day':
    case 'week':
    case 'range':
      return t('{0}: {1} days, from a {2} to a {3}.', date, days, first, weekdayOf(mention.to, t) ?? '');
  }
}

function sourceOf(page: Page, mention: DateMention): string | null {
  const { markup, report } = page;
  if (mention.resolvedFrom === null) return null;
  return markup.plain(shorten(wordsOf(report, mention.resolvedFrom), LONGEST_SOURCE));
}

function howItWasPlaced(page: Page, mention: DateMention): readonly string[] {
  const { t, report } = page;
  const source = sourceOf(page, mention);
  const line = mention.resolvedFrom === null ? 0 : placeAt(report.snapshot, mention.resolvedFrom.start).line + 1;
  if (!isPlaced(mention)) {
    return mention.relative
      ? [
          t(
            'The text does not say from which day to count. A line such as “Published: 12 September 2023” at its top would.',
          ),
        ]
      : [t('Write the year behind the date, or give the date of publication at the top of the text.')];
  }
  if (mention.supplied === 'nothing') return [];
  if (source === null)
    return mention.supplied === 'year' ? [t('The year is not written here; it follows from the text.')] : [];
  if (mention.relative) return [t('Counted from “{0}” in line {1}.', source, line)];
  return [t('The year is not written here; it was taken from “{0}” in line {1}.', source, line)];
}

function whatIsWrong(page: Page, fault: DateFault): string {
  const { t, markup } = page;
  switch (fault.kind) {
    case 'no-such-day':
      return t('There is no such day. Compare it with the source.');
    case 'reversed':
      return t('The later date stands first. Compare them with the source.');
    case 'weekday':
      return t(
        'The weekday does not fit: the text says {0}, but that day is a {1}.',
        markup.plain(fault.written),
        markup.plain(t(fault.actual)),
      );
  }
}

/** A date: the range it stands for, the weekday, and what it was counted from; what is wrong where no problem says it. */
export function describeDate(page: Page, mention: DateMention, isAlone: boolean): readonly string[] {
  const isSaid = !isAlone && isShownAsProblem(page, mention, FAULTS);
  return [
    inFull(page, mention),
    ...(isSaid && !isPlaced(mention) ? [] : howItWasPlaced(page, mention)),
    ...(isSaid || mention.fault === null ? [] : [whatIsWrong(page, mention.fault)]),
  ];
}
