import { check } from './read.ts';

describe('grades: the verb before its subject', () => {
  check('of the areas that open the sentence', [
    ['Only in adoption was the council good.', 'good adoption'],
    ['In leadership alone is the borough outstanding.', 'outstanding leadership'],
    ['Only for care leavers was it inadequate.', 'inadequate care-leavers'],
    ['In no area was the council good.', 'good?'],
    ['Nowhere was it outstanding.', 'outstanding?'],
    ['Good overall, the city is inadequate in none.', 'good overall; inadequate?'],
  ]);
});

describe('grades: asked, wished and remembered', () => {
  check('a question ends with its mark, whatever the sentence goes on with', [
    ['“Would this authority be good if they came back now?” – The chair: “I think so.”', 'good?'],
    ['“Was it fair?” – The council is inadequate.', 'inadequate'],
  ]);
  check('ways still to be made', [
    ['Today we can talk about getting back to good.', 'good?'],
    ['The hard work of moving to outstanding begins.', 'outstanding?'],
    ['The council got back to good in 2019.', 'good'],
    ['I had my speech ready for a good.', 'good?'],
    ['They were braced for an inadequate.', 'inadequate?'],
  ]);
  check('what people will remember has been', [
    ['Members will remember 2012, when child protection was found inadequate.', 'inadequate help-and-protection'],
    ['The order will be lifted when the council has been judged good.', 'good?'],
  ]);
  check('words on a door', [
    ['The word ‘inadequate’ is still over the door.', 'inadequate'],
    ['The word ‘inadequate’ is not one that I like.', 'inadequate?'],
    ['Is outstanding a grade worth chasing?', 'outstanding?'],
  ]);
});

describe('grades: what the words around stand for', () => {
  check('advice and news', [
    ['Ministers took advice that the council, rated inadequate in May, should keep control.', 'inadequate'],
    ['The plan that was rated inadequate has been torn up.', 'inadequate?'],
  ]);
  check('an area in other words', [
    [
      'Help for children in need, an area found inadequate at the inspection, is better.',
      'inadequate help-and-protection',
    ],
    [
      'It has done less for children in care, a service which in 2019 was found to require improvement.',
      'requires-improvement in-care',
    ],
    ['They read the plan for Ann, a document which was found inadequate.', ''],
  ]);
  check('a board', [
    ['They reviewed the Board and found that its effectiveness requires improvement.', 'requires-improvement other'],
    ['They reviewed the Board. The council found that its leadership is good.', 'good leadership'],
  ]);
  check('the council itself', [
    ['Protection is good. Hampshire itself is outstanding.', 'good help-and-protection; outstanding'],
  ]);
  check('those among many that are named', [
    ['Ten authorities, Camden and Bexley among them, were found to be outstanding.', 'outstanding'],
    ['Ten authorities were rated good, including Camden and Bexley.', 'good'],
    ['Ten authorities, the largest among them, were found to be outstanding.', 'outstanding?'],
  ]);
  check('what is counted once more', [
    [
      'Of nine files that they read, four had been graded good, and they thought two of those inadequate.',
      'good?; inadequate?',
    ],
    ['By our sums 38 per cent of authorities are good and three are outstanding.', 'good?; outstanding?'],
    ['Ninety were told that they perform well.', 'performs-well?'],
  ]);
  check('the service that people have', [
    ['Only a third would call the service that they had ‘outstanding’.', 'outstanding?'],
    ['Inspectors called the services that they had inadequate.', 'inadequate'],
  ]);
  check('work told in a row with graded areas', [
    [
      'Support for care leavers requires improvement, as does that for looked after children in general, while adoption came out as good.',
      'requires-improvement care-leavers in-care; good adoption',
    ],
    ['Support for care leavers requires improvement.', ''],
  ]);
  check('the object of the verb before', [
    [
      'Leaders have built a service for children in care, and services for care leavers are now outstanding.',
      'outstanding care-leavers',
    ],
    [
      'Services for children in care, and services for care leavers, are outstanding.',
      'outstanding in-care care-leavers',
    ],
  ]);
});

describe('grades: in cells and headlines', () => {
  check('behind a short label', [
    ['Leeds | full inspection, May | Overall GOOD (was inadequate, 2014)', 'good overall; inadequate'],
    ['Hull and Kent | short inspections, June | both GOOD', 'good'],
    ['Overall good progress was made.', ''],
  ]);
  check('of a council that does something', [
    ['Council behind celebrated social work model drops to ‘requires improvement’', 'requires-improvement'],
    ['The council received its own inadequate judgement in June.', 'inadequate'],
  ]);
});

describe('grades: more ordinary words', () => {
  check('are none', [
    ['It’s a good letter and we’ll take it.', ''],
    ['The minister called it ‘a good report card, with a few red marks’.', ''],
    ['The question could be given an adequate reply.', ''],
    ['The visits did some good.', ''],
    ['We will work with anybody to make this service good.', ''],
    ['We’ve the partnership’s annual report, 2020-21, still outstanding.', ''],
    ['Anyone who has not had an outstanding one of hers should come.', ''],
    ['She knows what is strong and what is weak.', ''],
  ]);
  check('but these are grades', [
    ['It’s an inadequate judgement and we’ll take it.', 'inadequate'],
    ['The authorities did not meet the standard of adequate.', 'adequate?'],
    ['Leadership is still outstanding.', 'outstanding leadership'],
  ]);
});
