import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AreaId } from '../../server/knowledge/ids.ts';
import { analyseText, type Report } from '../../server/report.ts';

type Row = Readonly<Record<string, string>>;

/** Which column of `truth.tsv` holds which area's grade; `inCare` is the single judgement on care and care leavers where `joint` is `yes`. */
const AREA_COLUMNS: readonly (readonly [column: string, area: AreaId])[] = [
  ['overall', 'overall'],
  ['leadership', 'leadership'],
  ['helpAndProtection', 'help-and-protection'],
  ['inCare', 'in-care'],
  ['careLeavers', 'care-leavers'],
  ['adoption', 'adoption'],
];
const FORMS = ['plain', 'layout'] as const;

function readRows(file: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

const simple = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

function expectedCells(
  row: Row,
): readonly (readonly [field: string, wanted: string, read: (report: Report) => string])[] {
  const subject = (report: Report) => report.inspections.find((one) => one.isSubject);
  const cells: [string, string, (report: Report) => string][] = [
    ['council', row.council ?? '', (report) => subject(report)?.council ?? ''],
    ['first day', row.inspectionFrom ?? '', (report) => subject(report)?.from ?? ''],
    ['last day', row.inspectionTo ?? '', (report) => subject(report)?.to ?? ''],
  ];
  if (row.leadInspector)
    cells.push(['lead inspector', simple(row.leadInspector), (report) => simple(subject(report)?.leadInspector ?? '')]);
  if (!('overall' in row)) return cells;
  for (const [column, single] of AREA_COLUMNS) {
    const area: AreaId = column === 'inCare' && row.joint === 'yes' ? 'in-care-and-care-leavers' : single;
    const wanted = row[column] ?? '';
    if (wanted === '') continue;
    cells.push([
      column,
      wanted,
      (report) =>
        [
          ...new Set(
            subject(report)
              ?.judgements.filter((one) => one.area === area)
              .map((one) => one.grade),
          ),
        ].join('+'),
    ]);
  }
  return cells;
}

/** Scores official papers in `folder` against its `truth.tsv` and prints each wrong cell. */
export function scoreOutcomes(folder: string): void {
  let right = 0;
  let all = 0;
  for (const row of readRows(path.join(folder, 'truth.tsv'))) {
    for (const form of FORMS) {
      const file = path.join(folder, form, `${row.id}.txt`);
      if (!existsSync(file)) continue;
      const report = analyseText(readFileSync(file, 'utf8'));
      for (const [field, wanted, read] of expectedCells(row)) {
        all++;
        const got = read(report);
        if (got === wanted) right++;
        else console.log(`  ${form}/${row.id}: ${field} is ${got || 'not found'}, should be ${wanted}`);
      }
    }
  }
  console.log(`${folder}: ${right} of ${all} cells right`);
}
