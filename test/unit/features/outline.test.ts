import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { gatherFindings } from '../../../server/features/findings.ts';
import { findingsOf } from '../../../server/features/findings-tree.ts';
import { flatOutlineOf, outlineOf } from '../../../server/features/outline.ts';
import type { Page } from '../../../server/features/page.ts';
import { DEFAULT_SETTINGS } from '../../../server/features/settings.ts';
import type { FindingNode } from '../../../server/names.ts';
import { draft } from './draft.ts';
import { pageOf } from './page-of.ts';

const drawSymbols = (symbols: readonly DocumentSymbol[], depth = 0): string =>
  symbols
    .map(
      ({ name, detail, children }) =>
        `${'  '.repeat(depth)}${name} | ${detail}\n${drawSymbols(children ?? [], depth + 1)}`,
    )
    .join('');

const drawNodes = (nodes: readonly FindingNode[], depth = 0): string =>
  nodes
    .map(
      ({ kind, label, description, children }) =>
        `${'  '.repeat(depth)}${kind}: ${label} | ${description}\n${drawNodes(children, depth + 1)}`,
    )
    .join('');

function check(page: Page, expected: string): void {
  assert.equal(`\n${drawSymbols(outlineOf(page))}`, expected);
}

const text = `York was rated good in 2019.
“We knew,” said the city.
Bath had a monitoring visit, where inspectors said: “Slow.”
York is still good.`;

const twoCouncils = draft(text)
  .council('York', { council: 'york' })
  .council('York', { council: 'york' }, 2)
  .council('Bath', { council: 'bath-and-north-east-somerset' });
const told = twoCouncils
  .inspection('rated', {
    council: 'york',
    from: '2019-01-01',
    to: '2019-12-31',
    judgements: [twoCouncils.judgement('good', 'overall', 'good'), twoCouncils.judgement('good', 'overall', 'good', 2)],
  })
  .inspection('monitoring visit', { council: 'bath-and-north-east-somerset', kind: 'monitoring', isSubject: false })
  .grade('good', { councils: ['york'], inspection: 0 })
  .grade('good', { councils: ['york'], inspection: 0 }, 2)
  .quote('“We knew,”', { speaker: 'authority', by: 'the city' })
  .quote('“Slow.”')
  .report();

describe('the outline', () => {
  it('has councils in order of appearance, with their inspections, judgements and quotations', () => {
    check(
      pageOf(told),
      `
York | 2 mentions
  Standard inspection | 2019
    Overall effectiveness: Good | 
  “We knew,” | the city
Bath and North East Somerset | 1 mention
  Monitoring visit | date not given
  “Slow.” | Inspectors
`,
    );
  });

  it('leaves out quotations where a reader wants none', () => {
    const page = pageOf(told, { settings: { ...DEFAULT_SETTINGS, outline: { quotations: false } } });
    assert.doesNotMatch(drawSymbols(outlineOf(page)), /“/);
  });

  it('puts a judgement that belongs to no inspection under its council, and under each of several', () => {
    const both = draft('York and Hull are good.')
      .council('York', { council: 'york' })
      .council('Hull', { council: 'kingston-upon-hull' })
      .grade('good', { councils: ['york', 'kingston-upon-hull'], from: '2019-05-01', to: '2019-05-31' });
    check(
      pageOf(both.report()),
      `
York | 1 mention
  Overall effectiveness: Good | May 2019
Kingston upon Hull | 1 mention
  Overall effectiveness: Good | May 2019
`,
    );
  });

  it('has what belongs to no council last', () => {
    const nobody = draft('It was good. York too.').council('York', { council: 'york' }).grade('good', { councils: [] });
    assert.deepEqual(
      outlineOf(pageOf(nobody.report())).map(({ name }) => name),
      ['York', 'No council named'],
    );
  });

  it('shows an official report’s sections under the council that it reports on, but for the title', () => {
    const report = draft('Inspection of York\nYork is good.\nLeaders\n“Fine.”\nPartners\nAll well.\nPlace\nYork')
      .section('Inspection of York', null, 1)
      .section('Leaders', 'Place')
      .section('Partners', 'Place', 3)
      .section('Place', null)
      .council('York', { council: 'york' })
      .council('York', { council: 'york' }, 2)
      .inspection('Inspection', { council: 'york', from: '2023-05-01', to: '2023-05-05' })
      .quote('“Fine.”', { speaker: 'inspectorate' })
      .with({ genre: 'official-report' })
      .report();
    check(
      pageOf(report),
      `
York | 2 mentions
  Standard inspection | 1 to 5 May 2023
  Leaders | 
    “Fine.” | Inspectors
    Partners | 
  Place | 
`,
    );
  });

  it('shows a judgement again in the section that has it in its heading', () => {
    const text = draft('Inspection of York\nOverall: good\nLeaders: good\nText.');
    const report = text
      .section('Inspection of York', null, 1)
      .section('Leaders: good', null)
      .council('York', { council: 'york' })
      .inspection('Inspection', { council: 'york', judgements: [text.judgement('good', 'leadership', 'good')] })
      .grade('good', { councils: ['york'], areas: ['leadership'], inspection: 0 })
      .grade('good', { councils: ['york'], areas: ['leadership'], inspection: 0 }, 2)
      .with({ genre: 'official-report' })
      .report();
    check(
      pageOf(report),
      `
York | 1 mention
  Standard inspection | date not given
    Leadership: Good | 
  Leaders: good | 
    Leadership: Good | 
`,
    );
    assert.equal(findingsOf(pageOf(report)).nodes[0]?.description, '1 judgement, 0 quotations');
  });

  it('leaves a judgement in its section that is another than its inspection’s', () => {
    const text = draft('Inspection of York\nPast\nInspected in May: good.\nNow\nLeaders were poor then.');
    const report = text
      .section('Inspection of York', null, 1)
      .section('Past', 'Now')
      .section('Now', null)
      .council('York', { council: 'york' })
      .inspection('Inspection', { council: 'york' })
      .inspection('Inspected', {
        council: 'york',
        from: '2018-05-01',
        to: '2018-05-31',
        isSubject: false,
        judgements: [text.judgement('good', 'overall', 'good'), text.judgement('poor', 'leadership', 'inadequate')],
      })
      .with({ genre: 'official-report' })
      .report();
    check(
      pageOf(report),
      `
York | 1 mention
  Standard inspection | date not given
  Past | 
    Standard inspection | May 2018
      Overall effectiveness: Good | 
  Now | 
    Leadership: Inadequate | May 2018
`,
    );
  });

  it('shows sections where no council is known', () => {
    const report = draft('Leaders\nText.').section('Leaders', null).with({ genre: 'official-letter' }).report();
    check(pageOf(report), '\nLeaders | \n');
  });

  it('is flat, with the holder’s name, for a client that knows no nesting', () => {
    const flat = flatOutlineOf(pageOf(told));
    assert.deepEqual(flat.map(({ name, containerName }) => [name, containerName]).slice(0, 3), [
      ['York', undefined],
      ['Standard inspection', 'York'],
      ['Overall effectiveness: Good', 'Standard inspection'],
    ]);
  });

  it('is empty for a text in which nothing was found', () => check(pageOf(draft('Nothing.').report()), '\n'));
});

