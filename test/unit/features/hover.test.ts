import assert from 'node:assert/strict';
import { hoverAt } from '../../../server/features/hover.ts';
import { PLAIN_TEXT } from '../../../server/features/markup.ts';
import type { Page } from '../../../server/features/page.ts';
import { DEFAULT_SETTINGS } from '../../../server/features/settings.ts';
import type { Report } from '../../../server/report.ts';
import { draft } from './draft.ts';
import { pageOf } from './page-of.ts';

/** The hover at the first `$0`-less place given by words, as paragraphs. */
function hoverOn(report: Report, words: string, more: Partial<Page> = {}): readonly string[] {
  const page = pageOf(report, more);
  const at = report.snapshot.text.indexOf(words);
  const hover = hoverAt(page, page.positions.toPosition(at));
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value.split('\n\n') : [];
}

const has = (paragraphs: readonly string[], expected: string | RegExp): void =>
  assert.ok(
    paragraphs.some((one) => (typeof expected === 'string' ? one === expected : expected.test(one))),
    `${expected}\nis not among\n${paragraphs.join('\n')}`,
  );

const hasNot = (paragraphs: readonly string[], unexpected: RegExp): void =>
  assert.ok(!paragraphs.some((one) => unexpected.test(one)), paragraphs.join('\n'));

describe('hovering a grade', () => {
  const inspected = { from: '2023-07-17', to: '2023-07-28', framework: 'ilacs' };

  it('tells its place on the scale, what was judged, when, and what it means and brings', () => {
    const text = draft('Rated inadequate.').inspection('Rated', inspected);
    const hover = hoverOn(text.grade('inadequate', { ...inspected, inspection: 0 }).report(), 'inadequate');
    assert.deepEqual(hover.slice(0, 3), [
      '**Inadequate** for Swindon Borough Council: Overall effectiveness',
      'Standard inspection, 17 to 28 July 2023. Framework then in force: Inspecting local authority children’s services (ILACS), Ofsted.',
      'The lowest of 4 grades: Outstanding · Good · Requires improvement to be good · **Inadequate**',
    ]);
    has(hover, /^What it means: /);
    has(hover, /^What usually follows: .*70 working days/);
  });

  it('tells meaning and consequences in a sentence each', () => {
    const hover = hoverOn(draft('It was inadequate.').grade('inadequate').report(), 'inadequate');
    has(hover, /^What it means: [^.]+\.$/);
    has(hover, /^What usually follows: [^.]+\.$/);
  });

  it('tells the meaning under the framework of that time', () => {
    const then = { grade: 'adequate', framework: 'cp2012', from: '2013-01-15', to: '2013-01-15' };
    const hover = hoverOn(draft('It was adequate.').grade('adequate', then).report(), 'adequate');
    has(hover, 'Number 3 of 4 grades, the best first: Outstanding · Good · **Adequate** · Inadequate');
  });

  it('names the area in the words of the framework of that time', () => {
    const care = (from: string) => {
      const mention = { areas: ['in-care-and-care-leavers' as const], from, to: from };
      return hoverOn(draft('It was good.').grade('good', mention).report(), 'good');
    };
    has(care('2021-05-10'), 'The area in full: The experiences and progress of children in care and care leavers.');
    hasNot(care('2023-05-10'), /^The area in full/);
    const numbered = { framework: 'sif', areas: ['in-care' as const], from: '2016-05-10', to: '2016-05-10' };
    has(
      hoverOn(draft('It was good.').grade('good', numbered).report(), 'good'),
      'The area in full: Children looked after and achieving permanence.',
    );
  });

  it('says that the framework is not known where the date is not', () => {
    const undated = { framework: null, from: '--07-17', to: '--07-28' };
    const hover = hoverOn(draft('It was good.').grade('good', undated).report(), 'good');
    has(hover, /^17 to 28 July, year not given, so the framework is not certain\./);
    const never = hoverOn(draft('It was good.').grade('good', { framework: null }).report(), 'good');
    has(never, /^The text gives no date for it, so the framework is not certain\./);
  });

  it('says where it is no judgement, and then tells nothing of councils and dates', () => {
    const hover = hoverOn(draft('We aim for good.').grade('good', { use: 'other' }).report(), 'good');
    has(hover, '**Good**: the grade is named here, but given to no council’s services.');
    hasNot(hover, /Swindon|[Ff]ramework|What it means/);
  });

  it('calls a framework of a long name as people do', () => {
    const sif = { framework: 'sif', from: '2016-05-10', to: '2016-05-10' };
    const hover = hoverOn(draft('It was good.').grade('good', sif).report(), 'good');
    has(hover, '10 May 2016. Framework then in force: single inspection framework, Ofsted.');
  });

  it('survives a grade that no scale has', () => {
    has(hoverOn(draft('It was fab.').grade('fab').report(), 'fab'), 'A grade: **fab**.');
  });
});

