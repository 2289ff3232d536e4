/** Words that tell whether a sentence speaks of what was or of what is to come. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs and nouns of what is to come. */
export const FUTURE_WORDS = words(
  'will ll shall must won would going due expected expect expects planned plan plans scheduled hopes hope hoping intends intend aims aim deadline forthcoming upcoming proposed anticipated booked invited awaits await starting beginning closes opens tomorrow next soon',
);

/** The present tense: of a day to come, or of the one nearest. */
export const PRESENT_WORDS = words(
  'is are am go goes meets meet takes take starts start begins begin runs run returns return has have can may should let ends',
);

/** The past tense of irregular verbs; regular ones end in `ed`. */
export const PAST_WORDS = words(
  'was were had did said told took went came gave made held met began left saw got ran rose fell wrote became found thought knew kept put set sent spent brought built bought caught led lost paid read heard felt grew drew showed won broke chose spoke stood understood sat sought taught understated withdrew overtook underwent undertook arose been ago since criticised',
);

/** Words in `ed` that are no past tense. */
export const NOT_PAST = words(
  'need needed need embed embedded speed feed indeed exceed proceed succeed seed bed red shed wicked hundred united limited based detailed related experienced agreed',
);

/** Before `until`: what has been given time has it still to come. */
export const GRANTING_WORDS = words('has have gave given giving give gives allowed');
