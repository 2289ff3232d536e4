import assert from 'node:assert/strict';
import { citationAt, explanationAt } from '../../../server/features/citation.ts';
import { lensesOf } from '../../../server/features/code-lens.ts';
import { completionsAt } from '../../../server/features/completion.ts';
import { linksOf } from '../../../server/features/document-links.ts';
import { tableOf } from '../../../server/features/finding-rows.ts';
import { foldsOf } from '../../../server/features/folding.ts';
import { hintsWithin } from '../../../server/features/inlay-hints.ts';
import { DEFAULT_SETTINGS } from '../../../server/features/settings.ts';
import { type Draft, draft } from './draft.ts';
import { marked } from './marked.ts';
import { pageOf } from './page-of.ts';

describe('folds', () => {
  const folds = (text: Draft, limit = 100) =>
    foldsOf(pageOf(text.report()), limit).map(({ startLine, endLine }) => [startLine, endLine]);

  it('are sections, without the blank lines at their ends', () => {
    const text = draft('A\none\n\nB\ntwo\nthree\n\n').section('A', 'B').section('B', null);
    assert.deepEqual(folds(text), [
      [0, 1],
      [3, 5],
    ]);
  });

  it('are quotations of several lines', () => {
    assert.deepEqual(folds(draft('x\n“a\n\nb”\n“c”').quote('“a\n\nb”').quote('“c”')), [[1, 3]]);
  });

  it('are passages on one council each, where there are several', () => {
    const one = draft('York one.\n\nmore\n\nYork two.').council('York', { council: 'york' });
    assert.deepEqual(folds(one), []);
    const two = draft('York one.\n\nmore\n\nBath two.\n\nmore').council('York', { council: 'york' }).council('Bath');
    assert.deepEqual(folds(two), [
      [0, 2],
      [4, 6],
    ]);
  });

  it('are not the text under its title, which has all of it', () => {
    const titled = draft('Title\n\nYork one.\n\nBath two.\n\nmore').section('Title', null, 1);
    assert.deepEqual(folds(titled.council('York', { council: 'york' }).council('Bath')), [[4, 6]]);
  });

  it('are tables', () => {
    const report = draft('x\nA 1\nB 2\ny').report();
    const row = (start: number) => ({
      kind: 'row' as const,
      start,
      end: start + 3,
      passage: { text: 'A', breaks: [0], origins: [0] },
    });
    assert.deepEqual(foldsOf(pageOf({ ...report, blocks: [row(2), row(6)] }), 9), [{ startLine: 1, endLine: 2 }]);
  });

  it('nest: one that crosses another is left out', () => {
    const text = draft('A\n“one\nB\ntwo”\nx').section('A', 'B').section('B', null).quote('“one\nB\ntwo”');
    assert.deepEqual(folds(text), [
      [0, 1],
      [2, 4],
    ]);
  });

  it('are no more than the client takes', () => {
    const text = draft('A\none\nB\ntwo').section('A', 'B').section('B', null);
    assert.equal(folds(text, 1).length, 1);
  });
});

describe('links', () => {
  const targets = (text: string) => linksOf(pageOf(draft(text).report())).map(({ target }) => target);

  it('are addresses, without the marks of the sentence', () => {
    assert.deepEqual(targets('See https://a.example/b?c=1, (http://d.example).'), [
      'https://a.example/b?c=1',
      'http://d.example',
    ]);
  });

  it('are addresses written without their beginning', () => {
    assert.deepEqual(targets('www.a.example/x and reports.ofsted.gov.uk/provider/44/80 and gov.uk/ofsted.'), [
      'https://www.a.example/x',
      'https://reports.ofsted.gov.uk/provider/44/80',
      'https://gov.uk/ofsted',
    ]);
  });

  it('are never commands, scripts or files', () => {
    assert.deepEqual(targets('command:x javascript:alert(1) file:///etc data:text/html,x me@a.example a.b.c'), []);
  });

  it('cover the address alone', () => {
    const [link] = linksOf(pageOf(draft('At www.a.example.').report()));
    assert.deepEqual(link?.range, { start: { line: 0, character: 3 }, end: { line: 0, character: 16 } });
  });

  it('lead from a provider’s number to its reports', () => {
    assert.match(targets('URN: 80547')[0] ?? '', /^https:\/\/reports\.ofsted\.gov\.uk\/.*80547$/);
    assert.deepEqual(targets('returns: 80547'), []);
  });
});

