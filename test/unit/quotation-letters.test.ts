import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { reads } from '../fixtures/reads-quotations.ts';

const NEWS =
  'Swindon’s children’s services are inadequate, Ofsted said on Monday. Inspectors saw {inspectorate}“drift”.\n\n';

describe('speakers of quotations: letters and notices', () => {
  it('takes up the letter that was told of last', () => {
    reads([
      `${NEWS}The DfE letter says that work must start in May. {other}"It stays in force until we lift it," the letter adds.`,
      `${NEWS}Ministers have sent the council a letter. The letter warns of {other}"a lack of pace".`,
      `${NEWS}The Education Secretary has written to the council. The letter calls the pace {other}"too slow".`,
      `${NEWS}Inspectors have sent the council a letter. The letter calls the pace {inspectorate}"too slow".`,
      `${NEWS}The letter calls the pace {inspectorate}"too slow".`,
    ]);
  });
  it('takes notices and directions for the government’s', () => {
    reads([
      `${NEWS}An improvement notice was issued on Friday. The notice asks for {other}"a review of the front door". If the council is {other}"unable" to comply, more will follow.`,
      `${NEWS}A statutory direction was issued on Friday. The direction says that services will move to a trust {other}"for some time".`,
    ]);
  });
});

/** Who speaks in each quotation of a text, where all of it is read. */
const speakersOf = (text: string): readonly string[] =>
  analyseText(text).mentions.flatMap((mention) => (mention.type === 'quote' ? [mention.speaker] : []));

describe('speakers of quotations: whoever found something at a council', () => {
  const speaks = (text: string, speaker: string): void => {
    it(text, () => assert.deepEqual(speakersOf(text), [speaker]));
  };
  speaks(
    'Ofsted went to five councils. At Bradford council, which has the same grade, it found “a slow start”.',
    'inspectorate',
  );
  speaks('The watchdog praised Gateshead council. At Medway, it said, progress was “frail”.', 'inspectorate');
  speaks('Bradford council welcomed the report. In Bradford, it said, there is “much to like”.', 'authority');
});

describe('speakers of quotations: whoever works for a body just told of', () => {
  it('speaks for it', () => {
    reads([
      `${NEWS}A local charity has noticed a change. {other}"We get a reply now," said manager Jo Hale.`,
      `${NEWS}A foster agency in the town agrees. Director Jo Hale said: {other}"Pay is too low."`,
      `${NEWS}The council has hired staff. {authority}"We get a reply now," said manager Jo Hale.`,
    ]);
  });
});

describe('speakers of quotations: what is said of what somebody writes', () => {
  it('are not whoever writes it', () => {
    reads([
      'The letter says that {inspectorate}"most are safe". Social workers write records that are {inspectorate}"short and kind".',
      'The letter says that {inspectorate}"most are safe". Managers write plans which are {inspectorate}"short and kind".',
      'Her report records that there are {inspectorate}"gaps", inspectors said.',
    ]);
  });
});

describe('speakers of quotations: whoever tells all of the sentence before', () => {
  it('is whom a pronoun stands for', () => {
    reads([
      `${NEWS}A commissioner will be sent, according to the leader, Jo Hale.\n\nShe said: {authority}"It is for them to say."`,
      `${NEWS}The minister has written to the council, said the leader, Jo Hale.\n\nShe added: {authority}"It is for them to say."`,
      `${NEWS}The minister will visit, according to inspectors.\n\nHe said: {other}"I am keen to see it."`,
    ]);
  });
});
