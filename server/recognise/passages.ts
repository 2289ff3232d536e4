import type { AreaId } from '../knowledge/ids.ts';
import type { BlockKind } from '../text/block.ts';
import { type FoundAnaphor, findAnaphora } from './anaphora.ts';
import { readAreaLabel } from './area-label.ts';
import { type FoundAttribution, findAttributions } from './attributions.ts';
import { type FoundCouncil, findCouncils } from './councils.ts';
import { type FoundDate, findDates } from './dates.ts';
import { type FoundEvent, findEvents } from './events.ts';
import { type FoundGrade, findGrades } from './grades/grades.ts';
import { type FoundMark, findMarks } from './quotation-marks.ts';
import type { Found } from './recognition.ts';
import { scanWords } from './vocabulary.ts';

/** Everything that the recognisers find in one passage; offsets are the passage's. */
export interface RecognisedPassage {
  readonly dates: readonly FoundDate[];
  readonly councils: readonly FoundCouncil[];
  readonly anaphora: readonly FoundAnaphor[];
  readonly grades: readonly FoundGrade[];
  readonly events: readonly FoundEvent[];
  readonly marks: readonly FoundMark[];
  /** The words that tell who speaks; looked for only when asked, since few passages are near a quotation. */
  readonly attributions: () => readonly FoundAttribution[];
  /** The areas whose title the whole passage is, or null. */
  readonly areaLabel: readonly AreaId[] | null;
}

const NONE: readonly never[] = Object.freeze([]);
const NOTHING: RecognisedPassage = Object.freeze({
  dates: NONE,
  councils: NONE,
  anaphora: NONE,
  grades: NONE,
  events: NONE,
  marks: NONE,
  attributions: () => NONE,
  areaLabel: null,
});
const LONGEST_LABEL = 120;

/** The names and anaphora of councils in text order. */
const inOrder = (councils: readonly FoundCouncil[], anaphora: readonly FoundAnaphor[]): readonly Found[] =>
  [...councils, ...anaphora].sort((a, b) => a.start - b.start);

/** What a function gives, found when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Runs every recogniser over a passage. The same text and kind always give an equal value. */
export function recognisePassage(text: string, kind: BlockKind): RecognisedPassage {
  if (text === '') return NOTHING;
  const words = scanWords(text);
  const councils = findCouncils(text, words.councils);
  const dates = findDates(text, words.dates);
  if (kind === 'furniture') return { ...NOTHING, councils, dates };
  const anaphora = findAnaphora(text, words.anaphora);
  return {
    dates,
    councils,
    anaphora,
    grades: words.grades.length === 0 ? NONE : findGrades(text, inOrder(councils, anaphora), words.grades),
    events: findEvents(text, words.events),
    marks: findMarks(text),
    attributions: once(() => findAttributions(text)),
    areaLabel: text.length <= LONGEST_LABEL ? readAreaLabel(text) : null,
  };
}
