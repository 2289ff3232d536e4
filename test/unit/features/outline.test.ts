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
    assert.equal(findingsOf(pageOf(report)).nodes[0]?.description, '1 judgement');
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

  it('begins chapters by what they are about, not by what all of them begin with', () => {
    const titles = [
      'The experiences and progress of care leavers: good',
      'The impact of leaders on social work practice: good',
      'The graded judgement about the experience and progress of care leavers is that it is good',
      'The graded judgment for adoption performance is that it requires improvement',
      'Experience',
      'The local authority',
    ];
    const sections = draft(titles.join('\n')).with({ genre: 'official-letter' });
    for (const title of titles) sections.section(title, null);
    assert.deepEqual(
      outlineOf(pageOf(sections.report())).flatMap(function names({ name, children }): readonly string[] {
        return [name, ...(children ?? []).flatMap(names)];
      }),
      [
        'Care leavers: good',
        'Impact of leaders on social work practice: good',
        'Care leavers: good',
        'Adoption performance: requires improvement',
        'Experience',
        'The local authority',
      ],
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
council: York | 1 judgement
  inspection: Inspection | 2019
    judgement: Overall | Good
  speaker: The council | 1 quotation
    quotation: “We knew,” | the city
council: Bath and North East Somerset | 1 quotation
  inspection: Monitoring visit | date not given
  speaker: Inspectors | 1 quotation
    quotation: “Slow.” | 
`,
    );
  });

  it('is short enough for a side bar, and says the rest in full', () => {
    const text = draft('York was inspected in June, jointly: improve. Rated good once. Bath was there.');
    const report = text
      .council('York', { council: 'york' })
      .council('Bath', { council: 'bath-and-north-east-somerset' })
      .inspection('inspected', {
        council: 'york',
        kind: 'jtai',
        from: '2019-06-17',
        to: '2019-07-05',
        judgements: [text.judgement('improve', 'help-and-protection', 'requires-improvement')],
      })
      .grade('good', { councils: ['york'], areas: ['overall'], from: '2015-05-04', to: '2015-05-08' })
      .report();
    const { nodes } = findingsOf(pageOf(report));
    assert.equal(
      `\n${drawNodes(nodes)}`,
      `
council: York | 2 judgements
  inspection: JTAI | Jun–Jul 2019
    judgement: Help, protection | Requires improvement
  judgement: Overall | Good, 4–8 May 2015
council: Bath and North East Somerset | 1 mention
`,
    );
    const spoken = (all: readonly FindingNode[]): readonly string[] =>
      all.flatMap((node) => [node.spoken, ...spoken(node.children)]);
    assert.deepEqual(spoken(nodes), [
      'York, 2 judgements',
      'Joint targeted area inspection, 17 June to 5 July 2019, line 1',
      'Help and protection, Requires improvement to be good, line 1',
      'Overall effectiveness, Good, 4 to 8 May 2015, line 1',
      'Bath and North East Somerset, 1 mention',
    ]);
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
