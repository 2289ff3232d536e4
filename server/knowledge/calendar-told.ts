/** Verbs right before the day on which something was told. */
export const SAYING = /\b(?:said|told|published|released|reported|announced|wrote|heard) (?:\p{Ll}+ ){0,2}$/u;

/** The past perfect: `had arrived`. */
export const HAD = /\bhad\b(?! to\b)/i;

/**
 * Words of a sentence in the past tense by which a bare day or month goes on with a time told before it (`By December the director
 * had gone`), or is rather of the last twelve months (`Inspectors returned in March`), and how much they say. They stand
 * before the date in its sentence. Source: reports of reviews and inquests in the press.
 */
export const TOLD_SIGNS: readonly (readonly [weight: number, sign: RegExp])[] = [
  [1.5, /^\W*(?:its|their|his|her|they|he|she|it|these|both)\b/i],
  [1, /^\W*(?:an?|another|two|three)\b/i],
  [1.5, /^\W*(?:by|within|later|then|soon|next|(?:days|weeks|months) (?:later|after))\b/i],
  [1, /^\W*(?:in|on|at|during|between|from) (?:the )?(?:early |mid-|late )?$/i],
  [
    1.5,
    /^\W*the (?:\p{Ll}+ )?(?:report|letter|inspection|inspectors|visit|fieldwork|findings|judge?ment|verdict|notice|review)\b/iu,
  ],
  [
    -2,
    /\b(?:has|have|now|again|return(?:ed|s)?|re-?inspect\w*|since|latest|last (?:week|month|year)|this (?:week|month|year|one|time)|today|recently)\b/i,
  ],
];
