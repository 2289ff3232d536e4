const AND = / and /g;
const AMPERSAND = / & /g;
const LINKED = /[- ](on|upon|in|under|next|le)[- ](?=[A-Z]|the)/g;
const HYPHEN = /-/g;
const CHILDRENS = /\bChildren['\u2019]s\b/g;

/** A page's line end swallows a hyphen: `Stoke-onTrent`, `Stokeon-Trent`. One form for each hyphen. */
const withoutOneHyphen = (form: string): readonly string[] =>
  [...form.matchAll(HYPHEN)].map(({ index }) => form.slice(0, index) + form.slice(index + 1));

/**
 * The spellings under which one name is written: `&` or `and`; hyphens or blanks round `-on-`, `-upon-`, `-in-`;
 * `Children's` or `Childrens`; one hyphen lost at a line end. The name itself comes first.
 */
export function spellingsOf(name: string): readonly string[] {
  const spellings = new Set([name]);
  const add = (respell: (form: string) => string): void => {
    for (const form of [...spellings]) spellings.add(respell(form));
  };
  add((form) => form.replace(AND, ' & '));
  add((form) => form.replace(AMPERSAND, ' and '));
  add((form) => form.replace(LINKED, '-$1-'));
  add((form) => form.replace(LINKED, ' $1 '));
  add((form) => form.replace(CHILDRENS, 'Childrens'));
  for (const form of [...spellings]) for (const joined of withoutOneHyphen(form)) spellings.add(joined);
  return [...spellings];
}