describe('hints', () => {
  const text = draft('The council met last month, in May 2018.')
    .council('The council', { council: 'york', form: 'anaphor' })
    .date('last month', { supplied: 'all', from: '2019-03-01', to: '2019-03-31', relative: true })
    .date('May 2018', { from: '2018-05-01', to: '2018-05-31' });
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = (dates: boolean, councils: boolean, range = whole) =>
    hintsWithin(
      pageOf(text.report(), { settings: { ...DEFAULT_SETTINGS, inlayHints: { dates, councils } } }),
      range,
    ).map(({ label, position }) => [label, position.character]);

  it('are none unless a reader wants them', () => assert.deepEqual(hints(false, false), []));
  it('tell the full date behind one that does not', () => assert.deepEqual(hints(true, false), [['= March 2019', 26]]));
  it('tell the council behind a word for it', () => assert.deepEqual(hints(false, true), [['= York', 11]]));
  it('are those of the range asked for', () => {
    const range = { start: { line: 0, character: 30 }, end: { line: 0, character: 40 } };
    assert.deepEqual(hints(true, true, range), []);
  });

  it('are none where the year is not known', () => {
    const open = draft('in May').date('May', { supplied: 'year', from: '--05-01', to: '--05-31' });
    const settings = { ...DEFAULT_SETTINGS, inlayHints: { dates: true, councils: true } };
    assert.deepEqual(hintsWithin(pageOf(open.report(), { settings }), whole), []);
  });
});

describe('lenses', () => {
  const base = draft('York: the inspection found it good.').council('York', { council: 'york' });
  const report = base
    .inspection('inspection', {
      council: 'york',
      from: '2019-05-01',
      to: '2019-05-03',
      judgements: [base.judgement('good', 'overall', 'good')],
    })
    .report();
  const titles = (councils: boolean, inspections: boolean) =>
    lensesOf(pageOf(report, { settings: { ...DEFAULT_SETTINGS, codeLens: { councils, inspections } } }), 'do').map(
      ({ command }) => command?.title,
    );

  it('are none unless a reader wants them', () => assert.deepEqual(titles(false, false), []));
  it('count what is told of a council', () =>
    assert.deepEqual(titles(true, false), ['York: inspections 1, judgements 1, quotations 0']));
  it('sum up an inspection', () =>
    assert.deepEqual(titles(false, true), ['Standard inspection, 1 to 3 May 2019 – Good: Overall effectiveness']));
  it('stand at the beginning of their line, the council’s first', () => {
    const settings = { ...DEFAULT_SETTINGS, codeLens: { councils: true, inspections: true } };
    const lenses = lensesOf(pageOf(report, { settings }), 'do');
    assert.deepEqual(
      lenses.map(({ range }) => range.start.character),
      [0, 0],
    );
    assert.match(lenses[0]?.command?.title ?? '', /^York/);
  });
});

