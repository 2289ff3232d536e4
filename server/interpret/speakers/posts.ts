import type { SpeakerSide } from '../../knowledge/speakers.ts';
import { within } from './block.ts';
import type { QuotedDocument } from './document.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

const HEADS =
  /^(?:chief executive|director|chair(?:man|woman|person)?|founder|president|managing director|manager|head of)$/i;
/** Words in the name of a council's own post or body (`Director of Social Care`, `Chair of Scrutiny`). */
const OWN_POST =
  /council|authority|trust|service|committee|panel|board|cabinet|directorate|department|child|social|education|care|safeguard|people|school|famil|early|quality|scrutiny|housing|health|finance|resources|learning|adult|communit|corporate|strategy|performance|commissioning|legal/i;
/** What only an organisation of its own is called (`the Family Advice Line`), whatever else is in its name. */
const OWN_KIND =
  /(?:^|\s)(?:Line|Helpline|Charity|Foundation|Alliance|Network|Association|Society|Federation|Coalition|Campaign|Institute|College|Fund|Forum|Union|Guild|League|Fellowship|Church|Mission)$/u;
/** `the chair of one primary`. */
const OF_SCHOOL =
  /^\s(?:of|at)\s(?:one|an?|the|our|another)\s(?:(?:large|small|local|town|village)\s)?(?:primary|secondary|academy|infants|juniors)(?!\s(?:care|trust|of))(?!\p{L})/u;
const OF_ORGANISATION =
  /^\s(?:of|at)\s(?:the\s)?(\p{Lu}[\p{L}'\u2019-]*(?:\s(?:(?:of|for|and|the)\s)?\p{Lu}[\p{L}'\u2019-]*)*)/u;

/** `chief executive of the Advice Line`: whether somebody is the head of an organisation that is no council, as far as its name tells. */
export function leadsElsewhere(
  document: QuotedDocument,
  { kind, side, weight, block, end, head }: SpeakerPhrase,
): boolean {
  if (kind !== 'person' || side !== 'authority' || weight > 1) return false;
  const view = document.view(block);
  const near = within(view?.speakers ?? [], { start: end - LONGEST_POST, end: end + LONGEST_POST });
  const post = near.find((cue) => HEADS.test(view?.text.slice(cue.start, cue.end) ?? '') && cue.row.weight <= 1);
  if (post !== undefined && OF_SCHOOL.test(view?.told.slice(post.end, post.end + LONGEST_POST) ?? '')) return true;
  if (view === null || post === undefined || (!HEADS.test(head) && post.start > end + 2)) return false;
  const name = OF_ORGANISATION.exec(view.told.slice(post.end, post.end + LONGEST_POST))?.[1];
  if (name === undefined || (OWN_POST.test(name) && !OWN_KIND.test(name))) return false;
  const start = post.end + view.told.slice(post.end, post.end + LONGEST_POST).indexOf(name);
  return !document.namesCouncil(block, { start, end: start + name.length });
}

/** How many characters a post with its body takes. */
export const LONGEST_POST = 70;
/** Who chairs a body, by the words of the role. */
export const CHAIRS = /^(?:independent )?(?:vice[- ])?chair(?:man|woman|person)?$/i;
const IS_CHAIRED = /board|panel|committee|partnership|commission|inquiry|trust$/i;
const REACH_TO_CHAIRED = 160;

/** The side of the body named last before `its chair` that has one: a board or committee, rather than the council. */
export function chairedBody(document: QuotedDocument, { block, start }: SpeakerPhrase): SpeakerSide | null {
  const view = document.view(block);
  const near = within(view?.speakers ?? [], { start: Math.max(0, start - REACH_TO_CHAIRED), end: start });
  return (
    near.findLast(
      ({ row, start: from, end }) => row.kind === 'body' && IS_CHAIRED.test(view?.text.slice(from, end) ?? ''),
    )?.row.side ?? null
  );
}

/** `a spokesman for Eastmere`: whether the council stands in the phrase or completes it. */
export function namesItsCouncil(document: QuotedDocument, { block, start, end }: SpeakerPhrase): boolean {
  if (document.namesCouncil(block, { start, end })) return true;
  const completes = /^\s(?:for|at|of|from)\s(?:the\s)?/.exec(document.behind({ block, end }, 12));
  const from = end + (completes?.[0].length ?? 0);
  return completes !== null && document.namesCouncil(block, { start: from, end: from + 2 });
}
