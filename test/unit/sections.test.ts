import assert from 'node:assert/strict';
import { readSections } from '../../server/interpret/document/sections.ts';
import { readBlocks } from '../../server/text/block-reading.ts';
import { takeSnapshot } from '../../server/text/snapshot.ts';

/** The sections of a text but its title, each by its words, indented by its level. */
const drawn = (text: string): readonly string[] =>
  readSections(text, readBlocks(takeSnapshot(text, 1)))
    .slice(1)
    .map(({ title, level }) => `${'  '.repeat(level - 2)}${title}`);

const prose = 'Social workers know children well, and visit them as often as they need.';

/** A short official report whose title page is followed by what is given. */
const report = (...parts: readonly string[]): string =>
  ['Inspection of Northshire children’s services', 'Inspection dates: 4 to 8 March 2019', ...parts].join('\n\n');

const CHAPTERS = `The experiences and progress of
                                                       Requires improvement
children who need help and
protection                                             to be good

Summary

${prose}

Inspection findings

1.  ${prose}

Leadership, management and
                                                       Good
governance

Summary

${prose}

Inspection findings

2.  ${prose}`;

describe('sections of an official report', () => {
  it('are the headings with text under them', () => {
    assert.deepEqual(
      drawn(report('What needs to improve?', prose, 'The experiences and progress of care leavers: good', prose)),
      ['What needs to improve?', 'The experiences and progress of care leavers: good'],
    );
  });

  it('are chapters whose grade stands beside the title, with what comes again in each of them inside', () => {
    assert.deepEqual(drawn(report(CHAPTERS)), [
      'The experiences and progress of children who need help and protection: Requires improvement to be good',
      '  Summary',
      '  Inspection findings',
      'Leadership, management and governance: Good',
      '  Summary',
      '  Inspection findings',
    ]);
  });

  it('are chapters whose grade stands on the line below, and titles set right below a graded one', () => {
    assert.deepEqual(drawn(report('Quality of provision\nGrade 4 (Inadequate)\n1. Leaders have been slow.')), [
      'Quality of provision: Grade 4 (Inadequate)',
    ]);
    const close = `Leadership and management                                Good\nSummary\n\n${prose}`;
    assert.deepEqual(drawn(report(close)), ['Leadership and management: Good', 'Summary']);
  });

  it('are not the rows of the table of judgements, in columns or without', () => {
    const rows = [
      'Judgement                              Grade',
      'Leadership, management, governance     Good',
      'Children in care and adoption          Inadequate',
    ];
    assert.deepEqual(drawn(report(rows.join('\n'), prose)), []);
    assert.deepEqual(drawn(report(rows.join('\n\n'), prose)), []);
    const lines = [
      'Leadership and governance',
      'Good',
      'Children in care',
      'Inadequate',
      'Overall effectiveness',
      'Good',
    ];
    assert.deepEqual(drawn(report(...lines, prose)), []);
  });

  it('are nested as the contents page lists them', () => {
    const contents = `Contents
Executive summary                                                   2

The local authority                                                 5
    Recommendations                                                 7
    Leadership, management and governance                           9

The Safeguarding Board (LSCB)                                      20
    Executive summary                                              21
    Recommendations                                                22

Information about this inspection                                  30`;
    const body = [
      'The local authority\nRecommendations',
      prose,
      CHAPTERS.slice(CHAPTERS.indexOf('Leadership')),
      'The Safeguarding Board\nThe board is good\nExecutive summary',
      prose,
      'Recommendations2',
      prose,
      'Information about this inspection',
      prose,
      'The inspection team',
      prose,
    ];
    assert.deepEqual(drawn(report('Executive summary', prose, contents, ...body)), [
      'Executive summary',
      'The local authority',
      '  Recommendations',
      '  Leadership, management and governance: Good',
      '    Summary',
      '    Inspection findings',
      'The Safeguarding Board',
      '  Executive summary',
      '  Recommendations',
      'Information about this inspection',
      '  The inspection team',
    ]);
  });

  it('are known from a contents page that has lost its columns', () => {
    const contents = ['Contents', 'The local authority', '2', 'Recommendations', '3', 'Findings', '4'];
    const body = ['The local authority\nRecommendations', prose, 'Local leadership', prose, 'Findings', prose];
    assert.deepEqual(drawn(report(...contents, ...body)), [
      'The local authority',
      'Recommendations',
      '  Local leadership',
      'Findings',
    ]);
  });

  it('are not further lines of the title', () => {
    const title = 'Northshire County Council\nInspection of children’s social care services';
    assert.deepEqual(drawn(`${title}\nInspection dates: 4 to 8 March 2019\n\nOverview\n\n${prose}`), ['Overview']);
  });
});

describe('no sections of a text are', () => {
  for (const line of [
    'M1 2WD',
    '22 February 2022',
    'Textphone 0161 618 8524',
    'T 0300 123 1231',
    'Her Majesty’s Inspector',
    'Assistant Chief Inspector',
    'Jane Q. Doe, Director of Children’s Services',
    'Jane Doe HMI, John Roe OI',
    'Requires improvement to be good',
    'Dear Ms Doe',
    '17',
  ]) {
    it(`what follows “${line}”`, () => assert.deepEqual(drawn(report('Findings', prose, line, prose)), ['Findings']));
  }

  for (const line of [
    'Of this number:',
    'In the last 12 months:',
    'The local authority should:',
    'Inspectors looked at the arrangements for care leavers, focusing on:',
  ]) {
    it(`lists led into by “${line}”`, () =>
      assert.deepEqual(drawn(report('Findings', prose, line, prose)), ['Findings']));
  }

  it('but a title may end in a colon', () => {
    const title = 'What needs to improve in this area of social work practice:';
    assert.deepEqual(drawn(report(title, prose, 'Areas for improvement:', prose)), [title, 'Areas for improvement:']);
  });
});
