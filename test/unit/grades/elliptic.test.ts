import { check } from './read.ts';

describe('grades: clauses without a verb of their own', () => {
  check('behind a time', [
    [
      'Inadequate in July 2015; as of last month’s inspection, requires improvement.',
      'inadequate; requires-improvement',
    ],
    ['In 2015, inadequate; in 2019, outstanding.', 'inadequate; outstanding'],
    ['In 2015, outstanding debts were paid.', ''],
    ['In 2015, after a storm, inadequate drains flooded.', ''],
  ]);
  check('in company', [
    [
      'The council went up to requires improvement, with care leavers at good.',
      'requires-improvement; good care-leavers',
    ],
    ['The council is good, with leadership still at requires improvement.', 'good; requires-improvement leadership'],
    ['Leadership and adoption (both good) were praised.', 'good leadership adoption'],
    ['Leaders were praised (both men were good at it).', ''],
  ]);
  check('in parallel', [
    [
      'They put safeguarding down as inadequate and the care of looked after children as adequate.',
      'inadequate help-and-protection; adequate in-care',
    ],
    ['The inspection of 2018 ended in requires improvement, and that of 2023 in good.', 'requires-improvement; good'],
    ['The council ended in debt, and the report in good order.', ''],
  ]);
  check('that say only that a grade is there', [
    ['There was an outstanding for leadership.', 'outstanding leadership'],
    ['There was a good turnout for leadership.', ''],
    ['It carried the label inadequate, which hurt.', 'inadequate'],
  ]);
  check('in lists', [
    ['Derby Council (inspected February 2022) outstanding', 'outstanding'],
    ['Derby Council (October 2019) good', 'good'],
    ['Safeguarding? Adequate.', 'adequate help-and-protection'],
    ['Looked after children? Adequate again.', 'adequate in-care'],
    ['And leadership? Good, if you please.', 'good leadership'],
  ]);
  check('that ask', [
    ['Are we good? No.', 'good?'],
    ['Is the council outstanding?', 'outstanding?'],
    ['Inadequate?? Never.', 'inadequate?'],
    ['“A parent does not care whether you are good or outstanding.”', 'good?; outstanding?'],
  ]);
});

describe('grades: more of what the words around tell', () => {
  check('what was feared or escaped', [
    ['The council escaped the “inadequate” that many had feared.', 'inadequate?'],
    ['The council escaped the inadequate of 2014.', 'inadequate'],
    ['“I want inspectors to walk out of here calling us good.”', 'good?'],
    ['Target: at least good by 2027.', 'good?'],
    ['The council’s own aim is to be good by 2026.', 'good?'],
    ['It took three more years to reach requires improvement.', 'requires-improvement'],
    ['The council hopes to reach good.', 'good?'],
    ['The council had to settle for good overall.', 'good overall'],
    ['Until services have been judged to require improvement, the direction stands.', 'requires-improvement?'],
  ]);
  check('who had gone where', [
    ['We’d gone up to requires improvement by then.', 'requires-improvement'],
    ['We’d go up to requires improvement at best.', 'requires-improvement?'],
    ['The council crawled up to requires improvement.', 'requires-improvement'],
    ['The council had been on requires improvement since February 2018.', 'requires-improvement'],
    ['Help and protection got no higher than good.', 'good help-and-protection'],
  ]);
  check('what the judgement is of', [
    ['The judgement made by Ofsted in November 2019 was requires improvement.', 'requires-improvement'],
    ['Inspectors found that services were “inadequate”, and that leadership was good.', 'inadequate; good leadership'],
    ['Help and protection and the support we give to care leavers are good.', 'good help-and-protection care-leavers'],
    ['The impact of those managers is judged to be inadequate.', 'inadequate leadership'],
    ['Safeguarding as a whole, however, was adequate.', 'adequate help-and-protection'],
    [
      'They reviewed help and protection and the grip of leaders, both of which had been found inadequate.',
      'inadequate help-and-protection leadership',
    ],
    ['The council had been adequate for both safeguarding and adoption.', 'adequate help-and-protection adoption'],
    [
      'Support for care leavers was the exception at this visit: requires improvement.',
      'requires-improvement care-leavers',
    ],
    ['Support for care leavers is now good.', 'good care-leavers'],
    ['Support for care leavers’ health is good.', ''],
    ['“Requires improvement”: that is Ofsted’s grade for leadership.', 'requires-improvement leadership'],
    ['Kent County Council, with 40,000 people, was rated good.', 'good'],
  ]);
  check('who is meant', [
    ['Of the twenty authorities that were inadequate, seven were so again.', 'inadequate?'],
    ['Of the six councils two, Kent County Council and Surrey County Council, were inadequate.', 'inadequate'],
    ['No authority in the county reached outstanding.', 'outstanding?'],
    ['No actions from the round are outstanding.', ''],
    ['The council’s mental health trust is inadequate.', 'inadequate?'],
    ['In the audits 31 per cent of cases were inadequate.', 'inadequate?'],
    ['Ofsted and the Care Quality Commission judged safeguarding to be good.', 'good help-and-protection'],
    ['The Care Quality Commission judged safeguarding to be good.', 'good?'],
    ['“Adequate”, the minister said, is not good enough.', 'adequate?'],
    ['Only good is good enough.', 'good?'],
  ]);
  check('of what the heading above names', [
    ['The contribution of services in this aspect is good.', 'good'],
    ['The contribution of local services to improving outcomes in this aspect is adequate.', 'adequate'],
    ['Outcomes in this area are outstanding.', 'outstanding'],
    ['Outcomes in the survey are good.', ''],
    ['In the review of November 2006 safeguarding was no more than adequate.', 'adequate help-and-protection'],
  ]);
  check('the scale', [
    [
      'Grade descriptors: 4, outstanding; 3, good; 2, adequate; 1, inadequate.',
      'outstanding?; good?; adequate?; inadequate?',
    ],
    ['An assessment of ‘good’ does not mean that all is well.', 'good?'],
    ['The old grade of adequate had gone by then.', 'adequate?'],
  ]);
  check('a task and a fact', [
    ['He had the task of taking services from requires improvement to good.', 'requires-improvement; good?'],
    ['Cumbria County Council, itself found to require improvement in 2022, is no more.', 'requires-improvement'],
  ]);
});
