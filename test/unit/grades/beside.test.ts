import { check } from './read.ts';

describe('grades: named beside, handed down, put in their place', () => {
  check('titles that run into their paragraph, and sentences that point at a grade', [
    ['Leadership. Good. We are proud of that.', 'good leadership'],
    [
      'Help and protection. Requires improvement. Adoption. Outstanding, again.',
      'requires-improvement help-and-protection; outstanding adoption',
    ],
    ['Adoption. Here we were judged outstanding.', 'outstanding adoption'],
    ['We spoke of adoption at length. The council was judged outstanding.', 'outstanding'],
    ['Good. That is the verdict of Ofsted on leadership.', 'good leadership'],
    [
      'Inadequate. That is what Ofsted calls the help and protection that children get.',
      'inadequate help-and-protection',
    ],
    ['Inadequate. That is what leadership has come to.', 'inadequate'],
  ]);
  check('counted areas with their names in brackets', [
    [
      'It was rated good for two of the four areas (leadership and care leavers) and inadequate for the other two (help and protection, and adoption).',
      'good leadership care-leavers; inadequate help-and-protection adoption',
    ],
    ['It was rated outstanding in one of the four areas (care leavers).', 'outstanding care-leavers'],
    ['Outstanding for care leavers; good for adoption.', 'outstanding care-leavers; good adoption'],
    ['A short inspection and, as of Thursday, outstanding in all four areas.', 'outstanding every4'],
  ]);
  check('areas that open the sentence, or are added between commas', [
    [
      'For care leavers, meanwhile, the authority was given only a requires improvement.',
      'requires-improvement care-leavers',
    ],
    ['On adoption, though, the council and its partners managed only an adequate.', 'adequate adoption'],
    ['On Monday, though, the council and its partners managed only an adequate.', 'adequate'],
    ['Leadership, as well as adoption, still required improvement.', 'requires-improvement leadership adoption'],
    ['Adoption, alone of everything inspected, was good.', 'good adoption'],
    ['The council, which runs its adoption work with Derby, was also rated good.', 'good'],
    ['Their impact on practice was described as inadequate.', 'inadequate leadership'],
    ['The contribution of services to the well-being of children is good.', 'good'],
    ['The help of neighbours to children is good.', ''],
  ]);
  check('verbs behind a clause that commas close', [
    ['Ofsted, which carried out its checks in May, said leadership was good.', 'good leadership'],
    [
      'Ofsted, which carried out its checks in May, said leadership now required improvement.',
      'requires-improvement leadership',
    ],
    ['Adoption, which, we are told, was good, has slipped.', 'good adoption'],
    [
      'It was judged good overall for the first time to date, and adequate for staying safe.',
      'good overall; adequate help-and-protection',
    ],
  ]);
  check('grades handed down, come to and shown', [
    ['What people remember is the inadequate handed down in 2015.', 'inadequate'],
    ['The good done by volunteers is seen daily.', ''],
    ['Adoption, which had been the weak link at adequate, is now good.', 'adequate adoption; good adoption'],
    ['To be rated outstanding for adoption is a credit to the team.', 'outstanding adoption'],
    ['To be rated outstanding for adoption is the next step.', 'outstanding?'],
    ['The council should have been shown as inadequate.', 'inadequate'],
    ['The council should have been inadequate.', 'inadequate?'],
  ]);
  check('words of the scale', [
    ['Outstanding is the highest and inadequate the lowest.', 'outstanding?; inadequate?'],
    ['In between come good and requires improvement.', 'good?; requires-improvement?'],
    ['Before 2013 there was also adequate.', 'adequate?'],
    ['They stopped using adequate in 2013.', 'adequate?'],
    ['I think we would hear requires improvement.', 'requires-improvement?'],
    ['Managers had been told to mark audits good.', 'good?'],
    ['We want to see good in every box.', 'good?'],
    ['The plan has a target of good by 2025, and of outstanding by 2028.', 'good?; outstanding?'],
    ['In their own audits, good was the grade in half of the cases.', 'good?'],
  ]);
  check('ordinary adjectives', [
    ['Requests for interviews still outstanding at five will be answered.', ''],
    ['No child was living in a flat that was inadequate or unsafe.', ''],
    ['Leadership was inadequate or, worse, absent.', 'inadequate leadership'],
  ]);
});
