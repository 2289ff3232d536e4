import assert from 'node:assert/strict';
import { readQuotations } from '../fixtures/quoted-text.ts';
import { reads } from '../fixtures/reads-quotations.ts';

describe('speakers of quotations in the line that signs them', () => {
  it('are found behind a dash, up to the sentence’s end or the next mark', () => {
    reads([
      '{inspectorate}"We were let down" - Ofsted',
      '{authority}"We were let down" – council leader Tom Reed {authority}"and we said so".',
      '{other}"We were let down" ~ a parent. They left.',
      '{other}"They never rang" – Carer of {unknown}"two" boys',
    ]);
  });
  it('are named as far as the words around tell', () => {
    const by = (text: string) => readQuotations(text).map((one) => one.by);
    assert.deepEqual(by('"We were let down" - Ofsted'), ['Ofsted']);
    assert.deepEqual(by('"We were let down" – council leader Tom Reed "and we said so".'), [
      'council leader Tom Reed',
      'council leader Tom Reed',
    ]);
  });
  it('stand behind the colon of a headline, unless a bare name does', () => {
    reads([
      '{inspectorate}“Nobody listened”: Ofsted',
      '{authority}“Nobody listened”: council leader Jones',
      '{unknown}“Nobody listened”: Jones',
    ]);
  });
});

describe('speakers of words that go on behind others', () => {
  it('are those of the first words, where the clause goes on with `and that`', () => {
    reads([
      'Inspectors said that plans were {inspectorate}"late", and that homes were {inspectorate}"cold".',
      'The report called plans {inspectorate}"late" and said that homes were {inspectorate}"cold".',
    ]);
  });
  it('are not, where somebody else has spoken between them', () => {
    reads([
      'Ofsted found that plans were {inspectorate}"late" in Derby, the director Tom Reed said, and that homes were {authority}"cold".',
      'Inspectors called homes {inspectorate}"cold", but Cllr Mia Stone insisted that work was under way and that carers were {authority}"proud".',
      'Inspectors said that plans were {inspectorate}"late", while according to Cllr Mia Stone and that board homes were {authority}"cold".',
      'The report calls plans {inspectorate}"late" and, the director announced in May, homes are {authority}"warm".',
    ]);
  });
  it('are those of the first words, where the sentence only breaks off for who said them', () => {
    reads([
      '{authority}"Pray for us," said Cllr Tom Reed, {authority}"and send carers."',
      '{authority}"Pray for us," said Cllr Tom Reed, who told the mother who asked, {authority}"and send carers."',
    ]);
  });
  it('are not, where another verb of saying leads to what follows', () => {
    reads([
      '{authority}"Pray for us," said Cllr Tom Reed, who denied that the mother had asked: {other}"And what now?"',
      '{authority}"Pray for us," Cllr Tom Reed said when the mother asked him and the inspectors replied, {inspectorate}"send carers."',
    ]);
  });
});

describe('quotations of more than one paragraph', () => {
  it('count, also where the first holds nothing but a grade', () => {
    reads([
      'She said: {unknown}"Good.\n\n"We are glad that it is over and we thank you all for it."',
      'She called the work "Good" and left.',
    ]);
  });
});
