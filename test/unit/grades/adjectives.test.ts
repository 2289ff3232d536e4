import { check } from './read.ts';

describe('grades: names and pairs of adjectives', () => {
  check('are none', [
    ['Our conference, Beyond Good and Outstanding, is in May.', ''],
    ['Had a good or a bad experience?', ''],
  ]);
});

describe('grades: ordinary adjectives are none', () => {
  check('before a noun', [
    ['Social workers do a good job.', ''],
    ['Children get a good service.', ''],
    ['Good practice was seen, and good progress made.', ''],
    ['Outstanding debts and outstanding actions remain.', ''],
    ['There is adequate housing.', ''],
    ['They made good use of data.', ''],
    ['Children were living in inadequate accommodation.', ''],
    ['He was an outstanding leader.', ''],
    ['Good morning, and good luck.', ''],
    ['The authority has a good, overarching policy.', ''],
    ['A good and effective range of support is there.', ''],
    ['Children benefit from good and outstanding services.', ''],
    ['Almost every child receives good or outstanding support.', ''],
    ['Leaders seek to maintain outstanding services.', ''],
    ['What makes a good and stable home?', ''],
    ['The proceedings ended in time thanks to good, well-prepared evidence.', ''],
    ['Care leavers receive very good, targeted support.', ''],
    ['Good-quality plans were seen.', ''],
    ['An exceptional and lasting difference was made.', ''],
    ['The council keeps outstanding company.', ''],
    ['Good relationships with good people make good services.', ''],
  ]);
  check('after a verb', [
    ['Practice is good.', ''],
    ['The response was inadequate in four cases.', ''],
    ['The council is good at listening.', ''],
    ['It is not yet good enough.', ''],
    ['Relationships with families are good.', ''],
    ['Some assessments were still outstanding when inspectors arrived.', ''],
    ['Staffing is adequate in most teams.', ''],
    ['Outcomes for children are good.', ''],
    ['It would be good to hear from you.', ''],
    ['Most plans are good.', ''],
    ['Management oversight is inadequate.', ''],
    ['Police notifications had been outstanding since October.', ''],
    ['Nine audit actions are outstanding.', ''],
    ['Two reviews that were due in summer are outstanding.', ''],
    ['My daughter’s social worker is outstanding.', ''],
    ['Put in the report that the food’s outstanding.', ''],
    ['The offer is as good as it gets.', ''],
    ['We are as good as our word.', ''],
    ['That is all well and good.', ''],
    ['The weather stayed good.', ''],
    ['It looks good.', ''],
    ['That doesn’t sound good to me.', ''],
    ['So are we any good at this or not?', ''],
    ['Leaders are good listeners.', ''],
    ['The council is good to its staff.', ''],
    ['The council was good enough to send a letter.', ''],
    ['The claim is still outstanding.', ''],
    ['Pay is inadequate, and so is parking.', ''],
    ['Things are good between them.', ''],
    ['I am good, thanks.', ''],
    ['Inspectors were good company.', ''],
    ['Leadership is about doing good.', ''],
  ]);
  check('turns of phrase', [
    ['She did it for good.', ''],
    ['It was as good as done.', ''],
    ['Moves were made in good time.', ''],
    ['The council gave as good as it got.', ''],
    ['He made good his promise.', ''],
    ['A good deal has changed.', ''],
    ['It is too good to be true.', ''],
    ['What good is a plan that nobody reads?', ''],
    ['It does more harm than good.', ''],
    ['They are up to no good.', ''],
    ['All in good faith.', ''],
    ['The good and the bad were both reported.', ''],
    ['Well done, and good for you.', ''],
  ]);
});

describe('grades: ordinary adjectives of money, shares and other services', () => {
  check('are none', [
    ['Some £3m in council tax was outstanding in April.', ''],
    ['A good third of the letters came late.', ''],
    ['It is good for families and good for Kent.', ''],
    ['The housing repairs service requires improvement.', ''],
    ['Kent’s planning department was performing well.', ''],
    ['Mine is outstanding.', ''],
    ['They live in good foster homes and good children’s homes.', ''],
    ['The city has good parks and an adequate hospital.', ''],
    ['It describes supervision as inadequate and the use of agency staff as unsatisfactory.', ''],
  ]);
  check('but grades are', [
    ['Services were rated good for families in need of help.', 'good'],
    ['The school has never been outstanding.', 'outstanding?'],
    ['Schools went from adequate ones to good ones.', 'adequate?; good?'],
    ['The city’s service requires improvement.', 'requires-improvement'],
  ]);
});
