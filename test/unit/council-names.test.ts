import { checkCouncils } from '../fixtures/marked-councils.ts';

describe('the names of councils that are ordinary words or towns', () => {
  it('are believed where the words beside them judge or inspect', () => {
    checkCouncils(
      '{Bury=bury} was judged good in July.',
      '{Reading=reading} was inspected in May.',
      '{Reading=reading}, inspected in May, did well.',
      'The inspection of {Reading=reading} was in May.',
      'Ofsted handed {Bury=bury} its second inadequate.',
    );
  });
  it('are believed as labels, in front of a grade', () => {
    checkCouncils('{Reading=reading}: good, 2019.', 'He went, {Reading=reading}: good, he said.');
  });
  it('are believed in a list with a name that is sure', () => {
    checkCouncils(
      '{Slough=slough} or {Reading=reading} could help.',
      '{Bury=bury} and {Kent=kent} were inspected.',
      '{Bath=bath-and-north-east-somerset}, {Dorset=dorset} and {Devon=devon} took part.',
    );
  });
  it('are believed where they own something at the beginning of a sentence', () => {
    checkCouncils('“{Derby=derby}’s plans are thin.” Derby leaders agree.', 'We like Bath’s hills.');
  });
  it('are not believed where nothing speaks for them', () => {
    checkCouncils(
      'Looked-after Children: Bury',
      '{Kent=kent}\nBury\nReading',
      'Wells was quiet. In Wells the council of Wells met.',
      '(Derby) was there. [Derby] "Derby" said.',
    );
  });
});

describe('the names of councils within other names', () => {
  it('are those of people', () => {
    checkCouncils('Mr Derby said so. Councillor Derby agreed. Sue Derby left.');
  });
  it('are those of clubs and schools', () => {
    checkCouncils('Bury United won. {Bury Council=bury} was inspected.', 'University of Derby. Derby Royal Infirmary.');
  });
  it('are those of streets and addresses', () => {
    checkCouncils(
      'www.derby.gov.uk and x@derby.gov.uk and Derby.gov.uk',
      '12 Derby Street, 14 Derby',
      'Ofsted\nPiccadilly Gate\nStore Street\nManchester\nM1 2WD',
      'Inspection of {Sheffield City Council=sheffield}\n\nMoorfoot Building\nSheffield\nS1 4PL',
      '{Manchester City Council=manchester}\nPO Box 532\nManchester\nM60 2LA',
    );
  });
});

describe('the names of bodies that run children’s services', () => {
  it('stand for the council that they serve', () => {
    checkCouncils(
      '{Achieving for Children=kingston-upon-thames} works in {Kingston upon Thames=kingston-upon-thames}.',
    );
  });
});
