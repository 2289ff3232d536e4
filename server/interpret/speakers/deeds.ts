import type { SpeakerSide } from '../../knowledge/speakers.ts';
import type { Span } from '../../text/span.ts';
import type { QuotedBlock } from './block.ts';
import { readRole } from './roles.ts';

/** `has run`, `was hired by`, `took over`: what somebody does with, or for, those on whose side they are. */
const DEED =
  /^(?:(?:has|had|also|now|then|still|once|\p{Ll}+ly)\s)*(?:leads?|led|runs?|heads?|headed|manages?|managed|chairs?|chaired|oversees|oversaw|holds|held|joined|represents|works? (?:for|at)|worked (?:for|at)|sits? (?:on|in)|serves? on|(?:took|taken) (?:over|on|charge of)|(?:been|spent \S+ \S+) (?:at|with)|(?:was|is|been) (?:hired|recruited|employed|appointed|brought in|sent in|taken on|drafted in|poached|headhunted) by|(?:is|was|became) the \p{Ll}+ (?:person |woman |man )?(?:in \S+ \S+ )?to (?:run|lead|head)|(?:is|was) one of(?: \S+){1,4} (?:hired|recruited|employed|taken on) by|(?:is|was) one of(?=(?: \S+){1,2} (?:social workers|councillors|officers)))\s/u;
/** What stands between that and whoever it is done for. */
const OBJECT = /^(?:[\p{L}\p{N}'\u2019-]+\s){0,5}$/u;
/** The work of a council, which names nobody. */
const SERVICES =
  /^(?:the\s|its\s|all\s)?(?:[\p{L}-]+(?:['\u2019]s)?\s){0,2}?(?:children['\u2019]s (?:services|social care|social work|brief|portfolio)|social (?:care|work|services))(?!\p{L})/u;
/** `the county's food bank`: another's thing in its place. */
const OWNS_ELSE = /^['\u2019]s?\s/;
const REACH = 80;

/** On whose side somebody is whose predicate this is; null where it does not tell, or tells of nobody in office. */
export function sideByDeed(view: QuotedBlock, predicate: Span): SpeakerSide | null {
  const deed = DEED.exec(view.told.slice(predicate.start, predicate.start + REACH));
  if (deed === null) return null;
  const start = predicate.start + deed[0].length;
  const end = Math.min(predicate.end, start + REACH);
  const role = readRole(view, { start, end });
  const isNear = role !== null && OBJECT.test(view.told.slice(start, role.start));
  if (isNear && !OWNS_ELSE.test(view.told.slice(role.end, role.end + 3)))
    return role.kind === 'document' || role.side === 'other' ? null : role.side;
  return SERVICES.test(view.told.slice(start, end)) ? 'authority' : null;
}
