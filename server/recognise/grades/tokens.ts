import { AREA_FORMS, type AreaForm } from '../../knowledge/area-terms.ts';
import { MONTHS } from '../../knowledge/calendar.ts';
import { GRADE_FORMS, type GradeForm } from '../../knowledge/grade-terms.ts';
import { GRADING_FORMS, type GradingClass } from '../../knowledge/grading.ts';
import { compileLexicon, type Entry, type Lexicon, scan } from '../../lexicon/lexicon.ts';
import { isWhite } from '../../text/characters.ts';
import { firstFrom } from '../../text/span.ts';
import type { Found } from '../recognition.ts';
import { scanWords } from '../vocabulary.ts';
import { joinEveryArea } from './every-area.ts';
import type { Token } from './token.ts';
import { wordsOf } from './words.ts';

export type { Token };

interface Vocabulary {
  readonly classes: ReadonlySet<GradingClass>;
  readonly grade: GradeForm | null;
  readonly area: AreaForm | null;
}

const NO_CLASSES: ReadonlySet<GradingClass> = new Set();
/** What the month of May has of the verb's meaning. */
const PLAIN: Vocabulary = { classes: NO_CLASSES, grade: null, area: null };

function buildVocabulary(): Lexicon<Vocabulary> {
  const rows = new Map<string, { classes: Set<GradingClass>; grade: GradeForm | null; area: AreaForm | null }>();
  const rowOf = (form: string) => {
    const key = form.toLowerCase();
    const row = rows.get(key) ?? { classes: new Set<GradingClass>(), grade: null, area: null };
    rows.set(key, row);
    return row;
  };
  for (const [name, forms] of GRADING_FORMS) for (const form of forms) rowOf(form).classes.add(name);
  for (const area of AREA_FORMS) rowOf(area.form).area = area;
  for (const grade of GRADE_FORMS) if (!grade.exactCase) rowOf(grade.form).grade = grade;
  const exact = GRADE_FORMS.filter((grade) => grade.exactCase).map(
    (grade): Entry<Vocabulary> => ({
      form: grade.form,
      exactCase: true,
      value: { classes: NO_CLASSES, grade, area: null },
    }),
  );
  const folded = [...rows].map(([form, value]): Entry<Vocabulary> => ({ form, value }));
  return compileLexicon([...exact, ...folded]);
}

const VOCABULARY = buildVocabulary();
/** Looked for where a word or a mark is known to begin. */
const WORD_OR_MARK =
  /['\u2019]s\b|\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*|[^\s\p{L}\p{N}]/uy;
const LETTER = /^(?:[\p{L}\p{N}]|['\u2019]s)/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function kindOf(words: string): Token['kind'] {
  const first = words.charCodeAt(0);
  if (isDigit(first)) return 'number';
  return isSmallLetter(first) || LETTER.test(words) ? 'word' : 'mark';
}

/** `HSCB`, `RBSCB`: a place's safeguarding children board, by its initials. */
const SOME_BOARD = /^[A-Z]{1,4}SCB$/;
const BOARD: Vocabulary = { classes: new Set<GradingClass>(['board']), grade: null, area: null };

const APOSTROPHE = '\u2019';

function tokenAt(text: string, start: number, end: number, kind: Token['kind'] | null, meaning = PLAIN): Token {
  const written = text.slice(start, end);
  const raw = written.toLowerCase();
  const words = raw.includes(APOSTROPHE) && kind !== 'council' ? raw.replaceAll(APOSTROPHE, "'") : raw;
  const { classes, grade, area } = meaning === PLAIN && SOME_BOARD.test(written) ? BOARD : meaning;
  const isCapital = written.charCodeAt(0) !== raw.charCodeAt(0);
  return { start, end, words, classes, grade, area, kind: kind ?? kindOf(raw), isCapital };
}

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.map(({ name }) => name));
const IS_DAY = /^\d{1,2}(?!\d)/;

/** `from January 13 to February 4 found help to be inadequate`: the day of a month counts nothing. */
const isDayOfMonth = (token: Token, before: Token | undefined): boolean =>
  token.kind === 'number' && IS_DAY.test(token.words) && before?.isCapital === true && MONTH_NAMES.has(before.words);

/** Adds the tokens of `[from, to)`, in which nothing of the vocabulary and no name stands. */
function putPlain(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    const start = at;
    WORD_OR_MARK.lastIndex = start;
    at = !isWhite(part.charCodeAt(start)) && WORD_OR_MARK.test(part) ? WORD_OR_MARK.lastIndex : start;
    if (at > start) {
      const token = tokenAt(text, from + start, from + at, null);
      tokens.push(isDayOfMonth(token, tokens.at(-1)) ? { ...token, kind: 'word' } : token);
    } else at++;
  }
}

