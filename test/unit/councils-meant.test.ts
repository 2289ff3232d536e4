import { checkCouncils as check } from '../fixtures/marked-councils.ts';

describe('councils that are meant', () => {
  it('are the ones helped, not the helpers', () => {
    check(
      '{Leeds=leeds} has been helping {Kirklees=kirklees} since 2017. {The council=kirklees} was inadequate and {the authority=kirklees} had no director.',
      '{North Yorkshire=north-yorkshire} has been asked to help {York=york}. {The council=york} has had three directors.',
      '{Hampshire=hampshire} has lent {Torbay=torbay} its director. {The council=torbay} was inadequate.',
      '{Leeds=leeds} has been helped by a charity. {Bradford=bradford} looks on. {The council=leeds} is glad of it.',
    );
  });
  it('are not the ones that others are told apart from', () => {
    check(
      'Unlike {Bristol=bristol}, which was praised, {South Gloucestershire=south-gloucestershire} was marked down. {The council=south-gloucestershire} has set up a board.',
      '{Gateshead=gateshead} has lost staff. Pay is better across the river in {Newcastle=newcastle-upon-tyne}. A union said that {the council=gateshead} had been warned.',
    );
  });
  it('are not places that a text about another only mentions', () => {
    check(
      '{Sutton=sutton} has changed. {Sutton Council=sutton} is proud of its staff. {Merton=merton} is ten minutes away. {The borough=sutton} has 9 parks.',
      '{Sutton=sutton} has changed. {Sutton Council=sutton} is proud. Its director wants a post at {Merton Council=merton}. {The council=sutton} wants her to stay.',
      '{Sutton=sutton} has changed. {Sutton Council=sutton} is proud. I visited {Merton=merton} and saw its trust. {The authority=sutton} has the money.',
    );
  });
  it('stay the ones meant as long as no other is named', () => {
    check(
      '{Kent=kent} and {Essex=essex} were inspected. {Essex=essex} was inadequate. {The council=essex} has a plan. Ministers wrote to {the authority=essex} in May. {The council=essex} replied. {The council=essex} has now hired a director.',
      '{Walsall=walsall} was first. {The council=walsall} was told to read its files. {The authority=walsall} did. {Dudley=dudley} was next. {The council=dudley} was praised.',
    );
  });
  it('are those to which a story about several goes over', () => {
    const sunderland =
      '{Sunderland City Council=sunderland} was found inadequate in 2015. Its leaders had lost their way.\n\n“There was a silence,” says a manager at {the council=sunderland}. “Nobody laughed.”\n\n';
    const later = '\n\n“We kept on,” says a manager. “Then it worked.”\n\nStaff turnover has halved. ';
    check(
      `${sunderland}Over in {Knowsley=knowsley}, there was no trust.${later}{The authority=knowsley} is pleased.`,
      `${sunderland}{Knowsley=knowsley}’s experience has been less happy.${later}{The authority=knowsley} is pleased.`,
      `${sunderland}{Knowsley=knowsley} took another way.${later}{The authority=knowsley} is pleased.`,
      `${sunderland}She had worked in {Knowsley=knowsley} for ten years.${later}{The authority=sunderland} is pleased.`,
    );
  });
  it('are those that a paragraph opens with, before it tells of their inspection', () => {
    check(
      '{Derby=derby} keeps its place. {Derby City Council=derby} was outstanding. {Derby City Council=derby} is proud, and so are families in {Derby=derby}.\n\n{Luton=luton} has improved. A standard inspection in April found it good. The report said that private fostering drifted. Help was patchy. {The council=luton}’s director accepted it.',
    );
  });
  it('are those that a numbered line over a paragraph names', () => {
    check(
      'Weekly bulletin\n\nTwo reports came out this week.\n\n1. {Bolton=bolton}\n\nInspected in July 2026. {Bolton Council=bolton}’s director told staff: “Print it out.”\n\n2. {North Somerset=north-somerset}\n\nInspected in June. {The council=north-somerset} says it has a plan.',
    );
  });
  it('are a county by its name where a county council is spoken of', () => {
    check(
      '{Poole=bournemouth-christchurch-and-poole} was good. {Dorset=dorset} was not. {The county council=dorset} has a plan.',
    );
  });
  it('are London boroughs where one is spoken of', () => {
    check(
      '{Coventry=coventry} let him go to {Tower Hamlets Council=tower-hamlets}. {The London borough council=tower-hamlets} chose him.',
    );
  });
  it('are in the borough between two days, and no trust between people', () => {
    check(
      'Inspectors were in {the borough=solihull} between 3 and 7 May. {Solihull=solihull} waits. There is little of the trust between staff that is needed.',
    );
  });
  it('are not the one that another is contrasted with', () => {
    check(
      'While {Barnet=barnet} was told that it was weak, {Enfield=enfield} was told that it was good. {The council=enfield} has thanked its staff.',
    );
  });
  it('are a royal borough where one is spoken of', () => {
    check(
      '{Windsor and Maidenhead=windsor-and-maidenhead} joined {Kingston=kingston-upon-thames} and {Slough Borough Council=slough}. {The royal borough=windsor-and-maidenhead} pays.',
    );
  });
  it('are not what kind of council something is', () => {
    check(
      '{Birmingham=birmingham} is the city council with more children than any other. {The city council=birmingham} said so.',
    );
  });
});

