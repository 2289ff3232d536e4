import { checkCouncils as check } from '../fixtures/marked-councils.ts';

describe('councils told apart from districts', () => {
  it('are not meant where a district without children’s services was named last', () => {
    check(
      '{Essex County Council=essex} has closed a nursery. Chelmsford City Council owns the building, and says that the council was never asked.',
      'Staff in {Kent=kent} have a plan. Ashford Borough Council gave its views. The borough council wants a say. {The county council=kent} will reply.',
      'Chelmsford City Council and {Essex County Council=essex} share a hall. {The county council=essex} pays.',
    );
  });
  it('are meant by words that no district can bear', () => {
    check(
      '{Essex County Council=essex} has a plan. Ashford Borough Council has none. {The county council=essex} said so, and Ashford is glad.',
    );
  });
});

describe('the council of somebody who speaks', () => {
  it('is meant by what is said', () => {
    check(
      '{Luton Council=luton} was marked down. A spokeswoman for {Bedford=bedford} said {the council=bedford} had offered help.',
      '{Luton Council=luton} was marked down. The leader of {Luton Council=luton} met the mayor of {Bedford=bedford}. {The council=luton} is sorry.',
    );
  });
  it('is meant by what is quoted before, and not by what others say', () => {
    check(
      '{Luton Council=luton} was marked down. “{The council=bedford} could see it coming. It was no surprise,” said the director of children’s services at {Bedford=bedford}.',
      '{Luton Council=luton} was marked down. “{The council=luton} has let us down,” said Kay Marsh, an MP. The mayor of {Bedford=bedford} agreed.',
    );
  });
  it('is not only where something is', () => {
    check(
      'Two boroughs share a team.\n\nThe leader of {Ealing Council=ealing} said: “It is late.”\n\nHer opposite number at {Brent=brent}, Tim Fell, said: “It is time. {The council=brent} will pay.”',
    );
  });
});

describe('councils of which a text with several tells', () => {
  it('are not the one that another may use, hear or ask', () => {
    check(
      '{Plymouth=plymouth} has a plan. Members heard that {Torbay=torbay} might use {the council=plymouth}’s rooms.',
      '{Plymouth=plymouth} and {Torbay=torbay} were inspected. {Torbay=torbay} fell because {the council=torbay} had lost its staff.',
    );
  });
  it('are those to which it comes next, not those it points to', () => {
    check(
      'She began in {Lambeth=lambeth}. In 2006 she ran {Bolton=bolton}. Then came {Doncaster=doncaster}. She was there for six months; {the council=doncaster} was in trouble.',
      '{Luton Borough Council=luton} will close its company. Its leader pointed to {Essex County Council=essex}, which did so in May. {The authority=luton} will save a lot.',
    );
  });
  it('are not helpers of whom more is told, nor left by their own trust that takes over', () => {
    check(
      'Leaders in {Bristol=bristol} are sorry. {North Somerset=north-somerset}, where services are outstanding, has been asked to advise. {The council=bristol} will meet it in May.',
      'Since {Sandwell Children’s Trust=sandwell} took over in 2018, {the council=sandwell} has paid it. {Dudley=dudley}’s trust never began.',
    );
  });
  it('are the ones where somebody lives', () => {
    check(
      '{Sunderland=sunderland} is well. She lives in {Gateshead=gateshead}, where {the council=gateshead} knows her.',
    );
  });
  it('are the ones where a clause or a speaker goes', () => {
    check(
      '{Barnsley=barnsley} and {Doncaster=doncaster} lost their directors. In {Barnsley=barnsley} she found order; in {Doncaster=doncaster} she found that {the council=doncaster} had none.',
      'At {Barnet=barnet} {the council=barnet} knew its faults. I went to {Sunderland City Council=sunderland} in May and asked. Nobody in {the authority=sunderland} could say.',
    );
  });
  it('are a unitary authority where one is spoken of', () => {
    check(
      '{Kent County Council=kent} said that {Medway Council=medway} had refused. {The unitary authority=medway} denied it.',
    );
  });
  it('are those of the text’s own day where it tells of things to come', () => {
    check(
      'Published: 2 November 2018\n\nNext April {Poole=poole} will have gone. {Dorset County Council=dorset-county-council} knows it.',
    );
  });
  it('are the ones that others gave way to', () => {
    check(
      '{Wiltshire County Council=wiltshire-county-council} gave way to {Wiltshire Council=wiltshire} in 2009. {The council=wiltshire} has been good since.',
    );
  });
  it('are no council at all in the words of the law', () => {
    check(
      'When a child runs away the local authority must look for her. In {Plymouth=plymouth} it does.',
      'When a child ran away {the local authority=plymouth} looked for her, in {Plymouth=plymouth}.',
      '{Kent=kent} and the county councils beside it agree.',
    );
  });
});

describe('trusts', () => {
  it('are the one that was named last', () => {
    check(
      '{Birmingham City Council=birmingham} set up {Birmingham Children’s Trust=birmingham}. {Slough=slough} has {Slough Children First=slough}, once {Slough Children’s Services Trust=slough}. {The trust=slough} is gone.',
    );
  });
  it('are none of health or schools', () => {
    check(
      '{Sandwell Children’s Trust=sandwell} met the Black Country Healthcare NHS Foundation Trust. The trust has nurses.',
      '{Sandwell Children’s Trust=sandwell} was praised by the Shireland Academy Trust. The trust has five schools.',
      'The Shireland Academy Trust met {Sandwell Children’s Trust=sandwell}. {The trust=sandwell} has a board.',
    );
  });
});

describe('names of places beside other words', () => {
  it('are surnames behind a given name or an initial', () => {
    check(
      'Helen Bolton, of a union, met Coun Graham Halton, Supt Iqbal Bradford and Insp D. Leeds in {Wigan=wigan}.',
      'Group C. {Leeds=leeds} was next. Ask Susan, {Leeds=leeds} knows.',
    );
  });
  it('are a council’s by its title, before a body of health, and else that body’s', () => {
    check(
      '{Leeds City Council=leeds} and Leeds Community Healthcare NHS Trust were praised.',
      'The site of Lewisham and Greenwich NHS Trust is in {Lewisham=lewisham}, as Warrington and Halton Hospitals know.',
      'Barking, Havering and Redbridge University Hospitals NHS Trust met Northern Lincolnshire and Goole NHS Trust.',
      'The Derbyshire Courier and the Swindon Bulletin wrote of {Derby=derby}.',
    );
  });
  it('are a place’s before a grade with a capital, behind a year, and beside a semicolon', () => {
    check(
      '{Camden=camden} was Good in 2017 and {Hackney=hackney} Requires Improvement.',
      'In ’97 {Darlington=darlington} left. He lives at 97 Darlington Road.',
      'cc: {Harrow=harrow}; {Ealing=ealing}; a board',
      '{Merton=merton} have said yes.',
      'We took the train to {Bath=bath-and-north-east-somerset}. It was the fault of Bath time.',
    );
  });
  it('are ordinary words where the text is not about the place', () => {
    check(
      '{Reading=reading} goes its own way. {Reading Borough Council=reading} has decided.',
      'Reading goes with writing in the schools of {Kent=kent}.',
    );
  });
  it('are parliament where a sentence begins with Westminster', () => {
    check(
      'Westminster must act, says {Lambeth=lambeth}.',
      '{Westminster City Council=westminster} agrees. {Westminster=westminster} has staff.',
    );
  });
});
