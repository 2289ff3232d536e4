import { check } from './read.ts';

describe('grades: shared out', () => {
  check('one each, in the order of what is named', [
    ['Leadership and adoption were judged good and inadequate respectively.', 'good leadership; inadequate adoption'],
    [
      'Adoption and protection were, respectively, outstanding and adequate.',
      'outstanding adoption; adequate help-and-protection',
    ],
    ['Leadership and adoption were good.', 'good leadership adoption'],
  ]);
  check('to the areas that no other grade of the sentence is given', [
    [
      'Kent is good in three of them and outstanding in the fourth, which is adoption.',
      'good every -overall -adoption; outstanding adoption',
    ],
    [
      'Kent is outstanding in two areas but good for leadership.',
      'outstanding every -overall -leadership; good leadership',
    ],
    [
      'Kent is good in one area, adoption, and inadequate in two areas: leadership and protection.',
      'good adoption; inadequate leadership help-and-protection',
    ],
    ['Kent is good in two schools.', 'good'],
  ]);
  check('to the parts, and to the whole', [
    [
      'Services were inadequate in all three of the areas they looked at, and inadequate overall.',
      'inadequate every3; inadequate overall',
    ],
    [
      'The council was judged to require improvement overall and in each of the areas then graded.',
      'requires-improvement overall every',
    ],
    [
      'Services are good overall and outstanding in every one of the four key judgements.',
      'good overall; outstanding every4',
    ],
    ['All of the good areas were looked at.', ''],
  ]);
});
