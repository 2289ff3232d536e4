import assert from 'node:assert/strict';
import { analyseText } from '../../server/report.ts';
import { checkCouncils as check } from '../fixtures/marked-councils.ts';

describe('councils', () => {
  it('are found by their names and by the words that stand for them', () => {
    check(
      '{Sheffield City Council=sheffield} was inspected in May. {The council=sheffield} has improved.',
      'Inspectors went to {Medway=medway} and then to {Kent=kent}. {Medway=medway} improved.',
      'Children in {Hull=kingston-upon-hull} wait too long. {The local authority=kingston-upon-hull} knows it.',
    );
  });
  it('are not found where another body bears the name', () => {
    check(
      'The report on {Stockport Council=stockport} thanks Tameside and Glossop Integrated Care NHS Foundation Trust.',
      'He studied at Liverpool John Moores University before he joined {Wirral Council=wirral}.',
      'South Essex College has places, and Southend United’s trust too, that {Thurrock Council=thurrock} could use.',
      'Luton Town on the 10th, then {Luton=luton} Town Hall.',
      'Leeds United gave tickets to children whom {Bradford Council=bradford} looks after.',
    );
  });
  it('count the town of an address only in an official paper, for the council that it is about', () => {
    const head =
      'Inspection of children’s social care services\n\nInspection dates: 4 to 15 June 2018\n\nMoorfoot Building\n';
    check(
      `{Sheffield City Council=sheffield}\n\n${head}{Sheffield=sheffield} S1 4PL\n\n{The council=sheffield} has improved.`,
      `{Derbyshire County Council=derbyshire}\n\n${head}Sheffield S1 4PL\n\n{The council=derbyshire} has improved.`,
      `{Derbyshire County Council=derbyshire}\n\n${head}Sheffield\nS1 4PL\n\n{The council=derbyshire} has improved.`,
      'Inspection of {Sheffield City Council=sheffield}\n\nPress office: Moorfoot Building, Sheffield S1 4PL',
    );
  });
  it('are meant by a bare name that an inspection, a grade or a neighbour in a list shows to be one', () => {
    check(
      'Ofsted handed {Bury=bury} its second warning. They bury bad news.',
      'The {Reading=reading} inspection was short. Reading takes time.',
      '{Leeds=leeds} was praised. On Teesside, {Stockton=stockton-on-tees} was judged good.',
      'In March 2016 {Westminster=westminster} and {Kensington and Chelsea=kensington-and-chelsea} were inspected.',
      'The Member for Mid Norfolk wrote to {Suffolk County Council=suffolk}.',
    );
  });
  it('are meant by the words for their kind', () => {
    check(
      '{Blackpool Council=blackpool} was inspected. Look at {Lancashire=lancashire}. {The county council=lancashire} improved.',
      '{North East Lincolnshire Council=north-east-lincolnshire} has moved children back to {the borough=north-east-lincolnshire}.',
      '{Derby Council=derby} was good. In the case of {Warrington=warrington}, officials met {the council=warrington} in May.',
      'Ofsted came to {Medway Council=medway}. It published a letter on its visit to {Blackpool=blackpool}. {The authority=blackpool} was slow.',
      'The letter asked {Kent County Council=kent} to act. It instructed {the council=kent} to act. It told {the council=kent} to act. Protection in the county has improved.',
      'The Leader of the\n     {Council=leeds} said no. {Leeds=leeds} is sorry.'.replace(
        'the\n     {Council=leeds}',
        '{the\n     Council=leeds}',
      ),
      '“When {this trust=birmingham} began we had no plan,” said the chair of {Birmingham Children’s Trust=birmingham}.',
    );
  });
  it('are not those who only help the one that the text is about', () => {
    check(
      'Ofsted visited {Kent=kent} in May. Since July its services have been run by {Essex County Council=essex}.\n\n{The council=kent} is sorry.',
      'Ofsted visited {Kent=kent}. {Essex County Council=essex} lent it staff.\n\n“{The authority=kent} pays {Essex=essex} too much,” he said.',
    );
  });
  it('are not the town that the regulator writes from', () => {
    check(
      'Inspection of {Manchester City Council=manchester}\n\n{The council=manchester} has improved.\n\nPiccadilly Gate\nStore Street\nManchester M1 2WD',
      'Inspection of {Manchester City Council=manchester}\n\n{The council=manchester} has improved.\n\nPiccadilly Gate\nStore Street\nManchester\nM1 2WD',
    );
  });
  it('are not the town that the regulator writes from, even in a paper on that town’s council', () => {
    const paper =
      '{Manchester City Council=manchester}\n\nInspection of children’s social care services\n\nInspection dates: 4 to 15 June 2018\n\n';
    check(
      `${paper}Piccadilly Gate\nStore Street\nManchester\nM1 2WD`,
      `${paper}Piccadilly Gate\nStore Street\nManchester M1 2WD`,
      `${paper}Town Hall\n{Manchester=manchester}\nM60 2LA`,
    );
  });
  it('are not districts, which have no children’s services', () => {
    check('Exeter City Council is in {Devon=devon}. Exeter was not inspected.');
  });
  it('are written in capitals, or with a capital at least', () => {
    check(
      '{SLOUGH BOROUGH COUNCIL=slough} was inspected. {KENT=kent} is big. The slough borough council is none.',
      '{Kent County Council=kent} was inspected. Of kent county council nobody wrote. {The Royal Borough of Greenwich=greenwich} was.'.replace(
        '{The Royal',
        'The {Royal',
      ),
    );
  });
});

