import { compileLexicon, scan } from '../../lexicon/lexicon.ts';
import type { Block } from '../../text/block.ts';
import type { Mention } from '../finding.ts';
import type { Genre } from '../interpretation.ts';

/** Words that a text about inspections of children's services can hardly do without, with what each tells (out of ten). */
const SIGNS: readonly (readonly [form: string, weight: number])[] = [
  ['ofsted', 4],
  ["children's services", 3],
  ["children's social care", 3],
  ['children in care', 2],
  ['looked after children', 2],
  ['looked-after children', 2],
  ['care leavers', 2],
  ['safeguarding', 1],
  ['child protection', 1],
  ['inspectors', 1],
  ['inspection', 1],
  ["majesty's inspector", 3],
  ["majesty's inspectors", 3],
  ['monitoring visit', 2],
  ['focused visit', 2],
  ['ilacs', 3],
  ['jtai', 3],
  ['joint targeted area inspection', 4],
  ['send', 1],
  ['social workers', 1],
  ['requires improvement', 1],
];
const LEXICON = compileLexicon(SIGNS.map(([form, weight]) => ({ form, value: { form, weight } })));
const ENOUGH = 12;
/** The first so many characters tell what a text is about. */
const READ_FIRST = 12_000;

/** How likely it is (0 to 1) that a text is about inspections of children's services: by its words, councils and grades. */
export function estimateLikelihood(blocks: readonly Block[], mentions: readonly Mention[], genre: Genre): number {
  if (genre === 'official-report' || genre === 'official-letter') return 1;
  const seen = new Map<string, number>();
  let read = 0;
  for (const { passage } of blocks) {
    for (const { value } of scan(LEXICON, passage.text)) seen.set(value.form, value.weight);
    read += passage.text.length;
    if (read > READ_FIRST) break;
  }
  const words = [...seen.values()].reduce((sum, weight) => sum + weight, 0);
  const hasCouncil = mentions.some((mention) => mention.type === 'council' && mention.form === 'name');
  const hasFinding = mentions.some(
    (mention) => mention.type === 'event' || (mention.type === 'grade' && mention.use === 'judgement'),
  );
  const score = Math.min(1, words / ENOUGH) * (hasCouncil ? 1 : 0.5) * (hasFinding ? 1 : 0.6);
  return Math.round(score * 100) / 100;
}
