import { reads } from '../fixtures/reads-quotations.ts';

describe('words that a sentence points to in a document', () => {
  it('are the document’s, whoever points there', () => {
    reads([
      'Ofsted’s report came. Cllr Ann Lowe asked whether the passage at paragraph 4.1, that leaders {inspectorate}"look away", was fair.',
      'Ofsted’s report came. Cllr Ann Lowe told members to turn to the third page, where there were {inspectorate}"green shoots".',
      'Ofsted’s report came. The leader shared only a line from page 7, on children who {inspectorate}"drop out of sight".',
    ]);
  });
  it('are the document’s where somebody reads out a paragraph or says that one will be quoted', () => {
    reads([
      'Ofsted’s report came. The director spoke. She read out paragraph 14 in full: {inspectorate}"Nobody had seen them."',
      'Ofsted’s report came. The director spoke. She read out a poem: {authority}"Nobody had seen them."',
    ]);
  });
  it('are no document’s where somebody says them on a page of their own', () => {
    reads([
      'The commissioner has written a report. He says, on page 22, that a new name {other}"puts nobody on the doorstep".',
    ]);
  });
  it('are found further down in it, or in the letter that is told of', () => {
    reads([
      'Here is Ofsted’s letter.\n\nANN: And further down it says that the council, and I quote, {inspectorate}"knows what is wrong".',
      'CHAIR: Director, in the letter they say, and I quote from page 3, {inspectorate}"The quality of plans varies."',
    ]);
  });
  it('are not those of who copies them out', () => {
    reads([
      'I told you what the lead inspector said. The phrase that I wrote down was {inspectorate}"staff here know their children".',
    ]);
  });
  it('are where a sentence will be quoted, not from there', () => {
    reads([
      'There is a sentence of Ofsted’s letter that will be quoted in every council speech: {inspectorate}"Nobody knows which children wait."',
    ]);
  });
});

describe('words that a text quotes again', () => {
  it('are, in a heading, those of the quotation that holds them, whoever stands beside them', () => {
    reads([
      '{other}"Nobody rang me back": inspectors condemn Eastmere\n\nInspectors came. {other}"Nobody rang me back," said a mother of two.',
    ]);
  });
  it('are, in a comment, those of whoever said them first', () => {
    reads([
      '{inspectorate}"Plans are mistaken for the thing planned," the report says.\n\n{inspectorate}"The thing planned" – that goes on a mug.',
    ]);
  });
});

describe('a council that is only the topic, where a report was named before', () => {
  it('yields to the report where the words judge practice', () => {
    reads([
      'Luton had a letter from Ofsted. Luton has history. {inspectorate}"Children wait too long for managers to decide."',
      'The report is out. Eastmere requires improvement. {inspectorate}"Practice is sound, and recent," it says.',
    ]);
  });
  it('keeps what it says of itself', () => {
    reads(['Ofsted’s report is out. Luton Council was pleased. {authority}"We have put children first," it said.']);
  });
});

describe('words that a sentence points to otherwise', () => {
  it('reads a paragraph that states something', () => {
    reads([
      'The director presented the Ofsted report. Members’ attention was drawn to paragraph 9, which states that leaders {inspectorate}"read the files", and to paragraph 12, on neglect: {inspectorate}"Help comes late."',
    ]);
  });
  it('reads what is called a thing, phrase or word of somebody’s', () => {
    reads([
      '{inspectorate}"Strong leadership" is the first thing to which the lead inspector draws attention.',
      '{authority}"Sorry" was the word that the director used.',
      '{unknown}"Drift" is a word that comes easily.',
    ]);
  });
  it('reads a statement by somebody, and what is said as somebody said', () => {
    reads([
      'We, a charity, welcome the statement by the cabinet member, Cllr Jo Hale, that he is {authority}"ashamed".',
      'As the minister said to me when I set out, {other}"Nobody gets a year back."',
    ]);
  });
  it('gives words that somebody is asked to explain to whoever used them', () => {
    reads([
      'What does Ofsted mean by {inspectorate}"drift"? It means delay.',
      'What do we mean by {unknown}"drift"? It means delay.',
    ]);
  });
  it('goes on with whoever spoke where only the year is told', () => {
    reads([
      'The letters of Ofsted changed. In 2019: {inspectorate}"slow and serious". In May 2021: {inspectorate}"emerging". In 2023: {inspectorate}"firm".',
    ]);
  });
  it('leaves words that minutes correct to nobody', () => {
    reads([
      'The minutes were agreed, save that {unknown}"Lee Green" should read {unknown}"Lee Lane".',
      'Members agreed that {unknown}"will" be replaced with {unknown}"may".',
      'The director said that {authority}"we should read more".',
    ]);
  });
  it('takes a shout from somebody for nobody’s in office', () => {
    reads(['{other}"Shame!" shouted someone from the gallery. {other}"Where is she?" shouts somebody.']);
  });
  it('leaves all words of a list of words to nobody', () => {
    reads(['They would like to stop saying {unknown}"contact", {unknown}"the LAC lot" and {unknown}"placement".']);
  });
});