describe('findings by council', () => {
  it('give a quotation to the council named last before it, at the beginning to the one named next', () => {
    const early = draft('“Early.” York. “Late.” Bath. “Last.”')
      .council('York', { council: 'york' })
      .council('Bath', { council: 'bath-and-north-east-somerset' })
      .quote('“Early.”')
      .quote('“Late.”')
      .quote('“Last.”');
    assert.deepEqual(
      gatherFindings(early.report()).map(({ quotations }) => quotations.length),
      [2, 1],
    );
  });

  it('give all of an official report’s quotations to the council that it reports on', () => {
    const official = draft('Inspection of York. Bath helped. “Fine.”')
      .council('York', { council: 'york' })
      .council('Bath', { council: 'bath-and-north-east-somerset' })
      .inspection('Inspection', { council: 'york' })
      .quote('“Fine.”')
      .with({ genre: 'official-report' });
    assert.deepEqual(
      gatherFindings(official.report()).map(({ quotations }) => quotations.length),
      [1, 0],
    );
  });

  it('give a judgement that is told apart from its inspection to that inspection, once', () => {
    const text = draft(
      'Inspected in May. Care leavers: good. As said, care leavers get a good service, safety is poor.',
    );
    const apart = text
      .inspection('Inspected', { council: 'york' })
      .grade('good', { councils: ['york'], areas: ['care-leavers'], inspection: 0 })
      .grade('good', { councils: ['york'], areas: ['care-leavers'], inspection: 0 }, 2)
      .grade('poor', { councils: ['york'], areas: ['help-and-protection'], inspection: 0 })
      .report();
    const [york] = gatherFindings(apart);
    assert.deepEqual(
      york?.inspections[0]?.judgements.map(({ area, grade }) => `${area} ${grade}`),
      ['care-leavers good', 'help-and-protection poor'],
    );
    assert.deepEqual([york?.judgements.length, york?.again.length], [0, 1]);
  });
});

describe('the tree of findings', () => {
  it('has quotations by speaker, and counts', () => {
    assert.equal(
      `\n${drawNodes(findingsOf(pageOf(told)).nodes)}`,
      `
council: York | 1 judgement, 1 quotation
  inspection: Standard inspection | 2019
    judgement: Overall effectiveness | Good
  speaker: The council | 1 quotation
    quotation: “We knew,” | the city
council: Bath and North East Somerset | 0 judgements, 1 quotation
  inspection: Monitoring visit | date not given
  speaker: Inspectors | 1 quotation
    quotation: “Slow.” | 
`,
    );
  });

  it('says to a screen reader what others see, with the line', () => {
    const [york] = findingsOf(pageOf(told)).nodes;
    assert.equal(york?.children[0]?.spoken, 'Standard inspection, 2019, line 1');
    assert.equal(york?.children[1]?.children[0]?.spoken, '“We knew,”, the city, line 2');
  });

  it('has an id of its own for each entry', () => {
    const ids = (nodes: readonly FindingNode[]): readonly string[] =>
      nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const twice = draft('York: “a” “a”').council('York', { council: 'york' }).quote('“a”').quote('“a”', {}, 2);
    const all = ids(findingsOf(pageOf(twice.report())).nodes);
    assert.equal(new Set(all).size, all.length);
  });
});
