import assert from 'node:assert/strict';
import { frameworkAt, gradedFrameworkAt, isGraded } from '../../server/knowledge/framework-timeline.ts';
import { areasOf, FRAMEWORKS, frameworkById, frameworksAt, hasOverall } from '../../server/knowledge/frameworks.ts';
import { anyGrade, frameworksWithGrade, gradeOn, isOnScale } from '../../server/knowledge/grades.ts';
import { AREA_IDS, EVENT_KINDS, type EventKind } from '../../server/knowledge/ids.ts';
import { SOURCE_EVIDENCE, SOURCES, sourceById } from '../../server/knowledge/sources.ts';

const at = (kind: EventKind, date: string): string | null => frameworkAt(kind, date)?.id ?? null;

describe('framework look-ups', () => {
  it('names the framework of an inspection by its kind and first day', () => {
    assert.equal(at('standard', '2023-07-17'), 'ilacs');
    assert.equal(at('standard', '2017-10-24'), 'sif');
    assert.equal(at('standard', '2013-03-11'), 'cp2012');
    assert.equal(at('standard', '2011-05-01'), 'slac');
    assert.equal(at('standard', '2007-05-01'), 'apa');
    assert.equal(at('short', '2019-06-03'), 'ilacs');
    assert.equal(at('monitoring', '2017-06-03'), 'sif');
    assert.equal(at('assurance', '2021-03-03'), 'ilacs');
    assert.equal(at('jtai', '2017-06-03'), 'jtai');
    assert.equal(at('send', '2022-12-31'), 'send2016');
    assert.equal(at('send', '2023-01-01'), 'send2023');
    assert.equal(at('school', '2026-01-10'), 'schools-reportcard');
    assert.equal(at('other', '2010-09-13'), 'slac');
  });
  it('takes the single inspection framework in 2018 only where the text names it', () => {
    assert.equal(at('standard', '2018-05-14'), 'ilacs');
    assert.equal(at('sif', '2018-05-14'), 'sif');
  });
  it('names none where there was none', () => {
    assert.equal(at('focused', '2010-05-01'), null);
    assert.equal(at('jtai', '2015-05-01'), null);
    assert.equal(at('assurance', '2019-05-01'), null);
    assert.equal(at('other', '2020-05-01'), null);
    assert.equal(at('standard', '2009-02-01'), null);
    assert.equal(at('standard', '--05-01'), null);
  });
  it('names the framework that graded councils on a day', () => {
    assert.equal(gradedFrameworkAt('2012-04-30')?.id, 'slac');
    assert.equal(gradedFrameworkAt('2012-05-01')?.id, 'cp2012');
    assert.equal(gradedFrameworkAt('1999-05-01'), null);
  });
  it('lists a regulator’s frameworks on a day', () => {
    const ids = frameworksAt('Care Quality Commission', '2024-01-01').map((one) => one.id);
    assert.deepEqual(ids, ['cqc-providers', 'cqc-la']);
    assert.deepEqual(frameworksAt('Ofsted', '1990-01-01'), []);
  });
  it('has the areas of the day on which the inspection began', () => {
    const areas = (date: string) => areasOf('ilacs', date).map((one) => one.area);
    assert.deepEqual(areas('2022-12-31'), ['leadership', 'help-and-protection', 'in-care-and-care-leavers', 'overall']);
    assert.deepEqual(areas('2023-01-01'), ['leadership', 'help-and-protection', 'in-care', 'care-leavers', 'overall']);
    assert.deepEqual(areas('2026-04-01'), ['leadership', 'help-and-protection', 'in-care', 'care-leavers']);
    assert.deepEqual(areas('2017-12-31'), []);
    assert.deepEqual(areasOf('atlantis', '2020-01-01'), []);
  });
  it('knows when an inspection has an overall grade', () => {
    assert.ok(hasOverall('ilacs', '2026-03-31'));
    assert.ok(!hasOverall('ilacs', '2026-04-01'));
    assert.ok(hasOverall('sif', '2015-03-03'));
    assert.ok(!hasOverall('slac', '2011-03-03'), 'it has two, each for its half');
    assert.ok(!hasOverall('jtai', '2020-03-03'));
    assert.ok(!hasOverall('send2023', '2024-03-03'));
  });
  it('knows which inspections and visits are graded', () => {
    assert.ok(isGraded('ilacs', 'standard') && isGraded('ilacs', 'short') && isGraded('sif', 'sif'));
    assert.ok(isGraded('slac', 'standard'));
    for (const kind of ['focused', 'monitoring', 'jtai', 'send', 'assurance'] as const) {
      assert.ok(!isGraded('ilacs', kind), kind);
    }
    assert.ok(!isGraded('jtai', 'jtai') && !isGraded('ucra', 'other') && !isGraded('atlantis', 'standard'));
  });
});

