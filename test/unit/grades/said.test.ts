import { check } from './read.ts';

describe('grades: words that inspectors say', () => {
  check('are given', [
    [
      'Inspectors came in 2010 and said inadequate for safeguarding and adequate for children in care.',
      'inadequate help-and-protection; adequate in-care',
    ],
    ['They said good.', 'good'],
    ['She said good morning.', ''],
    ['He said good.', ''],
    ['She was disappointed with inadequate but will stay.', 'inadequate'],
    ['She was pleased with good weather.', ''],
    ['Ofsted itself said inadequate.', 'inadequate'],
  ]);
  check('are words of the scale where they are examples of it', [
    ['A report card does away with single words such as good and inadequate.', 'good?; inadequate?'],
    ['Grades like outstanding and inadequate will go.', 'outstanding?; inadequate?'],
  ]);
});

describe('grades: told again later in the sentence', () => {
  check('with the paper and the time between', [
    ['Kent was judged inadequate in a report of May 2014 and good in one of March 2018.', 'inadequate; good'],
    ['It was inadequate in 2018 and is now good.', 'inadequate; good'],
  ]);
  check('of the same body', [
    ['They judged behaviour to be good and attitudes to be outstanding.', 'good?; outstanding?'],
    ['The nursery next to the town hall is outstanding, the primary school behind it good.', 'outstanding?; good?'],
  ]);
  check('of those among whom councils are', [
    ['Kent and Surrey were among the twelve that perform poorly.', 'performs-poorly'],
    ['Kent is among the twelve that perform their plays well.', ''],
  ]);
});

describe('grades: not given', () => {
  check('though they are wished for or supposed', [
    ['We don’t expect to be good overnight.', 'good?'],
    ['We’d love to be outstanding one day.', 'outstanding?'],
    ['Where it is inadequate, others cannot make up for it.', 'inadequate?'],
    ['The council rejected a claim that it had been judged inadequate.', 'inadequate?'],
    ['The board closed in 2018 once services had been judged good.', 'good'],
    ['What it would take to get from inadequate to good is money.', 'inadequate?; good?'],
  ]);
  check('where the word tells how much there is', [
    ['The best class had an outstanding 99.3%.', ''],
    ['Their pay is a good £2,000 lower.', ''],
    ['It took a good 12 months.', ''],
  ]);
});

describe('grades: met by their requirements', () => {
  check('or not', [
    ['The authority leads effective services that meet the requirements for good.', 'good'],
    ['The authority does not meet the requirements for good.', 'good?'],
    ['Inspectors set out the requirements for good.', 'good?'],
  ]);
});

describe('grades: of other bodies', () => {
  check('that a rating is for', [
    ['Ofsted’s good rating for Bexley’s nurseries pleased the mayor.', 'good?'],
    ['Ofsted’s good rating for Bexley pleased its schools.', 'good'],
    ['Parents at the nursery heard that its rating had fallen to inadequate.', 'inadequate?'],
  ]);
  check('and of the council whose name follows a pronoun', [
    ['Kent’s rating is good; that of its neighbour Surrey has sunk to inadequate.', 'good; inadequate'],
    ['Leeds tops the list with outstanding.', 'outstanding'],
    ['The outstanding ones will be paid by May.', ''],
    ['Of the councils the outstanding ones help the rest.', 'outstanding?'],
  ]);
});

describe('grades: in parallel', () => {
  check('and ordinary adjectives', [
    ['Staff describe morale as good, managers as kind and the new offices as inadequate.', ''],
    ['Inspectors put leadership down as good and adoption as inadequate.', 'good leadership; inadequate adoption'],
  ]);
  check('of those for whom a council is graded', [
    ['It is not true of children in care, for whom the county was rated inadequate.', 'inadequate in-care'],
    ['It is not true of the director, for whom the county was rated inadequate.', 'inadequate'],
    ['Ofsted found safeguarding in my hon. Friend’s county to be inadequate.', 'inadequate help-and-protection'],
  ]);
});
