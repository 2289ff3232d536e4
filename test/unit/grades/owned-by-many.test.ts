import { check } from './read.ts';

describe('grades: of councils at large, or of nobody', () => {
  check('a rating of councils that are only counted', [
    ['Only five councils had kept their outstanding rating.', 'outstanding?'],
    ['There are few authorities that have held on to their outstanding rating.', 'outstanding?'],
    ['Kent and Essex kept their outstanding rating.', 'outstanding'],
    ['Its leaders have kept their outstanding rating.', 'outstanding'],
  ]);
  check('so many ratings', [
    ['They had a higher proportion of “inadequate” ratings than others.', 'inadequate?'],
    ['The number of inadequate ratings has fallen.', 'inadequate?'],
    ['There has been a rise in good ratings.', 'good?'],
  ]);
  check('a sentence of which nobody is the subject', [
    ['None of the six councils assessed this spring has gained an outstanding rating.', 'outstanding?'],
    ['None of the six councils assessed under the framework for social care was rated outstanding.', 'outstanding?'],
    ['None of this was known when Kent was rated good.', 'good'],
  ]);
  check('what is still to be reached', [
    ['The council has work to do to achieve a good rating.', 'good?'],
    ['There is more to do to win a good judgement.', 'good?'],
    ['The service was a whisker away from good.', 'good?'],
  ]);
});

describe('grades: before the names of councils', () => {
  check('in quotation marks, or called a rating', [
    ['Inspectors praised good-rated Gateshead and Bromley.', 'good'],
    ['They found progress at ‘inadequate’ Surrey and Medway.', 'inadequate'],
    ['Meanwhile, ‘good’ authorities Bromley and Gateshead went on as before.', 'good'],
    ['Staff at ‘requires improvement’ Stockport had fewer cases.', 'requires-improvement'],
  ]);
  check('a word that says no other thing', [
    ['Help came from outstanding Leeds.', 'outstanding'],
    ['There are good councils such as Leeds.', ''],
  ]);
});

describe('grades: the areas that are left', () => {
  check('behind an area that has its grade', [
    ['Inspectors rated leadership good and the other two as inadequate.', 'good leadership; inadequate every2'],
    ['They rated leadership, in addition to adoption, as good.', 'good leadership adoption'],
    [
      'In addition to its good rating for adoption, leadership was rated outstanding.',
      'good adoption; outstanding leadership',
    ],
  ]);
});

describe('grades: an infinitive that is praised', () => {
  check('what was achieved', [
    ['To be rated good is a fantastic achievement.', 'good'],
    ['She said: “To be rated good is a fantastic achievement.”', 'good'],
    ['To achieve an outstanding rating is an honour.', 'outstanding'],
    ['To go from inadequate to good in two years is remarkable.', 'inadequate; good'],
  ]);
  check('what is only hoped for', [
    ['To be rated good is our goal.', 'good?'],
    ['To be rated good would be wonderful.', 'good?'],
    ['To achieve an outstanding rating is hard.', 'outstanding?'],
  ]);
});
