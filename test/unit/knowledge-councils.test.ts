import assert from 'node:assert/strict';
import { COUNCIL_FORM_GROUPS, COUNCIL_FORMS } from '../../server/knowledge/council-forms.ts';
import { councilNamed, councilsNamed, formsNamed } from '../../server/knowledge/council-names.ts';
import {
  COUNCILS,
  councilById,
  FORTHCOMING_COUNCILS,
  isCouncilInForce,
  predecessorsOf,
  successorsOf,
} from '../../server/knowledge/councils.ts';
import { bodyById, councilsServedBy, DELIVERY_BODIES, deliveryAt } from '../../server/knowledge/delivery-bodies.ts';
import { DISTRICTS, districtNamed } from '../../server/knowledge/districts.ts';
import { nameKey } from '../../server/knowledge/name-key.ts';
import { firstDayOf, isWithin, lastDayOf } from '../../server/knowledge/period.ts';
import { compileLexicon, scan } from '../../server/lexicon/lexicon.ts';

const idOf = (text: string, date?: string): string | null => councilNamed(text, date)?.id ?? null;
const ids = (text: string): readonly string[] => councilsNamed(text).map((council) => council.id);

describe('council look-ups', () => {
  it('finds a council by its everyday, official, abbreviated and misspelt forms', () => {
    assert.equal(idOf('Swindon'), 'swindon');
    assert.equal(idOf('swindon borough council'), 'swindon');
    assert.equal(idOf("Swindon's"), 'swindon');
    assert.equal(idOf('the Royal Borough of Kensington & Chelsea'), 'kensington-and-chelsea');
    assert.equal(idOf('Stoke on Trent'), 'stoke-on-trent');
    assert.equal(idOf('B&NES'), 'bath-and-north-east-somerset');
    assert.equal(idOf('Ynys Mon'), 'isle-of-anglesey');
    assert.equal(idOf('Middlesborough'), 'middlesbrough');
  });
  it('finds nothing for a name that no council bears', () => {
    assert.equal(idOf('Atlantis Council'), null);
    assert.equal(idOf(''), null);
    assert.deepEqual(formsNamed('the council'), []);
  });
  it('tells a district from a council with children’s services', () => {
    assert.equal(idOf('Exeter City Council'), null);
    assert.deepEqual(districtNamed('Exeter City Council'), { name: 'Exeter', county: 'devon' });
    assert.deepEqual(districtNamed('west lancashire'), { name: 'West Lancashire', county: 'lancashire' });
    assert.equal(districtNamed('Plymouth'), null);
  });
  it('chooses between a county council and the council that took its name by the date', () => {
    assert.equal(idOf('Dorset', '2018-12-01'), 'dorset-county-council');
    assert.equal(idOf('Dorset', '2019-04-01'), 'dorset');
    assert.equal(idOf('Dorset'), 'dorset');
    assert.equal(idOf('Somerset Council', '2022-01-01'), 'somerset-county-council');
    assert.deepEqual(ids('Dorset'), ['dorset', 'dorset-county-council']);
  });
  it('gives an abolished council for a name that no other has borne since', () => {
    assert.equal(idOf('Northamptonshire', '2022-05-01'), 'northamptonshire');
    assert.equal(isCouncilInForce('northamptonshire', '2022-05-01'), false);
    assert.equal(isCouncilInForce('northamptonshire', '2021-03-31'), true);
    assert.equal(isCouncilInForce('atlantis', '2021-03-31'), false);
  });
  it('reads a town as the council that it has become a part of', () => {
    assert.equal(idOf('Bournemouth', '2018-10-01'), 'bournemouth');
    assert.equal(idOf('Bournemouth', '2024-10-01'), 'bournemouth-christchurch-and-poole');
  });
  it('finds the council behind a delivery body, by date, and none where the body serves several', () => {
    assert.equal(idOf('Slough Children’s Services Trust', '2017-01-01'), 'slough');
    assert.equal(idOf("Northamptonshire Children's Trust", '2020-12-01'), 'northamptonshire');
    assert.equal(idOf("Northamptonshire Children's Trust", '2022-12-01'), null);
    assert.deepEqual(ids('Achieving for Children'), [
      'kingston-upon-thames',
      'richmond-upon-thames',
      'windsor-and-maidenhead',
    ]);
    assert.equal(idOf('Achieving for Children', '2010-01-01'), null);
  });
  it('knows what a council replaced and what replaced it', () => {
    assert.deepEqual(
      successorsOf('cumbria').map((one) => one.id),
      ['cumberland', 'westmorland-and-furness'],
    );
    assert.deepEqual(
      predecessorsOf('bedford').map((one) => one.id),
      ['bedfordshire'],
    );
    assert.deepEqual(successorsOf('swindon'), []);
    assert.deepEqual(predecessorsOf('atlantis'), []);
  });
  it('knows who delivered a council’s services on a day', () => {
    const bodiesAt = (council: string, date: string) => deliveryAt(council, date).map((one) => one.body.id);
    assert.deepEqual(bodiesAt('slough', '2021-03-31'), ['slough-childrens-services-trust']);
    assert.deepEqual(bodiesAt('slough', '2021-04-01'), ['slough-children-first']);
    assert.deepEqual(bodiesAt('doncaster', '2022-09-30'), ['doncaster-childrens-services-trust']);
    assert.deepEqual(bodiesAt('doncaster', '2022-10-01'), []);
    assert.deepEqual(bodiesAt('swindon', '2021-04-01'), []);
    assert.deepEqual(councilsServedBy('northamptonshire-childrens-trust', '2021-01-01'), ['northamptonshire']);
    assert.equal(bodyById('nobody'), null);
  });
});

