import { check } from './read.ts';

describe('grades in official reports', () => {
  check('behind a title that runs into the sentence', [
    [
      'Section 1: Summary of findings Children’s services in Kent requires improvement because:',
      'requires-improvement',
    ],
    ['Executive summary The HSCB requires improvement because:', 'requires-improvement other'],
  ]);
  check('of boards, and of capacity to improve whatever it is', [
    [
      'The arrangements in place to evaluate the effectiveness of what is done by the authority and board partners to safeguard and promote the welfare of children require improvement.',
      'requires-improvement other',
    ],
    ['Capacity to improve services for looked after children is adequate.', 'adequate other'],
    ['The quality of training provided through the LSCB is generally good.', ''],
  ]);
  check('of samples that range', [
    ['Child protection plans vary from inadequate to good.', 'inadequate?; good?'],
    ['Assessments range from good to outstanding.', 'good?; outstanding?'],
  ]);
});

describe('words of other scales and of the annual ratings', () => {
  check('are none where they tell of any work', [
    ['All work is consistently of a strong standard.', ''],
    ['Pupils reached the expected standard in reading.', ''],
    ['Kent performed well in the timeliness of its visits.', ''],
    ['Information sharing between daytime and out-of-hours services is good.', ''],
    ['Arrangements for homeless 16- and 17-year-olds are good.', ''],
  ]);
  check('are where a rating tells them', [
    ['The county council was rated as performing poorly in the ratings of last year.', 'performs-poorly'],
    ['Kent performs well.', 'performs-well'],
    ['Four London boroughs performed poorly.', 'performs-poorly?'],
  ]);
});
