import { check } from './read.ts';

describe('grades: labels, notes and headlines', () => {
  check('labels', [
    ['Leadership: outstanding', 'outstanding leadership'],
    [
      'The experiences and progress of care leavers: requires improvement to be good',
      'requires-improvement care-leavers',
    ],
    ['The experiences and progress of children in care is good', 'good in-care'],
    ['Good: leadership, adoption', 'good leadership adoption'],
    [
      'Children in care – good; care leavers – requires improvement.',
      'good in-care; requires-improvement care-leavers',
    ],
    ['Leadership (good)', 'good leadership'],
    [
      'Good (leadership, adoption); inadequate (help and protection)',
      'good leadership adoption; inadequate help-and-protection',
    ],
    ['Overall effectiveness: Good', 'good overall'],
    ['Overall effectiveness Grade 4 (Inadequate)', 'inadequate overall'],
    ['Capacity to improve: Grade 3 (adequate)', 'adequate other'],
    ['Leadership and management = inadequate', 'inadequate leadership'],
    ['Ofsted rating: Outstanding', 'outstanding'],
    ['Latest judgement (March 2022): Good', 'good'],
    ['Leadership - good. Adoption - outstanding.', 'good leadership; outstanding adoption'],
    [
      'The four judgements: leaders, good; protection, good; children in care, outstanding; care leavers, good.',
      'good leadership; good help-and-protection; outstanding in-care; good care-leavers',
    ],
    ['Grades: good (adoption), outstanding (care leavers)', 'good adoption; outstanding care-leavers'],
    ['Leadership/management: requires improvement', 'requires-improvement leadership'],
    ['The verdict, when it comes, has not moved: inadequate.', 'inadequate'],
    ['The outcome – inadequate – surprised nobody.', 'inadequate'],
    ['A wonderful day: good food, good company.', ''],
    ['Conclusion: good progress has been made.', ''],
    ['Wanted: outstanding people', ''],
  ]);
  check('notes', [
    ['2012: inadequate', 'inadequate'],
    ['2012: inadequate 2014: requires improvement 2018: good', 'inadequate; requires-improvement; good'],
    ['Nov 2016 – Good', 'good'],
    ['Nov 2016: Good overall', 'good overall'],
    ['March 2011. Safeguarding adequate, looked after children good.', 'adequate help-and-protection; good in-care'],
    ['Leaders, good. Care leavers, good.', 'good leadership; good care-leavers'],
    ['Inadequate overall, and inadequate for leadership.', 'inadequate overall; inadequate leadership'],
    ['Good in 2024, and outstanding for the leavers.', 'good; outstanding care-leavers'],
    ['Inspected in July: good.', 'good'],
    [
      'Third time lucky: all of it, top line and the three beneath, requires improvement to be good.',
      'requires-improvement',
    ],
    ['So, requires improvement in 2022, requires improvement this year.', 'requires-improvement; requires-improvement'],
    ['Requires improvement to be good, that’s overall.', 'requires-improvement overall'],
    ['Inadequate. Inadequate. Inadequate.', 'inadequate; inadequate; inadequate'],
    [
      'Leaders, protection, children in care, all good, according to the report.',
      'good leadership help-and-protection in-care',
    ],
    ['Outstanding at never ringing back.', ''],
    ['Good for them.', ''],
    ['Good people, no time.', ''],
    ['Good to see you all.', ''],
    ['Outstanding: three claims, two invoices.', ''],
  ]);
  check('headlines', [
    ['Council’s children’s services ‘inadequate’', 'inadequate'],
    ['‘Good’ at last for town hall', 'good'],
    ['Ofsted: Medway children’s services inadequate', 'inadequate'],
    ['Children’s services lifted to ‘good’ but care leavers still wait', 'good'],
    ['“Outstanding” rating for borough’s care leavers', 'outstanding care-leavers'],
    ['Inadequate again: what next for Sandwell?', 'inadequate'],
    ['Children’s services rated ‘requires improvement’ by Ofsted', 'requires-improvement'],
    ['Leeds outstanding, Bradford inadequate: a tale of two cities', 'outstanding; inadequate'],
    ['School told it ‘requires improvement’ by Ofsted', 'requires-improvement?'],
    ['A good day for Kent', ''],
    ['Good news for families', ''],
    ['Outstanding student wins prize', ''],
  ]);
  check('appositions and gaps', [
    ['Leeds, outstanding since 2018, lent the borough its director.', 'outstanding'],
    ['At the top sit Kensington and Westminster, outstanding both.', 'outstanding'],
    [
      'Help and protection was inadequate, leadership good and adoption outstanding.',
      'inadequate help-and-protection; good leadership; outstanding adoption',
    ],
    [
      'Leadership was adequate and the help and protection that children got adequate.',
      'adequate leadership; adequate help-and-protection',
    ],
    ['Walsall had been inadequate in 2012, and Coventry and Birmingham inadequate in 2014.', 'inadequate; inadequate'],
    [
      'Safeguarding was judged adequate and services for looked after children good.',
      'adequate help-and-protection; good in-care',
    ],
    [
      'Safeguarding services were judged adequate and those for looked after children good.',
      'adequate help-and-protection; good in-care',
    ],
    ['The council was rated good overall, with care leavers outstanding.', 'good overall; outstanding care-leavers'],
    [
      'Inspectors found help and protection inadequate and leadership inadequate too.',
      'inadequate help-and-protection; inadequate leadership',
    ],
    [
      'They judged leaders good, protection good and the rest outstanding.',
      'good leadership; good help-and-protection; outstanding every',
    ],
    ['It was given Ofsted’s lowest grade, inadequate, in May.', 'inadequate'],
    ['The team, good people all, worked late.', ''],
    ['The minutes, adequate in length, said nothing.', ''],
  ]);
});
