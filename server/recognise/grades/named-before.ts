import { subjectEndingAt } from './asides.ts';
import { antecedentEnd } from './relative-clauses.ts';
import { NOTHING, type Subject } from './things.ts';
import type { Token } from './tokens.ts';
import { has, hasWords, isMark, isVerb } from './words.ts';

/** Subjects whose areas stand right before them: of whom, or what a general word stands for. */

const HELP = /^(?:support|help|care|advice)$/;

/** `care leavers, whose experiences are good`: what is graded is of those before the pronoun. */
export function ofOwner(tokens: readonly Token[], subject: Subject): Subject {
  const { kind, head, from } = subject;
  if (kind !== 'unit' || head === null || from === null) return subject;
  if (!has(tokens[head], 'service-head') && !hasWords(tokens[head], HELP)) return subject;
  const whose = from - (tokens[from]?.words === 'whose' ? 0 : 1);
  if (tokens[whose]?.words !== 'whose') return subject;
  const end = antecedentEnd(tokens, whose, -1);
  const owner = end < 0 ? NOTHING : subjectEndingAt(tokens, end, -1);
  const areas = owner.areas.length === 0 && tokens[end]?.area != null ? [end] : owner.areas;
  return areas.length > 0 ? { ...subject, kind: 'judged', areas, isMixed: false } : subject;
}

const REACH_TO_AREA = 6;

/** The area that the phrase ending at `end` names (`help for children in need`); -1 where it names none. */
function areaEndingAt(tokens: readonly Token[], end: number): number {
  for (let i = end; i >= 0 && end - i < REACH_TO_AREA; i--) {
    if (tokens[i]?.area != null) return i;
    if (tokens[i]?.kind === 'mark' || tokens[i]?.grade != null || isVerb(tokens, i)) return -1;
  }
  return -1;
}

/** `help and protection, an area which was found inadequate`: what a general word stands for, right before it. */
export function withAppositive(tokens: readonly Token[], subject: Subject): Subject {
  const { from, head } = subject;
  if (
    subject.areas.length > 0 ||
    from === null ||
    head === null ||
    !hasWords(tokens[head], /^(?:area|service|aspect|one)s?$/)
  )
    return subject;
  const named = isMark(tokens[from - 1], ',') ? areaEndingAt(tokens, from - 2) : -1;
  return named >= 0 ? { ...subject, kind: 'judged', areas: [named], isGeneric: false } : subject;
}
