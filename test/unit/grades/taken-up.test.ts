import { check } from './read.ts';

describe('grades: areas that are taken up from the words around', () => {
  check('by their number', [
    [
      'Leadership is good and adoption outstanding; in 2021 the same two were adequate.',
      'good leadership; outstanding adoption; adequate leadership adoption',
    ],
    [
      'In 2010 inspectors found safeguarding inadequate, with services for looked-after children adequate. By October 2011 both were good.',
      'inadequate help-and-protection; adequate in-care; good help-and-protection in-care',
    ],
    [
      'Leadership, adoption, care leavers: all three require improvement.',
      'requires-improvement leadership adoption care-leavers',
    ],
    ['Kent and Hull were judged on leadership and adoption. Both were good.', 'good'],
  ]);
  check('beyond an aside', [
    ['Care leavers, and I am proud of this one, good.', 'good care-leavers'],
    ['Adoption, alas, inadequate.', 'inadequate adoption'],
  ]);
  check('behind a number that names them', [
    [
      'It was outstanding for leadership and good in the fourth, which is care leavers.',
      'outstanding leadership; good care-leavers',
    ],
    [
      'Services are inadequate in each of the three main areas: leadership, adoption and care leavers.',
      'inadequate leadership adoption care-leavers',
    ],
    ['Leadership is good, and so is the work done with care leavers.', 'good leadership care-leavers'],
    ['Inadequate for the whole, for adoption and for leadership.', 'inadequate overall adoption leadership'],
  ]);
  check('from the question that they answer', [
    ['And adoption? Good.', 'good adoption'],
    ['Is the sound better? Good.', ''],
    ['And the council? Inadequate.', 'inadequate'],
  ]);
  check('by a pronoun', [
    ['Kent Safeguarding Children Board is told that it requires improvement.', 'requires-improvement other'],
    ['Its adoption agency is not part of these judgements. It was rated good in March 2010.', 'good?'],
    [
      'Ofsted inspected arrangements for the protection of children, without notice, and judged them to be inadequate.',
      'inadequate help-and-protection',
    ],
    ['Where leadership was inadequate in 2018, it is now good.', 'inadequate leadership; good leadership'],
    [
      'Two residents asked whether the new children’s home is safe. It belongs to Kent County Council, it has four beds, and it was rated good in March.',
      'good?',
    ],
  ]);
  check('from a phrase in front', [
    [
      'It was good for its leaders, outstanding for care leavers, and, for help and protection, requiring improvement.',
      'good leadership; outstanding care-leavers; requires-improvement help-and-protection',
    ],
    ['It was good for leadership, and for children in care, outstanding.', 'good leadership; outstanding in-care'],
    [
      'For children who need help and protection, variable practice means that services now require improvement to be good.',
      'requires-improvement help-and-protection',
    ],
    [
      'It was found inadequate in June 2015, and at its inspection of November 2017 was inadequate still.',
      'inadequate; inadequate',
    ],
  ]);
  check('from a list behind or in an aside', [
    [
      'The council has come through with three of the four areas outstanding: leadership, children in care, and care leavers.',
      'outstanding leadership in-care care-leavers',
    ],
    [
      'Each of the three judgements underneath - leadership, help and protection, and children in care - is inadequate as well.',
      'inadequate every3',
    ],
    ['A judgement of inadequate overall and for leadership followed.', 'inadequate overall leadership'],
    [
      'Leaders were rated inadequate, as were services for children in need of help or protection.',
      'inadequate leadership help-and-protection',
    ],
    [
      'Only one area, adoption, fell short of good and was judged to require improvement.',
      'good?; requires-improvement adoption',
    ],
    [
      'The council was inadequate in leadership, requiring improvement for adoption and good elsewhere.',
      'inadequate leadership; requires-improvement adoption; good every',
    ],
  ]);
  check('what young people get, in a row with graded areas', [
    [
      'Adoption required improvement and support for care leavers had become good.',
      'requires-improvement adoption; good care-leavers',
    ],
    ['Support for care leavers is good.', 'good care-leavers'],
  ]);
});

describe('grades: the areas between what is counted and its verb', () => {
  check('are what is counted', [
    [
      'Three of the four areas that make up the report, namely leadership, adoption and children in care, require improvement.',
      'requires-improvement leadership adoption in-care',
    ],
    ['Two of the judgements (leadership and adoption) were inadequate.', 'inadequate leadership adoption'],
    ['Two headings – leadership and adoption – were rated good.', 'good leadership adoption'],
  ]);
  check('are not where only the council is named', [['Two of the four areas, says Kent, are good.', 'good']]);
});

describe('grades: areas that a sentence opens with', () => {
  check('hold below its verb, too', [
    ['In adoption, nobody denies that services are good.', 'good adoption'],
    ['In adoption good things happen, and we know that services are outstanding.', 'outstanding'],
    ['For care leavers in Kent, drift means that services require improvement.', 'requires-improvement'],
  ]);
});
