import assert from 'node:assert/strict';
import type { CouncilReading } from '../../server/interpret/councils.ts';
import type { DateMention, EventMention } from '../../server/interpret/finding.ts';
import { findVisits, roleOf } from '../../server/interpret/inspections/visits.ts';
import type { BlockKind } from '../../server/text/block.ts';
import { dateAt, eventAt, interpret, type Locate } from './interpretation-builder.ts';

const OF_DERBY: CouncilReading = { mentions: [], main: 'derby', isDominated: true, focus: [] };

interface Made {
  readonly dates: (at: Locate) => readonly DateMention[];
  readonly events?: (at: Locate) => readonly EventMention[];
  readonly published?: string | null;
  readonly kinds?: readonly BlockKind[];
}

/** The visits of a text with its dates and events given, one a line: kind and days. */
function visitsOf(text: string, { dates, events, published = '2019-06-12', kinds = [] }: Made): readonly string[] {
  const { blocks, mentions } = interpret(text, (at) => ({ mentions: [...dates(at), ...(events?.(at) ?? [])], kinds }));
  const ofDates = mentions.filter((one) => one.type === 'date');
  const ofEvents = mentions.filter((one) => one.type === 'event');
  return findVisits(text, blocks, ofDates, ofEvents, OF_DERBY, published).map(
    ({ kind, from, to }) => `${kind} ${from === to ? from : `${from}/${to}`}`,
  );
}

/** A text whose date `then` has the days that are given. */
const then =
  (from: string, to = from, values: Partial<DateMention> = {}) =>
  (at: Locate) => [dateAt(at('then'), { from, to, precision: from === to ? 'day' : 'range', ...values })];

describe('days that may be those of a visit', () => {
  const quiet = (from: string, to: string, values: Partial<DateMention> = {}) =>
    visitsOf('Derby was quiet then.', { dates: then(from, to, values) }).length;
  it('are several, as many as inspectors stay at most', () => {
    assert.equal(quiet('2019-05-13', '2019-05-14'), 1);
    assert.equal(quiet('2019-04-10', '2019-05-12'), 1);
    assert.equal(quiet('2019-04-10', '2019-05-13'), 0);
    assert.equal(quiet('2019-05-13', '2019-05-13', { precision: 'range' }), 0);
    assert.equal(quiet('2019-05-13', '2019-05-14', { precision: 'part' }), 0);
  });
  it('lie weeks before the text appeared, and not a year', () => {
    assert.equal(quiet('2019-05-27', '2019-05-30'), 1);
    assert.equal(quiet('2019-05-28', '2019-05-31'), 0);
    assert.equal(quiet('2018-08-13', '2018-08-17'), 1);
    assert.equal(quiet('2018-08-13', '2018-08-16'), 0);
  });
  it('are not known where the text has no date, or they have no year', () => {
    assert.equal(
      visitsOf('Derby was quiet then.', { dates: then('2019-05-13', '2019-05-14'), published: null }).length,
      0,
    );
    assert.equal(quiet('--05-13', '--05-14'), 0);
  });
  it('are no longer stretch than some months', () => {
    const visited = (from: string, to: string) =>
      visitsOf('Inspectors visited Derby then.', { dates: then(from, to) }).length;
    assert.equal(visited('2018-01-01', '2018-04-11'), 1);
    assert.equal(visited('2018-01-01', '2018-04-12'), 0);
  });
  it('are none in the furniture of a page', () => {
    const dates = then('2019-05-13');
    assert.deepEqual(visitsOf('Inspectors visited Derby then.', { dates, kinds: ['furniture'] }), []);
    assert.deepEqual(visitsOf('Inspectors visited Derby then.', { dates, kinds: ['paragraph'] }), ['null 2019-05-13']);
  });
});

describe('what a date stands for', () => {
  const role = (text: string, published: string | null, from = '2019-05-13', values: Partial<DateMention> = {}) => {
    const { blocks, mentions } = interpret(text, (at) => ({ mentions: then(from, from, values)(at) }));
    const [date] = mentions.filter((one) => one.type === 'date');
    const [block] = blocks;
    assert.ok(date !== undefined && block !== undefined);
    return roleOf(date, block, text, published);
  };
  it('is the publication of what came out within days of it', () => {
    assert.equal(role('Inspectors wrote then.', '2019-05-25'), 'publication');
    assert.equal(role('Inspectors wrote then.', '2019-05-26'), 'inspection');
    assert.equal(role('Inspectors wrote then.', '2019-05-01'), 'publication');
    assert.equal(role('Inspectors wrote then.', null), 'inspection');
    assert.equal(role('Inspectors wrote then.', '2019-05-13', '2019-05-13', { precision: 'month' }), 'inspection');
    assert.equal(role('Inspectors wrote then.', '2001-05-13', '--05-13'), 'inspection');
  });
  it('is told by the words beside it', () => {
    assert.equal(role('The report, published then, was read.', null), 'publication');
    assert.equal(role('They read then, when the report by inspectors came.', null), 'publication');
    assert.equal(role('then: The report of inspectors', null), 'publication');
    assert.equal(role('It was unveiled at last, then.', null), 'publication');
    assert.equal(role('It was cold then.', null), 'other');
  });
});

describe('the event that a date belongs to', () => {
  const kindsOf = (text: string, ...words: readonly (readonly [words: string, kind: EventMention['kind']])[]) =>
    visitsOf(text, {
      dates: then('2018-05-13'),
      events: (at) => words.map(([word, kind]) => eventAt(at(word), kind)),
    });
  it('is the nearest in its sentence, the one before it rather than the one behind', () => {
    assert.deepEqual(
      kindsOf(
        'A focused visit was made then, and a monitoring visit.',
        ['focused visit', 'focused'],
        ['monitoring visit', 'monitoring'],
      ),
      ['focused 2018-05-13'],
    );
    assert.deepEqual(
      kindsOf(
        'A focused visit came, a monitoring visit then.',
        ['focused visit', 'focused'],
        ['monitoring visit', 'monitoring'],
      ),
      ['monitoring 2018-05-13'],
    );
    assert.deepEqual(kindsOf('What was then a focused visit came.', ['focused visit', 'focused']), [
      'focused 2018-05-13',
    ]);
  });
  it('is not one of another sentence', () => {
    assert.deepEqual(kindsOf('Inspectors came then. A focused visit is next.', ['focused visit', 'focused']), [
      'null 2018-05-13',
    ]);
    assert.deepEqual(
      kindsOf(
        'A focused visit was made! Inspectors came then? A monitoring visit is next.',
        ['focused visit', 'focused'],
        ['monitoring visit', 'monitoring'],
      ),
      ['null 2018-05-13'],
    );
  });
  it('is not one that only came before it', () => {
    assert.deepEqual(kindsOf('Inspectors came then, following a focused visit.', ['focused visit', 'focused']), [
      'null 2018-05-13',
    ]);
  });
  it('is not one since a judgement that the date tells', () => {
    const text = 'Inspectors made a focused visit since it was judged inadequate then.';
    assert.deepEqual(kindsOf(text, ['focused visit', 'focused']), ['null 2018-05-13']);
    assert.deepEqual(kindsOf(text, ['focused visit', 'standard']), ['standard 2018-05-13']);
  });
});
