import { type SpeakerSide, WEIGHT_OF_FAMILY } from '../../knowledge/speakers.ts';
import { announcedPerson } from './announcements.ts';
import type { QuotedDocument } from './document.ts';
import { lastInspectors } from './named-last.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { speaksForCouncil } from './voices.ts';

/** A name stands for the person introduced by it, or a council; whoever is not introduced holds no office. */
export function resolveName(document: QuotedDocument, phrase: SpeakerPhrase): SpeakerPhrase | null {
  if (document.namesCouncil(phrase.block, phrase)) return { ...phrase, kind: 'body', side: 'authority', weight: 2 };
  if (COMPLAINANT.test(phrase.head)) return { ...phrase, kind: 'person', side: 'other', weight: WEIGHT_OF_FAMILY };
  const handle = handleOf(document, phrase);
  if (handle !== null) return { ...phrase, kind: 'body', side: handle, weight: 2 };
  if (leadsInspection(document, phrase)) return { ...phrase, kind: 'person', side: 'inspectorate', weight: 3 };
  if (leadsCouncil(document, phrase)) return { ...phrase, kind: 'person', side: 'authority', weight: 3 };
  if (servedCouncil(document, phrase)) return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
  if (isOfOurs(document, phrase)) return { ...phrase, kind: 'person', side: 'authority', weight: 1 };
  const known = document.person(phrase.head);
  const person = known !== null && known.weight > 0 ? known : (announcedPerson(document, phrase) ?? known);
  if (person === null && phrase.weight === 0) return null;
  return { ...phrase, kind: 'person', side: person?.side ?? 'other', weight: person?.weight ?? 0 };
}

/** `Mrs X`, as an ombudsman calls those who complain. */
const COMPLAINANT = /^(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}$/u;

/** `@EastmereCC`: the account of a council, or of an inspectorate. */
function handleOf(document: QuotedDocument, { block, start, head }: SpeakerPhrase): SpeakerSide | null {
  if (document.view(block)?.told.charAt(start - 1) !== '@') return null;
  if (/^(?:Ofsted|CQC|HMICFRS)/i.test(head)) return 'inspectorate';
  return /(?:CC|BC|MBC|LBC|DC|Council|Gov)$/.test(head) ? 'authority' : null;
}

/** `Jo Hale, who led them`, of inspectors named before. */
function leadsInspection(document: QuotedDocument, phrase: SpeakerPhrase): boolean {
  const aside = document.behind(phrase, 40);
  return (
    /^,\swho\s(?:(?:has|had)\s)?(?:led|leads|headed|heads)\s(?:them|the\s(?:team|inspection|visit|inspectors))(?!\p{L})/u.test(
      aside,
    ) && lastInspectors(document, phrase) !== null
  );
}

/** `Jo Hale retires after 34 years with Eastmere`. */
const YEARS_WITH = /^[^.;:\u0001]{0,70}\syears\s(?:with|at|for|in)\s/u;

function servedCouncil(document: QuotedDocument, { block, end }: SpeakerPhrase): boolean {
  const years = YEARS_WITH.exec(document.behind({ block, end }, 100))?.[0].length;
  return years !== undefined && document.namesCouncil(block, { start: end + years, end: end + years + 3 });
}

/** `Jo, our panel adviser`, in a text of the council's own. */
const isOfOurs = (document: QuotedDocument, phrase: SpeakerPhrase): boolean =>
  /^,\sour\s\p{Ll}/u.test(document.behind(phrase, 8)) && speaksForCouncil(document);

/** `Jo Hale, who led Swindon through it`: the aside names a council that the person leads. */
function leadsCouncil(document: QuotedDocument, phrase: SpeakerPhrase): boolean {
  const aside = document.behind(phrase, 60);
  const leads =
    /^,\s(?:who\s(?:(?:now|then|also|has|had)\s)?(?:leads?|led|runs?|ran|heads?|headed|chairs?|chaired)|who\s(?:took over|arrived|started|works?|worked|resigned|retired|stood down)\s(?:in|at|as|from|for)|DCS (?:in|at|of)|director (?:in|at))\s/.exec(
      aside,
    );
  return (
    leads !== null &&
    document.namesCouncil(phrase.block, { start: phrase.end + leads[0].length, end: phrase.end + leads[0].length + 24 })
  );
}
