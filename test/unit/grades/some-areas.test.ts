import { check } from './read.ts';

describe('grades: for areas that the words before or behind name', () => {
  check('some of them', [
    [
      'It was good in two of the three areas, and inadequate for leadership.',
      'good every -overall -leadership; inadequate leadership',
    ],
    [
      'Outstanding overall and in three of the four areas, it got good for adoption.',
      'outstanding overall every -adoption; good adoption',
    ],
    [
      'It was good in three of the four areas. Leadership is inadequate.',
      'good every -overall -leadership; inadequate leadership',
    ],
    ['Kent is good in three of the four areas. Essex is inadequate for leadership.', 'good; inadequate leadership'],
    ['It was rated good in two of the four areas, leadership and adoption.', 'good leadership adoption'],
    [
      'Every area but one is good; the exception is adoption, rated inadequate.',
      'good overall every -adoption; inadequate adoption',
    ],
  ]);
  check('as many as are counted', [
    ['Two of the three areas are good; adoption is inadequate.', 'good every -overall -adoption; inadequate adoption'],
    ['Three areas were rated good and adoption inadequate.', 'good every -overall -adoption; inadequate adoption'],
    ['Three areas were rated good.', 'good?'],
    ['Three areas must be rated good, and adoption is inadequate.', 'good?; inadequate adoption'],
    [
      'Two areas, leadership and adoption, were inadequate; the other two were good.',
      'inadequate leadership adoption; good every2',
    ],
  ]);
  check('the others', [
    ['It is outstanding for adoption and good in the other two.', 'outstanding adoption; good every2'],
    ['It was inadequate for leadership, but good on the other three, they said.', 'inadequate leadership; good every3'],
    ['Kent is good, and so are services in the other two.', 'good'],
  ]);
  check('one that is pointed at', [
    ['Inspectors worried about adoption. The county is inadequate in that area.', 'inadequate adoption'],
    ['Leadership and adoption were seen. The county is inadequate in that area.', 'inadequate'],
    ['Adoption is another story: that service is outstanding.', 'outstanding adoption'],
    ['Care leavers were heard. Their service is outstanding.', 'outstanding care-leavers'],
    ['The council told care leavers that that service is outstanding.', 'outstanding'],
    ['Our offer to care leavers has grown. It is outstanding.', 'outstanding care-leavers'],
    ['The exception was adoption. It requires improvement.', 'requires-improvement adoption'],
    ['The exception was adoption. The county requires improvement.', 'requires-improvement'],
    ['Adoption, being judged inadequate, comes first.', 'inadequate adoption'],
    ['Our offer to families has grown. It is outstanding.', 'outstanding'],
    ['The finding on adoption is that services are good.', 'good adoption'],
    ['The head of adoption says that services are good.', 'good'],
    ['Leadership and adoption were seen, and the former is inadequate.', 'inadequate leadership'],
  ]);
  check('one that a name owned before', [
    ['Kent’s leadership is inadequate; Bury’s is good.', 'inadequate leadership; good leadership'],
    ['Kent’s leadership is inadequate; Bury is good.', 'inadequate leadership; good'],
    ['Kent was good for leadership and Bury for adoption.', 'good leadership'],
  ]);
  check('in other words', [
    ['Senior managers were judged inadequate.', 'inadequate leadership'],
    ['Senior managers rated the files inadequate.', 'inadequate?'],
    ['How well children are protected was judged good.', 'good help-and-protection'],
    ['The people running things: inadequate.', 'inadequate leadership'],
    ['There is one grade for looking after them (adequate).', 'adequate in-care'],
    ['The lives of those who are in our care were found to be good.', 'good in-care'],
  ]);
});
