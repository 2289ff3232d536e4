import type { AreaId } from '../../knowledge/ids.ts';
import { areasOfHead } from '../../knowledge/table-heads.ts';
import { findAreas } from '../../recognise/area-label.ts';
import type { FoundGrade } from '../../recognise/grades/grades.ts';
import type { RecognisedPassage } from '../../recognise/passages.ts';
import type { Block } from '../../text/block.ts';
import { CELL_SEPARATOR } from '../../text/passage.ts';
import { indicesOf, mainKindsOf, perBlock, perList, perMember } from '../../text/per-block.ts';
import { perPassage, perPlace } from '../../text/per-passage.ts';

/** What a table says of a grade: the areas of its row or column, and the row's cells. */
export interface TablePlace {
  readonly areas: readonly AreaId[];
  /** Index of the block that names the areas: the label's own block, the row, or the table's head. */
  readonly label: number;
  /** Index of the table's head row where the grade stands in a row under one, else null. */
  readonly head: number | null;
  /** Which cell of the row the grade is; 0 outside rows. */
  readonly cell: number;
}

/** The places of a block's grades, with these grades' offsets in its passage. */
export type TablePlaces = readonly (readonly [grade: number, place: TablePlace])[];

const TABLE_WORDS =
  /^(?:(?:key |graded |inspection )?judge?ments?|(?:inspection |judge?ment )?grades?|area|not judged|\d{1,2}\.?|grade \d)$/i;
const LONGEST_TABLE_WORDS = 'inspection judgements'.length;
const areTableWords = (text: string): boolean => text.length <= LONGEST_TABLE_WORDS && TABLE_WORDS.test(text);
/** A table whose labels and grades come in blocks of their own has no more blocks than this between its first and last. */
const LONGEST_TABLE = 40;

const loneGrade = ({ grades }: RecognisedPassage): FoundGrade | null => {
  const [grade] = grades;
  return grade?.construction === 'alone' && grades.length === 1 ? grade : null;
};

interface Run {
  readonly labels: { readonly block: number; readonly areas: readonly AreaId[] }[];
  readonly grades: { readonly block: number; readonly grade: FoundGrade }[];
}

type Pairing = readonly [block: number, grade: FoundGrade, place: TablePlace];

const pairOff = (labels: Run['labels'], grades: Run['grades']): readonly Pairing[] =>
  grades.flatMap(({ block, grade }, index) => {
    const label = labels[index];
    return label === undefined
      ? []
      : [[block, grade, { areas: label.areas, label: label.block, head: null, cell: 0 }] as const];
  });

/**
 * Labels and grades of one table, whatever their order on the page: one for one where there are as many, else each group of grades
 * with the labels just before it (a title over the table has none), and grades without labels before them with those after.
 */
function pairRun({ labels, grades }: Run): readonly Pairing[] {
  if (labels.length === grades.length) return pairOff(labels, grades);
  const pairs: Pairing[] = [];
  let next = 0;
  for (let g = 0; g < grades.length; ) {
    const first = grades[g]?.block ?? 0;
    const before: Run['labels'][number][] = [];
    for (let label = labels[next]; label !== undefined && label.block < first; label = labels[++next])
      before.push(label);
    const nextLabel = labels[next]?.block ?? Number.POSITIVE_INFINITY;
    const group = grades.slice(g).filter(({ block }) => block < nextLabel);
    const own = before.length === 0 ? labels.slice(next, next + group.length) : before.slice(-group.length);
    pairs.push(...pairOff(own, group));
    g += Math.max(1, group.length);
  }
  return pairs;
}

/** Tables whose cells are blocks of their own: labels and grades in turn, or several labels before their grades. */
function pairLoneGrades(blocks: readonly Block[], recognised: readonly RecognisedPassage[], put: Put): void {
  let run: Run = { labels: [], grades: [] };
  let length = 0;
  const flush = (): void => {
    length = 0;
    if (run.labels.length === 0 && run.grades.length === 0) return;
    if (run.labels.length > 0) for (const [block, grade, place] of pairRun(run)) put(block, grade, place);
    run = { labels: [], grades: [] };
  };
  const kinds = mainKindsOf(blocks);
  const cells = readLoneCells(recognised);
  const others = readOtherCells(blocks);
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] === 'furniture') continue;
    const cell = kinds[index] === 'row' ? null : (cells[index] ?? null);
    if (cell?.grade != null) run.grades.push({ block: index, grade: cell.grade });
    else if (cell !== null) run.labels.push({ block: index, areas: cell.areas });
    else if (run.labels.length > 0 && others[index] === 'label') run.labels.push({ block: index, areas: ['other'] });
    else if (others[index] !== 'table words') flush();
    if (++length > LONGEST_TABLE) flush();
  }
  flush();
}

/** The lone grade, or the areas of the label, that a passage is and nothing else; null for other passages. */
const readLoneCells = perMember((found: RecognisedPassage) => {
  const grade = loneGrade(found);
  return grade !== null || found.areaLabel !== null ? { grade, areas: found.areaLabel ?? [] } : null;
});

/** What else a block may be in a table of judgements: words that tables have, or a label that is not known. */
const readOtherCells = perBlock((block): 'table words' | 'label' | null =>
  areTableWords(block.passage.text) ? 'table words' : isUnknownLabel(block) ? 'label' : null,
);

const LONGEST_LABEL = 90;

