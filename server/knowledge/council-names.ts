import { COUNCIL_FORMS, type CouncilForm } from './council-forms.ts';
import { type Council, councilById, isCouncilInForce } from './councils.ts';
import { councilsServedBy } from './delivery-bodies.ts';
import { groupBy } from './grouping.ts';
import type { CouncilId } from './ids.ts';
import { nameKey } from './name-key.ts';
import type { IsoDate } from './period.ts';

const FORMS_BY_KEY: ReadonlyMap<string, readonly CouncilForm[]> = groupBy(COUNCIL_FORMS, (row) => nameKey(row.form));
const LEADING_ARTICLE = /^the /;
const POSSESSIVE = /['\u2019]s?$/;

/** All that a name may stand for: councils, delivery bodies and districts; empty for an unknown name. Case and spelling do not matter. */
export function formsNamed(text: string): readonly CouncilForm[] {
  const written = nameKey(text);
  const bare = nameKey(text.trim().replace(POSSESSIVE, ''));
  for (const key of [written, bare, bare.replace(LEADING_ARTICLE, '')]) {
    const rows = FORMS_BY_KEY.get(key);
    if (rows !== undefined) return rows;
  }
  return [];
}

function councilsOf(rows: readonly CouncilForm[], date?: IsoDate): readonly CouncilId[] {
  return rows.flatMap(({ target }) => {
    if (target.kind === 'council') return [target.id];
    return target.kind === 'body' ? councilsServedBy(target.id, date) : [];
  });
}

const distinct = (ids: readonly CouncilId[]): readonly Council[] =>
  [...new Set(ids)].map(councilById).filter((council) => council !== null);

/** Every council that the name may stand for at any time, those that it stands for strongly first; empty for an unknown name. */
export function councilsNamed(text: string): readonly Council[] {
  const rows = formsNamed(text);
  const strong = rows.filter((row) => row.strength === 'strong');
  return distinct([...councilsOf(strong), ...councilsOf(rows)]);
}

function onlyOne(councils: readonly Council[]): Council | null {
  return councils.length === 1 ? (councils[0] ?? null) : null;
}

function inForce(councils: readonly Council[], date: IsoDate | undefined): readonly Council[] {
  return councils.filter((council) => (date === undefined ? council.to === null : isCouncilInForce(council.id, date)));
}

/**
 * The council that a name stands for on a day (today's where no day is given). A name that only an abolished or not yet
 * formed council ever bore gives that council: ask `isCouncilInForce`. Null for an unknown name, a district, or a name that
 * several councils bore on that day (`Achieving for Children`).
 */
export function councilNamed(text: string, date?: IsoDate): Council | null {
  const rows = formsNamed(text);
  const strong = distinct(
    councilsOf(
      rows.filter((row) => row.strength === 'strong'),
      date,
    ),
  );
  const all = distinct(councilsOf(rows, date));
  return onlyOne(inForce(strong, date)) ?? onlyOne(inForce(all, date)) ?? onlyOne(strong) ?? onlyOne(all);
}
