import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import { actionsFor, FIX_ALL } from '../../../server/features/code-action.ts';
import { diagnosticsId, diagnosticsOf } from '../../../server/features/diagnostics.ts';
import { type IgnoreWriter, ignorePlace } from '../../../server/features/ignore.ts';
import type { Page } from '../../../server/features/page.ts';
import { DEFAULT_SETTINGS } from '../../../server/features/settings.ts';
import { noticesOf } from '../../../server/features/summary.ts';
import { readIgnores } from '../../../server/review/ignores.ts';
import type { Problem } from '../../../server/review/problem.ts';
import { draft } from './draft.ts';
import { pageOf } from './page-of.ts';

const SHOWN = { related: true, rulePages: 'file:///rules/', data: true };
const codes = (page: Page) => diagnosticsOf(page, SHOWN).map(({ code }) => code);

describe('problems as a client shows them', () => {
  const report = draft('On 17 July it was good. On 18 July not.')
    .problem('17 July', { severity: 'warning' })
    .problem('good', { code: 'contradictory-grade', severity: 'error', args: ['Good', 'Inadequate'] })
    .problem('18 July', { severity: 'hint' });

  it('have a sentence, a code with its page, a place, and our name', () => {
    const [first] = diagnosticsOf(pageOf(report.report()), SHOWN);
    assert.deepEqual(first, {
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 10 } },
      severity: 2,
      code: 'missing-year',
      source: 'Inspection Lens',
      message:
        'The year of this date is not given and cannot be worked out. Write the year, or give the text a publication date.',
      codeDescription: { href: 'file:///rules/missing-year.md' },
      data: { problem: 0, version: 1 },
    });
  });

  it('are as grave as their rule says', () => {
    assert.deepEqual(
      diagnosticsOf(pageOf(report.report()), SHOWN).map(({ severity }) => severity),
      [2, 1, 4],
    );
    const note = draft('x').problem('x', { severity: 'information' }).report();
    assert.equal(diagnosticsOf(pageOf(note), SHOWN)[0]?.severity, 3);
  });

  it('leave out what a client cannot show', () => {
    const bare = { related: false, rulePages: null, data: false };
    const [first] = diagnosticsOf(pageOf(report.report()), bare);
    assert.deepEqual(Object.keys(first ?? {}).sort(), ['code', 'message', 'range', 'severity', 'source']);
  });

  it('point to the other place', () => {
    const text = draft('good, bad');
    const related = [{ ...text.span('bad'), code: 'related.published', args: ['2019-05-01'] }];
    const [first] = diagnosticsOf(pageOf(text.problem('good', { related }).report()), SHOWN);
    assert.deepEqual(first?.relatedInformation, [
      {
        location: {
          uri: 'file:///report.txt',
          range: { start: { line: 0, character: 6 }, end: { line: 0, character: 9 } },
        },
        message: 'Published on 1 May 2019',
      },
    ]);
  });

  it('are none where they are switched off, and no more than wanted', () => {
    const settings = (enabled: boolean, maximum: number) => ({ ...DEFAULT_SETTINGS, problems: { enabled, maximum } });
    assert.equal(codes(pageOf(report.report(), { settings: settings(false, 9) })).length, 0);
    assert.deepEqual(codes(pageOf(report.report(), { settings: settings(true, 0) })), []);
    assert.equal(codes(pageOf(report.report(), { settings: settings(true, 3) })).length, 3);
  });

  it('say how many there are where not all are shown, at the first that is left out and in the status', () => {
    const settings = { ...DEFAULT_SETTINGS, problems: { enabled: true, maximum: 2 } };
    const page = pageOf(report.report(), { settings });
    const shown = diagnosticsOf(page, SHOWN);
    const notice =
      'Only 2 of 3 problems are shown, the gravest. To see more, raise the setting “inspectionLens.problems.maximum”.';
    assert.deepEqual(shown.map(({ code }) => code).slice(0, 2), ['missing-year', 'contradictory-grade']);
    assert.deepEqual(shown.slice(2), [
      {
        range: { start: { line: 0, character: 27 }, end: { line: 0, character: 27 } },
        severity: 3,
        source: 'Inspection Lens',
        message: notice,
      },
    ]);
    assert.deepEqual(noticesOf(page), [notice]);
    const one = { ...DEFAULT_SETTINGS, problems: { enabled: true, maximum: 1 } };
    assert.deepEqual(codes(pageOf(report.report(), { settings: one })), ['contradictory-grade', undefined]);
    assert.deepEqual(noticesOf(pageOf(report.report())), []);
  });

  it('count those as well that the review itself has left out, and say so once', () => {
    const settings = { ...DEFAULT_SETTINGS, problems: { enabled: true, maximum: 2 } };
    const cut = { ...report.report(), notices: [{ code: 'notice.too-many-problems', args: [3, 70] }] };
    assert.equal(noticesOf(pageOf(cut, { settings })).length, 1);
    assert.match(noticesOf(pageOf(cut, { settings }))[0] ?? '', /^Only 2 of 70 problems/);
    assert.match(noticesOf(pageOf(cut))[0] ?? '', /^Only the first 3 of 70 problems/);
  });

  it('have a name that changes with the text, the settings and what is ignored, and with nothing else', () => {
    const name = diagnosticsId(pageOf(report.report()));
    assert.equal(diagnosticsId(pageOf(report.report())), name);
    const others = [
      pageOf(draft('On 17 July it was bad').report()),
      pageOf(report.report(), { settings: { ...DEFAULT_SETTINGS, rules: { 'missing-year': 'off' } } }),
      pageOf(report.report(), { ignored: new Set(['missing-year\t17 July']) }),
    ];
    for (const other of others) assert.notEqual(diagnosticsId(other), name);
  });
});

