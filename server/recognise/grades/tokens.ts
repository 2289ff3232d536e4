import { AREA_FORMS, type AreaForm } from '../../knowledge/area-terms.ts';
import { GRADE_FORMS, type GradeForm } from '../../knowledge/grade-terms.ts';
import { GRADING_FORMS, type GradingClass } from '../../knowledge/grading.ts';
import { compileLexicon, type Entry, type Lexicon, scan } from '../../lexicon/lexicon.ts';
import type { Found } from '../recognition.ts';
import { scanWords } from '../vocabulary.ts';

/** A word, a phrase of the vocabulary, or a punctuation mark of one sentence. Offsets are the passage's. */
export interface Token extends Found {
  /** In lower case with straight apostrophes. */
  readonly words: string;
  readonly classes: ReadonlySet<GradingClass>;
  readonly grade: GradeForm | null;
  readonly area: AreaForm | null;
  /** `council` for a council's name or an anaphor, `mark` for punctuation, `number` for digits, else `word`. */
  readonly kind: 'word' | 'council' | 'mark' | 'number';
}

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
const WORD_OR_MARK = /['\u2019]s\b|[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*|[^\s\p{L}\p{N}]/gu;
const NUMBER = /^\d/;
const LETTER = /^(?:[\p{L}\p{N}]|['\u2019]s)/u;

function plainTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  WORD_OR_MARK.lastIndex = 0;
  for (const match of text.slice(from, to).matchAll(WORD_OR_MARK)) {
    const words = match[0];
    const start = from + match.index;
    const kind = NUMBER.test(words) ? 'number' : LETTER.test(words) ? 'word' : 'mark';
    tokens.push({
      start,
      end: start + words.length,
      words: words.toLowerCase().replace(/\u2019/g, "'"),
      classes: NO_CLASSES,
      grade: null,
      area: null,
      kind,
    });
  }
  return tokens;
}

const COMPOUND_AFTER = /^[-\u2010\u2011](?!rated\b)\p{L}/u;
const COMPOUND_BEFORE = /\p{L}[-\u2010\u2011]$/u;

/** `good-quality`, `so-good`: the word is half of another; `good-rated` is not. */
const isPartOfCompound = (text: string, hit: Found): boolean =>
  COMPOUND_AFTER.test(text.slice(hit.end, hit.end + 8)) ||
  COMPOUND_BEFORE.test(text.slice(Math.max(0, hit.start - 2), hit.start));

/** The tokens of a stretch of a passage's text. `councils` are the councils' names and anaphora in the passage, in order. */
export function readTokens(text: string, stretch: Found, councils: readonly Found[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = stretch.start;
  const fillTo = (to: number): void => {
    if (to > at) tokens.push(...plainTokens(text, at, to));
    at = Math.max(at, to);
  };
  const names = councils.filter((one) => one.start >= stretch.start && one.end <= stretch.end);
  const hits = scan(VOCABULARY, text.slice(stretch.start, stretch.end)).map((hit) => ({
    start: hit.start + stretch.start,
    end: hit.end + stretch.start,
    value: hit.value,
  }));
  let nextName = 0;
  const putName = (name: Found): void => {
    fillTo(name.start);
    const words = text.slice(name.start, name.end).toLowerCase();
    tokens.push({
      start: name.start,
      end: name.end,
      words,
      classes: NO_CLASSES,
      grade: null,
      area: null,
      kind: 'council',
    });
    at = name.end;
  };
  for (const hit of hits) {
    for (let name = names[nextName]; name !== undefined && name.start <= hit.start; name = names[nextName]) {
      if (name.start >= at) putName(name);
      nextName++;
    }
    if (hit.start < at) continue;
    const name = names[nextName];
    if (name !== undefined && name.start < hit.end && hit.value.grade === null) continue;
    if (hit.value.grade !== null && isPartOfCompound(text, hit)) continue;
    fillTo(hit.start);
    const words = text
      .slice(hit.start, hit.end)
      .toLowerCase()
      .replace(/\u2019/g, "'");
    const value = words === 'may' && text.charAt(hit.start) === 'M' ? PLAIN : hit.value;
    tokens.push({ start: hit.start, end: hit.end, words, ...value, kind: 'word' });
    at = hit.end;
  }
  for (const name of names.slice(nextName)) if (name.start >= at) putName(name);
  fillTo(stretch.end);
  return tokens;
}

const OUTER_MARKS = /^["'\u2018\u201c*\s]+|["'\u2019\u201d*\s.,;:!?]+$/g;

/** Whether words are a grade and nothing else, in whatever marks. */
export function isGradePhrase(words: string): boolean {
  const bare = words.replace(OUTER_MARKS, '');
  const hit = scanWords(bare).grades[0];
  return hit !== undefined && hit.start === 0 && hit.end === bare.length;
}
