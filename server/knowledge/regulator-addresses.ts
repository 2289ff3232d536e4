/**
 * The postcodes of the offices that Ofsted writes from, as rows: the town in front of one is no council's.
 * Source: the closing lines of Ofsted's inspection reports and letters, 2010 to 2026.
 */
export const REGULATOR_POSTCODES: readonly string[] = [
  'M1 2WD', // Piccadilly Gate, Manchester
  'WC2B 6SE', // Aviation House, London
];
