import { type Council, councilById, predecessorsOf } from '../../knowledge/councils.ts';
import type { CouncilId } from '../../knowledge/ids.ts';
import type { FoundAnaphor } from '../../recognise/anaphora.ts';
import type { Block } from '../../text/block.ts';
import { type Clues, readClues } from './clues.ts';
import type { CouncilName } from './names.ts';
import type { Anaphor } from './referring-blocks.ts';
import type { Salience } from './salience.ts';
import type { Setting } from './setting.ts';

/** What `the council`, `the borough`, `the trust` stand for. */

/** What it counts for a council to be all that the text names; a share of it counts as much less. */
const ALL_OF_TEXT = 1;
/** What it counts that the text names the council most, and that it is about this one and others come up only in passing. */
const MAIN = 0.25;
const ONLY_MAIN = 0.3;
/** What it counts that the section's heading names it. */
const OF_SECTION = 1.5;
/** What it counts that the text has turned to its inspection. */
const TURNED_TO = 1.3;
/** What it counts for `the trust` that the text has named the council's last. */
const TRUST_NAMED = 3;
/** What it counts for a borough by title to be called one. */
const BOROUGH_BY_TITLE = 0.9;

const isBorough = (council: Council): boolean =>
  council.type === 'metropolitan' ||
  (council.type === 'unitary' && !/\bcounty council\b/i.test(council.officialName)) ||
  council.type === 'london-borough' ||
  isBoroughByTitle(council);
const isCounty = (council: Council): boolean =>
  council.type === 'county' ||
  /\bcounty council\b/i.test(council.officialName) ||
  predecessorsOf(council.id).some(({ type }) => type === 'county') ||
  /shire$/i.test(council.name);

/** Whether a council’s own title calls it a borough: before others, the one that `the borough` means. */
const isBoroughByTitle = ({ officialName }: Council): boolean => /\bborough\b/i.test(officialName);

/** Whether the words of an anaphor can mean this council. */
function fits(anaphor: FoundAnaphor, council: Council, hasTrust: boolean): boolean {
  switch (anaphor.noun) {
    case 'borough':
    case 'borough council':
      return isBorough(council);
    case 'royal borough':
      return /\broyal borough\b/i.test(council.officialName);
    case 'london borough':
    case 'london borough council':
      return council.type === 'london-borough';
    case 'county':
      return isCounty(council);
    case 'county council':
      return council.type === 'county' || /county council/i.test(council.officialName);
    case 'unitary authority':
      return council.type === 'unitary';
    case 'city council':
      return /\bcity\b/i.test(council.officialName);
    default:
      return anaphor.means === 'trust' ? hasTrust : true;
  }
}

/** Whether the words of an anaphor can mean a district (`Woking Borough Council`). */
function fitsDistrict({ noun }: FoundAnaphor, district: CouncilId): boolean {
  const kind = /^(?:borough|city)/.exec(noun)?.[0];
  return kind === undefined ? /^(?:council|(?:local )?authority)$/.test(noun) : district.toLowerCase().includes(kind);
}

/** The council that an anaphor stands for, or the title of a district without children's services, and by which rule. */
export interface Resolved {
  readonly council: CouncilId;
  readonly rule: 'council.subject' | 'council.focus';
}

/** What a text has said of councils before an anaphor. */
export interface Said {
  readonly salience: Salience;
  /** The council that the heading of the section names, or null. */
  readonly ofSection: CouncilId | null;
  /** The council to whose inspection the text has turned, or null. */
  readonly turnedTo: CouncilId | null;
  /** The council whose trust was named last, or null. */
  readonly trust: CouncilId | null;
}

/** How likely a council is meant where no word says so: by what was said of councils, and by what the text is about. */
function likelihoodOf(
  id: CouncilId,
  { salience, ofSection, turnedTo }: Said,
  { shares, main, isDominated }: Setting,
): number {
  return (
    salience.strengthOf(id) +
    (shares.get(id) ?? 0) * ALL_OF_TEXT +
    (id === main ? (isDominated ? ONLY_MAIN : MAIN) : 0) +
    (id === ofSection ? OF_SECTION : 0) +
    (id === turnedTo ? TURNED_TO : 0)
  );
}

