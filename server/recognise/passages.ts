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

/** Everything that the recognisers find in one passage; offsets are the passage's. */
export interface RecognisedPassage {
  readonly dates: readonly FoundDate[];
  readonly councils: readonly FoundCouncil[];
  readonly anaphora: readonly FoundAnaphor[];
  readonly grades: readonly FoundGrade[];
  readonly events: readonly FoundEvent[];
  readonly marks: readonly FoundMark[];
  readonly attributions: readonly FoundAttribution[];
  /** The areas whose title the whole passage is, or null. */
  readonly areaLabel: readonly AreaId[] | null;
}

const NOTHING: RecognisedPassage = Object.freeze({
  dates: [],
  councils: [],
  anaphora: [],
  grades: [],
  events: [],
  marks: [],
  attributions: [],
  areaLabel: null,
});
const LONGEST_LABEL = 120;

/** Runs every recogniser over a passage. The same text and kind always give an equal value. */
export function recognisePassage(text: string, kind: BlockKind): RecognisedPassage {
  if (text === '' || kind === 'note') return NOTHING;
  const councils = findCouncils(text);
  const dates = findDates(text);
  if (kind === 'furniture') return Object.freeze({ ...NOTHING, councils, dates });
  const anaphora = findAnaphora(text);
  const names = [...councils, ...anaphora].toSorted((a, b) => a.start - b.start);
  return Object.freeze({
    dates,
    councils,
    anaphora,
    grades: findGrades(text, names),
    events: findEvents(text),
    marks: findMarks(text),
    attributions: findAttributions(text),
    areaLabel: text.length <= LONGEST_LABEL ? readAreaLabel(text) : null,
  });
}

/** Remembers what was found in passages, so that those which an edit left alone are not read again. */
export interface Memory {
  recognise(text: string, kind: BlockKind): RecognisedPassage;
}

/**
 * A memory for the successive versions of one document. It keeps what the latest version used and forgets the rest whenever
 * `size` passages have come in since the last clearing.
 */
export function createMemory(size = 20_000): Memory {
  let recent = new Map<string, RecognisedPassage>();
  let older = new Map<string, RecognisedPassage>();
  return {
    recognise(text, kind) {
      const key = `${kind}\n${text}`;
      const known = recent.get(key) ?? older.get(key);
      const value = known ?? recognisePassage(text, kind);
      if (!recent.has(key)) recent.set(key, value);
      if (recent.size >= size) {
        older = recent;
        recent = new Map();
      }
      return value;
    },
  };
}
