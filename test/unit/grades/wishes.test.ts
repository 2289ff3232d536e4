import { check } from './read.ts';

describe('grades: what may be, was not, or is of no single council', () => {
  check('supposed and wished for', [
    ['The council may be judged inadequate.', 'inadequate?'],
    ['Had the council been judged good, it would have been glad.', 'good?'],
    ['If leadership were inadequate, we would know.', 'inadequate?'],
    ['Unless leadership is good, the rest cannot be.', 'good?'],
    ['Leadership should be good.', 'good?'],
    ['We want to be good by 2025.', 'good?'],
    ['The council hopes to be rated good.', 'good?'],
    ['The council aims for outstanding.', 'outstanding?'],
    ['Our ambition is to be outstanding.', 'outstanding?'],
    ['The council was on the road from inadequate to good.', 'inadequate; good'],
  ]);
  check('denied', [
    ['Leadership is not inadequate.', 'inadequate?'],
    ['Leadership is no longer inadequate.', 'inadequate?'],
    ['Leadership was never good.', 'good?'],
    ['It was not leadership but adoption that was inadequate.', 'inadequate adoption'],
    ['Not one area was good.', 'good?'],
    ['None of the four areas was good.', 'good?'],
    ['No area was inadequate.', 'inadequate?'],
  ]);
  check('of many councils, or of any', [
    ['Few councils are outstanding.', 'outstanding?'],
    ['Only six councils are outstanding.', 'outstanding?'],
    ['Half of all councils are good.', 'good?'],
    ['Most councils are good or outstanding.', 'good?; outstanding?'],
    ['Every council that is inadequate gets visits.', 'inadequate?'],
    ['A council that is inadequate gets visits.', 'inadequate?'],
    ['When a council is inadequate, inspectors visit.', 'inadequate?'],
    ['Any authority judged inadequate is visited.', 'inadequate?'],
    ['Councils judged inadequate are visited every quarter.', 'inadequate?'],
  ]);
  check('asked, compared and expected', [
    ['Was the council good?', 'good?'],
    ['Is leadership good? It is.', 'good?'],
    ['How good is the council?', ''],
    ['The council is nearly good.', 'good?'],
    ['The council is almost good.', 'good?'],
    ['The council is far from good.', 'good?'],
    ['The council is less than good.', 'good?'],
    ['The council is better than good.', 'good?'],
    ['The council is better than requires improvement.', 'requires-improvement?'],
    ['The council is anything but good.', 'good?'],
    ['The council fell short of good.', 'good?'],
    ['The council was one step from inadequate.', 'inadequate?'],
    ['The council will be judged good next year.', 'good?'],
    ['The council is expected to be rated good.', 'good?'],
    ['The council claimed that it was good.', 'good'],
    ['The council denied that it was inadequate.', 'inadequate?'],
    ['Inspectors did not find leadership inadequate.', 'inadequate?'],
    ['Inspectors never said that leadership was inadequate.', 'inadequate?'],
    ['Ofsted has yet to rate leadership good.', 'good?'],
    ['Ofsted could have rated the council inadequate.', 'inadequate?'],
    ['Ofsted may rate the council inadequate.', 'inadequate?'],
    ['The council would be rated outstanding.', 'outstanding?'],
    ['The council ought to be good.', 'good?'],
    ['The council must be good.', 'good?'],
    ['To be good, a council needs leaders.', 'good?'],
    ['To be rated good the council must act.', 'good?'],
    ['Until it is good, visits go on.', 'good?'],
    ['Getting from inadequate to good took the council three years.', 'inadequate; good'],
  ]);
});

describe('grades: what an ambition is', () => {
  check('named as a rating', [
    ['Our ambition is a good rating.', 'good?'],
    ['Their hope is for a rating of good.', 'good?'],
    ['Its wish was a judgement of good.', 'good?'],
    ['Her rating was good, and her ambition was high.', 'good'],
  ]);
  check('a way that cannot be gone', [
    ['You can’t inspect your way to good.', 'good?'],
    ['You can’t wait, but keep on your way to good.', 'good'],
    ['In May we found our way to good.', 'good'],
  ]);
});
