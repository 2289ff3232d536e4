import type { FoundCouncil } from '../../recognise/councils.ts';
import type { Passage } from '../../text/passage.ts';
import type { Role } from './roles.ts';
import { sentencesOf } from './salience.ts';
import { isInspected, isNeighbour } from './setting.ts';

/**
 * How a paragraph turns to a council with a name in its first sentence: by telling of its inspection (`told`); by opening with it,
 * which counts in a text about several councils (`opened`), and in any where its second sentence tells of an inspection (`opened and told`).
 */
export type Turn = 'told' | 'opened' | 'opened and told';

interface Named {
  readonly found: FoundCouncil;
  readonly isTitled: boolean;
  readonly role: Role;
}

/** `Meanwhile, Blackpool has had a visit`. */
const LEADS_OVER = /^(?:(?:Meanwhile|Elsewhere|Separately|By contrast|In contrast|Now),? )?(?:In )?$/;
/** `Down the road, Blackpool Council was celebrating`. */
const NEXT_DOOR =
  /^(?:Down the road|Next door|Further (?:north|south|east|west)|(?:Over|Across) the (?:border|river|water)),? (?:in |at )?$/;
const OF_INSPECTION = /\b(?:inspect(?:ed|ors?|ion)|visit(?:ed|s)?|judged|rated|graded|Ofsted|reports?|letter)\b/;

/** `Over in Knowsley, …`, `It was a different tale in Knowsley`, `Not so in Knowsley`: the story goes over to that council. */
const LEADS_AWAY =
  /^(?:(?:But|And|Meanwhile,?|Elsewhere,?) )?(?:over|up|down|out|across|back|meanwhile|not so|(?:ofsted|inspectors|the inspectors|the team) ha(?:s|ve) (?:also |now |since |just )?(?:been|gone|moved on)|(?:things|it|matters|the (?:picture|story|news|mood)) (?:is|are|was|were|looks?|look) (?:\p{L}+ ){0,2}(?:different|other|another|better|worse|happier|brighter|gloomier|less|more)(?: \p{L}+){0,2}) (?:in|at|to|for) $/iu;
const TELLS_STORY =
  /^['’]s? (?:own )?(?:experience|story|tale|case|position|picture|fortunes?|journey|turn|report|letter|verdict|inspection|result|news|history)s?\b/;

/** Whether a paragraph begins with the name, and its first sentence tells of an inspection or goes over to the council. */
const isSubject = ({ found, isTitled }: Named, text: string, end: number): boolean =>
  (isTitled && LEADS_OVER.test(text.slice(0, found.start)) && OF_INSPECTION.test(text.slice(found.end, end))) ||
  LEADS_AWAY.test(text.slice(0, found.start)) ||
  NEXT_DOOR.test(text.slice(0, found.start)) ||
  (/^It (?:is|was) (?:now |then )?$/.test(text.slice(0, found.start)) && /^['’]s turn\b/.test(text.slice(found.end))) ||
  (LEADS_OVER.test(text.slice(0, found.start)) && TELLS_STORY.test(text.slice(found.end, end)));

/** `Not so in Knowsley`, `A second letter, to Knowsley,`, `Leaders in Knowsley`: what a paragraph opens with. */
const OPENS_TOPIC =
  /^(?:(?:But|And|Meanwhile,?|Then there (?:is|was)|Compare|Contrast that with|For|At) |(?:(?:Things|It|Not so|The \p{L}+|Leaders|Managers|Staff|Bosses|Chiefs|Inspectors|Services|Matters) (?:[\p{L}’'-]+ ){0,5})?(?:in|at) |In |(?:A|The) (?:\p{L}+ ){1,3}?(?:letter|report|visit|verdict),? (?:to|on|at) )?$/u;

/** Whether a paragraph of a text about several councils opens with the name, and not in passing. */
const isTopic = (name: Named, text: string): boolean =>
  (OPENS_TOPIC.test(text.slice(0, name.found.start)) || LEADS_OVER.test(text.slice(0, name.found.start))) &&
  !name.role.isBeside &&
  !isNeighbour(text, name);

/** `Luton has improved. A standard inspection in April found …`: the paragraph opens with the name, and its second sentence tells of an inspection. */
const isInspectedSoon = ({ found }: Named, passage: Passage): boolean =>
  LEADS_OVER.test(passage.text.slice(0, found.start)) &&
  OF_INSPECTION.test(passage.text.slice(found.end, sentencesOf(passage)[1] ?? passage.text.length));

/** `Ofsted has also published its letter on a visit to Blackpool`: how a paragraph turns to a council with its name; null where it does not. */
export function readTurn(passage: Passage, name: Named): Turn | null {
  const { text } = passage;
  const end = sentencesOf(passage)[0] ?? text.length;
  if (name.found.start >= end) return null;
  if (isInspected(text, name) || isSubject(name, text, end)) return 'told';
  if (!isTopic(name, text)) return null;
  return isInspectedSoon(name, passage) ? 'opened and told' : 'opened';
}