describe('names of places', () => {
  it('are councils behind a verb, and as labels where they are ordinary words', () => {
    check(
      'One of those is {Kent=kent}, the largest of all. {The county council=kent} knows it.',
      'How they did\n\n{Luton=luton}: good\n{Reading=reading}: not visited yet\n\nChildren in {Reading=reading} wait.',
      'How they did\n\nReading: not what it was.',
      'Staff cheered, and over the summer {Devon=devon} lost two of them. He left {Kent=kent} for {Cornwall=cornwall}, and two of them ({Bromley=bromley} and another) are good.',
    );
  });
  it('head sections, as others do', () => {
    check(
      '{Sunderland=sunderland}\n\n{The council=sunderland} has a company.\n\n{Bury=bury}\n\n{The council=bury} knew its faults.',
      'Reading\n\nThere is too little of it.',
    );
  });
  it('are none in the names of bodies of health, seats, commissioners and streets', () => {
    check(
      'NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board wrote to {Wiltshire Council=wiltshire}.',
      'The Cheshire and Merseyside Integrated Commissioning Partnership wrote to {Halton=halton}.',
      'Ann Marsh, Police and Crime Commissioner for Dorset, wrote to {Torbay=torbay}.',
      'The member who sits for Hull North asked about {Leeds=leeds}. Leeds West was silent, and so was the {Leeds=leeds} West team.',
      '{Bolton Council=bolton} moves to 14 Chapel Street, Bury, and on to {Rochdale=rochdale}.',
      'WINTER 2019-20 {Leeds=leeds} lends some managers.',
      '{Kent=kent}, {Swindon=swindon} and {Wiltshire=wiltshire} waited.',
    );
  });
});

describe('the trust that is meant', () => {
  it('is the council’s, unless one of another kind is named behind it', () => {
    check(
      'St Anne’s Hospital NHS Foundation Trust was fined, and {Doncaster Children’s Services Trust=doncaster} was glad. {The trust=doncaster} said it was sorry.',
      '{Doncaster Children’s Services Trust=doncaster} was glad when St Anne’s Hospital NHS Foundation Trust was fined. The trust said it was sorry.',
      'St Anne’s Hospital NHS Foundation Trust was there when {Doncaster Council=doncaster} spoke. The trust was sorry.',
    );
  });
  it('is no other word’s: a council goes on behind a hospital’s trust', () => {
    check(
      '{Doncaster Council=doncaster} met St Anne’s Hospital NHS Foundation Trust. {The council=doncaster} said that it was sorry.',
    );
  });
});

describe('councils in a list', () => {
  it('are not the one that the text goes on with', () => {
    check(
      '{Leeds=leeds} was inspected. {Bury=bury}, {Derby=derby} and {York=york} were not. {The council=leeds} is glad of it.',
    );
  });
});
