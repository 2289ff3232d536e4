/** Words that tell whether a sentence speaks of what was or of what is to come. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs, participles and nouns of what is to come. */
export const FUTURE_WORDS = words(
  'will ll shall must would might expected expect expects expecting awaiting planned scheduled hoping intends intend deadline forthcoming upcoming proposed anticipated booked invited awaits await tomorrow soon ahead',
);

/** Of what is to come before `to` only: `plans to`, `is due to`. Else nouns, or `due to` for because of. */
export const FUTURE_BEFORE_TO = words(
  'plan plans planning hope hopes aim aims aiming due set ready want wants preparing looking',
);

/** The present tense of auxiliaries: tells of a time to come only where it stands right before it (`is on Saturday`). */
export const WEAK_PRESENT_WORDS = words('is are am s ve has have can should');

/** Before `visits`, `reports`, `changes`: they are nouns. */
export const NOUN_SIGNS = words(
  'one two three four five six seven eight nine ten several many few both make makes made making other new latest recent previous earlier monitoring focused regular further more all any no',
);

/** The present tense of verbs of a timetable: what they tell is to come (`the post ends in August`). */
export const SCHEDULE_WORDS = words(
  'meets meet starts start begins begin opens open closes close ends end finishes finish launches launch expires expire reopens reopen resumes resume leaves leave departs arrives arrive joins join convenes considers retires votes vote resigns resign quits steps applies apply takes',
);

/** The present tense of other verbs: of a day to come, or of the one nearest. */
export const PRESENT_WORDS = words(
  'go goes take runs run returns return let comes come needs need becomes become reports publishes publish visits falls fall rise rises change changes increase increases hears hear debates debate decides decide discusses discuss speaks speak moves move holds hold sits sit',
);

/** Verbs that `be` follows: what is said is to come, or may be. */
export const MODAL_WORDS = words('will ll shall must would could should can might may won cannot');

/** The past tense of irregular verbs; regular ones end in `ed`. */
export const PAST_WORDS = words(
  'was were had did said told took went came gave made held met began left saw got ran rose fell wrote became found thought knew kept put set sent spent brought built bought caught led lost paid heard felt grew drew showed won broke chose spoke stood understood won sat sought taught withdrew overtook underwent undertook arose been ago since didn wasn weren hadn rang sang drank drove ate flew wore tore bore fled hid hung shook struck swung threw woke wept shot slept swore',
);

/** Those of them that are participles, too. */
export const PASSIVE_OF_PAST = words(
  'told made held met found thought kept put set sent spent brought built bought caught led lost paid heard felt won sought taught shot swept',
);

/** Irregular participles: past by themselves (`lists begun in January`), but not behind `is` or `be`. */
export const PARTICIPLES = words(
  'begun taken given written seen known drawn shown grown spoken chosen fallen risen gone done',
);

/** Verbs whose past tense is their base form: behind `to` they are to come. */
export const UNCHANGED_VERBS = words('put set read let cut hit cost shut spread');

/** Participles that look like the base form: past behind `has` and `have`. */
export const UNCHANGED_PARTICIPLES = words('come become overcome run put set cut let read hit shut');

/** Forms of `be` before `going`: `is going to`. */
export const BE_WORDS = words('is are am was were be been m s re not isn aren wasn weren');

/** Auxiliaries, which say when the participles behind them were or are to be. */
export const AUXILIARIES = words('was were had has have is are did does do be been am');

/** Before `to` and a verb: what has been done, or was to be. */
export const BEGUN_WORDS = words('was were began started continued came failed managed ceased tried seemed helped');

/** Words in `ed` that are no past tense. */
export const NOT_PAST = words(
  'need needed embed embedded speed feed indeed exceed proceed succeed seed bed red shed wicked hundred ofsted united limited based detailed related experienced',
);

/** Before a participle that stands for a noun’s quality: `a focused visit`. */
export const QUALIFIERS = words(
  'a an the its their our your his her my this that these those no any some each every of and behind with without for into',
);

/** Before `until`: what has been given time has it still to come. */
export const GRANTING_WORDS = words('has have ve gave given giving give gives allowed lent lends lend loaned seconded');

/** Before `to` or `until`: what was put off lies ahead (`has slipped to July`). */
export const POSTPONING_WORDS = words(
  'slipped slips moved postponed delayed deferred extended extends extend prolonged rescheduled adjourned',
);

/** Before `for`: what is planned lies ahead (`scheduled for May`). */
export const PLANNING_WORDS = words(
  'planned scheduled set due booked pencilled timetabled arranged expected earmarked',
);

/** Before `by`: what was asked or promised lies ahead (`asked for a report by Friday`). */
export const ASKING_WORDS = words(
  'instructions instruction orders request duty deadline promise asked asks told ordered orders given gave demanded demands instructed required requires invited urged promised pledged vowed agreed wants wanted undertook undertakes undertaken committed resolved directed directs',
);

/** Before `for`, besides those: what is called for lies ahead (`called for a plan by Friday`). */
export const CALLING_WORDS = words('called calls calling call asking pressed pushed');

/** Verbs of advice: what somebody `recommends that` it be done is to come. */
export const ADVISING_WORDS = words(
  'recommend recommends recommended recommending propose proposes proposed proposing suggest suggests suggested urge urges urged',
);

/** Before `to` and a verb: what was offered or hoped for lies ahead. */
export const PROMISING_WORDS = words(
  'offered offers offering promised promises promise pledged pledges pledge vowed vows undertook undertakes agreed agrees hoped hopes hope hoping wants want aims aim aiming intends intend determined proposed proposes expects expect',
);

/** Before `to` and a verb: what was decided lies ahead of the decision (`voted to strike from May`). */
export const DECIDING_WORDS = words('voted decided opted');

/** Verbs before `to be`: `is to be sent`, `due to be sent`. */
export const ARRANGING_WORDS = words(
  'is are was were due set expected planned scheduled going has have had ought supposed need needs likely',
);

/** Numbers of visits or times, in words. */
export const COUNTS: readonly (readonly [word: string, count: number])[] = [
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['twice', 2],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['5th', 5],
  ['6th', 6],
];
/** Monitoring visits to an authority judged inadequate come about three months apart (Ofsted’s ILACS framework, part 5). */
export const DAYS_BETWEEN_VISITS = 75;

/** Before `to the end of May`: what has been counted or written by then. */
export const RECORDS = words(
  'figures data statistics numbers accounts performance results year period months quarter minutes',
);

/** Behind `Thursday’s`: something that may still be to come. */
export const COMING_EVENTS = words(
  'meeting meetings vote debate hearing cabinet council session event match game strike deadline election elections conference',
);
