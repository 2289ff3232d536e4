import { check } from './read.ts';

describe('grades: figures and scales', () => {
  check('with the figure of the grade', [
    [
      'The assessment scored the council 3 (good) for staying safe and 2 (adequate) for capacity to improve.',
      'good help-and-protection; adequate other',
    ],
    ['The council got a 2 (adequate) for staying safe.', 'adequate help-and-protection'],
    ['The council was graded 2 (adequate) overall.', 'adequate overall'],
    ['The sample held 3 (good) files.', ''],
  ]);
  check('with the day of a month, which counts nothing', [
    [
      'Inspectors who were in Kent from May 13 to June 4 found help and protection to be inadequate.',
      'inadequate help-and-protection',
    ],
    ['Inspectors who came on July 13 rated the council inadequate.', 'inadequate'],
    ['Of those inspected in July, 13 were inadequate.', 'inadequate?'],
  ]);
  check('ends of a scale', [
    ['The inspectorate has six words, from excellent down to unsatisfactory.', 'excellent?; unsatisfactory?'],
    ['Kent has been moved from inadequate up to good.', 'inadequate; good'],
  ]);
  check('scales with more words', [
    [
      'The Care Inspectorate has reported on services in Fife. Leadership is very good, the impact on children good.',
      'very-good leadership; good other',
    ],
    ['Leadership is very good.', ''],
    ['In Scotland, leadership in Orkney was called weak in 2020.', 'weak leadership'],
  ]);
  check('a title and its grade on one line', [
    ['Overall effectiveness Good', 'good overall'],
    ['Overall good progress was made.', ''],
  ]);
});
