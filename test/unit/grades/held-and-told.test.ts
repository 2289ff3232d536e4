import { check } from './read.ts';

describe('grades: held, spoken and told beside others', () => {
  check('a grade that somebody has, whatever is hoped for it', [
    ['Members hope to retain their outstanding rating.', 'outstanding'],
    ['Nobody knows whether Kent will keep its ‘good’ grade.', 'good'],
    ['Kent hopes to earn a good rating.', 'good?'],
    ['Kent hopes to keep up its good work.', ''],
    ['The inadequate grade they handed down would mean a commissioner.', 'inadequate'],
    ['A second inadequate grade would mean a commissioner.', 'inadequate?'],
    [
      'Between the adequate that it was given in 2010 and the inadequate it got in 2015 lay a lost decade.',
      'adequate; inadequate',
    ],
    ['Kent’s ‘good’ was never in danger.', 'good'],
    ['A ‘good’ is never in danger.', 'good?'],
    ['The inadequate of 2015 was replaced by a good.', 'inadequate; good'],
    ['‘Adequate’ was replaced by ‘requires improvement’ that year.', 'adequate?; requires-improvement?'],
    ['It is the verdict that Kent had feared most: inadequate.', 'inadequate'],
    ['What Kent had feared: inadequate.', 'inadequate?'],
  ]);
  check('a word that somebody said or heard', [
    ['Staff wept when they heard the words requires improvement to be good.', 'requires-improvement'],
    ['Not until 2022 did anybody utter the word good.', 'good'],
    ['Nobody had heard the word inadequate until then.', 'inadequate?'],
    ['I never want to hear the word inadequate again.', 'inadequate?'],
    ['By 2017 there was a report that said good.', 'good'],
    ['Inspectors came back and said the services required improvement.', 'requires-improvement'],
    ['In 2010 the phrase was ‘performs adequately’.', 'performs-adequately'],
    ['In 2006 it had an APA ‘good’ to show.', 'good'],
  ]);
  check('a second clause without its verb', [
    ['Kent was rated good last year and Medway adequate.', 'good; adequate'],
    [
      'Kent was rated Good in May 2017 and Hackney Requires Improvement to be Good in May 2019.',
      'good; requires-improvement',
    ],
    ['The last time I addressed this hall Kent was inadequate.', 'inadequate'],
    ['The turnaround is being studied by Kent, itself good.', 'good'],
    ['They drew attention to three judgements of the report, each of them good.', 'good'],
    ['He has three children, each of them good at chess.', ''],
    ['Early help has never been a worry: inspectors rated both good.', 'good'],
    ['Nor has its work with care leavers, which was outstanding, got worse.', 'outstanding care-leavers'],
    ['Nor has the council been judged outstanding.', 'outstanding?'],
    ['The grades arrived at 11.58: an inadequate for leadership.', 'inadequate leadership'],
    ['Only the part that helps families in need was marked down, as requiring improvement.', 'requires-improvement?'],
    ['The director, who led the county to outstanding, has left.', 'outstanding'],
    ['Kent went on to outstanding.', 'outstanding'],
    ['Kent went on to good things.', ''],
    ['Inspectors went home, having judged it good.', 'good'],
  ]);
  check('the scale, shares, measures and suppositions', [
    [
      'Recite the scale: “outstanding”, “good”, “requires improvement”, “inadequate”.',
      'outstanding?; good?; requires-improvement?; inadequate?',
    ],
    [
      'Who can name them? Outstanding, good, requires improvement, inadequate.',
      'outstanding?; good?; requires-improvement?; inadequate?',
    ],
    [
      'Leadership, adoption and protection: good, good, inadequate.',
      'good leadership adoption help-and-protection; good leadership adoption help-and-protection; inadequate leadership adoption help-and-protection',
    ],
    ['Half of all authorities were good, and about a quarter were adequate.', 'good?; adequate?'],
    ['We need a judgement of adequate, at the least, for safeguarding.', 'adequate?'],
    ['In the event that services are again judged inadequate, clause 19 applies.', 'inadequate?'],
    ['There was no criticism, still less that it was inadequate.', 'inadequate?'],
    ['It will be good, maybe even outstanding.', 'good?; outstanding?'],
    ['The council will go on being inadequate until somebody acts.', 'inadequate?'],
    ['I’d have liked good right across.', 'good?'],
    ['Our self-evaluation puts us at good for leadership.', 'good?'],
    ['Are we outstanding? No. Are we inadequate? Not that either.', 'outstanding?; inadequate?'],
  ]);
  check('ordinary words', [
    ['The letter will be read out to the council, good or bad.', ''],
    ['Is the support you get adequate?', ''],
    ['Kent was rated good. Its schools perform well too.', 'good'],
    ['The team took home a good box of apples.', ''],
  ]);
  check('a record by its years', [
    ['What lies behind us: good in 2014, inadequate in 2018, good in 2021.', 'good; inadequate; good'],
    ['It was a long road: adequate in 2010, inadequate in 2015.', 'adequate; inadequate'],
    ['Target: outstanding in 2027.', 'outstanding?'],
    ['The harvest was good in 2014, good in 2015.', ''],
  ]);
  check('a service described for its area', [
    [
      'They found an outstanding service for care leavers and a good one for children in care.',
      'outstanding care-leavers; good in-care',
    ],
    ['We want to build an outstanding service for care leavers.', ''],
    ['They run a good service for care leavers.', ''],
  ]);
  check('what it was like to be graded so', [
    ['To be graded inadequate hurt everybody here.', 'inadequate'],
    ['To be told we are inadequate hurts.', 'inadequate'],
    ['To have been rated outstanding is an honour.', 'outstanding'],
    ['To be rated good is our ambition.', 'good?'],
    ['To be judged good takes years.', 'good?'],
  ]);
  check('who says it, and who only hears it', [
    ['Parents were told last night that services are inadequate.', 'inadequate'],
    ['Staff heard that services were inadequate.', 'inadequate'],
    ['Staff said that services were inadequate.', 'inadequate?'],
    ['In a letter to parents she writes that the council is outstanding.', 'outstanding'],
    ['It is the second time that Kent has been told its services are inadequate.', 'inadequate'],
    [
      'Inspectors who were in Kent branded the protection of its children inadequate.',
      'inadequate help-and-protection',
    ],
    ['Kent branded its own work inadequate.', 'inadequate?'],
    ['It said “requires improvement” on page one.', 'requires-improvement'],
  ]);
  check('a grade with an article, or of its noun', [
    ['The reward for all this was a good.', 'good'],
    ['The day was a good one.', ''],
    ['The highest grade, outstanding, went to Essex.', 'outstanding'],
    ['The highest grade, outstanding, goes to few councils.', 'outstanding?'],
    ['They asked whether the judgement of good was a surprise.', 'good'],
    ['They doubted whether a judgement of good was in reach.', 'good?'],
    ['The authority’s support for care leavers is ‘good’.', 'good care-leavers'],
    ['The authority’s support for care leavers is good.', ''],
    ['Our target is good by 2027.', 'good?'],
    ['Kent has nine children’s homes, eight of them good.', 'good?'],
    ['It was judged on four areas, three of them good.', 'good'],
    ['The inspection of its fostering agency ended in a good.', 'good?'],
    ['The complaint that the service was inadequate was not upheld.', 'inadequate?'],
  ]);
  check('in the manner of notes, and denied twice', [
    ['Verdicts on Croydon: 2012 good, 2017 inadequate.', 'good; inadequate'],
    ['Harvests: 2012 good, 2017 poor.', ''],
    ['Outstanding Essex is helping inadequate Thurrock.', 'outstanding; inadequate'],
    ['‘Requires improvement’ Swindon gets help from Kent.', 'requires-improvement'],
    ['Outstanding Hampshire cricket.', ''],
    ['Kent was handed a clean sweep of goods.', 'good'],
    ['The lorry carried a load of goods.', ''],
    ['Services were inadequate when she came; when she left, good.', 'inadequate; good'],
    ['Kent was inadequate; when asked, she said good things.', 'inadequate'],
    ['The council is now, officially, good.', 'good'],
    ['The council was neither good nor inadequate.', 'good?; inadequate?'],
    ['The lowest grade, inadequate, was kept for leadership.', 'inadequate'],
    ['It is good for the way it helps families, good for the way it looks after children.', 'good; good'],
    ['The weather was good for walking, good for swimming.', ''],
  ]);
  check('labels, lists and rows of adjectives', [
    [
      'Camden’s grades are good, requires improvement, good and outstanding.',
      'good; requires-improvement; good; outstanding',
    ],
    ['Ofsted’s grades are outstanding, good and inadequate.', 'outstanding?; good?; inadequate?'],
    ['This inspection: Good.', 'good'],
    ['Grade for the town: not good.', 'good?'],
    ['Kent, for years inadequate, has turned the corner.', 'inadequate'],
    ['The service, inadequate or not, is ours.', 'inadequate?'],
    ['It was a good, solid, well-run department, said the report.', ''],
  ]);
  check('one among others, and what is known', [
    ['How Kent went from inadequate to outstanding in three years', 'inadequate; outstanding'],
    ['They judged just one northern council, Gateshead, to be outstanding.', 'outstanding'],
    ['They judged many councils, rightly, to be good.', 'good?'],
    ['Kent is the only inadequate authority in the region.', 'inadequate'],
    ['The only inadequate authority in the region is Kent.', 'inadequate'],
    ['The only inadequate part of the plan is short.', ''],
    ['The ‘inadequate’ tag will hang over Kent.', 'inadequate'],
    ['A good rating will help.', 'good?'],
    ['If services were inadequate in 2015, they are good now.', 'inadequate; good'],
    ['Were services inadequate, we would know.', 'inadequate?'],
    ['Although good overall, the council has work to do.', 'good overall'],
    ['Although good, the plan is late.', ''],
  ]);
  check('a grade by its year, its page and its pointer', [
    ['The 2014 good was followed by the 2018 inadequate.', 'good; inadequate'],
    ['Its 2018 inadequate was the first in the region.', 'inadequate'],
    ['The 2014 good practice guide is out of print.', ''],
    ['There it was on page three: inadequate.', 'inadequate'],
    ['OUTSTANDING: that is how Ofsted rates us.', 'outstanding'],
    ['Good: that is, children are safe and helped early.', 'good?'],
    ['Good again, says Ofsted.', 'good'],
  ]);
  check('titles, forecasts and others who grade', [
    ['Its “Good for Every Child” strategy was agreed.', ''],
    ['The workshop, “From Good to Outstanding”, is on Thursday.', ''],
    ['From Inadequate to Good: how Kent did it', 'inadequate; good'],
    [
      'The self-assessment grades leadership as good and practice as requires improvement.',
      'good?; requires-improvement?',
    ],
    ['The mock inspection put us at requires improvement.', 'requires-improvement?'],
    ['Forecast: requires improvement.', 'requires-improvement?'],
    ['Were inspectors to come tomorrow, good is what they would find.', 'good?'],
    ['Good is what they found.', 'good'],
    ['She would love nothing more than a good.', 'good?'],
    ['The letter says requires improvement instead.', 'requires-improvement'],
  ]);
});
