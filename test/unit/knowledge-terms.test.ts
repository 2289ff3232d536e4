import assert from 'node:assert/strict';
import { AREA_FORMS, areasInForce } from '../../server/knowledge/area-terms.ts';
import { EVENT_FORMS } from '../../server/knowledge/event-terms.ts';
import { GRADE_FORMS } from '../../server/knowledge/grade-terms.ts';
import { anyGrade } from '../../server/knowledge/grades.ts';
import { AREA_IDS, EVENT_KINDS } from '../../server/knowledge/ids.ts';
import { sourceById } from '../../server/knowledge/sources.ts';
import { compileLexicon, scan } from '../../server/lexicon/lexicon.ts';

const repeats = (forms: readonly string[]): readonly string[] =>
  forms.filter((form, index) => forms.findIndex((other) => other.toLowerCase() === form.toLowerCase()) < index);

describe('grade forms', () => {
  const gradeOf = (form: string) => GRADE_FORMS.find((row) => row.form === form)?.grade;

  it('cover the third grade as reports and newspapers bend it', () => {
    for (const form of [
      'requires improvement to be good',
      'require improvement',
      'requiring improvement in order to be good',
      'RI',
    ]) {
      assert.equal(gradeOf(form), 'requires-improvement', form);
    }
    assert.equal(gradeOf('performing poorly'), 'performs-poorly');
  });
  it('take RI in capitals only', () => {
    const lexicon = compileLexicon(GRADE_FORMS.map((row) => ({ ...row, value: row.grade })));
    assert.equal(scan(lexicon, 'RI in ri and Ri').length, 1);
  });
  it('lead to grades of some scale, from sources that exist, each form once', () => {
    for (const { grade, source } of GRADE_FORMS) {
      assert.ok(anyGrade(grade), grade);
      assert.ok(sourceById(source), source);
    }
    assert.deepEqual(repeats(GRADE_FORMS.map((row) => row.form)), []);
    for (const grade of ['outstanding', 'good', 'requires-improvement', 'inadequate', 'adequate'])
      assert.ok(
        GRADE_FORMS.some((row) => row.grade === grade),
        grade,
      );
  });
});

describe('area forms', () => {
  const areasOf = (form: string) => AREA_FORMS.find((row) => row.form === form)?.areas;

  it('name the judgements of all frameworks', () => {
    assert.deepEqual(areasOf('the experiences and progress of children in care and care leavers'), [
      'in-care-and-care-leavers',
    ]);
    assert.deepEqual(areasOf('children looked after and achieving permanence'), ['in-care']);
    assert.deepEqual(areasOf('leadership, management and governance'), ['leadership']);
    assert.deepEqual(areasOf('adoption performance'), ['adoption']);
    assert.deepEqual(areasOf('front door'), ['early-help-front-door']);
    assert.deepEqual(areasOf('capacity to improve'), ['other']);
  });
  it('have known areas and sources, each form once', () => {
    for (const { areas, source } of AREA_FORMS) {
      for (const area of areas) assert.ok(AREA_IDS.includes(area), area);
      assert.ok(sourceById(source), source);
    }
    assert.deepEqual(repeats(AREA_FORMS.map((row) => row.form)), []);
  });
  it('split the joint judgement where the framework had two', () => {
    const joint = ['in-care-and-care-leavers'] as const;
    assert.deepEqual(areasInForce(joint, 'ilacs', '2024-05-01'), ['in-care', 'care-leavers']);
    assert.deepEqual(areasInForce(joint, 'ilacs', '2020-05-01'), joint);
    assert.deepEqual(areasInForce(joint, 'jtai', '2020-05-01'), joint);
    assert.deepEqual(areasInForce(['in-care', 'care-leavers'], 'sif', '2015-05-01'), ['in-care', 'care-leavers']);
  });
});

describe('event forms', () => {
  const kindOf = (form: string) => EVENT_FORMS.find((row) => row.form === form)?.kind;

  it('name inspections and visits, one and many', () => {
    assert.equal(kindOf('monitoring visits'), 'monitoring');
    assert.equal(kindOf('focussed visit'), 'focused');
    assert.equal(kindOf('ILACS inspection'), 'standard');
    assert.equal(kindOf('standard and short ILACS inspections'), 'standard');
    assert.equal(kindOf('joint targeted area inspection'), 'jtai');
    assert.equal(kindOf('joint area review'), 'other');
    assert.equal(kindOf('single inspection'), 'sif');
  });
  it('leave out what names no inspection', () => {
    for (const form of ['inspection', 'visit', 'ILACS', 'SIF', 'annual engagement meeting', 're-inspection']) {
      assert.equal(kindOf(form), undefined, form);
    }
  });
  it('have known kinds and sources, each form once', () => {
    for (const { kind, source } of EVENT_FORMS) {
      assert.ok(EVENT_KINDS.includes(kind), kind);
      assert.ok(sourceById(source), source);
    }
    assert.deepEqual(repeats(EVENT_FORMS.map((row) => row.form)), []);
  });
});
