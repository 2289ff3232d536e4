import { check } from './read.ts';

describe('grades: figures, keys and labels', () => {
  check('figures and keys', [
    ['Adoption Grade 2 (good)', 'good adoption'],
    ['Safeguarding (grade 4 inadequate)', 'inadequate help-and-protection'],
    ['Leadership scored 3 (good).', 'good leadership'],
    ['It scored a 2 (adequate) for safeguarding.', 'adequate help-and-protection'],
    [
      'O = outstanding; G = good; RI = requires improvement; I = inadequate',
      'outstanding?; good?; requires-improvement?; requires-improvement?; inadequate?',
    ],
    ['Good = children are safe', 'good?'],
    ['Good: children are well cared for by their workers.', 'good?'],
    ['Good (2): the service does what it should for children.', 'good?'],
    ['Outstanding – children get all that they need and more.', 'outstanding?'],
    ['Good A service that gives children what they need.', 'good?'],
    ['Good: leadership and adoption.', 'good leadership adoption'],
    ['Good: 2019 and 2022.', 'good'],
    ['Outstanding: three claims', ''],
    [
      'The four grades are outstanding, good, requires improvement to be good and inadequate.',
      'outstanding?; good?; requires-improvement?; inadequate?',
    ],
    ['There are six words, from excellent down to unsatisfactory.', 'excellent?; unsatisfactory?'],
    ['The scale runs from good to inadequate.', 'good?; inadequate?'],
    ['A grade of good or better is what we want.', 'good?'],
  ]);
  check('labels and what stands beside', [
    ['Leadership (good, since 2018)', 'good leadership'],
    ['Leadership (found good in May)', 'good leadership'],
    ['The council (rated good) and the trust (rated inadequate) met.', 'good; inadequate'],
    ['Leaders (good people) met.', ''],
    ['Leadership – good; adoption – outstanding', 'good leadership; outstanding adoption'],
    ['Leadership = good', 'good leadership'],
    ['Leadership, good; adoption, outstanding.', 'good leadership; outstanding adoption'],
    ['Leadership and adoption good, care leavers outstanding.', 'good leadership adoption; outstanding care-leavers'],
    ['The department, good again, is proud.', 'good'],
    ['Overall, good.', 'good overall'],
    ['With three of the four areas outstanding, the council is proud.', 'outstanding'],
    ['With two judgements inadequate the council must act.', 'inadequate'],
    ['Leaders, protection, the whole, all good.', 'good overall leadership help-and-protection'],
    ['Care leavers, and I am proud of this one, good.', 'good care-leavers'],
    [
      'Leadership was good, for care leavers it was outstanding, and for the youngsters in care, good again.',
      'good leadership; outstanding care-leavers; good in-care',
    ],
    ['Leadership was adequate, adoption good.', 'adequate leadership; good adoption'],
    ['Safeguarding was inadequate; adoption good.', 'inadequate help-and-protection; good adoption'],
    ['Safeguarding was inadequate. Adoption good.', 'inadequate help-and-protection; good adoption'],
  ]);
  check('tallies', [
    ['35% requires improvement, 20% inadequate.', 'requires-improvement?; inadequate?'],
    ['Inspectors graded 16 as good, 3 as outstanding and none as inadequate.', 'good?; outstanding?; inadequate?'],
    ['Two good and one inadequate.', 'good?; inadequate?'],
    ['Good 11, inadequate 2, outstanding 3.', 'good?; inadequate?; outstanding?'],
    ['Good: 11; inadequate: 2.', 'good?; inadequate?'],
    ['Good (11), inadequate (2).', 'good?; inadequate?'],
    ['Audits found 11 good and 4 inadequate.', 'good?; inadequate?'],
    ['Of the homes, one was good, another outstanding.', 'good?; outstanding?'],
  ]);
});

describe('grades: every grade of the scale in a row', () => {
  check('judges nobody, each named once', [
    [
      'Recite it: outstanding, good, requires improvement, inadequate.',
      'outstanding?; good?; requires-improvement?; inadequate?',
    ],
    [
      'There are four: “outstanding”, “good”, “requires improvement”, “inadequate”.',
      'outstanding?; good?; requires-improvement?; inadequate?',
    ],
    [
      'Recite it: outstanding, good, requires improvement, inadequate and outstanding.',
      'outstanding; good; requires-improvement; inadequate; outstanding',
    ],
  ]);
  check('judges, where it is shared out', [
    [
      'Leadership, adoption, help and protection and care leavers were outstanding, good, requires improvement, inadequate respectively.',
      'outstanding leadership; good adoption; requires-improvement help-and-protection; inadequate care-leavers',
    ],
  ]);
});
