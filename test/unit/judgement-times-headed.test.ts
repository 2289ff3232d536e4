import { check } from '../fixtures/told-judgements.ts';

const LIST = '- Overall: good\n- Leadership: inadequate\n';
const JULY = ['derby good: 2018-07-01 2018-07-31', 'derby inadequate: 2018-07-01 2018-07-31'];
const NONE = ['derby good: ?', 'derby inadequate: ?'];

describe('the time of judgements under a heading', () => {
  const under = (heading: string, expected: readonly string[]): void => {
    it(heading, () => check(`12 May 2019\n\nDerby City Council has news.\n\n${heading}\n\n${LIST}`, expected));
  };
  under('Derby, July 2018:', JULY);
  under('Derby (July 2018):', JULY);
  under('How Derby was rated in July 2018:', JULY);
  under('What inspectors said in July 2018:', JULY);
  under('Changes since July 2018:', NONE);
});

describe('the time of judgements in minutes', () => {
  it('is that of the inspection that is reported, not of the one before', () => {
    check(
      'It was reported that between 10 and 21 October 2022 a full inspection of services in Derby was completed by Ofsted. ' +
        'It was the first inspection of its kind since 2018 when services were found to require improvement.\n\n' +
        'Leadership was rated good.',
      ['derby requires-improvement: 2018-01-01 2018-12-31', 'derby good: 2022-10-10 2022-10-21'],
    );
  });
});

describe('the time of a first grade', () => {
  it('is not since when there was none', () => {
    check('Derby was inspected in July 2018. It is its first good since 2009.', ['derby good: 2018-07-01 2018-07-31']);
    check('Derby has been good since 2009.', ['derby good: 2009-01-01 2009-12-31']);
  });
});
