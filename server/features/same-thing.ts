import type { GradeMention, Mention } from '../interpret/finding.ts';
import type { Report } from '../report.ts';

const sharesCouncil = (a: GradeMention, b: GradeMention): boolean =>
  a.councils.length === b.councils.length && a.councils.every((council) => b.councils.includes(council));

const inspectionOf = (mention: Mention): number | null =>
  mention.type === 'grade' || mention.type === 'event' ? mention.inspection : null;

/** Whether two mentions speak of the same council, inspection, judgement, time or speaker. */
function isSame(a: Mention, b: Mention): boolean {
  if (a === b) return true;
  const inspection = inspectionOf(a);
  if (inspection !== null) return inspectionOf(b) === inspection;
  switch (a.type) {
    case 'council':
      return b.type === 'council' && b.council === a.council;
    case 'date':
      return b.type === 'date' && a.from !== null && b.from === a.from && b.to === a.to;
    case 'grade':
      return b.type === 'grade' && b.grade === a.grade && b.use === a.use && sharesCouncil(a, b);
    case 'event':
      return b.type === 'event' && b.kind === a.kind;
    case 'quote':
      return b.type === 'quote' && b.speaker === a.speaker && b.by === a.by;
  }
}

/** All mentions, in text order, of what this one speaks of; itself among them. */
export const sameThing = (report: Report, mention: Mention): readonly Mention[] =>
  report.mentions.filter((other) => isSame(mention, other));
