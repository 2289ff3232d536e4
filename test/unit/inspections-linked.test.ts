import assert from 'node:assert/strict';
import type { OfficialHead } from '../../server/interpret/document/official-paper.ts';
import type { EventMention, GradeMention } from '../../server/interpret/finding.ts';
import type { Visit } from '../../server/interpret/inspections/visits.ts';
import { type InspectionContext, readInspections } from '../../server/interpret/inspections.ts';
import { EARLIER_TIME } from '../../server/interpret/judgements/time.ts';
import type { EventKind } from '../../server/knowledge/ids.ts';
import { dateAt, eventAt, gradeAt } from './interpretation-builder.ts';

const at = (start: number) => ({ start, end: start + 5 });

/** A visit to Derby that is told at a place: `2019-05-13/2019-05-17`, or one day. */
function visit(start: number, days: string, values: Partial<Visit> = {}): Visit {
  const [from = '', to = from] = days.split('/');
  return {
    ...at(start),
    council: 'derby',
    kind: null,
    from,
    to,
    date: dateAt(at(start), { from, to }),
    event: null,
    ...values,
  };
}

function grade(start: number, days: string | null, values: Partial<GradeMention> = {}): GradeMention {
  const [from = null, to = from] = days?.split('/') ?? [];
  return gradeAt(at(start), 'good', { councils: ['derby'], from, to, ...values });
}

const earlier = { evidence: [{ rule: EARLIER_TIME, span: null, note: null }] };

const head = (values: Partial<OfficialHead>): OfficialHead => ({
  kind: 'standard',
  framework: 'ilacs',
  from: '2019-05-13',
  to: '2019-05-24',
  leadInspector: null,
  titleBlocks: [],
  span: at(0),
  ...values,
});

const read = (context: Partial<InspectionContext>) =>
  readInspections({
    head: null,
    main: 'derby',
    published: null,
    visits: [],
    events: [],
    headings: [],
    grades: [],
    councilAt: () => 'derby',
    ...context,
  });

/** The inspections, one a line: `*` for the text's own, council, kind, days and number of judgements. */
const drawn = (context: Partial<InspectionContext>): readonly string[] =>
  read(context).inspections.map(
    ({ isSubject, council, kind, from, to, judgements }) =>
      `${isSubject ? '*' : ''}${council} ${kind} ${from === to ? from : `${from}/${to}`} ${judgements.length}`,
  );

const indices = (mentions: readonly (GradeMention | EventMention)[]): readonly (number | null)[] =>
  mentions.map(({ inspection }) => inspection);

describe('grades linked to inspections', () => {
  it('are judgements of services, not grades used otherwise or of something else', () => {
    const grades = [
      grade(10, '2019-05-13', { use: 'other' }),
      grade(20, '2019-05-13', { areas: ['other'] }),
      grade(30, '2019-05-13', { councils: [] }),
    ];
    assert.deepEqual(drawn({ grades }), []);
    assert.deepEqual(indices(read({ grades }).grades), [null, null, null]);
    assert.deepEqual(drawn({ grades: [...grades, grade(40, '2019-05-13', { areas: ['other', 'overall'] })] }), [
      '*derby standard 2019-05-13 2',
    ]);
  });
  it('share an inspection where neither has a date, but not with one told to be of earlier', () => {
    const areas = ['leadership'] as const;
    const grades = [
      grade(10, null),
      grade(20, null, earlier),
      grade(30, null, { areas }),
      grade(40, null, { ...earlier, areas }),
    ];
    assert.deepEqual(indices(read({ grades }).grades), [0, 1, 0, 1]);
  });
  it('without a date do not go to an inspection that has one', () => {
    const visits = [visit(10, '2019-05-13/2019-05-24')];
    assert.deepEqual(drawn({ visits, grades: [grade(20, null)] }), [
      '*derby standard 2019-05-13/2019-05-24 0',
      'derby standard null 1',
    ]);
  });
  it('without a date go to an official paper that has none either', () => {
    assert.deepEqual(drawn({ head: head({ from: null, to: null }), grades: [grade(20, null)] }), [
      '*derby standard null 1',
    ]);
    assert.deepEqual(drawn({ head: head({ kind: 'focused', from: null, to: null }), grades: [grade(20, null)] }), [
      '*derby focused null 0',
      'derby standard null 1',
    ]);
  });
  it('of the first day of an official paper’s inspection are its own', () => {
    const grades = [grade(20, '2019-05-13/2019-05-31')];
    assert.deepEqual(drawn({ head: head({}), grades }), ['*derby standard 2019-05-13/2019-05-24 1']);
    assert.deepEqual(drawn({ head: head({ kind: 'focused' }), grades }), [
      '*derby focused 2019-05-13/2019-05-24 0',
      'derby standard 2019-05-13/2019-05-31 1',
    ]);
    assert.deepEqual(drawn({ head: head({}), grades: [grade(20, '2014-03-01', earlier)] }), [
      '*derby standard 2019-05-13/2019-05-24 0',
      'derby standard 2014-03-01 1',
    ]);
  });
  it('are those of the days that they share, by their first or last one too', () => {
    const visits = [visit(10, '2019-05-13/2019-05-24')];
    for (const days of ['2019-05-24/2019-05-31', '2019-05-01/2019-05-13', '2019-05-15']) {
      assert.deepEqual(indices(read({ visits, grades: [grade(20, days)] }).grades), [0]);
    }
    for (const days of ['2019-05-25', '2019-05-12']) {
      assert.deepEqual(indices(read({ visits, grades: [grade(20, days)] }).grades), [1]);
    }
  });
});

