import { check } from './read.ts';

describe('grades: of others', () => {
  check('schools, homes and other bodies', [
    ['Most of the homes are rated good or better.', 'good?'],
    ['The school was judged outstanding in May.', 'outstanding?'],
    ['The force was rated adequate at protecting vulnerable people.', 'adequate?'],
    ['The CQC rated adult social care as requires improvement.', 'requires-improvement?'],
    ['The council runs two homes. Both were judged to be good.', 'good?'],
    [
      'The council has closed one of its homes and rebuilt two. All seven were good or outstanding when last inspected.',
      'good?; outstanding?',
    ],
    ['The local authority operates one children’s home. It was judged to be outstanding.', 'outstanding?'],
    [
      'The local authority operates three homes. One was judged to be outstanding, one good and one adequate.',
      'outstanding?; good?; adequate?',
    ],
    [
      'The four homes that the council runs, two of which are outstanding and two good, are calm.',
      'outstanding?; good?',
    ],
    [
      'Both of the council’s homes were at least good, one of them having been outstanding for years.',
      'good?; outstanding?',
    ],
    ['Kofi, whose school (now rated good) made him Head Boy, spoke first.', 'good?'],
    ['South Yorkshire Police had been graded adequate.', 'adequate?'],
    ['Its fostering service was judged good in March.', 'good?'],
    ['Her nursery is outstanding.', 'outstanding?'],
    ['Nine schools in ten have been judged good or outstanding.', 'good?; outstanding?'],
    ['The hospital, inadequate two years ago, is now good.', 'inadequate?; good?'],
    ['Children go to schools that were good or better.', 'good?'],
    ['Children live in placements judged to be good.', 'good?'],
    ['When the one school that had been found inadequate became an academy, parents cheered.', 'inadequate?'],
    ['My sister works for the police and they only ever get ‘adequate’.', 'adequate?'],
    ['It was a good school.', ''],
    ['Children attend good and outstanding schools.', 'good?; outstanding?'],
  ]);
  check('neighbours whose grades count', [
    ['The local safeguarding children board is inadequate.', 'inadequate other'],
    ['Our youth justice service was rated good.', 'good other'],
    ['The safeguarding board is judged inadequate too.', 'inadequate other'],
    ['The quality of practice, however, was inadequate.', 'inadequate other'],
    ['Capacity to improve is adequate.', 'adequate other'],
    ['The Youth Justice Service had been rated Good by HM Inspectorate of Probation.', 'good other'],
  ]);
  check('single pieces of work', [
    ['A third of audited cases were graded good.', 'good?'],
    ['Managers graded eleven of them good and three inadequate.', 'good?; inadequate?'],
    ['Of the 20 most recent, managers had rated 16 as good and none as inadequate.', 'good?; inadequate?'],
    [
      '58% of the files were graded good or outstanding, 35% requires improvement and 7% inadequate.',
      'good?; outstanding?; requires-improvement?; inadequate?',
    ],
    ['The target for next year is 75% good or better.', 'good?'],
    ['They graded two of the eleven inadequate.', 'inadequate?'],
    ['The quality assurance team graded 61% of the work as good.', 'good?'],
    ['Both ‘inadequate’ and ‘good’ cases are going down.', 'inadequate?; good?'],
    ['Where plans were judged good, children did well.', 'good?'],
    ['The team evaluated the audit as requires improvement.', 'requires-improvement?'],
    ['The authority thinks that a quarter of its work is now good or better.', 'good?'],
    ['By January an eighth of files were good, with half graded requires improvement.', 'good?; requires-improvement?'],
  ]);
  check('the council’s view of itself', [
    ['The self-evaluation rates leadership as good.', 'good?'],
    ['The council had judged itself to be good.', 'good?'],
    ['Officers rated the service good.', 'good?'],
    ['A peer review found leadership to be good.', 'good?'],
  ]);
  check('councils at large', [
    ['One local authority in four was inadequate.', 'inadequate?'],
    ['Twenty of England’s 152 authorities are inadequate at protecting children.', 'inadequate?'],
    ['Another 37 councils were only ‘adequate’.', 'adequate?'],
    ['Which local authorities has Ofsted judged to be inadequate?', 'inadequate?'],
    ['More than half of all councils are now rated good.', 'good?'],
    ['Councils judged inadequate are visited every three months.', 'inadequate?'],
    ['Of the ten we have read, five give care leavers’ services a good and one an outstanding.', 'good?; outstanding?'],
    ['The number of councils rated inadequate has fallen.', 'inadequate?'],
    ['Few authorities are outstanding.', 'outstanding?'],
    ['In the region only two councils are rated outstanding.', 'outstanding?'],
  ]);
});
