/**
 * What stands before the date that a document was published, sent or held on, and before other dates at its head.
 * Each row is matched against the words before the date from their block's beginning, lower case.
 */
export type DateLabel = 'publication' | 'update' | 'occasion' | 'other';

const BY_LINE = String.raw`(?: by [\p{L}'’. -]{2,40}?)?`;
const CLOCK = String.raw`(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]m)`;
const LEAD_IN = String.raw`(?: (?:on|at|in|to|until|for|from))?[\s:;,|*>–—-]*(?:${CLOCK}[\s,]*)?(?:(?:bst|gmt)[\s,]*)?(?:on |\| |- |– )?`;

const labelled = (words: string): RegExp => new RegExp(String.raw`^[^\p{L}\d]*(?:${words})${BY_LINE}${LEAD_IN}$`, 'iu');

/** In order: the first row that fits says what the date is. */
export const DATE_LABELS: readonly (readonly [label: DateLabel, before: RegExp])[] = [
  [
    'other',
    /(?:inspect|visit|review due|next review|previous|deadline|closing|consultation|expires?|valid|effective|birth|start date|end date|event|due|return(?:ed)? by|respond by|reply by)/iu,
  ],
  [
    'update',
    labelled(
      '(?:page |article |story |this page was |this article was )?(?:last |most recently )?(?:updated|modified|amended|reviewed|edited|changed)(?: date)?',
    ),
  ],
  [
    'publication',
    labelled(
      '(?:(?:the |this )?(?:report|article|page|letter|story|statement|news|blog|post|document|content|version|entry|transcript)s? )?(?:was |were )?(?:first |originally |date |web |online )?(?:published|publication date|publication|posted|issued|released?|release date|uploaded|submitted|filed|created|added|written|sent)(?: date)?(?: online)?',
    ),
  ],
  [
    'publication',
    labelled(
      '(?:date|dated|letter dated|our date|date of (?:publication|issue|release|letter|report|this letter)|issue date|report date|date published|embargo(?:ed)?|strictly embargoed|not for publication before|(?:for )?immediate release|(?:press|news|media) (?:release|statement|notice)(?: date)?|statement|written (?:answer|statement)s?)',
    ),
  ],
  ['publication', /^[^\p{L}\d]*by (?:[\p{L}'’.-]+ ){1,6}?(?:[^\p{L}\d]*|on )$/iu],
  [
    'publication',
    /^[^\p{L}\d]*(?:issue|edition|volume|vol|no|number|newsletter|bulletin|briefing|update|e-?bulletin)\b[^.!?]{0,30}$/iu,
  ],
  [
    'occasion',
    /\b(?:webcast|meeting|minutes|held|hearing|session|sitting|oral evidence|evidence|debate|cabinet|committee|panel|board|council|assembly|date of (?:the )?meeting|hansard|transcript|recorded|recording|broadcast|speech|interview|agenda)\b/iu,
  ],
];
