import { check } from './read.ts';

describe('grades: who grades', () => {
  check('the council itself, or others', [
    ['The council graded itself good.', 'good?'],
    ['Leadership was rated good by the council itself.', 'good?'],
    ['Leadership was rated good by inspectors.', 'good leadership'],
    ['Leadership was rated good by the council’s auditors.', 'good?'],
    ['The council’s auditors rated 12 cases good.', 'good?'],
    ['The school was rated good by the council.', 'good?'],
    ['Four out of ten rated the service good.', 'good?'],
    ['In the council’s self-evaluation leadership is described as good.', 'good?'],
    ['The self-assessment says that leadership is good.', 'good?'],
    ['In our own view, leadership is good.', 'good?'],
    ['What the report calls adequate the council calls good.', 'adequate?; good?'],
    ['The outstanding belongs to a private home.', 'outstanding?'],
    ['The report rated the council’s own homes good.', 'good?'],
    ['Inspectors, not the council, rated leadership good.', 'good leadership'],
    ['Parents rated the council inadequate.', 'inadequate?'],
    ['The nursery rated leadership good.', 'good?'],
  ]);
  check('carried over to another area', [
    ['Leadership is good, as is adoption.', 'good leadership adoption'],
    ['Leadership is good, and the same is true of adoption.', 'good leadership adoption'],
    ['Leadership is good; the same for adoption.', 'good leadership adoption'],
    ['Leadership is good, ditto adoption.', 'good leadership adoption'],
    ['Leadership is good, adoption likewise.', 'good leadership adoption'],
    ['Leadership is good, and so too are adoption and care leavers.', 'good leadership adoption care-leavers'],
    ['Leadership is good; so was the weather.', 'good leadership'],
    ['Leadership is good, as were meals.', 'good leadership'],
    ['Leadership is good and so is the council’s care leavers’ house.', 'good leadership'],
    ['Leadership is inadequate, as it was in 2018.', 'inadequate leadership'],
    ['It was leadership that was good, and it was adoption.', 'good leadership adoption'],
  ]);
});

describe('grades: who judges together with inspectors', () => {
  check('a provider', [
    ['Ofsted and the agency rated leadership good.', 'good leadership'],
    ['The school and the agency rated leadership good.', 'good?'],
    ['Inspectors, the agency rated leadership good.', 'good?'],
  ]);
});