describe('grades on their scales', () => {
  it('have a rank, a meaning and what follows', () => {
    const grade = gradeOn('ilacs', 'requires-improvement');
    assert.equal(grade?.label, 'Requires improvement to be good');
    assert.deepEqual([grade?.rank, grade?.outOf], [3, 4]);
    assert.match(grade?.meaning ?? '', /./);
    assert.match(grade?.follows ?? '', /standard inspection/);
    assert.equal(gradeOn('cqc-providers', 'requires-improvement')?.label, 'Requires improvement');
    assert.deepEqual([gradeOn('peel-2021', 'adequate')?.rank, gradeOn('peel-2021', 'adequate')?.outOf], [3, 5]);
  });
  it('are absent where the framework never gave them', () => {
    assert.equal(gradeOn('sif', 'adequate'), null);
    assert.equal(gradeOn('slac', 'requires-improvement'), null);
    assert.equal(gradeOn('jtai', 'good'), null);
    assert.equal(gradeOn('atlantis', 'good'), null);
    assert.ok(isOnScale('slac', 'adequate') && !isOnScale('sif', 'adequate') && !isOnScale('atlantis', 'good'));
  });
  it('leave results outside the ranking uncounted', () => {
    assert.equal(gradeOn('early-years-eif', 'met')?.rank, null);
    assert.equal(gradeOn('early-years-eif', 'good')?.outOf, 4);
  });
  it('are found by grade and day', () => {
    const ids = frameworksWithGrade('adequate', '2011-01-01').map((one) => one.id);
    assert.ok(ids.includes('slac') && !ids.includes('sif') && !ids.includes('jar'));
    assert.equal(anyGrade('good')?.framework.id, 'ilacs');
    assert.equal(anyGrade('splendid'), null);
  });
});

describe('framework data', () => {
  const unique = (values: readonly string[], what: string) => assert.equal(new Set(values).size, values.length, what);

  it('has 39 frameworks with unique ids and sane dates', () => {
    assert.equal(FRAMEWORKS.length, 39);
    unique(
      FRAMEWORKS.map((one) => one.id),
      'frameworks',
    );
    for (const { id, from, to } of FRAMEWORKS) {
      assert.match(from, /^\d{4}-\d\d-\d\d$/, id);
      assert.ok(to === null || from < to, id);
    }
  });
  it('ranks every scale from 1 without a gap, under ids made from the labels', () => {
    for (const { id, scale } of FRAMEWORKS) {
      const ranks = scale.flatMap((grade) => grade.rank ?? []);
      assert.deepEqual(
        ranks,
        ranks.map((_, index) => index + 1),
        id,
      );
      unique(
        scale.map((grade) => grade.id),
        id,
      );
      for (const grade of scale) {
        const slug = grade.label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
        assert.ok(slug === grade.id || slug === `${grade.id}-to-be-good`, slug);
        assert.ok(grade.meaning.length > 0 && grade.follows !== '', slug);
      }
    }
  });
  it('dates areas within their framework and maps each to a known area and kind', () => {
    for (const { id, from, to, areas, events, regulator } of FRAMEWORKS) {
      unique(
        areas.map((area) => area.id),
        id,
      );
      unique(
        events.map((event) => event.id),
        id,
      );
      for (const area of areas) {
        assert.ok(AREA_IDS.includes(area.area), `${id} ${area.id}`);
        assert.ok(area.from !== null && area.from >= from, `${id} ${area.id}`);
        assert.ok(to === null || (area.to !== null && area.to <= to), `${id} ${area.id}`);
      }
      for (const { kind } of events) assert.ok(kind === null || EVENT_KINDS.includes(kind), id);
      assert.ok(regulator.length > 0, id);
    }
  });
  it('grades no visit, and nothing under an ungraded framework', () => {
    for (const { id, graded, events } of FRAMEWORKS) {
      for (const event of events) {
        if (event.kind === 'focused' || event.kind === 'monitoring') assert.ok(!event.graded, id);
        if (!graded) assert.ok(!event.graded, `${id} ${event.id}`);
      }
    }
  });
  it('names sources that it has, and uses each of them', () => {
    unique(
      SOURCES.map((source) => source.id),
      'sources',
    );
    const used = new Set(FRAMEWORKS.flatMap((one) => one.sources));
    for (const id of used) assert.ok(sourceById(id), id);
    for (const { id, evidence, title } of SOURCES) {
      assert.ok(used.has(id), id);
      assert.ok(SOURCE_EVIDENCE.includes(evidence), id);
      assert.ok(title.length > 0, id);
    }
    for (const { id, sources } of FRAMEWORKS) assert.ok(sources.length > 0, id);
    assert.equal(sourceById('nowhere'), null);
    assert.equal(frameworkById('atlantis'), null);
  });
});