describe('visits linked to inspections', () => {
  it('sharpen a time that was told roughly, and no days', () => {
    assert.deepEqual(drawn({ visits: [visit(10, '2019-05-01/2019-05-31'), visit(20, '2019-05-13/2019-05-24')] }), [
      '*derby standard 2019-05-13/2019-05-24 0',
    ]);
    assert.deepEqual(drawn({ visits: [visit(10, '2019-05-13/2019-05-24'), visit(20, '2019-05-20')] }), [
      '*derby standard 2019-05-13/2019-05-24 0',
    ]);
    assert.deepEqual(drawn({ visits: [visit(10, '2019-05-01/2019-05-31'), visit(20, '2019-01-01/2019-12-31')] }), [
      '*derby standard 2019-05-01/2019-05-31 0',
    ]);
  });
  it('leave an official paper its own days', () => {
    const own = head({ from: '2019-05-01', to: '2019-05-31' });
    assert.deepEqual(drawn({ head: own, visits: [visit(10, '2019-05-13/2019-05-17')] }), [
      '*derby standard 2019-05-01/2019-05-31 0',
    ]);
  });
  it('of just its days are the official paper’s inspection, whatever they are called', () => {
    const called = (days: string, values: Partial<Visit> = {}) =>
      drawn({ head: head({}), visits: [visit(10, days, { kind: 'focused', ...values })] });
    const own = '*derby standard 2019-05-13/2019-05-24 0';
    assert.deepEqual(called('2019-05-13/2019-05-24'), [own]);
    assert.deepEqual(called('2019-05-13'), [own, 'derby focused 2019-05-13 0']);
    assert.deepEqual(called('2019-05-20/2019-05-24'), [own, 'derby focused 2019-05-20/2019-05-24 0']);
    assert.deepEqual(called('2019-05-13/2019-05-24', { council: 'kent' }), [
      own,
      'kent focused 2019-05-13/2019-05-24 0',
    ]);
  });
  it('of one day are one, of the kind named first, unless one of them gives grades and the other does not', () => {
    const visits = [visit(10, '2019-05-13', { kind: 'focused' }), visit(20, '2019-05-13', { kind: 'monitoring' })];
    assert.deepEqual(drawn({ visits }), ['*derby focused 2019-05-13 0']);
    assert.deepEqual(drawn({ visits: [visit(10, '2019-05-13'), ...visits] }), [
      'derby standard 2019-05-13 0',
      '*derby focused 2019-05-13 0',
    ]);
  });
  it('have the kind of the heading above where they were short', () => {
    const headings = [eventAt(at(0), 'focused')];
    assert.deepEqual(drawn({ headings, visits: [visit(10, '2019-05-13/2019-05-17')] }), [
      '*derby focused 2019-05-13/2019-05-17 0',
    ]);
    assert.deepEqual(drawn({ headings, visits: [visit(10, '2019-05-13/2019-05-18')] }), [
      '*derby standard 2019-05-13/2019-05-18 0',
    ]);
    assert.deepEqual(
      drawn({ headings, visits: [visit(10, '2019-05-13')], grades: [grade(20, null, { use: 'other' })] }),
      ['*derby focused 2019-05-13 0'],
    );
    assert.deepEqual(drawn({ headings: [eventAt(at(30), 'focused')], visits: [visit(10, '2019-05-13')] }), [
      '*derby standard 2019-05-13 0',
    ]);
    assert.deepEqual(drawn({ headings: [eventAt(at(0), 'short')], visits: [visit(10, '2019-05-13')] }), [
      '*derby standard 2019-05-13 0',
    ]);
  });
  it('bring their own words with them, and words without a date go to the last of their kind before', () => {
    const [first, second, third] = [
      eventAt(at(10), 'monitoring'),
      eventAt(at(20), 'monitoring'),
      eventAt(at(40), 'monitoring'),
    ];
    const visits = [
      visit(12, '2019-05-13', { kind: 'monitoring', event: first }),
      visit(32, '2018-05-13', { kind: 'monitoring' }),
    ];
    assert.deepEqual(indices(read({ visits, events: [first, second, third] }).events), [0, 0, 1]);
    assert.deepEqual(
      indices(read({ visits, events: [eventAt(at(2), 'monitoring'), eventAt(at(3), 'short')] }).events),
      [0, null],
    );
    assert.deepEqual(indices(read({ visits, events: [second], councilAt: () => 'kent' }).events), [null]);
  });
  it('are known by their place, whatever becomes of the value that tells of them', () => {
    const word = eventAt(at(40), 'standard');
    const visits = [visit(10, '2019-05-13', { event: { ...word } }), visit(30, '2017-05-13')];
    assert.deepEqual(indices(read({ visits, events: [word] }).events), [1]);
  });
  it('go to the inspection put together last, wherever its words stand', () => {
    const words = [eventAt(at(40), 'standard')];
    const visits = [visit(10, '2019-05-13'), visit(30, '2017-05-13')];
    assert.deepEqual(indices(read({ visits, events: words }).events), [1]);
    assert.deepEqual(indices(read({ visits, events: words, grades: [grade(20, '2014-03-03')] }).events), [1]);
  });
});

