import { ANAPHOR_NOUNS } from '../knowledge/anaphor-nouns.ts';
import { COUNCIL_FORM_GROUPS, type CouncilForm } from '../knowledge/council-forms.ts';
import { EVENT_FORMS } from '../knowledge/event-terms.ts';
import { GRADE_FORMS, type GradeForm } from '../knowledge/grade-terms.ts';
import type { EventKind } from '../knowledge/ids.ts';
import { compileLexicons, type Entry, type Hit, scanAll } from '../lexicon/lexicon.ts';
import { DATE_OPENINGS, SHORT_OPENINGS } from './dates/words.ts';

/**
 * The words that recognisers begin with, found in one pass over a passage: what they mean where they stand is for the
 * recognisers to say.
 */
export interface Words {
  readonly councils: readonly Hit<readonly CouncilForm[]>[];
  readonly anaphora: readonly Hit<AnaphorNoun>[];
  readonly events: readonly Hit<EventKind>[];
  readonly grades: readonly Hit<GradeForm>[];
  /** Where a date may open: a figure or a word of the calendar. */
  readonly dates: readonly Hit<null>[];
}

export interface AnaphorNoun {
  /** In lower case, without the article. */
  readonly noun: string;
  readonly means: 'council' | 'place' | 'trust';
}

const ARTICLES = ['the', 'this'];
const FIGURES = Array.from('0123456789');

const COUNCILS = COUNCIL_FORM_GROUPS.map(({ form, meanings, exactCase }) => ({ form, value: meanings, exactCase }));
const ANAPHORA = ANAPHOR_NOUNS.flatMap(({ form, means }) =>
  ARTICLES.map((article) => ({ form: `${article} ${form}`, value: { noun: form, means } })),
);
const EVENTS = EVENT_FORMS.map(({ form, kind, exactCase }) => ({ form, value: kind, exactCase }));
const GRADES = GRADE_FORMS.map((grade) => ({ form: grade.form, value: grade, exactCase: grade.exactCase }));
const DATES: readonly Entry<null>[] = [
  ...DATE_OPENINGS.map((form): Entry<null> => ({ form, value: null, endsBefore: 'digit' })),
  ...[...SHORT_OPENINGS, ...FIGURES].map((form): Entry<null> => ({ form, value: null, endsBefore: 'anything' })),
];

const LEXICONS = compileLexicons<readonly [readonly CouncilForm[], AnaphorNoun, EventKind, GradeForm, null]>([
  COUNCILS,
  ANAPHORA,
  EVENTS,
  GRADES,
  DATES,
]);

/** Finds the words in a text's passage that recognisers begin with. */
export function scanWords(text: string): Words {
  const [councils, anaphora, events, grades, dates] = scanAll(LEXICONS, text);
  return { councils, anaphora, events, grades, dates };
}
