/**
 * Small marks by which a text tells who speaks without a role. Sources: the local press's way of naming councillors, and
 * the adjectives of feeling quoted in council releases.
 */

/** Marks of parties behind a councillor's name: `Jo Hale (Lab, Eastmere North)`. */
export const PARTY_MARKS: readonly string[] = [
  'Con',
  'Conservative',
  'Lab',
  'Labour',
  'Lab Co-op',
  'Lib Dem',
  'Liberal Democrat',
  'LD',
  'Green',
  'Grn',
  'Ind',
  'Independent',
  'Reform',
  'Reform UK',
  'Plaid',
  'SNP',
  'UKIP',
];

/** Words by which somebody quoted says how they feel themselves: `the council was "disappointed"`. */
export const FEELINGS: readonly string[] = [
  'sorry',
  'disappointed',
  'proud',
  'delighted',
  'pleased',
  'thrilled',
  'confident',
  'determined',
  'committed',
  'surprised',
  'shocked',
  'appalled',
  'saddened',
  'devastated',
  'angry',
  'furious',
  'ashamed',
  'relieved',
  'heartbroken',
  'horrified',
  'worried',
  'grateful',
  'humbled',
  'encouraged',
  'concerned',
  'over the moon',
  'gutted',
  'chuffed',
  'overjoyed',
  'lost for words',
  'sick to the stomach',
  'cautiously optimistic',
  'cautiously pleased',
];

/** What befalls children and is reviewed case by case (`a report into the death of`), as a pattern. */
export const CASES =
  'deaths?|died|murder(?:s|ed)?|kill(?:ings?|ed)|manslaughter|suicides?|abused?|neglect(?:ed)?|cruelty|torture|rapes?|grooming|cases?|scandals?|tragedy|handling|fire|attacks?';
