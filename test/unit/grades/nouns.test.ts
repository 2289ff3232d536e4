import { check } from './read.ts';

describe('grades: as nouns and before nouns', () => {
  check('ratings', [
    ['The council’s good rating is safe.', 'good'],
    ['An inadequate judgement in 2021 cost the leader his job.', 'inadequate'],
    ['Saddled with an inadequate judgement, the council asked for help.', 'inadequate'],
    ['A grade of requires improvement was not what anybody wanted.', 'requires-improvement'],
    ['Its leadership grade of good was welcomed.', 'good leadership'],
    ['The inadequate verdict on leadership shook the town hall.', 'inadequate leadership'],
    ['The retention of outstanding was celebrated.', 'outstanding'],
    ['Members noted the grading of leadership as good.', 'good leadership'],
    ['The outstanding rating for care leavers stands out.', 'outstanding care-leavers'],
    ['The department’s rating of ‘requires improvement’ goes back to 2019.', 'requires-improvement'],
    ['The county is one of few with an outstanding rating.', 'outstanding'],
    ['It is in the inadequate category.', 'inadequate'],
    ['Good ratings in all four areas delighted staff.', 'good every4'],
    ['The council is good-rated again.', 'good'],
    ['The council has a good reputation.', ''],
    ['That was an inadequate answer.', ''],
    ['She has outstanding judgement.', ''],
  ]);
  check('with an article', [
    ['The outstanding for leadership made the front page.', 'outstanding leadership'],
    ['It was our first good.', 'good'],
    ['Two goods and an outstanding: not bad for a small county.', 'good; outstanding'],
    ['Three ‘goods’ in a row for Poole', 'good'],
    ['The council has three goods and a requires improvement.', 'good; requires-improvement'],
    ['It is requires improvement with a good in the middle.', 'requires-improvement; good'],
    ['An outstanding in one area hides an inadequate in another.', 'outstanding; inadequate'],
    ['The good of the child comes first.', ''],
    ['The common good was served.', ''],
    ['The goods were delivered on time.', ''],
    ['The outstanding belongs to a private home near Newport.', 'outstanding?'],
  ]);
  check('before a council or its service', [
    ['Tower Hamlets, an inadequate authority in 2017 and a good one in 2019, has done it.', 'inadequate; good'],
    ['Look at Hampshire, Leeds and Lincolnshire, good authorities all.', 'good'],
    ['Essex is an outstanding authority.', 'outstanding'],
    ['I worked in a good one that was coasting and an inadequate one that was flying.', 'good?; inadequate?'],
    ['The council is a good employer.', ''],
    ['It is a good council to work for.', ''],
    ['Every family deserves a good council.', ''],
    ['An outstanding authority is one where children thrive.', 'outstanding?'],
    [
      'Inadequate leaders, inadequate protection: that was 2018.',
      'inadequate leadership; inadequate help-and-protection',
    ],
    [
      '2018: overall requires improvement, but inadequate leaders',
      'requires-improvement overall; inadequate leadership',
    ],
    ['Good leaders listen.', ''],
    ['Children need good protection.', ''],
  ]);
});
