/**
 * Words that show that a passage in quotation marks is the title of a work, not somebody's words, as rows.
 * Sources: statutory guidance and programmes named in Ofsted's archived reports and letters, and English usage.
 */

/**
 * Labels of scales other than that of children's services in England, which there are free description (`an “exceptional”
 * team`) unless the text speaks of rating.
 */
export const FREE_WORDS: readonly string[] = [
  'exceptional',
  'excellent',
  'very good',
  'strong',
  'weak',
  'poor',
  'consistently strong',
  'inconsistent',
  'effective',
  'unsatisfactory',
];

/** Nouns for works: a title stands right behind them (`the guidance ‘…’`, `our article "…"`). */
export const WORK_NOUNS: readonly string[] = [
  'document',
  'strategy',
  'plan',
  'policy',
  'guide',
  'charter',
  'newsletter',
  'magazine',
  'article',
  'articles',
  'book',
  'booklet',
  'guidance',
  'headline',
  'headlines',
  'report',
  'reports',
  'study',
  'paper',
  'white paper',
  'green paper',
  'consultation',
  'publication',
  'pamphlet',
  'leaflet',
  'brochure',
  'essay',
  'editorial',
  'column',
  'feature',
  'story',
  'post',
  'blog',
  'blog post',
  'podcast',
  'documentary',
  'film',
  'video',
  'play',
  'novel',
  'poem',
  'song',
  'series',
  'episode',
  'exhibition',
  'factsheet',
  'handbook',
  'policy paper',
  'press release',
  'webinar',
  'chapter',
  'thoughts on',
  'comments on',
  'replies to',
  'responses to',
  'filed under',
];

/** Words that bring in a title: `entitled ‘…’`. */
export const TITLE_VERBS: readonly string[] = ['entitled', 'titled', 'headlined', 'headed', 'subtitled', 'captioned'];

/** Nouns behind a title in marks: `the “…” award`. */
export const PRIZE_NOUNS: readonly string[] = [
  'award',
  'awards',
  'prize',
  'prizes',
  'trophy',
  'medal',
  'article',
  'headline',
];

/** Nouns for what prints headlines; a headline then stands in brackets: `our front page (“…”)`. */
export const PUBLICATION_NOUNS: readonly string[] = [
  'front page',
  'article',
  'story',
  'report',
  'letter',
  'letters',
  'column',
  'editorial',
  'edition',
  'headline',
  'feature',
  'piece',
  'page',
  'post',
  'leader',
  'coverage',
  'plan',
  'strategy',
  'policy',
  'appendix',
  'document',
  'paper',
];

/** Works that texts on children's services name without saying what they are. */
export const KNOWN_TITLES: readonly string[] = [
  'Working Together',
  'Working Together to Safeguard Children',
  'Keeping Children Safe in Education',
  'Every Child Matters',
  'Putting Children First',
  'Stable Homes, Built on Love',
  'Children’s Social Care: Stable Homes, Built on Love',
  'Children’s Social Care National Framework',
  'Care Matters',
  'Care Planning, Placement and Case Review',
  'Promoting the Health and Well-being of Looked After Children',
  'Raising concerns and making complaints about Ofsted',
  'Complaints about Ofsted',
  'Framework for the inspection of local authority children’s services',
  'Inspecting local authority children’s services',
  'Keeping Children Safe, Helping Families Thrive',
];