/** What the words of an anaphor and those around it say for a council. */
const saidFor = (
  id: CouncilId,
  council: Council | null,
  { noun, means }: FoundAnaphor,
  clues: Clues,
  trust: CouncilId | null,
  { main }: Setting,
): number =>
  (id === main ? clues.forMain : 0) +
  (means === 'trust' && id === trust ? TRUST_NAMED : 0) +
  (noun === 'borough' && (council === null || isBoroughByTitle(council)) ? BOROUGH_BY_TITLE : 0) +
  (clues.forNamed.get(id) ?? 0);

/** The councils that come into question, some of them twice: those on the reader's mind, the text's own, and one that is named right behind. */
function inQuestion({ salience }: Said, clues: Clues, { main }: Setting): readonly CouncilId[] {
  const ids = [...salience.inMind];
  if (main !== null) ids.push(main);
  ids.push(...clues.forNamed.keys());
  return ids;
}

/** The council with the highest score; null where none has any. */
function highest(ids: readonly CouncilId[], scoreOf: (id: CouncilId) => number | null): CouncilId | null {
  let best: CouncilId | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const score = scoreOf(id);
    if (score === null || score <= most) continue;
    most = score;
    best = id;
  }
  return best;
}

function mostLikely(
  anaphor: FoundAnaphor,
  said: Said,
  clues: Clues,
  setting: Setting,
  isFit: (council: Council) => boolean,
): CouncilId | null {
  return highest(inQuestion(said, clues, setting), (id) => {
    const council = councilById(id);
    if (council === null ? !fitsDistrict(anaphor, id) : !isFit(council)) return null;
    return likelihoodOf(id, said, setting) + saidFor(id, council, anaphor, clues, said.trust, setting);
  });
}

const NO_CLUES: Clues = { forMain: 0, forNamed: new Map() };

/** The council that is meant where no word stands for it (`Leadership is good`), or null before any is named. */
export const mostMeant = (said: Said, setting: Setting): CouncilId | null =>
  highest(inQuestion(said, NO_CLUES, setting), (id) =>
    councilById(id) === null ? null : likelihoodOf(id, said, setting),
  );

/** Whether a council that is no county council has a county’s name (`Dorset`), so that it may be called one still. */
const isShire = ({ id, name }: Council): boolean =>
  /shire$/i.test(name) || predecessorsOf(id).some((one) => one.type === 'county' && one.name.startsWith(name));

/** In an official paper everything refers to the inspected council, as long as the word fits it. */
function isSubjects(anaphor: FoundAnaphor, { main, isOfficial, trusts }: Setting): boolean {
  const council = isOfficial && main !== null ? councilById(main) : null;
  return council !== null && fits(anaphor, council, trusts.has(council.id));
}

/** `St George's Hospital NHS Foundation Trust`, `the Shireland Academy Trust`: trusts of another kind. */
const OTHER_TRUST =
  /\b(?:NHS|Hospitals?|Healthcare|Partnership|Foundation|Academy|Academies|Schools|Education|Learning|Charitable|Housing|Wildlife) Trust\b/;

/** Whether a trust of another kind is named between the council's own, or the block's beginning, and an anaphor. */
function isOtherTrust(
  { start, means }: Anaphor,
  block: Pick<Block, 'passage'>,
  names: readonly CouncilName[],
): boolean {
  // Words that are not read let an edit in them leave the councils alone.
  if (means !== 'trust') return false;
  const own = names.findLast(({ body, found }) => body !== null && found.end <= start);
  return OTHER_TRUST.test(block.passage.text.slice(own?.found.end ?? 0, start));
}

/** Resolves an anaphor of a block with these names, or null where no council can be meant. */
export function resolveAnaphor(
  anaphor: Anaphor,
  block: Pick<Block, 'passage'>,
  names: readonly CouncilName[],
  said: Said,
  setting: Setting,
): Resolved | null {
  if (isOtherTrust(anaphor, block, names)) return null;
  if (setting.main !== null && isSubjects(anaphor, setting)) return { council: setting.main, rule: 'council.subject' };
  const clues = readClues(anaphor, block, names);
  const { noun } = anaphor;
  const council =
    mostLikely(anaphor, said, clues, setting, (one) => fits(anaphor, one, setting.trusts.has(one.id))) ??
    (noun === 'county council' ? mostLikely(anaphor, said, clues, setting, isShire) : null);
  return council === null ? null : { council, rule: 'council.focus' };
}
