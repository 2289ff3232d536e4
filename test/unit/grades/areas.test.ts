import { check } from './read.ts';

describe('grades: the areas that a grade covers', () => {
  check('before or after the grade', [
    [
      'Inspectors rated the council good for adoption and inadequate for leadership.',
      'good adoption; inadequate leadership',
    ],
    [
      'It is inadequate for help and protection, children in care and leadership.',
      'inadequate help-and-protection in-care leadership',
    ],
    ['Leadership and help and protection were both judged good.', 'good leadership help-and-protection'],
    [
      'The third, Hertfordshire, was found to be good for care leavers and outstanding in its leadership.',
      'good care-leavers; outstanding leadership',
    ],
    ['The authority was good on leadership and for its care leavers.', 'good leadership care-leavers'],
    ['Services are inadequate when it comes to protecting children.', 'inadequate help-and-protection'],
    ['The councils were found inadequate in the way they protect children.', 'inadequate help-and-protection'],
    [
      'Swindon was rated inadequate overall, for leadership and for help and protection.',
      'inadequate overall leadership help-and-protection',
    ],
    [
      'Specifically described as inadequate were the impact of leaders and the experiences and progress of children in care.',
      'inadequate leadership in-care',
    ],
    [
      'Leadership, the response to care leavers and help and protection were all marked inadequate.',
      'inadequate leadership care-leavers help-and-protection',
    ],
    [
      'The last inspection rated leaders, help and protection and care leavers inadequate and children in care as requiring improvement to be good.',
      'inadequate leadership help-and-protection care-leavers; requires-improvement in-care',
    ],
    ['Two judgements, for protection and for children in care, stay at good.', 'good help-and-protection in-care'],
  ]);
  check('in front of the sentence', [
    ['For care leavers, the council was rated inadequate.', 'inadequate care-leavers'],
    ['For children in care it’s requires improvement still.', 'requires-improvement in-care'],
    ['On leadership the county was judged good.', 'good leadership'],
    ['When it comes to adoption, the city is outstanding.', 'outstanding adoption'],
    ['In leadership and in adoption it is good.', 'good leadership adoption'],
    ['As for care leavers, they are inadequate.', 'inadequate care-leavers'],
    ['Adoption? Outstanding.', 'outstanding adoption'],
  ]);
  check('all at once', [
    ['All four judgements were good.', 'good every4'],
    ['The council was rated good in every area.', 'good every'],
    ['Services were rated outstanding across the board.', 'outstanding every'],
    ['Outstanding for leadership and good for everything else.', 'outstanding leadership; good every'],
    ['The authority is good under every heading except care leavers.', 'good every -care-leavers'],
    ['It was rated good in all areas but one, leadership.', 'good every -leadership'],
    [
      'It was rated outstanding in all areas apart from adoption, where it was good.',
      'outstanding every -adoption; good adoption',
    ],
    [
      'All areas are good bar leadership, which requires improvement.',
      'good every -leadership; requires-improvement leadership',
    ],
    ['The trust held on to outstanding, overall and under each of the four headings.', 'outstanding overall every4'],
    [
      'Overall effectiveness and all the judgements beneath it were requires improvement to be good.',
      'requires-improvement overall every',
    ],
  ]);
  check('carried over to what follows', [
    ['Leadership was good, as were services for care leavers.', 'good leadership care-leavers'],
    [
      'The report puts leadership at good, and help and protection and children in care likewise.',
      'good leadership help-and-protection in-care',
    ],
    [
      'Leaders are good; so, too, are both help and protection and work with children in care.',
      'good leadership help-and-protection in-care',
    ],
    ['Leadership is inadequate and so is help and protection.', 'inadequate leadership help-and-protection'],
    [
      'Children looked after required improvement, care leavers and adoption the same.',
      'requires-improvement in-care care-leavers adoption',
    ],
    [
      'For children in care it is requires improvement, and the same goes for help and protection.',
      'requires-improvement in-care help-and-protection',
    ],
    [
      'Adoption slips to requires improvement, which is also what they say about care leavers.',
      'requires-improvement adoption care-leavers',
    ],
    ['Leadership is good, and so the council is proud of its care leavers.', 'good leadership'],
    ['Leadership was good, as was expected of care leavers’ champions.', 'good leadership'],
    ['Leaders were judged good. So were services for care leavers.', 'good leadership care-leavers'],
    ['Leadership is good, adoption too.', 'good leadership adoption'],
    ['Three areas were graded good: leadership, adoption and care leavers.', 'good leadership adoption care-leavers'],
    [
      'Leadership, adoption, care leavers: all three require improvement.',
      'requires-improvement leadership adoption care-leavers',
    ],
    [
      'Good was out of reach for care leavers: their services require improvement.',
      'good?; requires-improvement care-leavers',
    ],
    ['Children’s services were to be good by 2023 and outstanding by 2026.', 'good?; outstanding?'],
    ['The aim is that the local authority should by then be judged good.', 'good?'],
    ['There was better news for Bury Council, now good overall.', 'good overall'],
  ]);
  check('told by what the council does', [
    [
      'It was rated good for how it helps care leavers and inadequate for how it protects children.',
      'good care-leavers; inadequate help-and-protection',
    ],
  ]);
});
