/** Words around a bare month, year, weekday or season that tell whether a time is meant. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Prepositions that a time follows and hardly anything else with a bare month does. */
export const STRONG_TIME_PREPOSITIONS = words('in since until till during before after by throughout');

/** Prepositions, conjunctions and adverbs that a bare month may follow. */
export const TIME_PREPOSITIONS = words(
  'in since until till during before after by throughout from of for to between around about through towards toward last next this early late mid only just through despite come circa back again',
);

/** Articles and possessives: `the June inspection`, `their November meeting`. */
export const DETERMINERS = words('the a an its their our your his her my that this s');

/** Before a weekday: a habit, not a day. */
export const HABIT_WORDS = words(
  'a an any every each most some alternate per one many all first second third fourth last next',
);

/** Before a number: it counts something, so four figures are no year. */
export const QUANTITY_WORDS = words(
  'were are had at over under about around approximately approx some nearly almost least most than roughly exactly total another further additional maximum minimum average estimated just all these those only up another',
);

/** Before `than` and a year: times are compared, not quantities. */
export const COMPARED_TIMES = words('older newer earlier later');

/** Before `of` and a number: a quantity. */
export const QUANTITY_NOUNS = words(
  'total population number sum maximum minimum average roll sample target limit capacity caseload workforce fine cost budget out',
);

/** Before a number: it numbers a place, a rule, a thing or an age. */
export const LABEL_WORDS = words(
  'page pages p pp paragraph paragraphs para paras section sections s ss article articles clause clauses column columns col no nos number numbers item items issue volume vol chapter chapters part parts figure fig table tables appendix annex schedule room version v ref reference form grade grades level levels stage unit ward flat extension ext box tel telephone phone fax mobile id urn hc si cm cmnd isbn line lines step option key band route bus aged age ages question questions recommendation recommendations priority standard standards code row rule rules footnote note notes slide agenda reg regs circular memo minute',
);

/** The last word of a law’s title; the year behind it is part of the title. */
export const LAW_NOUNS = words(
  'act acts regulations regulation order orders rules measure directive convention statute bill bills',
);

/** What four figures count when it follows them: `2000 children`. */
export const COUNTED_NOUNS = words(
  'children child people young persons pupils students learners families households parents referrals contacts cases assessments staff workers social carers foster adopters residents homes houses places days hours hrs weeks months minutes words miles metres copies responses followers employees members jobs offences crimes incidents calls emails records files more fewer others per percent visitors adults teenagers babies births deaths sessions respondents participants signatures volunteers officers teachers nurses doctors patients beds units items pounds euros dollars kilometres km acres tonnes litres square attendees delegates subscribers were are readers homeless vulnerable disabled unaccompanied',
);

/** Nouns that a month may stand before without an article: `June’s report`. */
export const EVENT_NOUNS = words(
  'inspection inspections report reports visit visits letter letters meeting meetings judgement judgements judgment findings verdict rating ratings result results election elections budget review reviews figures statement announcement newsletter issue edition deadline cabinet council committee board panel',
);

/** Behind a season: the two together name something else than a time of one year. */
export const SEASON_NOUNS = words(
  'holiday holidays months term terms break recess sale fair fete fayre uniform clothes school schools programme programmes budget statement games camp camps scheme schemes house gardens garden solstice conference edition issue newsletter fuel sun cleaning clean ball show festival reading road street court lodge hill bank gate season pressures sports lane',
);

/** Behind a month, with a capital: an address (`March Street`). */
export const STREET_NOUNS = words(
  'street road lane avenue close court house hall place terrace drive way square gardens lodge hill',
);

/** Names that hold a weekday: the word before it, or the word behind it. */
export const NAMES_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  wednesday: words('sheffield ash'),
  friday: words('black girl man'),
  monday: words('cyber blue'),
  tuesday: words('super shrove'),
  sunday: words('mothering'),
};
export const NAMES_BEHIND: Readonly<Record<string, ReadonlySet<string>>> = {
  sunday: words(
    'times mirror telegraph express people post mercury sun herald independent school schools roast league best world',
  ),
  saturday: words('club'),
  monday: words('club'),
};

/** Behind a weekday: a habit (`Friday nights`). */
export const PLURAL_DAY_PARTS = words('nights mornings evenings afternoons');

/** Behind `today’s`: the present age is meant. */
export const AGE_NOUNS = words('world society children young age generation climate standards');

/** Words that may follow a bare day of the month (`by the 13th or …`); anything else makes it a rank (`the 5th inspection`). */
export const BEHIND_BARE_DAY = words(
  'or and to at in on of when was were is are has had will would by for from with after before as but if until till while so then because which who he she they we',
);

/** Words that may follow `the Wednesday`; before a noun it says what kind of thing that is (`the Wednesday club`). */
export const BEHIND_DEFINITE_DAY: ReadonlySet<string> = new Set([...BEHIND_BARE_DAY, 'that', 'where']);

/** Before `the 5th`: a day of a month is meant. */
export const BEFORE_BARE_DAY = words(
  'on by until till from since before after is was to and between for around about of',
);

/** Before `last` or `next`: somebody’s own week or year. */
export const OWNERS = words('our his her my your their its s this each every per a one very final past');

/** Before `this last week`: words whose object `this` is, and no owner (`said this last week`). */
export const BEFORE_OBJECT_THIS = words(
  'like said say says did do done saw seen wrote written told heard read knew know about all announced promised asked',
);

/** Steps that stand only behind `the`: `the following year`. */
export const FIRM_STEP_WORDS = words('previous preceding following ensuing same');

/** `over the previous year`: how long, not when. */
export const LENGTH_PREPOSITIONS = words('over within throughout across');

/** Before a date that dates something; what `until` says behind it is not the date’s other end (`its letter of 3 May until July`). */
export const DATING_WORDS = words('of on in at dated since by after before during');

/** Before `4/11`: a day and a month are meant. */
export const BEFORE_SHORT_FIGURES = words('on dated until till since before after by');

/** Before `19.7.18`: the figures are a date and number no paragraph. */
export const BEFORE_SHORT_DATES: ReadonlySet<string> = new Set([
  ...BEFORE_SHORT_FIGURES,
  ...words('date dated sent published posted issued updated received tx from'),
]);

/** Papers that an office numbers within the year: `press notice 12/2021`. */
export const NUMBERED_PAPERS = words(
  'notice notices release releases bulletin bulletins briefing statement instruction decision edition case complaint request application',
);

/** Papers that are known by their day: `notes 24.09.19`. */
export const DATED_PAPERS = words('note notes memo minute minutes agenda circular');

/** Before `18/19`: a financial year is meant. */
export const BEFORE_SHORT_SPAN = words('in for during throughout');
