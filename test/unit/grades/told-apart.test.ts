import { check } from './read.ts';

describe('grades: told apart by what stands around them', () => {
  check('expressions for all areas, of whatever words', [
    ['Leeds was rated good overall and in every one of the four areas.', 'good overall every4'],
    ['Bury was judged good in all three of the key areas.', 'good every3'],
    ['Its leaders are outstanding; the two remaining areas are both good.', 'outstanding leadership; good every2'],
    ['Leadership is inadequate, and its three other judgements are good.', 'inadequate leadership; good every3'],
    [
      'Inspectors graded care leavers outstanding and everything else they saw good.',
      'outstanding care-leavers; good every',
    ],
    ['Good work is done in every one of the four areas of town.', ''],
  ]);
  check('what inspections end in', [
    ['The last full inspection of Bury, in June 2018, had ended in inadequate.', 'inadequate'],
    ['Kent remembers a visit that resulted in requires improvement.', 'requires-improvement'],
    ['The party in Bury ended in outstanding debts.', ''],
  ]);
  check('what stands behind a verb of giving', [
    ['Lambeth had been given adequate overall.', 'adequate overall'],
    ['Bury requires improvement, with good for leadership.', 'requires-improvement; good leadership'],
    ['Hull had to make do with one star.', 'one-star'],
    ['Derby did one better with outstanding.', 'outstanding'],
    ['Children in Derby were given good advice overall.', ''],
  ]);
  check('verbs with a time or a degree between them and the grade', [
    ['Bury was one that Ofsted had found in June 2016 to be inadequate.', 'inadequate'],
    ['In the assessments of 2008 Bexley had been good overall.', 'good overall'],
    ['The part for care leavers in Hull came out lower, at requires improvement.', 'requires-improvement care-leavers'],
    ['Essex, which was inadequate as recently as 2010 and good in 2014, tries again.', 'inadequate; good'],
    ['The three judgements on Bury are each of them inadequate.', 'inadequate every3'],
    ['Ofsted found in June 2016 a good many files.', ''],
  ]);
  check('participles and appositions', [
    [
      'The council was placed at requires improvement in May 2024, having been inadequate in 2022.',
      'requires-improvement; inadequate',
    ],
    ['That is a step behind Bury, outstanding since 2019.', 'outstanding'],
    ['What inspectors gave us in Hull was good.', 'good'],
    ['What the children in Hull had for tea was good.', ''],
  ]);
  check('grades that are wished for, or are others’', [
    ['The Chair asked whether Good was a realistic aim.', 'good?'],
    ['Having been tipped for outstanding, Bury smiles.', 'outstanding?'],
    ['Nobody at Bury Council had asked for outstanding.', 'outstanding?'],
    ['The agency in Bury has an outstanding of its own.', 'outstanding?'],
    ['Schools have no luck: a satisfactory from Ofsted is all.', 'satisfactory?'],
    ['A satisfactory answer from Ofsted is all we ask.', ''],
  ]);
  check('steps, lists by date and moves without a verb', [
    ['Kent, inspected that year, was a grade behind it at good.', 'good'],
    ['Kent was two rungs below them on inadequate.', 'inadequate'],
    ['Kent was a mile behind at good speed.', ''],
    [
      'Kent in brief: adequate in 2012, when that was a grade; good in May 2015; inadequate in 2019.',
      'adequate; good; inadequate',
    ],
    ['Tea was served in May 2015; good in parts.', ''],
    ['Bury is there. Up from requires improvement in May 2021.', 'requires-improvement'],
  ]);
  check('a grade with the day on which it was given', [
    ['Bury was rated good, a notch above the requires improvement of February 2016.', 'good; requires-improvement'],
    ['Its outstanding beats the good that Kent was awarded in May.', 'outstanding; good'],
    ['The good that Kent hopes to be awarded is far off.', ''],
    ['The good that Kent does in May is well known.', ''],
  ]);
  check('whose a relative clause is', [
    ['There is more to do for care leavers in Hull, whose experiences are good.', 'good care-leavers'],
    ['The figures leave out visits, of which Torbay, judged inadequate in 2015, had three.', 'inadequate'],
    ['We met foster carers in Hull, whose cakes are good.', ''],
    ['Councillors, who had never been asked, but who knew it was judged inadequate, left Bury.', 'inadequate'],
  ]);
  check('doubts, conditions and general talk', [
    ['If Ofsted says inadequate, things have gone wrong in Hull.', 'inadequate?'],
    ['Should an inspection of Hull end in a judgement of inadequate, we would talk.', 'inadequate?'],
    ['Nobody asked whether an outstanding is worth it in Bury.', 'outstanding?'],
    ['No other grade of inadequate was given in Bury.', 'inadequate?'],
    ['Q. Is Swindon still inadequate?', 'inadequate?'],
    ['Ofsted now says requires improvement where it used to say adequate.', 'requires-improvement?; adequate?'],
    ['The letter to Bury says requires improvement.', 'requires-improvement'],
    ['Bury was tipped in some quarters for outstanding.', 'outstanding?'],
    ['Children’s services in Bury do not reach good.', 'good?'],
    ['Five were inadequate: Essex, Salford and Rochdale.', 'inadequate'],
  ]);
  check('grades of the council’s own people', [
    ['The work in two was inadequate by the authority’s own grading.', 'inadequate?'],
    ['The service’s own assessment of itself was requires improvement.', 'requires-improvement?'],
    ['We would have put it at requires improvement in Bury.', 'requires-improvement?'],
    ['The money was inadequate by any measure in Bury.', ''],
  ]);
  check('who and what shares a grade', [
    ['Hull’s services were found to be good, as was the leadership.', 'good leadership'],
    ['Overall, and for leadership, we require improvement in Bury.', 'requires-improvement overall leadership'],
    ['Bury was judged inadequate in July 2022, overall and for adoption.', 'inadequate overall adoption'],
    [
      'Bury’s services are good, with the support for care leavers singled out as outstanding.',
      'good; outstanding care-leavers',
    ],
    [
      'Two of its four areas, leadership and adoption, are good. The other two require improvement.',
      'good leadership adoption; requires-improvement every2',
    ],
    ['Bury and Hull are good. The other two are not inspected.', 'good'],
    ['The safeguarding board in Bury got the same verdict, inadequate.', 'inadequate other'],
    ['Bury: 2012 (protection of children): adequate', 'adequate help-and-protection'],
    ['It was the second inadequate in a row for Bury.', 'inadequate'],
    ['Bury moved from a rating of inadequate in 2015 to one of good in 2019.', 'inadequate; good'],
    ['Bury, one of good will, moved to a hall in 2019.', ''],
    ['Nobody bet on Bury being good, let alone outstanding.', 'good?; outstanding?'],
    ['Bury will not rest until it is rated good.', 'good?'],
  ]);
  check('both ends of a move, and what goes on', [
    ['Bury dropped from outstanding to good for leadership.', 'outstanding leadership; good leadership'],
    ['Bury dropped from outstanding to good, and leadership is good.', 'outstanding; good; good leadership'],
    ['Bury earned itself an outstanding.', 'outstanding'],
    ['Bury gave itself an outstanding.', 'outstanding?'],
    ['Bury Council was inadequate; it is inadequate no longer.', 'inadequate; inadequate?'],
    ['Bury Council was inadequate no longer than a year ago.', 'inadequate'],
  ]);
});
