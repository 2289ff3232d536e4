/** What the words before a date say that it is. */
export type DateLabel = 'publication' | 'making' | 'update' | 'occasion' | 'other';

/** A clock time as it stands beside a date. */
export const CLOCK = String.raw`(?:\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?|hours|hrs)?|\d{1,2}\s?[ap]\.?m\b\.?|noon|midnight|\d{4}\s?(?:hours|hrs))`;
/** To whom, by whom or where something was published: `by Ann Walter`, `in News`, `home with the children`. */
const CIRCUMSTANCE = String.raw`(?:,? (?:home |online )?(?:by|in|under|to|with|via|from|for) [^.:;|\d]{2,60}?)?`;
/** What may stand between a label and its date. */
const LEAD_IN = String.raw`(?: (?:on|at|in|to|until|for|from|this|the))?[\s:;,|*>·–—-]*(?:${CLOCK}[\s,]*)?(?:(?:bst|gmt)[\s,]*)?(?:on |\| |- |– )?(?:the )?`;
/** Where a label begins: with its line, or behind a sign. */
const OPENING = String.raw`(?:^|[^\p{L}\d\s’'-]|\s[–—-])[^\p{L}\d]*`;

const labelled = (words: string): RegExp => new RegExp(`${OPENING}(?:${words})${CIRCUMSTANCE}${LEAD_IN}$`, 'iu');

/** Documents as their own labels name them. */
const DOCUMENT = String.raw`(?:[\p{L}’']+ ){0,2}(?:report|article|page|letter|story|statement|news|blog|post|document|content|version|entry|transcript|judge?ment|ruling|notice|newsletter|bulletin|paper|petition|response|answer)s?`;
const PUBLISHED =
  '(?:published|publication date|publication|pub ?date|posted|issued|released?|release date|uploaded|filed|added|sent|answered|given|started|circulated|distributed|handed out|taken|emailed|replied|handed down|delivered|(?:statement|order) made)';
/** What is done to a paper before it is published. */
const MADE = '(?:submitted|created|written|approved|adopted|drafted|prepared|compiled|completed)';

/** Words that tell of another date than the document’s own, wherever they stand before it on its line. */
export const OTHER_KINDS =
  /\b(?:inspections?(?! (?:news|watch|special|desk|digest|bulletin|round-?up|letters?)\b)|inspected|re-?inspect\w*|visits?|visited|review (?:due|date|by)|next|previous|deadline|clos(?:es|ed|ing)|consultation|opens|expir\w+|valid|effective|birth|born|died|start date|end date|event|due|return(?:ed)? by|respond by|reply by|interviews|accessed|retrieved|downloaded|archived|printed on|hearing dates?|tabled|asked on|received|date of (?:the )?request|registered|founded|established|come|join us|join|copyright|until|since|polling|election|term|starts|begins|(?:year|period|quarter|month)s? (?:ending|ended|to)|(?:chapter|part|section)(?= \d+[^\p{L}]*$))\b|©/iu;