/** A line in a table of judgements that names something the frameworks here do not list (`Outcomes for …`). */
const isUnknownLabel = (block: Pick<Block, 'kind' | 'passage'>): boolean =>
  (block.kind === 'heading' || block.kind === 'item') &&
  block.passage.text.length <= LONGEST_LABEL &&
  !areTableWords(block.passage.text) &&
  !/[.?!]$/.test(block.passage.text);

type Put = (block: number, grade: FoundGrade, place: TablePlace) => void;

const splitCells = perPassage((text) => text.split(CELL_SEPARATOR));
const cellsOf = ({ passage }: Block): readonly string[] => splitCells(passage);

function cellAt(block: Block, offset: number): number {
  return block.passage.text.slice(0, offset).split(CELL_SEPARATOR).length - 1;
}

const EITHER = /\bor\b/i;

/** The areas that a label names; `overall` beside a named area only says how much of it is meant (`overall experiences of children in care`). */
function areasIn(words: string): readonly AreaId[] {
  const named = [...new Set(findAreas(words).flatMap(({ area }) => area.areas))];
  const parts = EITHER.test(words) ? named : named.filter((area) => area !== 'overall');
  return parts.length > 0 ? parts : named;
}

const areasOfColumn = (head: string): readonly AreaId[] => {
  const named = areasIn(head);
  return named.length > 0 ? named : areasOfHead(head);
};

const FORMER = /\b(?:previous|before|last|prior|former)/i;

/** The areas that a column's head names; where another column has the overall grade, an unknown head's are `other`. */
function areasAbove(heads: readonly string[], cell: number): readonly AreaId[] {
  const head = heads[cell] ?? '';
  const own = areasOfColumn(head);
  if (own.length > 0 || FORMER.test(head)) return own;
  const hasOverall = heads.some((one) => areasOfColumn(one).includes('overall'));
  return hasOverall && head !== '' ? ['other'] : [];
}

const areasOver = perPlace(areasAbove);

/** The areas that the cells before one name. */
const areasBefore = perPlace((cells: readonly string[], cell: number): readonly AreaId[] =>
  areasIn(cells.slice(0, cell).join('. ')),
);

/** The line that is drawn under a table's head (`---- | :--: |`). */
const RULED_LINE = /^[\s|:+=_\u2500-\u257f-]+$/u;
const isRuledLine = perPassage((text) => RULED_LINE.test(text));

const haveGrades = perMember(({ grades }: RecognisedPassage): boolean => grades.length > 0);

/** A row with grades, and the head of its table. */
interface GradedRow {
  readonly index: number;
  readonly head: number | null;
}

/** The row that heads the table of a row with grades: the last before it that has several cells and no grade. `above` is the row with grades before. */
function headAbove(blocks: readonly Block[], row: number, above: GradedRow | null): number | null {
  for (let index = row - 1; index > (above?.index ?? -1); index--) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'furniture') continue;
    if (block.kind !== 'row') return null;
    if (!isRuledLine(block.passage) && cellsOf(block).length > 1) return index;
  }
  return above?.head ?? null;
}

const isOverall = (areas: readonly AreaId[]): boolean => areas.every((area) => area === 'overall');

/** `Safeguarding | Looked after children`: columns for areas, the label’s own without a head or left out. */
const areAllAreas = (heads: readonly string[]): boolean =>
  heads.length > 1 && heads.every((head) => !isOverall(areasIn(head)));

/** Rows: the area is in the row's other cell, or in the table's head above the grade. */
function placeRows(blocks: readonly Block[], recognised: readonly RecognisedPassage[], put: Put): void {
  let above: GradedRow | null = null;
  const kinds = mainKindsOf(blocks);
  for (const index of indicesOf(haveGrades(recognised))) {
    const block = blocks[index];
    if (kinds[index] !== 'row' || block === undefined) continue;
    const head = headAbove(blocks, index, above);
    above = { index, head };
    const grades = recognised[index]?.grades ?? [];
    const cells = cellsOf(block);
    const heads = head === null ? [] : cellsOf(blocks[head] ?? block);
    for (const grade of grades) {
      const cell = cellAt(block, grade.start);
      if (grade.construction !== 'alone') continue;
      const own = areasBefore(block.passage, cell, cells, cell);
      const shift = cells.length - heads.length;
      const areHalves = (shift === 0 || shift === 1) && areAllAreas(heads.slice(1 - shift));
      const over = shift === 0 || areHalves ? areasOver(block.passage, cell, heads, cell - shift) : [];
      // `Overall effectiveness | Good` under `Safeguarding`: of that half.
      const isOwn = own.length > 0 && !(areHalves && over.length > 0 && isOverall(own));
      const areas = isOwn ? own : over;
      put(index, grade, { areas, label: isOwn || head === null ? index : head, head, cell });
    }
  }
}

const NO_PLACES: TablePlaces = Object.freeze([]);

/** For each block what the tables of the document say of the grades in it. */
export const placeInTables = perList(
  (blocks: readonly Block[], recognised: readonly RecognisedPassage[]): readonly TablePlaces[] => {
    const places = blocks.map(() => NO_PLACES);
    const put: Put = (block, grade, place) => {
      const others = (places[block] ?? NO_PLACES).filter(([start]) => start !== grade.start);
      places[block] = [...others, [grade.start, place]];
    };
    pairLoneGrades(blocks, recognised, put);
    placeRows(blocks, recognised, put);
    return places;
  },
);
