/** Words that open a sentence before whoever it is about: `Nevertheless Ofsted`, `This time inspectors`. */
const LEAD =
  /^(?:nevertheless|nonetheless|however|meanwhile|moreover|furthermore|instead|still|yet|and|but|then|now|today|tonight|yesterday|later|afterwards|again|also|overall|(?:this|last|next) (?:time|week|month|year|summer|autumn|winter|spring))\s+/iu;

/** How many characters of a speaker's phrase only open the sentence, and name nobody. */
export const lengthOfLead = (words: string): number => LEAD.exec(words)?.[0].length ?? 0;