/** Labels of the document’s own date. In order: the first row that fits the words before a date on its line says what it is. */
export const DATE_LABELS: readonly (readonly [label: DateLabel, before: RegExp])[] = [
  [
    'update',
    labelled(
      `(?:this )?(?:${DOCUMENT} )?(?:was )?(?:last |most recently )?(?:updated|modified|amended|reviewed|edited|changed)(?: date)?|(?:[\\p{L}]+ ){0,3}?(?:correct(?: as)?|as|checked) (?:at|of|on)`,
    ),
  ],
  ...(
    [
      ['publication', PUBLISHED],
      ['making', MADE],
    ] as const
  ).map(([label, done]): readonly [DateLabel, RegExp] => [
    label,
    labelled(
      `(?:${DOCUMENT} |this (?:${DOCUMENT} )?(?:was |is |has been )?)?(?:first |originally |date |web |online )?${done}(?: date)?(?: online)?`,
    ),
  ]),
  [
    'publication',
    labelled(
      String.raw`date|dated(?: this)?|letter dated|our date|date of (?:publication|issue|release|letter|report|this letter|response|reply)|(?:issue|report|response) date|date (?:published|posted|issued|sent)|strictly embargoed|embargo(?:ed)?|not for publication before|(?:for )?(?:immediate )?(?:release|use|publication)|(?:press|news|media) (?:release|statement|notice)(?: date)?|statement|written (?:answer|statement)s?|signed(?: [\p{L} .]{2,40},)? date|(?:meeting|decision) date|date of (?:the )?(?:meeting|decision)|(?:for )?(?:decision|consideration)(?: on)?`,
    ),
  ],
  [
    'publication',
    /^[^\p{L}]*(?:first |this [\p{L}]+ (?:first )?)?(?:online since|appeared(?: (?:in|on) [\p{L} ]{3,40}?)?(?: on)?|as printed(?: in [\p{L} ]{3,40}?)?(?: on)?) $/iu,
  ],
  [
    'publication',
    /^[^\p{L}]*(?:\p{L}+ )?(?:statement|response|release|letter) (?:on|to|about|for) [^.:;\d]{3,90} [–—|-] $/iu,
  ],
  [
    'publication',
    /^[^\p{L}]*(?:dated|given|signed|done|made|sealed)(?: under my hand)?(?: (?:at|in) [\p{L} ]{2,30}?)?,?(?: on)?(?: this)? (?:the )?$/iu,
  ],
  [
    'publication',
    /(?:\p{Ll}|\d\.) (?:Circulated|Published|Issued|Released|Distributed|Dated|Aired|Broadcast|Posted)(?: on)? $/u,
  ],
  ['publication', /^[^\p{L}]*(?:re: [^»]{2,60})?by [\p{L}\d_.’' -]{2,40}[»|·•]\s*$/iu],
  ['publication', /^(?:\p{Lu}[\p{L}’'.-]* ){1,5}(?:posted|shared|tweeted|wrote)(?: this)?(?: on)? $/u],
  [
    'publication',
    /^[^\p{L}\d]*by (?!the |then |an? |my |our |his |her |its |their )(?:[\p{L}'’.-]+ ){1,6}?(?:[^\p{L}\d]*|on )$/iu,
  ],
];

/** Label lines of dates that are none of the document’s own, the date standing below them. */
export const OTHER_LABEL_LINE =
  /^[^\p{L}]*(?:dates? of (?:the )?(?:previous |last |next )?(?:inspection|visit|meeting|birth|request)|(?:inspection|visit|closing|start|end|event|opening|review|fieldwork|hearing|previous|interview)s? dates?|next (?:review|meeting|inspection|issue)|previous inspection|deadline|(?:closes|opens|expires|received|last inspected))[^\p{L}]*$/iu;

/** Words of a printed paper’s heading: its number, its kind. */
export const MASTHEAD =
  /\b(?:issue|edition|volume|vol|no|number|newsletter|bulletin|briefing|brief|update|e-?bulletin|news|magazine|digest|round-?up|circular|journal|gazette|echo|times|post|review|notice sheet|final report|draft)\b/iu;

/** A paper’s number in its heading: `Vol. XII. No. 5.` makes no sentence. */
export const MASTHEAD_NUMBER = /\b(?:issue|edition|volume|vol|no|number)\b\.? ?(?:\d+|[ivxlc]+\b)/iu;
/** `Team brief for`, `Bulletin of`: the paper of that day or month. */
export const PAPER_OF_TIME =
  /\b(?:(?:programme|show|broadcast|podcast|episode)(?= (?:of|for))|newsletter|bulletin|briefing|brief|digest|round-?up|magazine|circular|update|summary|diary|edition|issue|gazette|herald|echo|times|post|courier|mercury|chronicle|draft|note) (?:of|for)(?: the)? $|^[^\p{L}]*the week to $/iu;

/** Words for a meeting, a hearing, a broadcast: the day it was held is the record’s own. */
export const OCCASION =
  /\b(?:webcast|meetings?|minutes|notes of|hearing|session|sitting|oral evidence|debated?|hansard|transcript|record(?:ed|ing)|broadcast|tx|speech|interview|agenda|decisions|deb|record of|evidence (?:was )?(?:taken|heard|given)|(?:committee|panel|board|cabinet|council) (?:met|sat))\b|^[^\p{L}]*(?:held|heard|taken) (?:on|at|in|before)\b/iu;
/** Bodies that meet, right before the day on which they do. */
export const BODY_BEFORE = new RegExp(
  String.raw`\b(?:cabinet|(?:sub-)?committee|panel|board|council|assembly|executive|forum|chamber|commons|lords|governors)\b[\s,:;|·–—-]*(?:${CLOCK}[\s,]*)?$`,
  'iu',
);
/** `Report to Cabinet on`. */
export const PAPER_FOR_BODY =
  /^[^\p{L}]*(?:report|paper|agenda|item)s? (?:to|for) .{0,80}\b(?:cabinet|committee|panel|board|council|executive|forum)\b[\s,:–—-]*(?:on )?$/iu;
/** How the record of a meeting begins, in a line or a sentence. */
export const RECORD_OPENING =
  /^[^\p{L}]*(?:at )?(?:an? |the )?(?:draft |signed |confirmed )?(?:minutes|notes|record|meeting|(?:special|extraordinary|annual|ordinary) meeting) (?:and |of |for )/iu;
/** Words of somebody who invites to something to come. */
export const INVITATION =
  /\b(?:join us|save the date|public meeting|come (?:along|and|to)|invit\w+|open (?:day|evening|morning)|drop-in|vote|workshop|webinar|coffee morning|book (?:now|a place)|tickets)\b/iu;
/** Lines behind which a document’s end stands: the signature, the end of a release. */
export const CLOSING_LINE =
  /^[^\p{L}]*(?:yours\b|signed\b|kind regards|best wishes|regards|sincerely|ends?\b[^\p{L}]*$|notes? (?:to|for) editors|on behalf of|issued by)/iu;