describe('hovering a date', () => {
  it('tells the weekday of a day', () => {
    const day = { from: '2017-10-24', to: '2017-10-24' };
    has(hoverOn(draft('On 24/10/17.').date('24/10/17', day).report(), '24'), '**24 October 2017**, a Tuesday.');
  });

  it('tells the days of a range', () => {
    const range = { from: '2023-07-17', to: '2023-07-28', precision: 'range' as const };
    const hover = hoverOn(draft('From 17 to 28 July 2023.').date('17 to 28 July 2023', range).report(), '17');
    has(hover, '**17 to 28 July 2023**: 12 days, from a Monday to a Friday.');
  });

  it('tells of a longer time how much it is, and no weekdays', () => {
    const year = { from: '2021-01-01', to: '2021-12-31', precision: 'year' as const };
    has(hoverOn(draft('In 2021.').date('2021', year).report(), '2021'), '**2021**, the whole year.');
    const part = { from: '2022-01-01', to: '2022-04-30', precision: 'part' as const };
    has(
      hoverOn(draft('In early 2022.').date('early 2022', part).report(), 'early'),
      '**January to April 2022**: 120 days.',
    );
  });

  it('tells what a relative date was counted from, and in which line', () => {
    const text = draft('24 October 2017\nIt was last month.');
    const resolved = { from: '2017-09-01', to: '2017-09-30', precision: 'month' as const, relative: true };
    const resolvedFrom = text.span('24 October 2017');
    const hover = hoverOn(text.date('last month', { ...resolved, supplied: 'all', resolvedFrom }).report(), 'last');
    has(hover, '**September 2017**, the whole month.');
    has(hover, 'Counted from “24 October 2017” in line 1.');
  });

  it('tells what to do where the year is not known', () => {
    const hover = hoverOn(draft('On 17 July.').date('17 July', { from: '--07-17', to: '--07-17' }).report(), '17');
    has(hover, '**17 July**, year not given.');
    has(hover, /^Write the year behind the date/);
  });

  it('leaves to the problem at its place what that says already', () => {
    const text = draft('On 17 July.').date('17 July', { from: '--07-17', to: '--07-17' });
    assert.deepEqual(hoverOn(text.problem('17 July').report(), '17'), ['**17 July**, year not given.']);
    const off = { ...DEFAULT_SETTINGS, problems: { enabled: false, maximum: 1 } };
    has(hoverOn(text.report(), '17', { settings: off }), /^Write the year behind the date/);
  });

  it('tells what to do where there is nothing to count from', () => {
    const hover = hoverOn(draft('It was last month.').date('last month', { relative: true }).report(), 'last');
    has(hover, /does not say from which day to count/);
  });

  it('tells what is wrong with it', () => {
    const wrong = { from: '2017-10-24', to: '2017-10-24' };
    const weekday = { kind: 'weekday' as const, written: 'Monday', actual: 'Tuesday' };
    const hover = hoverOn(
      draft('Monday 24/10/17')
        .date('Monday 24/10/17', { ...wrong, fault: weekday })
        .report(),
      'Mon',
    );
    has(hover, 'The weekday does not fit: the text says Monday, but that day is a Tuesday.');
    const none = draft('31 June')
      .date('31 June', { fault: { kind: 'no-such-day' } })
      .report();
    has(hoverOn(none, '31'), /^There is no such day/);
  });
});

describe('hovering a council', () => {
  it('tells its official name, what it is, where, and its codes', () => {
    const hover = hoverOn(draft('In Swindon.').council('Swindon').report(), 'Swindon');
    has(hover, '**Swindon Borough Council** is a unitary authority (South West, England).');
    has(hover, 'Codes: ONS E06000030, DfE and Ofsted 866.');
  });

  it('tells who ran its services at the time of the text, and not at another', () => {
    const at = (from: string) =>
      hoverOn(
        draft('In Slough.')
          .council('Slough', { council: 'slough' })
          .with({ published: { from, to: from } })
          .report(),
        'Sl',
      );
    has(at('2017-10-24'), /\(24 October 2017\) its children’s services were run by: Slough Children/);
    has(at('2012-10-24'), /\(24 October 2012\) it ran its children’s services itself\.$/);
  });

  it('tells nothing of the time where the text tells none', () => {
    hasNot(hoverOn(draft('In Slough.').council('Slough', { council: 'slough' }).report(), 'Sl'), /At the time/);
  });

  it('tells what it replaced and what became of it', () => {
    const of = (council: string) => hoverOn(draft('The council.').council('The council', { council }).report(), 'The');
    has(of('north-northamptonshire'), /^On 1 April 2021 it took over from: .*Northamptonshire County Council/);
    has(of('northamptonshire'), /^It ended on 31 March 2021\. In its place came: .*West Northamptonshire/);
  });

  it('tells what words without a name stand for', () => {
    const hover = hoverOn(draft('The council met.').council('The council', { form: 'anaphor' }).report(), 'The');
    has(hover, /^“The council” stands here for \*\*Swindon Borough Council\*\*, a unitary authority/);
  });

  it('tells of a trust named in its place', () => {
    const trust = { council: 'slough', body: 'slough-childrens-services-trust' };
    const hover = hoverOn(draft('The Slough Trust.').council('Slough Trust', trust).report(), 'Slough');
    has(hover, /^“Slough Trust” is a trust for the children’s services of \*\*Slough Borough Council\*\*/);
  });
});

