/**
 * Terms that texts on children's services put in quotation marks because they are terms, not because somebody said them.
 * Sources: the outcomes of Every Child Matters (Children Act 2004, section 10), and the vocabulary of Working Together to
 * Safeguard Children and of the Department for Education's programmes (Partners in Practice, Strengthening Families).
 */
export const TERMS_OF_ART: ReadonlySet<string> = new Set(
  `front door, single front door, staying safe, being healthy, be healthy, stay safe, enjoying and achieving, enjoy and
  achieve, making a positive contribution, make a positive contribution, achieving economic well-being, achieving economic
  wellbeing, economic well-being, every child matters, partners in practice, partner in practice, strengthening families,
  signs of safety, family safeguarding, edge of care, on the edge of care, step-down, step down, step up,
  looked after, looked-after, child in need, children in need, child protection, early help, corporate parent,
  corporate parents, corporate parenting, voice of the child, toxic trio, county lines, contextual safeguarding,
  section 20, section 47, hot-desking, hot desking, agile working, respite, staying put, staying close, pathway plan,
  placement, placements, contact, lac, cin, systems leadership, invest to save, troubled families, golden thread,
  good or better, requires improvement to be good, notice to improve, double inadequate, special measures, unregistered,
  out of area, out of county, out of borough, need to know, new normal, levelling up, business as usual`
    .trim()
    .split(/\s*,\s*/)
    .map((term) => term.replace(/\s+/g, ' ')),
);
