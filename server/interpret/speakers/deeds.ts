import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedBlock } from './block.ts';
import { readRole } from './roles.ts';

/** `has run`, `was hired by`, `took over`: what somebody does with, or for, those on whose side they are. */
const DEED =
  /^(?:(?:ha[sd]|also|now|\p{Ll}+ly)\s)*(?:leads?|led|runs?|heads|headed|manage[sd]|chair(?:s|ed)|holds|joined|represents|work(?:s|ed) (?:for|at|in(?= the (?:\S+ ){1,2}(?:team|service|department|hub)))|sits? [oi]n|t(?:ook|aken) (?:over|on|charge of)|(?:been|spent \S+ \S+) (?:at|with)|(?:was|is|been|is one of(?: \S+){1,4}) (?:hired|recruited|employed|appointed|brought in|sent in|taken on) by|is one of(?=(?: \S+){1,2} (?:social workers|councillors|officers))|is the \S+ (?:\S+ )?to (?:run|lead))\s/u;
/** What stands between that and whoever it is done for. */
const OBJECT = /^(?:[\w'\u2019-]+\s){0,5}$/;
/** The work of a council, which names nobody. */
const SERVICES = /^(?:\S+\s){0,3}?(?:children['\u2019]s s|social (?:care|work))/;
const REACH = 80;

/** On whose side somebody is whose predicate this is; null where it does not tell, or tells of nobody in office. */
export function sideByDeed(view: QuotedBlock, predicate: Span): SpeakerSide | null {
  const deed = DEED.exec(view.told.slice(predicate.start, predicate.start + REACH));
  if (deed === null) return null;
  const start = predicate.start + deed[0].length;
  const end = Math.min(predicate.end, start + REACH);
  const role = readRole(view, { start, end });
  // `runs the county's food bank`: another's thing in its place.
  if (role !== null && OBJECT.test(view.told.slice(start, role.start)) && !/^['\u2019]/.test(view.told.slice(role.end)))
    return role.kind === 'document' || role.side === 'other' ? null : role.side;
  return SERVICES.test(view.told.slice(start, end)) ? 'authority' : null;
}
