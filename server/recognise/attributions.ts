import { DELIVERY_BODIES } from '../knowledge/delivery-bodies.ts';
import { formsOf } from '../knowledge/form-choices.ts';
import { OFFICE_HOLDERS, type OfficeHolder } from '../knowledge/office-holders.ts';
import { NOT_REPORTING, REPORTING_ROWS, type ReportingKind } from '../knowledge/reporting-verbs.ts';
import { NOT_SPEAKERS, SPEAKER_ROWS, type SpeakerRow, WEIGHT_OF_FAMILY } from '../knowledge/speakers.ts';
import { TRADE_ROWS } from '../knowledge/speakers-by-trade.ts';
import { compileLexicon, type Entry, scan } from '../lexicon/lexicon.ts';
import type { Found } from './recognition.ts';

/** A word for somebody who may speak: a role, a body, a document. */
export interface FoundSpeaker extends Found {
  readonly kind: 'speaker';
  readonly row: SpeakerRow;
}

/** A word that reports speech or judging. */
export interface FoundReporting extends Found {
  readonly kind: 'reporting';
  readonly reporting: ReportingKind;
}

/** The name of somebody who holds or held a public office. */
export interface FoundHolder extends Found {
  readonly kind: 'holder';
  readonly holder: OfficeHolder;
}

export type FoundAttribution = FoundSpeaker | FoundReporting | FoundHolder;

type Meaning =
  | { readonly speaker: SpeakerRow }
  | { readonly reporting: ReportingKind }
  | { readonly holder: OfficeHolder }
  | null;

const listed = (forms = ''): readonly string[] =>
  forms
    .split(',')
    .flatMap((form) => formsOf(form.trim().replace(/\s+/g, ' ')))
    .filter((form) => form !== '');

/** Regular verbs that double their last letter: `labelled`. */
const DOUBLED: ReadonlySet<string> = new Set([
  'blog',
  'aver',
  'brag',
  'fret',
  'grin',
  'jot',
  'label',
  'prefer',
  'quip',
  'rebut',
  'shrug',
  'submit',
]);

/** The finite forms of a regular verb: `add`, `adds`, `added`. */
function inflect(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  if (/[^aeo]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  const past = DOUBLED.has(verb) ? `${verb}${verb.charAt(verb.length - 1)}ed` : `${stem}ed`;
  return [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, past];
}

/** Names of parties that are adjectives in lower case. */
const PARTIES = ['Labour', 'Conservatives', 'Conservative', 'Greens', 'Liberal Democrats', 'Liberal Democrat'];
/** Forms that are words of another kind in lower case: `unite`, `become`. */
const PROPER_NAMES = new Set([
  'Unite',
  'Become',
  'Lord',
  'Solace',
  'Kinship',
  'Coram',
  'Coun',
  'Ald',
  'Home for Good',
  ...PARTIES,
]);

/** Trusts and companies that deliver a council's services, by their own names. */
const DELIVERY_BODY: SpeakerRow = { side: 'authority', kind: 'body', weight: 4, forms: '' };

function* entries(): Iterable<Entry<Meaning>> {
  for (const form of [...listed(NOT_SPEAKERS), ...listed(NOT_REPORTING)]) yield { form, value: null };
  for (const { name, aliases } of DELIVERY_BODIES) {
    for (const form of [name, ...aliases]) yield { form, value: { speaker: DELIVERY_BODY }, exactCase: true };
  }
  for (const row of [...SPEAKER_ROWS, ...TRADE_ROWS]) {
    for (const form of listed(row.forms)) yield { form, value: { speaker: row }, exactCase: PROPER_NAMES.has(form) };
  }
  for (const holder of OFFICE_HOLDERS) yield { form: holder.name, value: { holder }, exactCase: true };
  for (const { kind, verbs, forms } of REPORTING_ROWS) {
    for (const form of [...listed(verbs).flatMap(inflect), ...listed(forms)])
      yield { form, value: { reporting: kind } };
  }
}

const LEXICON = compileLexicon(entries());

/** Children, families and carers (see `SPEAKER_ROWS`), whose words are also parts of names. */
const isFamily = ({ kind, weight }: SpeakerRow): boolean =>
  weight === WEIGHT_OF_FAMILY && (kind === 'person' || kind === 'people');

const BEFORE_PART_OF_NAME =
  /(?:^|[^\p{L}])(?:for|of|and|&|(?!(?:What|How|When|Where|Why|Our|The|Some|Many|Most|All|Two|Three|From|For|And|But|Dear)\s)\p{Lu}[\p{L}'\u2019-]+,?)\s$/u;

/** `Cabinet Member for Children`, `Eastmere Children First`: a word with a capital in the middle of a name. */
const isPartOfName = (text: string, start: number): boolean =>
  /^(?:Child|Famil|Young|Parent|Carer|Pupil|Student|Youth)/.test(text.slice(start, start + 8)) &&
  BEFORE_PART_OF_NAME.test(text.slice(Math.max(0, start - 24), start));

const BARE_SEE = 3;
const REPORT = /^reports?(?=\s)/i;
const BEFORE_NOUN =
  /(?:^|[^\p{L}])(?:the|an?|this|that|its|his|her|their|our|latest|new|first|second|final|inspection|\p{L}+['\u2019]s?|\p{Ll}+(?:ed|ing|al|ic|ive|ful|ary))\s$/iu;

/** `the report that …`: the noun, where `people report that` has the verb. */
const isNounThere = (text: string, start: number): boolean =>
  BEFORE_NOUN.test(text.slice(Math.max(0, start - 20), start));

const THE_REPORT: SpeakerRow = SPEAKER_ROWS.find(
  ({ kind, weight, forms }) => kind === 'document' && weight === 1 && listed(forms).includes('report'),
) ?? { side: 'inspectorate', kind: 'document', weight: 1, forms: 'report' };

/**
 * Finds the words in a passage's text that may tell who speaks and that somebody does: offsets in UTF-16 units, in text
 * order, disjoint. What they mean for a quotation is for `interpret/speakers` to say. Any text will do; linear.
 */
export function findAttributions(text: string): readonly FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const { start, end, value } of scan(LEXICON, text)) {
    if (value === null) continue;
    if ('holder' in value) {
      found.push({ kind: 'holder', start, end, holder: value.holder });
      continue;
    }
    if ('speaker' in value && isFamily(value.speaker) && isPartOfName(text, start)) continue;
    const report = REPORT.exec(text.slice(start, end))?.[0];
    if (report !== undefined && 'reporting' in value && isNounThere(text, start)) {
      found.push({ kind: 'speaker', start, end: start + report.length, row: THE_REPORT });
      continue;
    }
    // `Inspectors see …`: without a subject right before it, `see` points somewhere.
    if (
      'reporting' in value &&
      end - start === BARE_SEE &&
      text.slice(start, end) === 'see' &&
      found.at(-1)?.end !== start - 1
    )
      continue;
    if ('speaker' in value) found.push({ kind: 'speaker', start, end, row: value.speaker });
    else found.push({ kind: 'reporting', start, end, reporting: value.reporting });
  }
  return found;
}
