import { BARE_FORM_USES, ORDINARY_WORDS, PARTS_OF_NAMES } from './council-form-notes.ts';
import { spellingsOf } from './council-spelling.ts';
import { titlesOf } from './council-titles.ts';
import { NON_COUNCIL_FORMS } from './council-traps.ts';
import { type BareNameUse, COUNCILS, type Council } from './councils.ts';
import { DELIVERY_BODIES, type DeliveryBody } from './delivery-bodies.ts';
import { DISTRICT_TITLES, DISTRICTS, type District } from './districts.ts';
import { groupBy } from './grouping.ts';
import type { BodyId, CouncilId } from './ids.ts';

/** What a form of words names. */
export type FormTarget =
  | { readonly kind: 'council'; readonly id: CouncilId }
  | { readonly kind: 'body'; readonly id: BodyId }
  | { readonly kind: 'district'; readonly name: string; readonly county: CouncilId };

/** A form under which a council, a delivery body or a district appears in a text. The same form may have several targets. */
export interface CouncilForm {
  readonly form: string;
  /** Match only with the form's own capitals. */
  readonly exactCase: boolean;
  /** `weak`: an abbreviation, a part of the name, or a name that has passed to another council. */
  readonly strength: 'strong' | 'weak';
  readonly target: FormTarget;
  /** How freely the form may be taken; `safe` for full titles, else as the name's likeness to other things allows. */
  readonly bareName: BareNameUse;
}

type Strength = CouncilForm['strength'];

const TITLE_WORD =
  /\b(?:council|corporation|authority|borough of|city of|city and county of|london borough|metropolitan borough|county of|[mc]?bc|mdc|cc|lb|rb|trust|hsct|cyngor|comhairle|children first|limited|ltd|cic)\b/i;
const LETTERS_ONLY = /^[A-Z&]+$|[a-z][A-Z]|^[A-Z]{2}[a-z]/;
const SEVERAL_WORDS = /[ -]/;
const NAME_AND_TITLE = /^([^ ]+)((?: (?:city|borough|council|bc|unitary|authority))+)$/i;
const LEADING_ARTICLE = /^the /;
const FULL_TITLE_NAME = / County Council$/;
const BARE_USES: ReadonlyMap<string, BareNameUse> = new Map(BARE_FORM_USES);

/** The ways a form may be capitalised, and whether a match must keep to them. */
function capitalsOf(form: string): readonly { readonly form: string; readonly exactCase: boolean }[] {
  const exact = (...forms: readonly string[]) => [...new Set(forms)].map((one) => ({ form: one, exactCase: true }));
  if (LETTERS_ONLY.test(form)) return exact(form);
  if (!SEVERAL_WORDS.test(form)) return exact(form, form.toUpperCase());
  const [, name = '', title = ''] = NAME_AND_TITLE.exec(form) ?? [];
  if (ORDINARY_WORDS.has(name)) return exact(form, name + title.toLowerCase(), form.toUpperCase());
  return [{ form, exactCase: false }];
}

function rowsFor(form: string, strength: Strength, target: FormTarget, bare: BareNameUse): readonly CouncilForm[] {
  if (LEADING_ARTICLE.test(form)) return [];
  const isTitle = TITLE_WORD.test(form);
  return spellingsOf(form).flatMap((spelling) => {
    const bareName = BARE_USES.get(spelling) ?? (isTitle ? 'safe' : bare);
    return capitalsOf(spelling).map((capitals) => ({ ...capitals, strength, target, bareName }));
  });
}

const atMost = (use: BareNameUse, limit: BareNameUse): BareNameUse => (use === 'safe' ? limit : use);

function formsOfCouncil(council: Council): readonly CouncilForm[] {
  const target: FormTarget = { kind: 'council', id: council.id };
  const strong = [council.name, council.officialName, ...council.aliases, ...titlesOf(council)];
  const rows = strong.flatMap((form) => rowsFor(form, 'strong', target, council.bareName));
  const weak = council.weakAliases.flatMap((form) =>
    rowsFor(form, 'weak', target, atMost(council.bareName, 'context')),
  );
  return [...rows, ...weak, ...formerBareName(council, target)];
}

/** A county council whose plain name has passed to its successor was called by it in its own day. */
function formerBareName(council: Council, target: FormTarget): readonly CouncilForm[] {
  if (!FULL_TITLE_NAME.test(council.name)) return [];
  const name = council.name.replace(FULL_TITLE_NAME, '');
  return [name, `${name} Council`].flatMap((form) => rowsFor(form, 'weak', target, 'context'));
}

function formsOfBody(body: DeliveryBody): readonly CouncilForm[] {
  if (body.partner !== null) return [];
  const target: FormTarget = { kind: 'body', id: body.id };
  return [
    ...[body.name, ...body.aliases].flatMap((form) => rowsFor(form, 'strong', target, 'safe')),
    ...body.weakAliases.flatMap((form) => rowsFor(form, 'weak', target, 'context')),
  ];
}

function formsOfDistrict({ name, county }: District): readonly CouncilForm[] {
  const target: FormTarget = { kind: 'district', name, county };
  const bare: BareNameUse = SEVERAL_WORDS.test(name) ? 'safe' : 'context';
  const titles = DISTRICT_TITLES.map((title) => `${name} ${title}`);
  return [name, ...titles].flatMap((form) => rowsFor(form, 'strong', target, bare));
}

const partsOfNames = (): readonly CouncilForm[] =>
  PARTS_OF_NAMES.flatMap(([form, id]) => rowsFor(form, 'weak', { kind: 'council', id }, 'context'));

function withoutRepeats(rows: readonly CouncilForm[]): readonly CouncilForm[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = `${row.exactCase ? row.form : row.form.toLowerCase()}|${JSON.stringify(row.target)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Every form to scan a text for: councils first, then delivery bodies, then districts. A scanner that folds capitals,
 * accents, apostrophes and hyphens finds all spellings; where a form has several targets the reader chooses by date and context.
 */
export const COUNCIL_FORMS: readonly CouncilForm[] = withoutRepeats([
  ...COUNCILS.flatMap(formsOfCouncil),
  ...partsOfNames(),
  ...DELIVERY_BODIES.flatMap(formsOfBody),
  ...DISTRICTS.flatMap(formsOfDistrict),
]);

/** A form of words and all that it may name: nothing where it holds a council's name without meaning it (`Bury St Edmunds`). */
export interface CouncilFormGroup {
  readonly form: string;
  readonly exactCase: boolean;
  readonly meanings: readonly CouncilForm[];
}

const meaningless: readonly CouncilFormGroup[] = NON_COUNCIL_FORMS.map((form) => ({
  form,
  exactCase: false,
  meanings: [],
}));

/** `COUNCIL_FORMS` with the rows of one form put together, and the forms to be passed over: what a scanner needs. */
export const COUNCIL_FORM_GROUPS: readonly CouncilFormGroup[] = [
  ...[...groupBy(COUNCIL_FORMS, (row) => (row.exactCase ? `=${row.form}` : row.form.toLowerCase())).values()].map(
    (meanings) => ({ form: meanings[0]?.form ?? '', exactCase: meanings[0]?.exactCase ?? false, meanings }),
  ),
  ...meaningless,
];
