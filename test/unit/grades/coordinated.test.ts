import { check } from './read.ts';

describe('grades: areas that are joined with commas', () => {
  check('are all a plural verb’s', [
    ['Adoption, and services for care leavers, are outstanding.', 'outstanding adoption care-leavers'],
    ['The letter says services for children in care, and leadership, are inadequate.', 'inadequate in-care leadership'],
    ['The leadership in Kent, and the experiences of care leavers, are good.', 'good leadership care-leavers'],
    [
      'How leaders run services, and the help and protection that they offer, were both judged inadequate.',
      'inadequate leadership help-and-protection',
    ],
    ['Adoption, and the support for care leavers, were outstanding.', 'outstanding adoption care-leavers'],
    ['The help that care leavers get, and leadership, are good.', 'good care-leavers leadership'],
    ['Leadership, together with services for care leavers, was rated good.', 'good leadership care-leavers'],
  ]);
  check('are not what an aside or a clause before names', [
    ['Leadership, which adoption staff praise, is good.', 'good leadership'],
    ['It is a council that improved, and leadership is good.', 'good leadership'],
    ['Kent, and that will please care leavers, is good.', 'good'],
  ]);
  check('are taken up by what is said of each and both', [
    [
      'Ofsted looked at adoption, leadership and help and protection, and rated all three good.',
      'good adoption leadership help-and-protection',
    ],
    ['Inspectors saw Kent’s leadership and its adoption work, and both were judged good.', 'good leadership adoption'],
    [
      'They judged the help and protection given to children, adoption and leadership, and found each good.',
      'good help-and-protection adoption leadership',
    ],
    [
      'They judged the leadership and the help that care leavers get, and found them good.',
      'good leadership care-leavers',
    ],
    ['Ofsted inspected Kent and Surrey, and found both inadequate.', 'inadequate'],
    ['Leadership and adoption were judged both good and improving.', 'good leadership adoption'],
  ]);
});

describe('grades: areas in other words', () => {
  check('among others, and for the whole', [
    ['Leadership, protection and care are inadequate.', 'inadequate leadership help-and-protection in-care'],
    ['The care is good.', ''],
    ['Services as a whole and leadership are inadequate.', 'inadequate overall leadership'],
    ['Leadership and adoption are inadequate.', 'inadequate leadership adoption'],
    ['Its leadership, its care of looked-after children and adoption were good.', 'good leadership in-care adoption'],
    ['Its leadership and the mood of care leavers were good.', ''],
  ]);
  check('in an aside behind what counts them', [
    ['Of the four judgements one, on care leavers, is good.', 'good care-leavers'],
    ['Everything else, that is to say leadership and adoption, is good.', 'good leadership adoption'],
    ['Everything else is good.', 'good every'],
  ]);
  check('in front of the council', [
    ['Judged on adoption alone, Kent was inadequate.', 'inadequate adoption'],
    ['There are two areas, care leavers and adoption, in which Kent was rated good.', 'good care-leavers adoption'],
    ['There were two visits, in which Kent was rated good.', 'good'],
  ]);
  check('that a later part of the sentence adds', [
    [
      'Leadership was found to be inadequate, along with the protection of children.',
      'inadequate leadership help-and-protection',
    ],
    ['Leadership was inadequate, and the same went for adoption.', 'inadequate leadership adoption'],
    ['Leadership was good, along with the weather.', 'good leadership'],
    [
      'Ofsted graded leadership good, adoption good and the other two areas as inadequate.',
      'good leadership; good adoption; inadequate every2',
    ],
  ]);
});

describe('grades: whom help is for', () => {
  check('a clause behind it may tell', [
    ['The support which care leavers get was judged inadequate.', 'inadequate care-leavers'],
    ['The experiences that children in care have are good.', 'good in-care'],
    ['Leadership and the support that care leavers get are good.', 'good leadership care-leavers'],
    ['The help and protection that families get was good.', 'good help-and-protection'],
  ]);
  check('but not of what is no help', [['The plans that care leavers have are good.', '']]);
});

describe('grades: side by side', () => {
  check('are one each', [
    ['Leadership and adoption are inadequate and good.', 'inadequate leadership; good adoption'],
    [
      'Leadership and adoption were rated good (May 2018) and outstanding (June 2019).',
      'good leadership; outstanding adoption',
    ],
  ]);
  check('are both for all where their times differ, or nothing can be shared out', [
    [
      'Leadership and adoption were inadequate in 2018 and good in 2021.',
      'inadequate leadership adoption; good leadership adoption',
    ],
    [
      'Leadership, adoption and help and protection were good and outstanding.',
      'good leadership adoption help-and-protection; outstanding leadership adoption help-and-protection',
    ],
  ]);
});
