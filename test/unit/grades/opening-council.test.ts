import { check } from './read.ts';

describe('grades: what a sentence begins with', () => {
  check('a council, over what is told of it by the way', [
    ['A council criticised over its care of children has been rated good by Ofsted.', 'good'],
    ['A council that failed for years has been rated good.', 'good'],
    ['A council which failed to protect children has been rated inadequate.', 'inadequate'],
    ['An independent trust set up last year has been rated inadequate by Ofsted.', 'inadequate'],
    ['A council whose leader resigned has been rated inadequate.', 'inadequate'],
    ['A home run by a council has been rated inadequate.', 'inadequate?'],
  ]);
  check('a cause', [
    ['Because of the rating for child protection it was given an overall rating of inadequate.', 'inadequate overall'],
    ['Because of failings in child protection, it has been rated inadequate.', 'inadequate'],
    ['For child protection, it has been rated inadequate.', 'inadequate help-and-protection'],
  ]);
  check('services or councils of which so many are told', [
    ['Of the 46 looked after children services inspected, 26 were adequate.', 'adequate?'],
    ['Of the four areas, three were good.', 'good'],
  ]);
});

describe('grades: areas that a number leads to', () => {
  check('behind a dash, a colon or a bracket', [
    [
      'It requires improvement in three out of five areas – children in care, care leavers and leadership.',
      'requires-improvement in-care care-leavers leadership',
    ],
    ['It was rated good in two of the five areas inspected (adoption and leadership).', 'good adoption leadership'],
  ]);
});

describe('grades: help to reach one', () => {
  check('is no grade yet', [
    ['It made 11 recommendations to help the council achieve a good rating.', 'good?'],
    ['The plan will help the council get to good.', 'good?'],
    ['He helped the council to a good rating in 2016.', 'good'],
  ]);
  check('and none has it', [
    ['Kent was rated good, with none rated outstanding.', 'good; outstanding?'],
    ['Kent was rated good, with no area judged inadequate.', 'good; inadequate?'],
  ]);
});

describe('grades: a report that states them', () => {
  check('behind what it states', [
    ['It has had poor reports, with the latest stating it required improvement.', 'requires-improvement'],
    [
      'It has outstanding ratings in two categories, children’s experience in care and leadership.',
      'outstanding in-care leadership',
    ],
  ]);
});

describe('grades: areas and councils that are named beside', () => {
  check('areas behind a colon', [
    ['Two areas are good: adoption and care leavers.', 'good adoption care-leavers'],
    ['Three areas are good: parks, roads and bins.', ''],
  ]);
  check('councils before a relative clause', [
    ['It loses staff to Suffolk and Kent, both of which are good.', 'good'],
    ['It has two homes, both of which are good.', 'good?'],
  ]);
});