describe('hovering a quotation', () => {
  it('tells who speaks, in the words of the text', () => {
    const said = draft('“We did it.”').quote('“We did it.”', { speaker: 'authority', by: 'Cllr Dixon' }).report();
    has(hoverOn(said, 'We'), '**Words of the council, or of people who speak for it**: Cllr Dixon');
  });

  it('tells of a missing mark', () => {
    const told = draft('“We did it.').quote('“We did it.', { missing: 'closing' });
    hasNot(hoverOn(told.problem('“We did it.', { code: 'unclosed-quotation' }).report(), 'We'), /missing/);
    const open = draft('“We did it.').quote('“We did it.', { missing: 'closing' }).report();
    has(hoverOn(open, 'We'), /^The closing mark is missing/);
    const shut = draft('We did it.”').quote('We did it.”', { missing: 'opening' }).report();
    has(hoverOn(shut, 'We'), /^The opening mark is missing/);
  });

  it('is told of at a finding inside it', () => {
    const report = draft('“It is good.”').quote('“It is good.”', { by: 'the report' }).grade('good').report();
    has(hoverOn(report, 'good'), 'Said in a quotation: the report.');
  });
});

describe('hovering an inspection', () => {
  it('tells what it is, whether it gives grades, and which one is meant', () => {
    const visit = {
      kind: 'monitoring' as const,
      from: '2017-09-21',
      to: '2017-09-30',
      council: 'slough',
      framework: 'sif',
    };
    const text = draft('A monitoring visit.').inspection('monitoring visit', visit);
    const hover = hoverOn(text.event('monitoring visit', { kind: 'monitoring', inspection: 0 }).report(), 'mon');
    has(hover, '**Monitoring visit**: Slough, 21 to 30 September 2017');
    has(hover, /It gives no grade, so none is missing\.$/);
  });

  it('tells that a graded one is graded', () => {
    has(hoverOn(draft('A full inspection.').event('full inspection').report(), 'full'), /It ends in grades\.$/);
  });
});

describe('a hover', () => {
  const evidence = [
    { rule: 'grade.rated', span: { start: 0, end: 5 }, note: 'rated' },
    { rule: 'grade.subject', span: { start: 0, end: 5 }, note: 'rated' },
    { rule: 'made.up', span: { start: 6, end: 10 }, note: null },
    { rule: 'date.day', span: { start: 6, end: 10 }, note: null },
  ];

  it('tells why, in plain words and nothing twice, unless the settings say not to', () => {
    const report = draft('Rated good.').grade('good', { evidence }).report();
    has(hoverOn(report, 'good'), 'Why it is read so:\n- “Rated” is a word for judging.\n- It rests on “good”.');
    const settings = { ...DEFAULT_SETTINGS, hover: { reasons: false } };
    hasNot(hoverOn(report, 'good', { settings }), /Why it is read so/);
  });

  it('covers the words that it is about, and there is none elsewhere', () => {
    const page = pageOf(draft('It is good now.').grade('good').report());
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } };
    assert.deepEqual(hoverAt(page, { line: 0, character: 7 })?.range, range);
    assert.deepEqual(hoverAt(page, { line: 0, character: 10 })?.range, range);
    assert.equal(hoverAt(page, { line: 0, character: 3 }), null);
  });

  it('prefers what begins at a place to what ends there', () => {
    const page = pageOf(draft('Slough 2019').council('Slough ').date('2019').report());
    assert.equal(hoverAt(page, { line: 0, character: 7 })?.range?.end.character, 11);
  });

  it('shows what a hostile text says and does nothing it asks for', () => {
    const by = '[x](command:evil) <img onerror=y> `z`\n# big';
    const quoted = hoverOn(draft('“a”').quote('“a”', { by }).report(), 'a').join('\n');
    assert.ok(quoted.includes('\\[x\\](command:evil) \\<img onerror=y> \\`z\\` # big'), quoted);
  });

  it('has no marks of Markdown for a client that shows none', () => {
    const hover = hoverOn(draft('In Swindon.').council('Swindon').report(), 'Swindon', { markup: PLAIN_TEXT });
    has(hover, 'Swindon Borough Council is a unitary authority (South West, England).');
  });
});