describe('ignoring problems', () => {
  const text = draft('On 17 July. On 18\n  July.').problem('17 July').problem('18\n  July');

  it('by an ignore file: rule and words, whatever the line breaks', () => {
    const ignored = readIgnores('# seen\nreport.txt\tmissing-year\t18 July\n', 'report.txt');
    assert.deepEqual(
      diagnosticsOf(pageOf(text.report(), { ignored }), SHOWN).map(({ data }) => data.problem),
      [0],
    );
  });

  it('by an ignore file: every one of a rule', () => {
    const ignored = readIgnores('report.txt\tmissing-year\t*\r\n', 'report.txt');
    assert.deepEqual(codes(pageOf(text.report(), { ignored })), []);
  });

  it('not by what is said of another file or rule, or is no line of an ignore file', () => {
    const content =
      'other.txt\tmissing-year\t*\nreport.txt\tmissing-grade\t*\nreport.txt\n\n#report.txt\tmissing-year\t*';
    assert.equal(codes(pageOf(text.report(), { ignored: readIgnores(content, 'report.txt') })).length, 2);
  });

  it('by a line above, for the next line that says something', () => {
    const noted = draft('// ignore missing-year\n\nOn 17 July.\nOn 18 July.').problem('17 July').problem('18 July');
    assert.deepEqual(
      diagnosticsOf(pageOf(noted.report()), SHOWN).map(({ range }) => range.start.line),
      [3],
    );
  });

  it('by a line for the whole file', () => {
    const noted = draft('On 17 July.\n\n// Ignore missing-year in this file').problem('17 July');
    assert.deepEqual(codes(pageOf(noted.report())), []);
  });

  it('not by a line for another rule, or one that says something else', () => {
    for (const note of ['// ignore missing-grade', '// do not ignore this', '/ ignore missing-year', '//']) {
      assert.equal(codes(pageOf(draft(`${note}\nOn 17 July.`).problem('17 July').report())).length, 1, note);
    }
  });

  it('has a place beside every file, and none for what is in no folder', () => {
    assert.deepEqual(ignorePlace('file:///a/b%20c.txt'), {
      file: 'b c.txt',
      ignoreFile: 'file:///a/.inspection-lens-ignore',
    });
    assert.equal(ignorePlace('file:///a/100%.txt')?.file, '100%.txt');
    assert.equal(ignorePlace('untitled:Untitled-1'), null);
    assert.equal(ignorePlace('nowhere'), null);
  });
});