describe('the inspection that a text is about', () => {
  const subject = (context: Partial<InspectionContext>) => drawn(context).filter((line) => line.startsWith('*'));
  it('is the newest, by its end where it is told within weeks', () => {
    assert.deepEqual(
      subject({ visits: [visit(10, '2019-05-13/2019-05-24'), visit(20, '2019-05-15', { kind: 'focused' })] }),
      ['*derby standard 2019-05-13/2019-05-24 0'],
    );
    assert.deepEqual(
      subject({ visits: [visit(10, '2019-01-01/2019-12-31'), visit(20, '2019-05-15', { kind: 'focused' })] }),
      ['*derby focused 2019-05-15 0'],
    );
  });
  it('is one whose year goes without saying before any with a year', () => {
    assert.deepEqual(subject({ visits: [visit(10, '--05-13'), visit(20, '2019-05-15')] }), [
      '*derby standard --05-13 0',
    ]);
  });
  it('is over on the day on which the text appeared', () => {
    const visits = [visit(10, '2018-05-13'), visit(20, '2019-05-15'), visit(30, '2019-05-16')];
    assert.deepEqual(subject({ visits, published: { from: '2019-05-15', to: '2019-05-15' } }), [
      '*derby standard 2019-05-15 0',
    ]);
    assert.deepEqual(subject({ visits, published: null }), ['*derby standard 2019-05-16 0']);
  });
  it('is its council’s, or any where the text has none', () => {
    const visits = [visit(10, '2018-05-13'), visit(20, '2019-05-15', { council: 'kent' })];
    assert.deepEqual(subject({ visits }), ['*derby standard 2018-05-13 0']);
    assert.deepEqual(subject({ visits, main: null }), ['*kent standard 2019-05-15 0']);
  });
  it('is a dated one, else the first', () => {
    assert.deepEqual(subject({ grades: [grade(10, null), grade(20, '2014-03-03')] }), ['*derby standard 2014-03-03 1']);
    assert.deepEqual(subject({ grades: [grade(10, null), grade(20, null, earlier)] }), ['*derby standard null 1']);
    assert.deepEqual(
      drawn({ grades: [grade(10, null), grade(20, null, earlier)] }).indexOf('*derby standard null 1'),
      0,
    );
  });
  it('is the official paper’s own, however old', () => {
    assert.deepEqual(subject({ head: head({}), visits: [visit(10, '2021-05-13')] }), [
      '*derby standard 2019-05-13/2019-05-24 0',
    ]);
  });
});

describe('the framework of an inspection', () => {
  const frameworkOf = (kind: EventKind, days: string) =>
    read({ visits: [visit(10, days, { kind })] }).inspections[0]?.framework;
  const inPaper = (values: Partial<OfficialHead>) => read({ head: head(values) }).inspections[0]?.framework;
  it('is the one of its day and kind', () => {
    assert.equal(frameworkOf('standard', '2019-05-13'), 'ilacs');
    assert.equal(frameworkOf('focused', '2019-05-13'), 'ilacs');
    assert.equal(frameworkOf('standard', '2015-05-13'), 'sif');
    assert.equal(frameworkOf('focused', '2010-05-13'), null);
    assert.equal(frameworkOf('standard', '--05-13'), null);
  });
  it('is the one that an official paper names', () => {
    assert.equal(inPaper({ framework: 'sif' }), 'sif');
    assert.equal(inPaper({ framework: 'sif', from: null, to: null }), 'sif');
    assert.equal(inPaper({ from: null, to: null }), 'ilacs');
    assert.equal(inPaper({ from: '--05-13', to: '--05-14' }), 'ilacs');
    assert.equal(inPaper({ framework: null, from: null, to: null }), null);
  });
  it('is the one of its kind in a paper of the family of inspections', () => {
    assert.equal(inPaper({ kind: 'focused' }), 'ilacs');
    assert.equal(inPaper({ kind: 'standard', from: '2009-05-13', to: '2009-05-14' }), 'ilacs');
    assert.equal(inPaper({ kind: 'other' }), 'ilacs');
  });
});
