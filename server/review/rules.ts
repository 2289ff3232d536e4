import type { Rule } from './rule.ts';
import { ambiguousCouncil } from './rules/ambiguous-council.ts';
import { areaNotInFramework } from './rules/area-not-in-framework.ts';
import { contradictoryGrade } from './rules/contradictory-grade.ts';
import { datesOutOfOrder } from './rules/dates-out-of-order.ts';
import { gradeNotOnScale } from './rules/grade-not-on-scale.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { incompleteJudgements } from './rules/incomplete-judgements.ts';
import { inspectionAfterPublication } from './rules/inspection-after-publication.ts';
import { missingGrade } from './rules/missing-grade.ts';
import { missingInspectionDate } from './rules/missing-inspection-date.ts';
import { missingPublicationDate } from './rules/missing-publication-date.ts';
import { missingYear } from './rules/missing-year.ts';
import { quotationMarksMixed } from './rules/quotation-marks-mixed.ts';
import { staleTerminology } from './rules/stale-terminology.ts';
import { unattributedQuotation } from './rules/unattributed-quotation.ts';
import { unclosedQuotation } from './rules/unclosed-quotation.ts';
import { unknownCouncil } from './rules/unknown-council.ts';
import { unresolvedRelativeDate } from './rules/unresolved-relative-date.ts';

/** All rules, as the documentation lists them: what is missing, what cannot be, what contradicts, what is unclear. */
export const RULES: readonly Rule[] = [
  missingInspectionDate,
  missingYear,
  missingPublicationDate,
  missingGrade,
  incompleteJudgements,
  impossibleDate,
  datesOutOfOrder,
  inspectionAfterPublication,
  gradeNotOnScale,
  areaNotInFramework,
  contradictoryGrade,
  unclosedQuotation,
  quotationMarksMixed,
  unattributedQuotation,
  unknownCouncil,
  ambiguousCouncil,
  unresolvedRelativeDate,
  staleTerminology,
];

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code, or null for an unknown one. */
export const ruleOf = (code: string): Rule | null => BY_CODE.get(code) ?? null;