describe('completion', () => {
  function labels(fixture: string, fill: (text: Draft) => Draft = (text) => text, enabled = true): readonly string[] {
    const { text, cursor } = marked(fixture);
    const page = pageOf(fill(draft(text)).report(), { settings: { ...DEFAULT_SETTINGS, completion: { enabled } } });
    return completionsAt(page, page.positions.toPosition(cursor)).map(({ label }) => label);
  }

  it('offers councils, grades and dates in a note', () => {
    const found = labels('Seen on 3 May 2019.\n  // ask $0', (text) =>
      text.date('3 May 2019', { from: '2019-05-03', to: '2019-05-03' }),
    );
    assert.ok(found.includes('Swindon Borough Council'));
    assert.ok(found.includes('Requires improvement to be good'));
    assert.ok(found.includes('3 May 2019'));
  });

  it('offers what fits a line of the head', () => {
    assert.ok(labels('Council: $0').includes('Swindon Borough Council'));
    assert.ok(!labels('Council: $0').includes('Good'));
    assert.deepEqual(labels('Grade: $0'), ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate']);
    assert.ok(labels('Pub$0').includes('Published: '));
  });

  it('offers the grades and councils of the time', () => {
    const in2013 = (text: Draft) => text.with({ published: { from: '2013-01-15', to: '2013-01-15' } });
    assert.ok(labels('Grade: $0', in2013).includes('Adequate'));
    assert.ok(labels('Council: $0', in2013).includes('Northamptonshire County Council'));
    assert.ok(!labels('Council: $0', in2013).includes('West Northamptonshire Council'));
  });

  it('offers nothing in the text itself, nor where it is switched off', () => {
    assert.deepEqual(labels('The council of $0'), []);
    assert.deepEqual(labels(`${'x\n'.repeat(9)}Council: $0`), []);
    assert.deepEqual(labels('// $0', undefined, false), []);
  });
});

describe('a finding with its source', () => {
  const base = draft('First. It was rated “good” overall\nin York. Then more.').with({
    published: { from: '2019-06-01', to: '2019-06-01' },
  });
  const report = base
    .council('York', { council: 'york' })
    .grade('good', { councils: ['york'], from: '2019-05-01', to: '2019-05-03' })
    .report();
  const cite = (words: string) => {
    const page = pageOf(report, { uri: 'file:///a%20b/report%201.txt' });
    return citationAt(page, page.positions.toPosition(report.snapshot.text.indexOf(words)))?.text;
  };

  it('has the sentence on one line, file, date and line, and what the finding says', () => {
    assert.equal(
      cite('good'),
      [
        '“It was rated “good” overall in York.”',
        'Source: report 1.txt (1 June 2019), line 1',
        'Council: York',
        'Grade: Good',
        'Area: Overall effectiveness',
        'Date: 1 to 3 May 2019',
        'Framework: Inspecting local authority children’s services (ILACS)',
      ].join('\n'),
    );
  });

  it('is none where there is no finding', () => assert.equal(cite('First'), undefined));

  it('of a quotation is the quotation and its speaker', () => {
    const said = draft('Ann said: “We knew.”').quote('“We knew.”', { by: 'Ann' }).report();
    const page = pageOf(said, { uri: 'untitled:Untitled-1' });
    assert.equal(
      citationAt(page, { line: 0, character: 12 })?.text,
      '“We knew.”\nSource: unsaved text, line 1\nSpeaker: Ann',
    );
  });

  it('of a table’s row has the cells in their order', () => {
    const row = draft('Leaders    Good\nCare       Good\n').grade('Good', {
      councils: [],
      areas: ['leadership'],
      framework: null,
    });
    const cited = citationAt(pageOf(row.report()), { line: 0, character: 11 })?.text.split('\n')[0];
    assert.match(cited ?? '', /Leaders.*Good/);
  });

  it('can be explained without marks of Markdown', () => {
    const page = pageOf(report);
    const at = page.positions.toPosition(report.snapshot.text.indexOf('good'));
    assert.match(explanationAt(page, at)?.text ?? '', /^“good”\n\nGood for /);
    assert.equal(explanationAt(page, { line: 0, character: 0 }), null);
  });
});

describe('the table of findings', () => {
  it('has a row for each finding and problem, in text order', () => {
    const report = draft('York was good in May: “Yes.” A visit.')
      .council('York', { council: 'york' })
      .grade('good', { councils: ['york'] })
      .date('May', { from: '2019-05-01', to: '2019-05-31' })
      .quote('“Yes.”', { by: 'Ann' })
      .event('visit', { kind: 'focused' })
      .problem('May')
      .report();
    assert.deepEqual(
      tableOf(pageOf(report)).rows.map(({ kind, words, council, value }) =>
        [kind, words, council, value].join('|').slice(0, 40),
      ),
      [
        'council|York|York|',
        'judgement|good|York|Good',
        'date|May||',
        'problem|May||The year of this date is no',
        'quotation|“Yes.”|York|Ann',
        'inspection|visit||Focused visit',
      ],
    );
  });
});
