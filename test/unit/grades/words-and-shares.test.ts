import { check } from './read.ts';

describe('grades: what is only spoken of, and shares of a sample', () => {
  check('a word that is denied, explained or still to come', [
    ['There is not a single inadequate in the letter.', 'inadequate?'],
    ['There was not one inadequate.', 'inadequate?'],
    ['Not a single inadequate home was seen.', ''],
    ['An outstanding does not mean that the work is done.', 'outstanding?'],
    ['The outstanding did not surprise us.', 'outstanding'],
    ['We shall soon be at the door of good.', 'good?'],
    ['It is the savings since 2010 that have left such towns without adequate means.', ''],
    ['Adequate means that the work is done.', 'adequate?'],
  ]);
  check('files of which so many were good', [
    ['Thirty files were read, of which 21 were good, 7 adequate and two inadequate.', 'good?; adequate?; inadequate?'],
  ]);
  check('one of those that were rated so', [
    ['Kent and Bury are among those rated outstanding.', 'outstanding'],
    ['Those rated outstanding are rare.', 'outstanding?'],
  ]);
  check('words of an old scale, far from the verb that renames it', [
    [
      'Ofsted reclassified “adequate” under the last framework but one as “requires improvement”.',
      'adequate?; requires-improvement?',
    ],
  ]);
  check('a way from the bottom', [
    ['Kent goes from the bottom of the table to good.', 'good'],
    ['The scale goes from outstanding to inadequate.', 'outstanding?; inadequate?'],
  ]);
});

describe('grades: areas told in more words', () => {
  check('children at risk, and care that they get', [
    ['The help given to children at risk is inadequate.', 'inadequate help-and-protection'],
    [
      'The impact of leaders and the experiences of children who needed help and protection were each inadequate.',
      'inadequate leadership help-and-protection',
    ],
    ['Those looked after fare better: the care they get was judged good.', 'good in-care'],
  ]);
  check('behind a verb by which the grade is given', [
    ['Good ratings were received for leadership and adoption.', 'good leadership adoption'],
    ['The good rating that was given for leadership pleased us.', 'good leadership'],
    ['A rating of good had been achieved in adoption.', 'good adoption'],
    ['A good rating was given to the council, and leadership grew.', 'good'],
  ]);
  check('in a sentence that only looks at young people', [
    [
      'The visit, which looked at how the council helps its most vulnerable children and young people, concluded that the authority is outstanding for leadership.',
      'outstanding leadership',
    ],
    ['Young people said that the council is inadequate.', 'inadequate?'],
  ]);
  check('whoever does it', [
    [
      'Inspectors found that the safeguarding of children by the council and its partners was inadequate.',
      'inadequate help-and-protection',
    ],
    ['Safeguarding and leadership were inadequate.', 'inadequate help-and-protection leadership'],
  ]);
});
