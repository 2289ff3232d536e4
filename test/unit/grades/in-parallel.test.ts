import { check } from './read.ts';

check('grades: in parallel, behind labels and behind what speech begins with', [
  [
    'Kent was graded outstanding for its work with care leavers, and good for leaders.',
    'outstanding care-leavers; good leadership',
  ],
  ['Kent is outstanding for its work with children, and works for leaders.', 'outstanding'],
  ['So, good overall, good for leaders.', 'good overall; good leadership'],
  ['So good a report was rare.', ''],
  ['Redbridge: inspected in June 2012, good.', 'good'],
  ['The weather: seen from here, good.', ''],
  ['Salford was good that October.', 'good'],
  ['It was good that Salford came.', ''],
  ['In 2006 we were good for staying safe.', 'good help-and-protection'],
  ['In 2006 we were good for a laugh.', ''],
  ['Safeguarding was adequate, with an adequate capacity to improve.', 'adequate help-and-protection; adequate other'],
  ['It has the adequate capacity to house them.', ''],
  [
    'It had been rated as performing well in 2009 and as performing adequately in 2010.',
    'performs-well; performs-adequately',
  ],
  ['Bury was given the lowest grade, inadequate, in 2017.', 'inadequate'],
  ['The lowest grade, inadequate, is given to few councils.', 'inadequate?'],
  ['In none of the three was Kent below that; in 2024 it was outstanding.', 'outstanding'],
  ['In none of the three was leadership outstanding.', 'outstanding?'],
]);

check('grades: given by the council, or named as grades', [
  ['The authority had graded most work with children in care good.', 'good?'],
  ['The authority was found by Ofsted to be inadequate.', 'inadequate'],
  ['Inspectors had graded most work with children in care good.', 'good in-care'],
  ['It was a mistake to have had a grade called adequate.', 'adequate?'],
  ['Inspectors called Kent adequate.', 'adequate'],
]);

check('grades: whose verb or step stands right before', [
  ['Inspectors who came back in 2014 found that it required improvement.', 'requires-improvement'],
  ['Inspectors who came back said that it required time and improvement.', ''],
  ['Inspectors who came in May rated Leeds outstanding overall, up from good in 2018.', 'outstanding overall; good'],
]);

check('grades: the scale told in a sentence', [
  [
    'Ofsted’s grades are outstanding, good, requires improvement to be good and inadequate.',
    'outstanding?; good?; requires-improvement?; inadequate?',
  ],
  [
    'Leadership is outstanding, adoption good, and the service for care leavers inadequate.',
    'outstanding leadership; good adoption; inadequate care-leavers',
  ],
]);