describe('the words that stand for a council', () => {
  it('are the county only where it does or has what a council does', () => {
    check(
      '{Kent County Council=kent} was told. {The county=kent} has improved. Work in the county is slow. {The county=kent}’s services are slow.',
      '{Kent County Council=kent} was told. The county council tax rose. All over the county people wait.',
      '{Kent County Council=kent} was told. In 2015, when {the county=kent} required improvement, it rained. Rain fell in the county.',
    );
  });
  it('are none where the council is only a power, a tax, a house or somebody’s title', () => {
    check(
      '{Kent County Council=kent} was told. The council tax rose, the council house is old, and the council chamber is cold.',
      '{Kent County Council=kent} was told. The local authority designated officer left. The trust that children have in him grew.',
      '{Kent County Council=kent} was told. The power of the council to decide is old. An order told {the council=kent} to act.',
    );
  });
  it('are this council, but not its area, nor what one is in', () => {
    check(
      '{Kent County Council=kent} was told. {This council=kent} is good. This council area is big. In this council we trust.',
      '{Kent County Council=kent} was told. In {the council=kent} area schools are good. {This authority=kent}’s plan is new.',
    );
  });
});

describe('a council that was found', () => {
  const reasons = (text: string): readonly string[] =>
    analyseText(text).mentions.flatMap((mention) =>
      mention.type === 'council' ? [`${text.slice(mention.start, mention.end)}: ${mention.evidence[0]?.rule}`] : [],
    );
  it('says why it was taken for one', () => {
    assert.deepEqual(reasons('Kent County Council wrote to Essex. The council and Sutton wait, and so does Reading.'), [
      'Kent County Council: council.title',
      'Essex: council.name',
      'The council: council.focus',
      'Sutton: council.name-in-context',
      'Reading: council.name-in-context',
    ]);
  });
  it('are meant by a short name with the words of a place around it', () => {
    check(
      'Last year inspectors were in {Redcar=redcar-and-cleveland} and {Telford=telford-and-wrekin} for two weeks.',
      '{Slough=slough}, which was next, was judged inadequate.',
      'Karl Fenwick (Hull and Hessle West) (Lab): I thank {Leeds=leeds}.',
      'Mr Oliver Wray (Plymouth, Sutton and Devonport): To ask how many councils are good.',
    );
  });
  it('are not the forerunner where the council that came after it is spoken of', () => {
    check(
      'Inspectors came to {Cumberland Council=cumberland}. What {Cumbria County Council=cumbria} left to {Cumberland=cumberland} was poor. {The authority=cumberland} knows it, and what {the county council=cumbria} left.',
      'In 2023 {Buckinghamshire Council=buckinghamshire} is good. {Buckinghamshire=buckinghamshire} improved.\n\nIn 2011 {Buckinghamshire County Council=buckinghamshire-county-council} was judged adequate. It said that {the council=buckinghamshire-county-council} was pleased.\n\nIn 2023 {the council=buckinghamshire} is pleased again.',
    );
  });
  it('are the one that the text has turned to', () => {
    check(
      'Ofsted came to {Lambeth=lambeth}. {Lambeth=lambeth} improved. What we owe to {Hackney=hackney}. Its people came across town. {The borough=hackney} paid.',
      '{Kent County Council=kent} is good. {Kent=kent} was good before. I am grateful to {Medway=medway}, and {the council=medway} knows it.\n\n{The council=kent} has grown.',
      '{Rochdale Council=rochdale} is good, and {Rochdale=rochdale} knows. {Oldham=oldham}, which lends to {Rochdale=rochdale}, is waiting; {the council=oldham} there said so.',
      '{Kent Council=kent} is good, and {Kent=kent} knows. {Southampton=southampton}, where I served on {the council=southampton}, is too.',
      '{Kent Council=kent} is good, and {Kent=kent} knows. {Leeds City Council=leeds}, rated outstanding, is {the council=kent}’s improvement partner.',
      '{Plymouth=plymouth} has no stars. {Plymouth=plymouth} minds. {Plymouth=plymouth} waits.\n\n{Haringey=haringey} has two stars.\n\n{The borough=haringey}’s leader said so.',
      '{LEICESTERSHIRE=leicestershire} Inspectors liked it.\n\n{LINCOLNSHIRE=lincolnshire} Another good grade for {the authority=lincolnshire}.',
      '{Kent Council=kent} is good, and {Kent=kent} knows. {Kent=kent} waits.\n\n{Leeds City Council=leeds} helps.\n\nNobody minds.\n\nIt is May.\n\n{The council=kent} waits.',
    );
  });
});

