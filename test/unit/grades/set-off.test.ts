import { check } from './read.ts';

describe('grades: set off from what their sentence says', () => {
  check('by a participle between commas', [
    [
      'The mayor hopes that adoption, judged inadequate in June, will be good by Christmas.',
      'inadequate adoption; good?',
    ],
    ['If leadership, found inadequate in June, does not change, ministers will step in.', 'inadequate leadership'],
    ['She promised that Kent, rated good in 2019, would be outstanding.', 'good; outstanding?'],
    ['He will move to Bury, rated inadequate.', 'inadequate'],
    ['Ann Shaw, who learned her trade in Essex, rated outstanding in 2018, is to chair it.', 'outstanding'],
    ['We hope to be praised, judged good and left alone.', 'good?'],
    ['We hope that leadership will be judged good.', 'good?'],
  ]);
  check('by what tells since when', [
    ['Adoption has changed since the council was last visited and is now outstanding.', 'outstanding adoption'],
    ['Care leavers have gained since the team moved and their service is good.', 'good care-leavers'],
    ['The borough has grown since leadership was judged good.', 'good leadership'],
  ]);
  check('by other verbs of their subject', [
    ['Bury lost its director, was found inadequate in 2015 and called in a commissioner.', 'inadequate'],
    ['Leadership took on new staff, was inspected in May and is good.', 'good leadership'],
    ['The nursery lost its head, was found inadequate and closed.', 'inadequate?'],
    ['Safeguarding, being no more than adequate, worried them most.', 'adequate help-and-protection'],
  ]);
  check('by a colon from what would be supposed', [
    ['If you have only a minute: leadership is good.', 'good leadership'],
    ['If leadership is good: well done.', 'good?'],
  ]);
  check('by the place that they are told of', [
    ['He is off to Kent, where services are outstanding.', 'outstanding'],
    ['There was more cheer about adoption, where the services were judged outstanding.', 'outstanding adoption'],
    ['Where services are outstanding, inspectors come less often.', 'outstanding?'],
  ]);
});

describe('grades: whose they are behind another noun', () => {
  check('behind a service', [
    ['They turned to a department that had been judged adequate.', 'adequate'],
    ['Inspectors pointed at a service that was inadequate.', 'inadequate'],
    ['This is a feature of leadership that is good.', ''],
    ['The help the county offered to families was found inadequate.', 'inadequate'],
  ]);
  check('behind bodies with grades of their own', [
    ['A hostel near the park was used by the borough after it had been judged inadequate.', 'inadequate?'],
    ['Children still live in homes, one whose rating had fallen to inadequate.', 'inadequate?'],
    ['Most of the nurseries seen by inspectors are good.', 'good?'],
    ['Larchwood, a home run by the county, was found to be inadequate.', 'inadequate?'],
    ['Leaders left after it was judged inadequate.', 'inadequate'],
    ['The council has a nursery. That was only satisfactory last time.', 'satisfactory?'],
  ]);
  check('where others than inspectors might have given them', [
    ['Adoption, which now has a judgement to itself, came out good.', 'good adoption'],
    ['Kent was outstanding by 2017, as staff recall.', 'outstanding'],
    ['Officers confirmed that leadership was good.', 'good leadership'],
    ['Officers thought that leadership was good.', 'good?'],
    ['The files were judged good by staff.', 'good?'],
  ]);
});

describe('grades: in few words', () => {
  check('said of something', [
    ['The report said inadequate of the whole department.', 'inadequate'],
    ['The letter said good of leadership in 2018.', 'good leadership'],
    ['She said good of the cake.', ''],
  ]);
  check('given with the rest', [
    ['Leadership escaped with adequate.', 'adequate leadership'],
    ['Adoption was the one outstanding.', 'outstanding adoption'],
    ['Safeguarding was given the bottom mark, inadequate.', 'inadequate help-and-protection'],
    ['Adoption was good, and so was leadership (good again).', 'good adoption; good leadership'],
    ['Inspectors had marked the department down as inadequate.', 'inadequate'],
    ['They read on their screens that Ofsted had put the city down as inadequate.', 'inadequate'],
    ['In the ratings the county was said to be performing poorly in a list of twenty.', 'performs-poorly'],
    ['The crew was found to be performing well in the rain.', ''],
  ]);
  check('in place of others', [
    ['Its outstanding was replaced last week by good.', 'outstanding; good'],
    ['Satisfactory was replaced by requires improvement.', 'satisfactory?; requires-improvement?'],
    ['The county spent a fortune to get to good in 2019.', 'good'],
    ['The county spent a fortune to get to good.', 'good?'],
    ['The plan is to aim squarely for outstanding.', 'outstanding?'],
  ]);
  check('of any such grade', [
    ['An outstanding is a nice thing to have.', 'outstanding?'],
    ['An outstanding is the verdict.', 'outstanding'],
    ['RI: requires improvement', 'requires-improvement?; requires-improvement?'],
    ['There were nine boroughs. Four were good and one was inadequate.', 'good?; inadequate?'],
    ['Of the twelve files seen, four were good.', 'good?'],
    ['That inadequate judgement hurt.', 'inadequate'],
    ['We walked a good two miles.', ''],
    ['It won a good two years later.', 'good'],
  ]);
  check('which few others have', [
    ['For adoption the judgement was outstanding, which only two other boroughs can say.', 'outstanding adoption'],
    ['The judgement was outstanding in most boroughs.', 'outstanding?'],
    ['Kent, Essex and a few others are outstanding.', 'outstanding'],
  ]);
});
