import { check } from './read.ts';

describe('grades: areas named by a paraphrase', () => {
  check('for the young in care, and those who have left it', [
    ['Youngsters in its care: good.', 'good in-care'],
    ['Services for teenagers in the council’s care are outstanding.', 'outstanding in-care'],
    ['The experiences of those it looks after require improvement.', 'requires-improvement in-care'],
    [
      'Experiences for those in care are good; for those who have left it they require improvement.',
      'good in-care; requires-improvement care-leavers',
    ],
    ['Work with young adults leaving its care was judged inadequate.', 'inadequate care-leavers'],
    ['Young people in care homes for the elderly were good company.', ''],
  ]);
  check('for help and protection, and for leadership', [
    ['How it helps and protects children: requires improvement.', 'requires-improvement help-and-protection'],
    ['The way it helps and protects children is good.', 'good help-and-protection'],
    ['Its bosses were inadequate.', 'inadequate leadership'],
    ['How the service is run: good.', 'good leadership'],
    ['Services for children in need of help are good.', 'good help-and-protection'],
    ['Services for children at risk of exploitation are good value.', ''],
  ]);
  check('for a whole service by its quality', [
    ['The quality of services for care leavers is now inadequate.', 'inadequate care-leavers'],
    ['The quality of its services is good.', 'good'],
    ['The quality of assessments is good.', ''],
    ['It kept up the quality of those services judged to be good.', 'good?'],
  ]);
});

describe('grades: areas that another noun takes up', () => {
  check('in a relative clause', [
    ['Care leavers get a service that inspectors judged to be good.', 'good care-leavers'],
    ['Children in care had a service that was inadequate.', 'inadequate in-care'],
    ['The report speaks of care leavers, whose support requires improvement.', 'requires-improvement care-leavers'],
  ]);
  check('by a pointing word', [
    ['Inspectors saw that children in care were happy and rated that part of its work good.', 'good in-care'],
    [
      'They looked at help and protection and judged these services to be inadequate.',
      'inadequate help-and-protection',
    ],
  ]);
  check('under a heading', [
    ['Under the heading of adoption, the council got requires improvement.', 'requires-improvement adoption'],
    [
      'It got better grades for leadership (good) and for protecting children (inadequate).',
      'good leadership; inadequate help-and-protection',
    ],
  ]);
  check('of a question before', [
    ['What of leadership? That it requires improvement.', 'requires-improvement leadership'],
    ['What of the weather? That it is good.', ''],
  ]);
});

describe('grades: what a pronoun or a rest stands for', () => {
  check('in its own sentence', [
    ['Its safeguarding was no better: that, too, was inadequate.', 'inadequate help-and-protection'],
    ['Kent performs poorly. A year on it performs adequately.', 'performs-poorly; performs-adequately'],
    ['Adoption is good; the rest of it is inadequate.', 'good adoption; inadequate every'],
    ['Safeguarding outcomes were adequate.', 'adequate help-and-protection'],
  ]);
});

describe('grades: areas of their own clause', () => {
  check('and not of the clause before its comma', [
    ['Although it praised adoption, leadership is inadequate.', 'inadequate leadership'],
    ['Adoption, leadership and protection are inadequate.', 'inadequate adoption leadership help-and-protection'],
  ]);
  check('and the rest of those that are named', [
    [
      'Care leavers, good; adoption, outstanding; the rest inadequate.',
      'good care-leavers; outstanding adoption; inadequate every',
    ],
    ['Kent is good; the rest are inadequate.', 'good; inadequate?'],
  ]);
  check('in the view of inspectors, or of somebody else', [
    ['Ofsted’s own view of Kent is inadequate.', 'inadequate'],
    ['Its own view is that leadership is inadequate.', 'inadequate?'],
  ]);
  check('of schools', [
    ['The trust runs three inadequate primary schools.', 'inadequate?'],
    ['The trust runs three good primary schools.', ''],
  ]);
});