describe('council forms', () => {
  const rows = (form: string) => COUNCIL_FORMS.filter((row) => row.form === form);

  it('asks for the capital of a single name, also when all in capitals', () => {
    assert.deepEqual(
      rows('Swindon').map((row) => row.exactCase),
      [true],
    );
    assert.equal(rows('SWINDON').length, 1);
    assert.deepEqual(
      rows('North Somerset').map((row) => row.exactCase),
      [false],
    );
  });
  it('asks for the capital of an ordinary word even with its title', () => {
    assert.deepEqual(
      rows('Reading council').map((row) => row.exactCase),
      [true],
    );
    assert.equal(rows('reading council').length, 0);
    assert.deepEqual(
      rows('Swindon Council').map((row) => row.exactCase),
      [false],
    );
  });
  it('says which bare names need a cue', () => {
    assert.equal(rows('Reading')[0]?.bareName, 'context');
    assert.equal(rows('Reading Council')[0]?.bareName, 'safe');
    assert.equal(rows('Bath')[0]?.bareName, 'context');
    assert.equal(rows('Leicester City')[0]?.bareName, 'avoid');
    assert.equal(rows('Swindon')[0]?.bareName, 'safe');
    assert.equal(rows('Dorset County Council')[0]?.bareName, 'safe');
  });
  it('makes the titles that are true of a council, and no others', () => {
    assert.equal(rows('London Borough of Newham').length, 1);
    assert.equal(rows('Kent County Council').length, 1);
    assert.equal(rows('Sunderland City Council').length, 1);
    assert.equal(rows('Trafford Metropolitan Borough Council').length, 1);
    assert.equal(rows('Kent City Council').length, 0);
    assert.equal(rows('London Borough of Swindon').length, 0);
  });
  it('spells compound names with hyphens and without, with and and with &', () => {
    for (const form of ['Southend-on-Sea', 'Southend on Sea', 'Brighton & Hove', 'Brighton and Hove']) {
      assert.equal(rows(form).length, 1, form);
    }
  });
  it('puts all meanings of one form together', () => {
    const dorset = COUNCIL_FORM_GROUPS.find((group) => group.form === 'Dorset');
    assert.deepEqual(
      dorset?.meanings.map((row) => row.strength),
      ['strong', 'weak'],
    );
    const keys = COUNCIL_FORM_GROUPS.map((one) => (one.exactCase ? `=${one.form}` : one.form.toLowerCase()));
    assert.equal(new Set(keys).size, keys.length);
  });
  it('pass over what holds a council’s name and names something else', () => {
    const lexicon = compileLexicon(COUNCIL_FORM_GROUPS.map((group) => ({ ...group, value: group.meanings.length })));
    assert.deepEqual(
      scan(lexicon, 'From Bury St Edmunds to Bradford on Avon').map((hit) => hit.value),
      [0, 0],
    );
    assert.deepEqual(
      scan(lexicon, 'From Bury to Bradford').map((hit) => hit.value),
      [1, 1],
    );
  });
});

/** Names that two councils, or a council and a district, bear at one time: read by context. */
const SHARED_NAMES: readonly string[] = [];