describe('actions', () => {
  const insert = (problem: Partial<Problem>, at: number, words: string): Partial<Problem> => ({
    ...problem,
    fixes: [
      ...(problem.fixes ?? []),
      { code: 'fix.year', args: [words.trim()], edits: [{ start: at, end: at, text: words }] },
    ],
  });
  const text = 'On 17 July.\r\nOn 18 July.';
  const report = draft(text)
    .problem('17 July', insert(insert({}, 10, ' 2018'), 10, ' 2019'))
    .problem('18 July', insert({}, 23, ' 2020'));

  function ask(
    page: Page,
    only?: readonly string[],
    writer: IgnoreWriter = 'command',
    line = 0,
  ): readonly CodeAction[] {
    const range = { start: { line, character: 4 }, end: { line, character: 4 } };
    const diagnostics: Diagnostic[] = diagnosticsOf(page, SHOWN);
    const context = { diagnostics, ...(only === undefined ? {} : { only: [...only] }) };
    return actionsFor(page, range, context, { versioned: true, ignoreWriter: writer });
  }
  const editsIn = (action: CodeAction | undefined): readonly TextEdit[] =>
    (action?.edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : []));

  it('are the fixes of the problems at the place, each a choice of its own', () => {
    const actions = ask(pageOf(report.report()), ['quickfix']);
    assert.deepEqual(
      actions.slice(0, 2).map(({ title }) => title),
      ['Add the year 2018', 'Add the year 2019'],
    );
    assert.deepEqual(editsIn(actions[0]), [
      { range: { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } }, newText: ' 2018' },
    ]);
    assert.equal(actions[0]?.isPreferred, false);
    assert.deepEqual(
      actions[0]?.diagnostics?.map(({ code }) => code),
      ['missing-year'],
    );
  });

  it('are preferred where there is but one, and that is no guess as a year is', () => {
    const fixes = [
      { code: 'fix.official-name', args: ['Kent County Council'], edits: [{ start: 0, end: 4, text: '' }] },
    ];
    const named = draft('Kent').problem('Kent', { fixes }).report();
    assert.equal(ask(pageOf(named))[0]?.isPreferred, true);
    assert.equal(ask(pageOf(report.report()), undefined, 'command', 1)[0]?.isPreferred, false);
  });

  it('name the version that they are for, where a client can take it', () => {
    const [first] = ask(pageOf(report.report()));
    assert.deepEqual(first?.edit?.documentChanges?.[0], {
      textDocument: { uri: 'file:///report.txt', version: 1 },
      edits: editsIn(first),
    });
    const page = pageOf(report.report());
    const [plain] = actionsFor(
      page,
      page.positions.toRange({ start: 4, end: 4 }),
      { diagnostics: [] },
      { versioned: false, ignoreWriter: 'none' },
    );
    assert.ok(plain?.edit?.changes?.['file:///report.txt']);
  });

  it('offer to ignore a problem beside the report, by command or by edit, or not at all', () => {
    const page = pageOf(report.report());
    const command = ask(page).find(({ command }) => command !== undefined)?.command;
    assert.deepEqual(command?.arguments, [
      { ignoreFile: 'file:///.inspection-lens-ignore', line: 'report.txt\tmissing-year\t17 July' },
    ]);
    const edit = ask(page, undefined, 'edit').find((one) =>
      one.edit?.documentChanges?.some((change) => 'kind' in change),
    );
    assert.deepEqual(
      editsIn(edit).map(({ newText }) => newText),
      ['report.txt\tmissing-year\t17 July\n'],
    );
    const titles = ask(page, undefined, 'none').map(({ title }) => title);
    assert.ok(!titles.some((title) => title.includes('.inspection-lens-ignore')));
  });

  it('offer to ignore it by a line above, in the text’s own line breaks', () => {
    const note = ask(pageOf(report.report()), undefined, 'none', 1).at(-1);
    assert.deepEqual(editsIn(note), [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        newText: '// ignore missing-year\r\n',
      },
    ]);
  });

  it('are none for what is ignored already', () => {
    const ignored = new Set(['missing-year\t17 July']);
    assert.deepEqual(ask(pageOf(report.report(), { ignored })), []);
  });

  it('set all marks right at once only when asked, and only marks', () => {
    const marks = draft('“a" and “b" on 17 July')
      .problem('“a"', {
        code: 'quotation-marks-mixed',
        fixes: [{ code: 'fix.matching-mark', args: ['”'], edits: [{ start: 2, end: 3, text: '”' }] }],
      })
      .problem('“b"', {
        code: 'quotation-marks-mixed',
        fixes: [{ code: 'fix.matching-mark', args: ['”'], edits: [{ start: 10, end: 11, text: '”' }] }],
      })
      .problem('17 July', insert({}, 22, ' 2018'));
    const page = pageOf(marks.report());
    for (const only of [['source'], ['source.fixAll'], [FIX_ALL]]) {
      const [all, ...more] = ask(page, only);
      assert.equal(all?.kind, FIX_ALL);
      assert.deepEqual(
        editsIn(all).map(({ newText }) => newText),
        ['”', '”'],
      );
      assert.deepEqual(more, []);
    }
    assert.ok(!ask(page).some(({ kind }) => kind === FIX_ALL));
    assert.deepEqual(ask(pageOf(report.report()), [FIX_ALL]), []);
  });
});
