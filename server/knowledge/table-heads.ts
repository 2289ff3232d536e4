import type { AreaId } from './ids.ts';

/**
 * Short names of judged areas over the columns of tables, as rows; each form in lower case, without full stops, with `and` for `&` and a
 * space for a stroke. They mean an area only there. Source: abbreviations usual in councils' and the press's tables of Ofsted's grades.
 */
const ROWS: readonly (readonly [areas: readonly AreaId[], forms: string])[] = [
  [['overall'], 'all, oe, overall eff, overall grade, headline, verdict, grade, rating, result, judgement'],
  [['leadership'], 'leaders, leader, lead, ldrs, leadership, leadership and mgmt, mgmt, management, impact of leaders'],
  [
    ['help-and-protection'],
    'help, help prot, help and prot, help and protection, help protection, hp, h and p, protection, prot, cp, child protection, chn in need, in need, safeguarding',
  ],
  [['in-care'], 'in care, care, cic, lac, cla, looked after, children looked after, chn in care, ch in care'],
  [['care-leavers'], 'leavers, care lvrs, care lvs, leaving care, cl, cls, care exp, care experienced'],
  [
    ['in-care-and-care-leavers'],
    'care and leavers, care leavers and in care, in care and leavers, cic and cl, cic cl, cic and care leavers',
  ],
  [['adoption'], 'adopt, adoption, adop'],
];

const FORMS: ReadonlyMap<string, readonly AreaId[]> = new Map(
  ROWS.flatMap(([areas, forms]) => forms.split(', ').map((form) => [form, areas] as const)),
);

/** The areas that a column's head names by a short form, or none. */
export function areasOfHead(head: string): readonly AreaId[] {
  const words = head
    .toLowerCase()
    .replace(/[.*:]/g, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s*\/\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return FORMS.get(words) ?? [];
}
