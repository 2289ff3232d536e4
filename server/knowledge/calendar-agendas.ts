/** Headings and lead-ins under which times are to come, unless a verb there says that they are past. */

const TOPIC = [
  "what['’]s (?:next|on|coming up|happening)",
  'what (?:happens|comes) next',
  'next steps?',
  'coming (?:up|soon|events)',
  String.raw`(?:forthcoming|upcoming|future) [\p{L} ]{3,30}`,
  String.raw`(?:other |more )?dates(?: (?:for|to|of)(?: [\p{L}’']+){1,4})?`,
  'save the dates?',
  '(?:diary|events|timetable|calendar)(?: dates| diary| of events)?',
  String.raw`(?:\p{L}+ )?recommendations`,
  'actions?(?: points?| agreed| plan)?',
  'requirements?',
  'looking (?:ahead|forward)',
  'what we (?:will|plan to|are going to|want to) do(?: next)?',
  String.raw`what (?:[\p{L}’']+ ){1,4}(?:must|should|needs? to|has to|have to) do(?: next)?`,
  String.raw`how (?:[\p{L}’']+ ){1,3}will be [\p{L}]+`,
].join('|');

/** A heading over what is to come. */
export const COMING_HEADING = new RegExp(String.raw`^[^\p{L}]*(?:${TOPIC})[^\p{L}]*$`, 'iu');

/** The end of a sentence that asks for what the items below it say: `The council must:`, `The board is to:`, `RESOLVED that`. */
export const DEMANDING_LEAD_IN =
  /\b(?:(?:must|shall|should|will|needs? to|(?:required|asked|agreed|ordered|told|plans?) to|next)\b[^.]{0,80}:|\b(?:we|they|members|staff|parents|the union|the branch) (?:want|demand|ask for|call for)\b[^.]{0,40}:|\b(?:targets|conditions|demands|deadlines|requirements|pledges|promises|milestones)\b[^.]{0,40}:|to:|(?:resolved|agreed|recommend(?:s|ed)?|requires?|directs?|proposes?)(?: that)?:?|\b(?:directs|instructs|orders)\b[^.]{0,120}:)\s*$/iu;
