import { checkCouncils as check } from '../fixtures/marked-councils.ts';

describe('the council meant in a text that compares several', () => {
  it('is the one that the sentence before began with', () => {
    check(
      '{Essex=essex} was judged outstanding.\n\nThe steepest climb belongs to {Bromley=bromley}. Inadequate in 2016, it came out good. “We halved the caseloads,” said {the borough=bromley}’s director.',
      '{Leeds=leeds} was outstanding. {Wigan=wigan} was good.\n\n{Calderdale=calderdale} shows the opposite. One of us was there. {The council=calderdale} said sorry to {Leeds=leeds}.',
      '{Plymouth=plymouth} had no stars. {Plymouth=plymouth} has two.\n\nIs she aware that {Swindon=swindon} took the same road? It had two stars.\n\nI am told that {the borough=swindon} has done a good deal.',
    );
  });
  it('is the one where the text begins, though it is named for a place, and another is named more often', () => {
    check(
      'I have worked in {Gateshead=gateshead} for years. Inspectors came in May 2024. They decided that {the council=gateshead} is good.\n\nThat is well if you think of {Sunderland=sunderland} in 2018. But {Sunderland=sunderland} has climbed since.',
    );
  });
  it('is not one that is only compared, listed, supposed, given as a reason, or where somebody else is', () => {
    check(
      '{Bury=bury} was judged good, unlike {Wigan=wigan}. {The council=bury} is glad.',
      '{Bury=bury} was judged good. So were others ({Wigan=wigan}, for one). {The council=bury} is glad.',
      '{Bolton=bolton} is good. {Bolton=bolton} waits.\n\nI would take {Wigan=wigan}. {The council=bolton} says no.',
      '{Bury=bury} is good. We asked why {Wigan=wigan} is better. We asked when {the council=bury} would catch up.',
      '{Norfolk=norfolk} is good. The home is run by a company in {Leicester=leicester}. {The council=norfolk}’s own homes are good.',
    );
  });
  it('is the one that the heading of the section or a line by itself names', () => {
    check(
      'How they fared\n\n{Kent=kent} was good. {Kent=kent} waits.\n\nIt is May.\n\nChildren: {Doncaster=doncaster}\n\nThe result was a disappointment.\n\nNobody minds.\n\nThe cost to {the council=doncaster} will be known in June.',
      'How they fared\n\n{Kent=kent} was good. {Kent=kent} waits.\n\nIt is May.\n\nJanuary 2013: Inadequate\n\nJuly 2013: {Leeds=leeds} takes over\n\nMarch 2014: First report to {the council=kent}',
    );
  });
  it('is the one to whose inspection a paragraph turns, in those that follow', () => {
    check(
      '{Devon=devon} is inadequate. {Devon=devon} waits. {Devon=devon} pays.\n\nMeanwhile, {Herefordshire Council=herefordshire} has had its second monitoring visit.\n\nInspectors looked at the front door. They liked it.\n\nA commissioner wrote that {the council=herefordshire} should go on.',
      '{Devon=devon} is inadequate. {Devon=devon} waits. {Devon=devon} pays.\n\nOfsted has also published its letter on a visit to {Blackpool=blackpool}.\n\nInspectors looked at the front door.\n\n{The authority=blackpool} is slow.',
    );
  });
  it('is the text’s own where it is pointed at, and another where it is there', () => {
    check(
      '{Luton=luton} is good. {Luton=luton} waits. I went to {Bedford=bedford}. {Bedford=bedford} has a choir. {This council=luton} has none.',
      '{Luton=luton} is good. {Luton=luton} waits.\n\n{Bedford=bedford} is good.\n\nIt is May. {The council=bedford} over the road helps.',
    );
  });
  it('is not the one beside whose name it stands', () => {
    check(
      '{Liverpool=liverpool} waits. {Liverpool=liverpool} is inadequate. We thank {Leeds City Council=leeds}, {the council=liverpool}’s partner.',
      '{Leicester=leicester} waits. Relations are good with {Derby City Council=derby}, with whom {the authority=leicester} shares a panel.',
    );
  });
  it('is the county that has become one council', () => {
    check('{Wiltshire=wiltshire} was good. {The county council=wiltshire} is glad.');
  });
});
