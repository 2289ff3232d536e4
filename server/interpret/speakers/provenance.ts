import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type QuotedBlock, sentenceAt } from './block.ts';
import { attributeTo, type Surroundings } from './clause.ts';
import type { QuotedDocument } from './document.ts';
import { ofDocument } from './documents.ts';
import { readSpeakerAfter } from './phrases.ts';

const ADVERB = '(?:(?:in\\sfact|actually|really|rightly|originally|all|both|instead)\\s)?';
const DONE = '(?:spoken|said|written|made|uttered|used|coined|penned|drafted)';
/** What tells where words come from: `come from`, `were in fact spoken by`, `are those of`. */
const ORIGIN = `(?:(?:come|comes|came|are|is|were|was)\\s${ADVERB}(?:taken\\s)?from|(?:is|are|was|were)\\s${ADVERB}${DONE}\\sby|(?:is|are|was|were)\\s${ADVERB}(?:those|that|the\\swords?|the\\sphrase)\\sof|belong(?:s|ed)?\\sto)\\s`;
/** Behind the quotation, over a relative clause between commas. */
const IN_SENTENCE = new RegExp(`^[\\s*_]*(?:,\\s(?:which|that|as)\\s[^.;:\\u0001]{1,100},\\s)?${ORIGIN}`, 'iu');
const IN_NEXT = new RegExp(`^\\P{L}*(?:They|It|These|Those|This|The\\swords?|The\\sphrase)\\s${ORIGIN}`, 'u');
/** `appears on page three`, `“…”. That’s paragraph 9.`, `That is from the letter`: a place in the document named last. */
const AT_PLACE =
  /^\P{L}*(?:(?:That|This)(?:['\u2019]s|\sis|\swas)|appears|comes|is)\s(?:(?:in|on|at|from|the)\s){0,3}(?:page|paragraph|para|section|line|report|letter)(?!\p{L})/u;
/** `had read “…” in the report`: whoever reads it, it is the report's. */
const READS =
  /(?<!\p{L})(?:read|reads|reading|seen|saw|found|noticed|quoted|quotes)\s(?:the\s(?:words|line|sentence|phrase)\s)?[*_]*$/iu;
const IN_DOCUMENT =
  /^[\s*_]*(?:in|from|on\spage\s\S+\sof)\s(?:the|its|their|our|that|this|Ofsted['\u2019]s)\s(?:\p{Ll}+\s)?(?:report|letter)(?!\p{L})/u;
const LONGEST = 240;

function readOrigin(document: QuotedDocument, view: QuotedBlock, span: Span, form: RegExp): Attribution | null {
  const words = view.told.slice(span.start, span.end);
  if (!document.isOfficial && AT_PLACE.test(words)) return ofDocument(document, view, span, 'after');
  const found = form.exec(words);
  if (found === null) return null;
  return attributeTo(document, readSpeakerAfter(view, span.start + found[0].length, span.end), 'after');
}

/** `The words “…”, which we gave to inspectors, come from the leader`, `“…”. They were spoken by her deputy.` */
export function readProvenance(document: QuotedDocument, { last, lead, after }: Surroundings): Attribution | null {
  const isRead = READS.test(lead) && IN_DOCUMENT.test(last.told.slice(after.start, after.end));
  if (isRead && !document.isOfficial) return ofDocument(document, last, after, 'after');
  const own = readOrigin(document, last, after, IN_SENTENCE);
  if (own !== null || after.end >= last.text.length) return own;
  const next = sentenceAt(last, after.end + 1);
  return readOrigin(document, last, { start: next.start, end: Math.min(next.end, next.start + LONGEST) }, IN_NEXT);
}
