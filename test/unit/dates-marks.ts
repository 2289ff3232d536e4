import assert from 'node:assert/strict';
import { interpretDates } from '../../server/interpret/dates.ts';
import type { DateMention } from '../../server/interpret/finding.ts';
import { findDates } from '../../server/recognise/dates.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

const MARK = /\{([^{}=]*)=([^{}]*)\}/g;

/** A text without its marks. */
export const unmarked = (marked: string): string => marked.replace(MARK, '$1');

const writeValue = ({ from, to }: DateMention): string => (from === null ? '?' : from === to ? from : `${from}/${to}`);

/** The dates of a text as the program reads them. */
export function datesOf(text: string, writtenOn: string | null = null): readonly DateMention[] {
  const blocks = readBlocks(takeSnapshot(text));
  return interpretDates(
    blocks,
    blocks.map((block) => findDates(block.passage.text)),
    writtenOn,
  ).dates;
}

/** Draws marks around the dates that the program finds: `{17 May=2019-05-17}`; `?` where a date has no value. */
export function markDates(text: string, writtenOn: string | null = null): string {
  let marked = '';
  let at = 0;
  for (const date of datesOf(text, writtenOn)) {
    marked += `${text.slice(at, date.start)}{${text.slice(date.start, date.end)}=${writeValue(date)}}`;
    at = date.end;
  }
  return marked + text.slice(at);
}

/** Checks that exactly the marked dates are found, with these values. */
export function assertDates(marked: string, writtenOn: string | null = null): void {
  assert.equal(markDates(unmarked(marked), writtenOn), marked);
}
