import { check } from './read.ts';

describe('grades: wanted, weighed and counted', () => {
  check('are no judgements where somebody would like to see them', [
    [
      'The minister would want to see it judged good at the next inspection, and outstanding by 2016.',
      'good?; outstanding?',
    ],
    ['She wants to have the service rated good by May.', 'good?'],
    ['“I didn’t come here to be judged adequate,” he said.', 'adequate?'],
    ['Inspectors came back in May to see it and judged it good.', 'good'],
  ]);
  check('are only the ends of a way that is measured', [
    ['The step from adequate to good is a longer one than it looks.', 'adequate?; good?'],
    ['The climb from inadequate to good is harder still.', 'inadequate?; good?'],
    ['The rise from inadequate to good is a credit to the staff.', 'inadequate; good'],
  ]);
  check('are of nobody in particular', [
    ['It helps to have worked somewhere rated inadequate.', 'inadequate?'],
    ['Six of the inspections ended in an inadequate judgement.', 'inadequate?'],
    ['Two of the reports, among them Kent’s, ended in an inadequate judgement.', 'inadequate'],
    ['I’ve been a good and I’ve been an inadequate.', 'good?; inadequate?'],
    ['Inadequate is the lowest grade.', 'inadequate?'],
    ['Outstanding is the best grade that the borough has had.', 'outstanding'],
  ]);
  check('are no grades where something is late', [
    ['Thirty visits were overdue and nine of these had been outstanding for a month.', ''],
    ['The service had been outstanding for a decade.', 'outstanding'],
  ]);
});

describe('grades: of report cards', () => {
  check('are those of schools and nurseries', [
    [
      'They put attendance at expected standard and inclusion at strong standard.',
      'expected-standard?; strong-standard?',
    ],
    ['The pre-school has three lots of strong standard.', 'strong-standard?'],
    ['More pupils reached the expected standard in maths.', ''],
    ['Children working at the expected standard do well.', ''],
  ]);
});

describe('grades: whose they are', () => {
  check('is told by a pronoun right before the verb, whatever stands before it', [
    ['With the help of Leeds we moved to good in 2019.', 'good'],
    ['With support from the region they rose to outstanding.', 'outstanding'],
    ['The work of the team moved to good.', 'good?'],
  ]);
  check('is told before what befell it', [
    ['Kent, over the river, had its safeguarding judged inadequate in 2010.', 'inadequate help-and-protection'],
    ['Had it been judged inadequate, a trust would have followed.', 'inadequate?'],
    ['Surrey has had an inadequate service since 2012.', 'inadequate'],
    ['We had an inadequate service at the café.', ''],
    ['By 2015 things had crept up to requires improvement.', 'requires-improvement'],
    ['It lost the good rating it had been given.', 'good'],
  ]);
  check('is left to each of a list that says what it is of', [
    [
      'What we get is three separate ones: good for leadership, outstanding for children in care, and requires improvement to be good for care leavers.',
      'good leadership; outstanding in-care; requires-improvement care-leavers',
    ],
    ['There are three steps: good for balance, good for the knees and good for the heart.', ''],
    ['After three years, children’s services in Derby are good.', 'good'],
    ['After it is good, inspectors come less often.', 'good?'],
  ]);
});
