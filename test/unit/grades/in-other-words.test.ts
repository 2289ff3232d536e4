import { check } from './read.ts';

describe('grades: in other words', () => {
  check('the work of a council, and social work as a whole', [
    ['The assessment describes the work of Kent County Council as adequate.', 'adequate'],
    ['Ofsted rates the work of the council as good.', 'good'],
    ['Social work in Kent has been lifted to good by Ofsted.', 'good'],
    ['Kent has been lowered to inadequate.', 'inadequate'],
    ['Parents describe its work as adequate.', ''],
    ['The leader described its work as good.', ''],
  ]);
  check('overall effectiveness, where it is what was rated', [
    ['Ofsted found overall effectiveness to be inadequate.', 'inadequate overall'],
    ['Inspectors rated the overall effectiveness as good.', 'good overall'],
    ['Ofsted rated overall effectiveness good, and leadership outstanding.', 'good overall; outstanding leadership'],
  ]);
  check('titles that are of more than one group', [
    [
      'The experiences and progress of children in care and of care leavers are both good.',
      'good in-care care-leavers',
    ],
    ['The experiences and progress of children in care are good.', 'good in-care'],
  ]);
  check('performing, with more behind it', [
    ['The council was told that it performs poorly after inspectors called.', 'performs-poorly'],
    ['The council performs poorly at football.', ''],
  ]);
  check('asides that tell a part of what is graded, or its opposite', [
    ['Help and protection, including early help, was judged inadequate.', 'inadequate help-and-protection'],
    ['Child protection, unlike leadership, was judged good.', 'good help-and-protection'],
    ['Child protection, along with leadership, was judged good.', 'good help-and-protection leadership'],
  ]);
  check('ways that are only spoken of', [
    ['Getting to good is the sprint.', 'good?'],
    ['Moving to outstanding will take years.', 'outstanding?'],
    ['Kent is getting to good.', 'good'],
  ]);
});
