import { check } from './read.ts';

describe('grades: what a pronoun stands for', () => {
  check('within its sentence', [
    ['The judgement on adoption is that it is good.', 'good adoption'],
    ['Help and protection has got worse, and it is now inadequate.', 'inadequate help-and-protection'],
    ['The safeguarding board was told that it was inadequate.', 'inadequate other'],
    ['Adoption: it was judged good.', 'good adoption'],
    ['The council’s adoption agency was told that it was good.', 'good?'],
    ['Leadership has improved and now it is good.', 'good leadership'],
    ['Leadership improved, but it is still inadequate.', 'inadequate leadership'],
    ['An authority that Ofsted says is good has no need of help.', 'good?'],
    ['The borough, which in October 2018 had been inadequate, is good.', 'inadequate; good'],
    ['A county which for years had been good is now inadequate.', 'good; inadequate'],
    ['We are proud to be good.', 'good'],
    ['Leaders are proud to be rated outstanding.', 'outstanding leadership'],
    ['It had taken the council eleven years to climb out of inadequate.', 'inadequate'],
    ['The council worked hard to be good.', 'good'],
    ['It was a service that inspectors said was inadequate.', 'inadequate'],
    ['Adoption, one which was good in 2018, is now outstanding.', 'good adoption; outstanding adoption'],
    ['The council that was good is now inadequate.', 'good; inadequate'],
    ['Leadership was good and remains good.', 'good leadership; good leadership'],
    ['The turnaround of the council’s work, which was inadequate, took years.', 'inadequate'],
    ['Leeds is the only council that was outstanding.', 'outstanding'],
    ['It is the council that was inadequate.', 'inadequate'],
  ]);
  check('with areas in front of the sentence', [
    ['For care leavers, though, it was inadequate.', 'inadequate care-leavers'],
    ['For children in care and for care leavers, the grade was good.', 'good in-care care-leavers'],
    ['And for adoption, it’s good.', 'good adoption'],
    ['But for care leavers, they’re inadequate.', 'inadequate care-leavers'],
    ['In adoption, having been inadequate, it is good.', 'inadequate adoption; good adoption'],
    ['Having been inadequate, the council is now good.', 'good'],
    ['The council, having been inadequate in 2018, is good.', 'inadequate; good'],
  ]);
  check('several things at once', [
    ['The council has two services, both of which were rated good.', 'good'],
    ['Kent and Hull, both of which are good, help.', 'good'],
    ['Two councils were inspected. Both were inadequate.', 'inadequate'],
    ['Two homes were inspected. Both were inadequate.', 'inadequate?'],
    ['Ten cases were audited. Two were inadequate.', 'inadequate?'],
    [
      'Seven councils were inspected. Three were good, two required improvement, and two were inadequate.',
      'good?; requires-improvement?; inadequate?',
    ],
    ['Of the seven councils inspected, three were good.', 'good?'],
    ['Ten files were read. They were good.', ''],
    ['Inspectors read ten files. It was good that they did.', ''],
    ['Inspectors read ten files. Most of them were good.', ''],
    ['The council’s fostering agency was inspected in May. It was rated good.', 'good?'],
    ['The council was inspected in May. It was rated good again by July 2024.', 'good'],
    ['Leadership and adoption were looked at. Both require improvement.', 'requires-improvement leadership adoption'],
    ['One was inadequate, one was good.', 'inadequate?; good?'],
    ['Of its four judgements, one is inadequate.', 'inadequate'],
    ['Four areas were judged. Two of them were good, and two outstanding.', 'good; outstanding'],
    ['The school next door was inspected. It was good.', 'good?'],
  ]);
});