const COMPOUND_AFTER = /^[-\u2010\u2011](?!rated\b)\p{L}/u;
const COMPOUND_BEFORE = /\p{L}[-\u2010\u2011]$/u;

/** `good-quality`, `so-good`: the word is half of another; `good-rated` is not. */
const isPartOfCompound = (text: string, hit: Found): boolean =>
  COMPOUND_AFTER.test(text.slice(hit.end, hit.end + 8)) ||
  COMPOUND_BEFORE.test(text.slice(Math.max(0, hit.start - 2), hit.start));

const IN_CARE = AREA_FORMS.find(({ form }) => form === 'children in care') ?? null;
const BARE_CARE =
  /^(?:(?!health)\S+ )?(?:,|and|on|for) care (?:[,.;:)\u2013\u2014-]|and|is|are|was|were|requires?\b.*|good|inadequate|outstanding)$/;

/** `leadership, protection and care`: among names of areas the bare word is one of them. */
const withBareCare = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ area }) => area !== null)
    ? tokens.map((token, i) =>
        token.words === 'care' && BARE_CARE.test(wordsOf(tokens, i - 2, i + 2)) ? { ...token, area: IN_CARE } : token,
      )
    : tokens;

/** The tokens of a stretch of a passage's text. `councils` are the councils' names and anaphora in the passage, in order. */
export function readTokens(text: string, stretch: Found, councils: readonly Found[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = stretch.start;
  const fillTo = (to: number): void => {
    if (to > at) putPlain(tokens, text, at, to);
    at = Math.max(at, to);
  };
  let next = firstFrom(councils, stretch.start);
  const nameBefore = (offset: number): Found | undefined => {
    let name = councils[next];
    while (name !== undefined && name.start <= offset && name.end > stretch.end) name = councils[++next];
    return name !== undefined && name.start <= offset ? name : undefined;
  };
  const putNamesTo = (offset: number): void => {
    for (let name = nameBefore(offset); name !== undefined; name = nameBefore(offset)) {
      next++;
      if (name.start < at) continue;
      fillTo(name.start);
      tokens.push(tokenAt(text, name.start, name.end, 'council'));
      at = name.end;
    }
  };
  for (const found of scan(VOCABULARY, text.slice(stretch.start, stretch.end))) {
    const hit = { start: found.start + stretch.start, end: found.end + stretch.start };
    putNamesTo(hit.start);
    if (hit.start < at) continue;
    const { value } = found;
    const name = value.grade === null ? nameBefore(hit.end - 1) : undefined;
    // `children in the council’s care`: the name is a part of what is judged.
    const mayHold = value.area !== null || value.classes.has('board');
    if (name !== undefined && (!mayHold || name.end > hit.end || name.start <= hit.start)) continue;
    if (value.grade !== null && isPartOfCompound(text, hit)) continue;
    fillTo(hit.start);
    const isMay = text.charAt(hit.start) === 'M' && text.slice(hit.start, hit.end).toLowerCase() === 'may';
    tokens.push(tokenAt(text, hit.start, hit.end, 'word', isMay ? PLAIN : value));
    at = hit.end;
  }
  putNamesTo(stretch.end);
  fillTo(stretch.end);
  return joinEveryArea(text, withBareCare(tokens));
}

const OUTER_MARKS = /^["'\u2018\u201c*\s]+|["'\u2019\u201d*\s.,;:!?]+$/g;

/** Whether words are a grade and nothing else, in whatever marks. */
export function isGradePhrase(words: string): boolean {
  const bare = words.replace(OUTER_MARKS, '');
  const hit = scanWords(bare).grades[0];
  return hit !== undefined && hit.start === 0 && hit.end === bare.length;
}
