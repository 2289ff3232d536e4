import { check } from './read.ts';

describe('grades: what is only spoken of, and shares of a sample', () => {
  check('a word that is denied, explained or still to come', [
    ['There is not a single inadequate in the letter.', 'inadequate?'],
    ['There was not one inadequate.', 'inadequate?'],
    ['Not a single inadequate home was seen.', ''],
    ['An outstanding does not mean that the work is done.', 'outstanding?'],
    ['The outstanding did not surprise us.', 'outstanding'],
    ['We shall soon be at the door of good.', 'good?'],
  ]);
  check('files of which so many were good', [
    ['Thirty files were read, of which 21 were good, 7 adequate and two inadequate.', 'good?; adequate?; inadequate?'],
  ]);
  check('one of those that were rated so', [
    ['Kent and Bury are among those rated outstanding.', 'outstanding'],
    ['Those rated outstanding are rare.', 'outstanding?'],
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
  check('whoever does it', [
    [
      'Inspectors found that the safeguarding of children by the council and its partners was inadequate.',
      'inadequate help-and-protection',
    ],
    ['Safeguarding and leadership were inadequate.', 'inadequate help-and-protection leadership'],
  ]);
});
