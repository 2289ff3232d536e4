import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  hoverText,
  outlineOf,
  problemsOf,
  rangeOf,
  sampleUri,
  showReport,
  type Token,
  tokensOf,
} from './editor.ts';

/** What a person should see in a sample: some of it, by its words. */
interface Expectation {
  readonly file: string;
  /** Tokens that must be among those shown: words, type, a modifier. */
  readonly tokens: readonly (readonly [words: string, type: string, modifier: string])[];
  /** What hovering these words tells. */
  readonly hovers: readonly (readonly [words: string, tells: RegExp])[];
  /** The outline's top level, in order. */
  readonly councils: readonly string[];
  /** Codes of problems that must be there. */
  readonly problems: readonly string[];
}

const EXPECTATIONS: readonly Expectation[] = [
  {
    file: 'swindon-2023-inspection-news.txt',
    tokens: [
      ['inadequate', 'grade', 'inadequate'],
      ['requiring improvement in order to be good', 'grade', 'requiresImprovement'],
      ['17 to 28 July', 'date', 'unresolved'],
    ],
    hovers: [
      [
        'inadequate overall',
        /\*\*Inadequate\*\* for Swindon Borough Council: Overall effectiveness[\s\S]*The lowest of 4 grades/,
      ],
      ['17 to 28 July', /year not given/],
      ['Swindon Borough Council', /unitary authority \(South West, England\)/],
      ['"What Swindon', /inspectors’ own words/],
    ],
    councils: ['Swindon'],
    problems: ['missing-year', 'missing-publication-date'],
  },
  {
    file: 'slough-darlington-2017-monitoring-news.txt',
    tokens: [
      ['Tuesday, October 24, 2017', 'date', ''],
      ['late September', 'date', ''],
      ['monitoring visit', 'inspection', 'ungraded'],
      ['Darlington Borough Council', 'council', ''],
      ['the authority', 'council', 'anaphor'],
    ],
    hovers: [
      ['late September', /\*\*21 to 30 September 2017\*\*/],
      ['the authority was', /Darlington Borough Council/],
      ['monitoring visit', /gives no grade/],
      ["Slough Children's Services Trust", /Slough Borough Council/],
    ],
    councils: ['Slough', 'Darlington'],
    problems: [],
  },
  {
    file: 'swindon-2019-inspection-news.txt',
    tokens: [['14 August 2019', 'date', '']],
    hovers: [['14 August 2019', /\*\*14 August 2019\*\*, a Wednesday/]],
    councils: ['Swindon'],
    problems: ['unclosed-quotation'],
  },
  {
    file: 'swindon-2020-focused-visit-newsletter.txt',
    tokens: [['8th to 10th December 2020', 'date', '']],
    hovers: [['8th to 10th December 2020', /\*\*8 to 10 December 2020\*\*: 3 days/]],
    councils: ['Swindon'],
    problems: ['missing-publication-date'],
  },
  {
    file: 'swindon-2024-monitoring-visit-release.txt',
    tokens: [
      ['Thursday, 17th October 2024', 'date', ''],
      ['inadequate', 'grade', 'inadequate'],
    ],
    hovers: [['inadequate', /What it means/]],
    councils: ['Swindon'],
    problems: [],
  },
  {
    file: 'bournemouth-christchurch-poole-2024-inspection-report.txt',
    tokens: [
      ['2 to 13 December 2024', 'date', ''],
      ['Good', 'grade', 'good'],
    ],
    hovers: [['2 to 13 December 2024', /12 days, from a Monday to a Friday/]],
    councils: ['Bournemouth, Christchurch and Poole'],
    problems: [],
  },
  {
    file: 'kent-2012-inspection-news.txt',
    tokens: [['adequate', 'grade', 'adequate']],
    hovers: [['adequate', /\*\*Adequate\*\* for Kent County Council[\s\S]*Number 3 of 4 grades/]],
    councils: ['Kent'],
    problems: [],
  },
  {
    file: 'liverpool-2026-inspection-news.txt',
    tokens: [['Wednesday, 8 July 2026', 'date', '']],
    hovers: [['Wednesday, 8 July 2026', /a Wednesday/]],
    councils: ['Liverpool'],
    problems: ['impossible-date'],
  },
];

const isAmong = (tokens: readonly Token[], [words, type, modifier]: readonly [string, string, string]): boolean =>
  tokens.some(
    (token) => token.words === words && token.type === type && (modifier === '' || token.modifiers.includes(modifier)),
  );

describe('a sample in the editor', () => {
  afterEach(closeAll);

  for (const { file, tokens, hovers, councils, problems } of EXPECTATIONS) {
    it(`shows what is in ${file}`, async () => {
      const uri = sampleUri(file);
      const { document } = await showReport(uri);
      const shown = await tokensOf(document);
      for (const token of tokens) assert.ok(isAmong(shown, token), `no token ${token.join(' ')}`);
      for (const [words, tells] of hovers) {
        assert.match(await hoverText(uri, rangeOf(document, words).start.translate(0, 1)), tells, words);
      }
      const outline = await outlineOf(uri);
      assert.deepEqual(
        outline
          .filter(({ kind }) => kind === vscode.SymbolKind.Module)
          .map(({ name }) => name)
          .slice(0, councils.length),
        councils,
      );
      const found = await problemsOf(uri, (all) => problems.every((code) => all.some((one) => codeOf(one) === code)));
      for (const problem of found) assert.equal(problem.source, 'Inspection Lens');
    });
  }

  it('loses its problem when the missing year is added, and gets it back when that is undone', async () => {
    const uri = sampleUri('swindon-2023-inspection-news.txt');
    const { document } = await showReport(uri);
    const isThere = (all: readonly vscode.Diagnostic[]) => all.some((one) => codeOf(one) === 'missing-year');
    await problemsOf(uri, isThere);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, rangeOf(document, '17 to 28 July').end, ' 2023');
    await vscode.workspace.applyEdit(edit);
    await problemsOf(uri, (all) => !isThere(all));
    assert.match(await hoverText(uri, rangeOf(document, '17 to 28 July').end), /17 to 28 July 2023/);
    await vscode.commands.executeCommand('undo');
    await problemsOf(uri, isThere);
  });

  it('links its problems to the pages of their rules', async () => {
    const uri = sampleUri('swindon-2023-inspection-news.txt');
    await showReport(uri);
    const problems = await problemsOf(uri, (all) => all.length > 0);
    for (const { code } of problems) {
      assert.ok(typeof code === 'object', 'the problem has no page');
      assert.equal((await vscode.workspace.fs.stat(code.target)).type, vscode.FileType.File, code.target.toString());
    }
  });

  it('is coloured whatever the theme says of semantic colours, and only reports are', () => {
    const setting = (languageId: string) =>
      vscode.workspace.getConfiguration('editor', { languageId }).get('semanticHighlighting.enabled');
    assert.equal(setting('inspection-report'), true);
    assert.equal(setting('plaintext'), 'configuredByTheme');
  });
});