describe('the council of a text, in records and asides', () => {
  it('is meant by a noun with a capital', () => {
    check(
      'BOROUGH OF POOLE\n\n16 March 2010\n\n{Poole=poole} was rated. {Bournemouth Borough Council=bournemouth} was too. {the Borough=poole} had been good.'.replace(
        'BOROUGH OF POOLE',
        '{BOROUGH OF POOLE=poole}',
      ),
    );
  });
  it('is meant again behind a paragraph that only mentions another', () => {
    check(
      '{Swindon=swindon} has no stars. {Swindon=swindon} had one. {Swindon=swindon} waits.\n\nI might add that in that list {Oxfordshire County Council=oxfordshire} has two stars.\n\nNobody looked at {the authority=swindon}.',
      '{Lancashire=lancashire} is inadequate. {Lancashire=lancashire} was too. {Lancashire=lancashire} waits.\n\nTo ask what he makes of the performance of {Doncaster Children’s Services Trust=doncaster}.\n\n{The trust=doncaster} is good.',
    );
  });
});

describe('people whose names are those of councils', () => {
  it('are told by their titles', () => {
    check('Mr Derby was there.', 'Dr Reading came, and Lady Bury spoke to {Derby=derby}.', 'Mr Leeds said so.');
  });
  it('are told by their titles, also where they have several words', () => {
    check('Mr St Helens was there.', '{Rutland County Council=rutland} heard Mr Rutland County.');
  });
});

describe('clubs whose names are short for councils', () => {
  it('are no councils', () => {
    check('Manchester City won at home, and York City lost.', '{Manchester City Council=manchester} was glad.');
  });
});
