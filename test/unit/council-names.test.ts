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
    checkCouncils(
      '{Slough=slough}: RI',
      '{Hull=kingston-upon-hull}: inadequate in 2018',
      '{Reading=reading}, May | Good',
    );
  });
  it('are believed in capitals, in front of a bracket', () => {
    checkCouncils('{BARNET=barnet} (short inspection, 6-10 July). All is well.', 'BARNET met us (short of breath).');
  });
  it('are nobody’s who signs with them, and no hospital’s, club’s or street’s', () => {
    checkCouncils(
      'J P Wakefield, Felpersham',
      '(Mrs) D Oldham, Felpersham',
      'A {Wakefield=wakefield} councillor said so.',
      'The Royal Stoke hospital was full.',
      'A Stoke City side came.',
      'They met in Wandsworth High Street.',
    );
  });
  it('are believed by themselves in a heading or its end where the text is about them', () => {
    checkCouncils(
      '{Hull City Council=kingston-upon-hull} was inspected.\n\nLooked-after Children: {Hull=kingston-upon-hull}',
      '{Slough Borough Council=slough} was inspected.\n\nSlough\n\nThe mud was a slough.',
      'Children: Reading\n\nThe story of a town.',
    );
  });
  it('are believed in a list with a name that is sure', () => {
    checkCouncils(
      '{Slough=slough} or {Reading=reading} could help.',
      '{Bury=bury} and {Kent=kent} were inspected.',
      '{Bath=bath-and-north-east-somerset}, {Dorset=dorset} and {Devon=devon} took part.',
      '{Kent=kent} and {Reading=reading}: two visits, a week apart.',
      '{Kent=kent}, {Slough=slough}, and nearer {Reading=reading}: three councils.',
      '{Richmond=richmond-upon-thames} and {Kingston=kingston-upon-thames}: two visits, a week apart.',
    );
    checkCouncils('Reading lags. In {Kent=kent} all is well.', 'In {Kent=kent} all is well; Reading lags.');
  });
  it('are believed where they own something at the beginning of a sentence', () => {
    checkCouncils('“{Derby=derby}’s plans are thin.” Derby leaders agree.', 'We like Bath’s hills.');
  });
  it('are believed where what follows is said of a place', () => {
    checkCouncils(
      '{Croydon Council=croydon} was judged good. {Sutton=sutton}, on the other side, was not.',
      'Next door, {Bromley=bromley} was found inadequate.',
      'Inspection of services in {Bury=bury} was short. Reading, on the other side, was not inspected.',
      'Ofsted came to the council of {Bury=bury} in May.',
      '{Sutton=sutton} is slow. {Sutton=sutton}, Sue said, is slow.',
    );
  });
  it('are believed within a sentence, where only a name has a capital', () => {
    checkCouncils(
      'The child moved to {Reading=reading} soon. She loves {Reading=reading} lots.',
      'The children of the Reading group wait. A Reading home has room. Children in a Reading home wait.',
    );
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
    checkCouncils(
      'Mr Kent spoke for {Kent County Council=kent}. Councillor Jo Kent agreed. Dr Kent left.',
      '{Portsmouth City Council=portsmouth} was inspected. Canon Hugh Portsmouth was not.',
      '{Derby City Council=derby} was inspected. Sue Derby left. Moving Derby Forward is a plan. {Derby=derby}, Sue said, is good.',
      '{Bury Council=bury} was inspected. Bury Hills are steep.',
      '{Bromley Council=bromley} was inspected. Sam Bromley was not. Early Bromley Stars is a club.',
    );
  });
  it('are not those of people where an office, a party or the beginning of a sentence stands before them', () => {
    checkCouncils(
      '{Bromley Council=bromley} was inspected. Labour {Bromley=bromley} is slow.',
      '{Bromley Council=bromley} was inspected. Elsewhere {Bromley=bromley} is slow.',
      'Work in {Kent=kent} goes on. In {Bromley=bromley} Ofsted saw more.',
    );
  });
  it('are those of clubs and schools', () => {
    checkCouncils('Bury United won. {Bury Council=bury} was inspected.', 'University of Derby. Derby Royal Infirmary.');
    checkCouncils('They study at the university of Derby. {Derby City Council=derby} was inspected.');
  });
  it('are those of services that others run, and of newspapers', () => {
    checkCouncils(
      '{Kent County Council=kent} was inspected. Kent Police and Kent Fire and Rescue came, as did the Kent Integrated Care Board.',
      '{Croydon Council=croydon} was inspected. Write to the Croydon Advertiser. A {Croydon=croydon} live show followed.',
      'A new {Kent=kent} plan and the New Kent plan: {Kent County Council=kent} wrote both.',
    );
  });
  it('are those of constituencies in a record of parliament', () => {
    checkCouncils('Mrs Prowse (Dudley North) (Lab) and Mr Oak (Kent) (Con) spoke. {Dudley Council=dudley} listened.');
  });
  it('are those of buildings, which the place gives its name', () => {
    checkCouncils(
      '{Sandwell=sandwell} Council House was full. {Manchester=manchester} Council Offices were not.',
      '{Essex=essex} County Council Chamber is big. Sandwell Hall is not. Achieving for Children House is new.',
    );
  });
  it('are those of streets and addresses', () => {
    checkCouncils(
      'www.derby.gov.uk and x@derby.gov.uk and Derby.gov.uk',
      '{Kent County Council=kent} has a page, www.kent.gov.uk, and an address, help@kent.gov.uk; Kent.gov.uk is down, and so is example.org/Kent/page.',
      '12 Derby Street, 14 Derby',
      '12 Kent Street is shut. In 2019 {Kent=kent} was inspected. A {Kent=kent} plan of 2019 {Kent=kent} leaders forgot.',
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

describe('the names of councils that came to an end', () => {
  it('stand for the council of the day', () => {
    checkCouncils(
      '12 June 2015\n\n{Somerset=somerset-county-council} was inspected in May.',
      '12 June 2024\n\n{Somerset=somerset} was inspected in May.',
      '{Somerset=somerset} was inspected in May.',
    );
  });
  it('stand for it all the same where no other has the name', () => {
    checkCouncils(
      '{Cumbria=cumbria} was judged inadequate in 2015.',
      '{Bournemouth Borough Council=bournemouth} was inspected.',
      '{Northamptonshire Children’s Trust=northamptonshire} ({NCT=northamptonshire}) began in November 2020. {NCT=northamptonshire} has grown.',
    );
  });
});

describe('the names of councils in other nations', () => {
  it('are believed where nothing else has them, or where the text names the council', () => {
    checkCouncils(
      'Newport was found wanting in 2012. {Kent County Council=kent} was not.',
      '{Newport City Council=newport} was inspected in Wales. {Newport=newport} was slow.',
      '{Wrexham=wrexham} was inspected by its own inspectorate.',
    );
  });
});

describe('the names of councils in headlines in capitals', () => {
  it('are none of persons because the words before them have capitals', () => {
    checkCouncils(
      'WATCHDOG PRAISES {LEEDS=leeds} SOCIAL WORKERS\n\n{Kent County Council=kent} is good.',
      'INSPECTORS GIVE {DERBY=derby} CHILDREN’S TEAM A LIFT\n\n{Kent County Council=kent} is good.',
      'SARAH DERBY LEAVES COUNCIL\n\n{Kent County Council=kent} is good.',
    );
  });
});

describe('the names of councils that are words, before a grade', () => {
  it('are names where they tell when it was given', () => {
    checkCouncils(
      'There the likeness ends.\n\n{Bury=bury}, inadequate when inspectors called in May 2021, is good.',
      '{Reading=reading}, good at the last visit, has been inspected.',
    );
  });
});

describe('the names of councils within other names and addresses', () => {
  it('stand for no council', () => {
    checkCouncils(
      'Write to The Blue Building, High Street, Derby DE1.',
      'Derby Teaching Primary Care Trust and {Kent=kent} agree.',
    );
  });
});