describe('council data', () => {
  const english = COUNCILS.filter((council) => council.nation === 'England');

  it('has every authority of the four nations', () => {
    assert.equal(english.filter((council) => council.to === null).length, 153);
    assert.equal(english.filter((council) => council.to !== null).length, 13);
    const count = (nation: string) => COUNCILS.filter((council) => council.nation === nation).length;
    assert.deepEqual([count('Wales'), count('Scotland'), count('Northern Ireland')], [22, 32, 16]);
    assert.equal(DISTRICTS.length, 164);
    assert.equal(DELIVERY_BODIES.length, 15);
  });
  it('has unique ids, names and codes', () => {
    const unique = (values: readonly string[]) => assert.equal(new Set(values).size, values.length);
    unique(COUNCILS.map((council) => council.id));
    unique(COUNCILS.map((council) => council.name));
    unique(COUNCILS.flatMap((council) => council.onsCode ?? []));
    unique(COUNCILS.flatMap((council) => (council.to === null ? (council.dfeCode ?? []) : [])));
    unique(DELIVERY_BODIES.map((body) => body.id));
    unique(DISTRICTS.map((district) => district.name));
  });
  it('has well-formed codes and dates', () => {
    for (const { id, onsCode, dfeCode, from, to, nation } of COUNCILS) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      if (onsCode !== null) assert.match(onsCode, /^[EWSN]\d{8}$/, id);
      if (nation === 'England') assert.match(dfeCode ?? '', /^\d{3}$/, id);
      for (const day of [from, to]) if (day !== null) assert.match(day, /^\d{4}-\d\d-\d\d$/, id);
      if (from !== null && to !== null) assert.ok(from < to, id);
    }
  });
  it('refers only to councils that it has, and dates successions without a gap', () => {
    for (const council of COUNCILS) {
      for (const id of [...council.successors, ...council.predecessors]) assert.ok(councilById(id), id);
      assert.equal(council.to === null, council.successors.length === 0, council.id);
      for (const next of successorsOf(council.id)) {
        assert.ok(next.predecessors.includes(council.id), next.id);
        assert.equal(firstDayAfter(council.to), next.from, council.id);
      }
      for (const id of council.confusableWith) {
        if (id.startsWith('district:')) assert.ok(districtNamed(id.slice('district:'.length)), id);
        else assert.ok(councilById(id), id);
      }
    }
    for (const { id, serves, partner } of DELIVERY_BODIES) {
      assert.ok(partner === null || councilById(partner), id);
      for (const { council, from, to } of serves) {
        assert.ok(councilById(council), council);
        assert.ok(to === null || (from !== null && from < to), id);
      }
    }
    for (const { county } of DISTRICTS) assert.equal(councilById(county)?.type, 'county');
    for (const { predecessors, area } of FORTHCOMING_COUNCILS) {
      for (const id of predecessors) assert.ok(councilById(id));
      for (const name of area) assert.ok(districtNamed(name), name);
    }
  });
  it('gives no two councils of the same days the same name', () => {
    const holders = new Map<string, string[]>();
    for (const { form, target, strength } of COUNCIL_FORMS) {
      if (strength !== 'strong' || target.kind === 'body') continue;
      const holder = target.kind === 'district' ? `district:${target.name}` : target.id;
      const held = holders.get(nameKey(form)) ?? [];
      if (!held.includes(holder)) holders.set(nameKey(form), [...held, holder]);
    }
    const shared = [...holders].filter(([, held]) => held.length > 1).map(([key]) => key);
    assert.deepEqual(shared, SHARED_NAMES);
  });
});

function firstDayAfter(date: string | null): string | null {
  if (date === null) return null;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

describe('periods', () => {
  it('take a month or a year as its first and last day', () => {
    assert.equal(firstDayOf('2018-12'), '2018-12-01');
    assert.equal(lastDayOf('2024-02'), '2024-02-29');
    assert.equal(lastDayOf('2020'), '2020-12-31');
    assert.equal(firstDayOf('2020-05-06'), '2020-05-06');
  });
  it('hold both their ends, and no day without a year', () => {
    const may = { from: '2020-05-01', to: '2020-05-31' };
    assert.ok(isWithin(may, '2020-05-01') && isWithin(may, '2020-05-31'));
    assert.ok(!isWithin(may, '2020-06-01'));
    assert.ok(!isWithin({ from: null, to: null }, '--05-06'));
  });
});
