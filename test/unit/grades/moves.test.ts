import { check } from './read.ts';

describe('grades: moves and ratings', () => {
  check('moves', [
    ['Getting from inadequate to good took the council three years.', 'inadequate; good'],
    ['From inadequate to good: how the council did it', 'inadequate; good'],
    ['From good to outstanding', 'good; outstanding'],
    ['The council went from inadequate to good.', 'inadequate; good'],
    ['The council moved from inadequate in 2018 to good in 2021.', 'inadequate; good'],
    ['The council rose from requires improvement to outstanding.', 'requires-improvement; outstanding'],
    ['Leadership rose to good from inadequate.', 'good leadership; inadequate leadership'],
    ['Leadership dropped from good to requires improvement.', 'good leadership; requires-improvement leadership'],
    ['The council slipped back to inadequate.', 'inadequate'],
    ['The council was downgraded to inadequate.', 'inadequate'],
    ['The council was upgraded from inadequate to requires improvement.', 'inadequate; requires-improvement'],
  ]);
  check('ratings as things', [
    ['The council kept its good rating.', 'good'],
    ['The council lost its outstanding rating.', 'outstanding'],
    ['The council regained its good rating for adoption.', 'good adoption'],
    ['The council’s good rating was lost.', 'good'],
    ['An inadequate rating for leadership followed.', 'inadequate leadership'],
    ['An inadequate judgement was given.', 'inadequate'],
    ['The overall rating of good stands.', 'good overall'],
    ['The grade of inadequate for leadership is gone.', 'inadequate leadership'],
    ['The council was stripped of its outstanding rating.', 'outstanding'],
    [
      'The council received ratings of good for adoption and outstanding for leadership.',
      'good adoption; outstanding leadership',
    ],
    ['The council got two goods and an outstanding.', 'good; outstanding'],
    ['Three goods and one inadequate.', 'good; inadequate'],
    ['It got a good for leadership.', 'good leadership'],
    ['It has a good, two requires improvements and one outstanding.', 'good; requires-improvement; outstanding'],
    ['The good rating is for adoption.', 'good adoption'],
    ['The outstanding grade for care leavers is its first.', 'outstanding care-leavers'],
    ['The inadequate council has improved.', 'inadequate'],
    ['The once inadequate council has improved.', 'inadequate'],
    ['The inadequate-rated council has improved.', 'inadequate'],
    ['Inadequate-rated Kent has improved.', 'inadequate'],
    ['Good-rated services slipped.', 'good'],
  ]);
});
