import type { CouncilId } from '../../knowledge/ids.ts';
import type { CouncilName } from './names.ts';
import { isOnlyPlace, isVisited, OPENS } from './places.ts';
import { isPostOfSent } from './posts.ts';
import {
  HELPS_BEFORE,
  isContrasted,
  isForerunner,
  isGoneOnAbout,
  isHelped,
  isHelperBefore,
  isHelping,
  isInspected,
  isMeasure,
  isNamedInPassing,
  isNeighbour,
  isTurnedTo,
  opensThought,
  type Setting,
  WORD_BEFORE,
} from './setting.ts';

/**
 * How prominent a name is where it stands. What a sentence begins with is most likely what the next one is about; what is only
 * compared with it, listed beside others or put in brackets is least.
 */

/** What every name brings to mind. */
const NAMED = 1.5;
/** The least that it brings, however it stands. */
const LEAST = 0.02;
const OPENS_SENTENCE = 1.5;
const FIRST_OF_SENTENCE = 0.8;
const FIRST_OF_BLOCK = 0.4;
/** `Swindon Borough Council`. */
const TITLED = 0.8;
/** `a visit to Swindon`, `thanks to Swindon`. */
const TURNED_TO = 1.25;
/** `… to Swindon. Its people came.` */
const GONE_ON_ABOUT = 2.75;
/** `The team went on to Swindon`, `the visit in Swindon`: where inspectors are. */
const VISITED = 1.75;
const IN_PASSING = -2;
const LISTED = -2;
const ASIDE = -1;
const HELPER = -0.3;
const HELPING = -2.5;
/** The council that the one of the text took over from. */
const FORERUNNER = -1;
/** `Wiltshire County Council gave way to …`. */
const REPLACED = -4;
const REPLACED_BEHIND = /^,? (?:\p{Ll}+ )?(?:gave way|handed over|(?:was|been) (?:replaced|succeeded|abolished))\b/u;

/** `why Rochdale is outstanding`: what is only a reason. */
const SUBORDINATE = -0.8;
const SUBORDINATE_BEFORE =
  /\b(?:why|whereas|while|whilst|whether|which|whom|although|though|because|if|when|where|as|since|until|after|before) $/i;
/** `I would take Rochdale`: what is only supposed. */
const SUPPOSED = -1.5;
const SUPPOSED_BEFORE = /\b(?:would|could|might|may|I['’]d|we['’]d) \p{Ll}+ $/iu;
/** `She commutes from Brighton`, `Police in Blackpool`: only where somebody is, comes from or goes. */
const PLACE = -1.5;
/** `a company in Leicester`: where somebody else is. */
const SOMEBODY_IN =
  /\b(?:company|firm|charity|hospital|hotel|school|college|court|conference|office) (?:in|at|near|outside) $/i;

/** How far back the words before a name are read. */
const REACH = 40;
const IN_BRACKETS = /\([^()]*$/;
const BRACKET_REACH = 120;

/** What it counts for another council to be only mentioned in a text about one. */
const MENTIONED_ONLY = -1.25;
/** `Camden, judged good in May`. */
const IS_JUDGED = /^,? (?:(?:which )?(?:is|was|has been|had been) (?:\p{Ll}+ )?)?(?:judged|rated|graded|found)\b/u;
const OF_INSPECTION = /^[^.!?]*\b(?:inspect(?:ed|ors?|ion)|visit(?:ed|s)?|judged|rated|graded|Ofsted)\b/;
const REACH_BEHIND = 120;

/** Where a name stands among the others. */
export interface Order {
  readonly isFirstOfBlock: boolean;
  readonly isFirstOfSentence: boolean;
}

type Named = Pick<CouncilName, 'found' | 'isTitled' | 'body'>;

const before = (text: string, { found }: Named, reach: number): string =>
  text.slice(Math.max(0, found.start - reach), found.start);

/** What the words around a name tell of the part that it plays there, whatever the text is about. */
export interface Role {
  /** How far it brings its council to mind by these words; null where it only says where somebody else is. */
  readonly weight: number | null;
  /** Whether a text about one council only mentions another by it: it turns to no inspection of it, nor goes on about it. */
  readonly isMention: boolean;
  /** Whether it counts as named beside another council, which is compared with it or helped by it. */
  readonly isBeside: boolean;
  /** Whether it says only where something is. */
  readonly isPlace: boolean;
  /** Whether a sentence begins with it. */
  readonly opensThought: boolean;
}

/** Reads the words around a name in its passage. */
export function readRole(text: string, name: Named): Role {
  const words = before(text, name, REACH);
  const behind = text.slice(name.found.end, name.found.end + REACH_BEHIND);
  const isOpening = OPENS.test(words);
  const isTurn = isInspected(text, name) || isTurnedTo(text, name);
  const isVisit = isVisited(text, name);
  const isGoneOn = isGoneOnAbout(text, name);
  const isPlace = isOnlyPlace(text, name);
  const isPassing = isNamedInPassing(text, name);
  const isHelper = isHelping(text, name) || isHelperBefore(text, name) || isPostOfSent(text, name);
  const weights = [
    isOpening ? OPENS_SENTENCE : 0,
    name.isTitled ? TITLED : 0,
    isTurn ? TURNED_TO : 0,
    isVisit ? VISITED : 0,
    isPlace ? PLACE : 0,
    !isPlace && isGoneOn ? GONE_ON_ABOUT : 0,
    isPassing || isNeighbour(text, name) || isMeasure(text, name) ? IN_PASSING : 0,
    text.startsWith('(') || IN_BRACKETS.test(before(text, name, BRACKET_REACH)) ? ASIDE : 0,
    !isOpening && SUBORDINATE_BEFORE.test(words) ? SUBORDINATE : 0,
    SUPPOSED_BEFORE.test(words) ? SUPPOSED : 0,
    HELPS_BEFORE.test(before(text, name, WORD_BEFORE)) ? HELPER : 0,
    isHelper ? HELPING : isHelped(text, name) ? TURNED_TO : 0,
    REPLACED_BEHIND.test(behind.slice(0, REACH)) ? REPLACED : 0,
  ];
  return {
    weight: SOMEBODY_IN.test(words) ? null : weights.reduce((sum, weight) => sum + weight, NAMED),
    isMention:
      !(isTurn || isVisit || isGoneOn || IS_JUDGED.test(behind)) &&
      !(isOpening && (name.isTitled || OF_INSPECTION.test(behind))),
    isBeside: isPassing || isHelper || isContrasted(text, name),
    isPlace,
    opensThought: opensThought(text, name),
  };
}

/** How far a name brings its council to a reader's mind. */
export function weightOfRole(
  name: CouncilName,
  council: CouncilId,
  order: Order,
  { isDominated, listed, main }: Setting,
): number {
  const { weight, isMention } = name.role;
  if (weight === null) return LEAST;
  const weights = [
    isMention && isDominated && council !== main ? MENTIONED_ONLY : 0,
    order.isFirstOfSentence ? FIRST_OF_SENTENCE : 0,
    order.isFirstOfBlock ? FIRST_OF_BLOCK : 0,
    listed.has(name) ? LISTED : 0,
    isForerunner(council, main) ? FORERUNNER : 0,
  ];
  return Math.max(
    LEAST,
    weights.reduce((sum, one) => sum + one, weight),
  );
}
