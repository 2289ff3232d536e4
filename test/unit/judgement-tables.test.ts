import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';

const HEAD = 'Derby City Council\n\nInspection dates: 4 to 15 June 2018\n';

/** What each grade of a table is about; each line of the table is a paragraph of its own. */
function check(lines: readonly string[], expected: readonly string[]): void {
  const { mentions } = analyseText(`${HEAD}\n${lines.join('\n\n')}\n`);
  const told = mentions.flatMap((one) => (one.type === 'grade' ? [`${one.areas.join(', ')}: ${one.grade}`] : []));
  assert.deepEqual(told, expected, lines.join(' / '));
}

describe('a table whose cells are lines of their own', () => {
  it('has each grade behind its label', () => {
    check(['Overall effectiveness', 'Good', 'Leadership', 'Inadequate'], ['overall: good', 'leadership: inadequate']);
  });
  it('has all the labels before all the grades', () => {
    check(
      ['Overall effectiveness', 'Leadership', 'Help and protection', 'Good', 'Outstanding', 'Inadequate'],
      ['overall: good', 'leadership: outstanding', 'help-and-protection: inadequate'],
    );
  });
  it('has a grade before the first label', () => {
    check(
      ['Good', 'Overall effectiveness', 'Outstanding', 'Leadership', 'Help and protection', 'Inadequate'],
      ['overall: good', 'leadership: outstanding', 'help-and-protection: inadequate'],
    );
  });
  it('gives a grade to the label just before it where labels are more than grades', () => {
    check(
      ['Overall effectiveness', 'Leadership', 'Good', 'Help and protection', 'Inadequate'],
      ['leadership: good', 'help-and-protection: inadequate'],
    );
  });
  it('may lead with dots to its right column', () => {
    check(
      [
        'A. Safeguarding services\nOverall effectiveness ........ Inadequate\nLeadership and management .... Good',
        'B. Services for looked after children\nOverall effectiveness ........ Adequate\nCapacity for improvement ..... Good',
      ],
      ['overall: inadequate', 'leadership: good', 'overall: adequate', 'other: good'],
    );
  });
  it('may have heads and numbers between its cells, and ends where sentences begin', () => {
    check(
      ['Judgement', 'Grade', 'Overall effectiveness', '3', 'Good', 'Leadership', 'Inadequate', 'Words follow here.'],
      ['overall: good', 'leadership: inadequate'],
    );
  });
});

describe('a table’s row for two areas', () => {
  it('is of the one that a cell names', () => {
    const { mentions } = analyseText(
      'Derby City Council\n\nInspection | When | Result\nSafeguarding and looked after children | June 2011 | Good for safeguarding, Adequate for looked after children\nSingle inspection | May 2014 | Good\n',
    );
    const told = mentions.flatMap((one) => (one.type === 'grade' ? [`${one.areas.join(', ')}: ${one.grade}`] : []));
    assert.deepEqual(told, ['help-and-protection: good', 'in-care: adequate', 'overall: good']);
  });
});

describe('a table in small letters', () => {
  it('has a row in each line', () => {
    const { mentions } = analyseText(
      'Derby City Council\n\nThe judgements were:\n\n      overall effectiveness                         inadequate\n      effectiveness of help and protection          adequate\n      leadership and governance                     good\n',
    );
    const told = mentions.flatMap((one) => (one.type === 'grade' ? [`${one.areas.join(', ')}: ${one.grade}`] : []));
    assert.deepEqual(told, ['overall: inadequate', 'help-and-protection: adequate', 'leadership: good']);
  });
});

describe('a table’s column for one area or the whole', () => {
  const gradesOf = (text: string): readonly string[] =>
    analyseText(text).mentions.flatMap((one) =>
      one.type === 'grade' ? [`${one.areas.join(', ')}: ${one.grade}`] : [],
    );
  const TABLE = 'Council | Overall or help and protection | Adoption\nBury | Good | Outstanding\n';
  it('is of the whole where the inspection had an overall grade', () => {
    assert.deepEqual(gradesOf(`Bury Council was inspected in May 2018.\n\n${TABLE}`), [
      'overall: good',
      'adoption: outstanding',
    ]);
  });
  it('is of both where nothing tells which inspection it was', () => {
    assert.deepEqual(gradesOf(TABLE), ['overall, help-and-protection: good', 'adoption: outstanding']);
  });
});

describe('a table with a column for each half of an inspection', () => {
  const grades = (text: string): readonly string[] =>
    analyseText(text).mentions.flatMap((one) =>
      one.type === 'grade' ? [`${one.areas.join(', ')}: ${one.grade}`] : [],
    );
  const HEADED = 'Derby City Council\n\nInspection dates: 4 to 15 June 2011\n\nThe judgements are:\n\n';

  it('gives the overall effectiveness in a column to that column’s half, where nothing heads the labels', () => {
    const rows = [
      '                            Safeguarding     Looked after children',
      '   Overall effectiveness     Good             Outstanding',
      '   Capacity to improve       Adequate         Outstanding',
    ];
    assert.deepEqual(grades(`${HEADED}${rows.join('\n')}\n`), [
      'help-and-protection: good',
      'in-care: outstanding',
      'other: adequate',
      'other: outstanding',
    ]);
  });
  it('gives it to the half that a line in capitals names', () => {
    const rows = [
      'SAFEGUARDING',
      '   Overall effectiveness ..... INADEQUATE',
      'LOOKED AFTER CHILDREN',
      '   Overall effectiveness ..... ADEQUATE',
    ];
    assert.deepEqual(grades(`${HEADED}${rows.join('\n')}\n`), ['help-and-protection: inadequate', 'in-care: adequate']);
  });
});
