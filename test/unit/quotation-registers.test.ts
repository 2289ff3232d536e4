import { reads } from '../fixtures/reads-quotations.ts';

describe('speakers told behind the quotation', () => {
  it('reads whose words they were', () => {
    reads([
      '{other}"Not enough has changed" was the blunt conclusion of the commissioner.',
      '{authority}"We got it wrong" were the words of the director.',
      'The words {inspectorate}"not safe" appear nine times in the report.',
      'The phrase {unknown}"not safe" has been struck from the vocabulary.',
      'Failings amounted to {other}"maladministration", the ombudsman ruled.',
    ]);
  });
  it('reads a sentence that takes up words that stand alone', () => {
    reads([
      '{inspectorate}"Children are safer."\n\nThat is the inspectors’ opening line.',
      '{other}"Nothing has changed." So says the union.',
      '{authority}"Job not done." Not my words but the director’s.',
    ]);
  });
  it('keeps words apart from a piece of a document named behind them', () => {
    reads(['Ofsted found a service {inspectorate}"in distress" – its words – and leaders {inspectorate}"in denial".']);
  });
});

describe('people in several registers', () => {
  it('takes parties for groups of the council unless more is told of them', () => {
    reads([
      'The Conservatives said the figures were {authority}"a damning indictment".',
      'Labour’s Ann Dean said it was {authority}"a scandal".',
      'Labour’s shadow education secretary said it was {other}"a scandal".',
      'The Green Party’s national spokesperson said it was {other}"a scandal".',
    ]);
  });
  it('knows who has left or taken up a post', () => {
    reads([
      'Former Ofsted inspector Jo Hale said the grade was {other}"harsh".',
      'Ms Hale – who was appointed director in 2021 – said she was {authority}"heartbroken".',
      'Jo Hale, who since May has been in charge of services at the council, said: {authority}"We are sorry."',
    ]);
  });
  it('asks the next speaker of a transcript', () => {
    reads(['PRESENTER: You said in 2021, {authority}"judge me on it". Shall we?\n\nCLLR DUNN: Go on then.']);
  });
  it('reads motions, letters from many, and answers that only a joining phrase brings in', () => {
    reads([
      'A motion was moved that {authority}"this Council has no confidence in the Leader".',
      'A letter from 40 headteachers says thresholds are {other}"a moving target".',
      'What did Ofsted find? In short, {inspectorate}"a service in distress".',
    ]);
  });
  it('reads words given as examples of a report, in a series', () => {
    reads(['The report is peppered with words like {inspectorate}"drift" and {inspectorate}"delay".']);
  });
});

describe('an official report that lets others speak', () => {
  it('keeps typical comments, aims and series with those who made them', () => {
    reads(
      [
        'Young people value their advisers. {other}‘She gets me’ was a typical comment.',
        'The council’s vision, {authority}‘every child a future’, is widely understood.',
        'The council’s {inspectorate}‘Bright Futures’ strategy is widely understood.',
        'They are positive. Social workers said that leaders {authority}‘walk the floor’ and {authority}‘know our names’.',
        'An agency worker commented that it was {authority}‘the best place I have worked’.',
      ],
      'official-report',
    );
  });
});

describe('people without an office', () => {
  it('reads first names alone and those whom a preposition brings in', () => {
    reads([
      'Sam (not her real name) went through four placements. {other}"Nobody asked me," she says.',
      'Leanne was seven when she went into care. {other}"I had a bin bag," she remembers.',
      'Labour councillors have called for an inquiry, with MP Jo Hale saying it was {other}"long overdue".',
    ]);
  });
});

describe('what things are to somebody', () => {
  it('reads whose word for it stands in front', () => {
    reads([
      'For Mrs Hale, a grandmother of six, it is simple: {other}"Listen to us."',
      'Inspectors left on Friday. To officers it was {authority}"a reset".',
      'Inspectors left on Friday. To the parents in the gallery it was {other}"a whitewash".',
    ]);
  });
  it('reads an attribution between commas, and who answers behind a semicolon', () => {
    reads([
      'The second plan, says the director, is {authority}"shorter and duller".',
      '{authority}"It’s a bad day," said Cllr Dunn; {other}"a very bad day," agreed the local MP.',
    ]);
  });
  it('knows who wrote an annual report, and praise that names nobody', () => {
    reads([
      'The annual report of the safeguarding partnership had warned of {other}"false dawns".',
      'The annual report of the director had warned of {authority}"false dawns".',
      '{inspectorate}"Calm, capable" managers are commended.',
      'The mother’s evidence was that the worker {other}"never came".',
    ]);
  });
});
