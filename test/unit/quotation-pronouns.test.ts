import { reads } from '../fixtures/reads-quotations.ts';

describe('they and it, who say something', () => {
  it('are the inspectors where the sentence before tells what was judged', () => {
    reads([
      'Ofsted came to Eastmere in May. Leadership was judged inadequate. Services for children in care were rated good.\n\nThey said that {inspectorate}"too many families wait" and that some children {inspectorate}"are not seen for weeks".',
      'Ofsted were here in May, and told us on Monday what they thought. In their view services at Dudley Council are inadequate.\n\nThey say this too: {inspectorate}"Social workers know their children."',
      'Inspectors were here for a fortnight. Help and protection and the work with care leavers were found to require improvement. They wrote that plans {inspectorate}"drift".',
    ]);
  });
  it('are not those of whom something is said', () => {
    reads([
      'Inspectors praised the fostering team in Eastmere. On care leavers they wrote: {inspectorate}"Young people are proud of their homes."',
      'Inspectors liked what they saw. Of the children in residential homes they say: {inspectorate}"Each of them has an adult to turn to."',
    ]);
  });
  it('are the report or the inspectors where they are put in between', () => {
    reads([
      'Ofsted’s report came out in June. Services were inadequate overall. The council, it said, had been {inspectorate}"slow to learn", and young people were {inspectorate}"left to themselves".',
      'Ofsted has sent its letter. Some families in the north wait for months. Some plans, they say, are {inspectorate}"thin on the child’s own view".',
    ]);
  });
  it('are not the lines of a list of grades', () => {
    reads([
      'You will have heard about the Ofsted report.\n\nThe four grades are:\n\nHow well it is led – Inadequate\nHelp and protection – Inadequate\nChildren in care and care leavers – Good\nEverything together – Inadequate\n\nIt says that some children {inspectorate}"wait too long" and that families {inspectorate}"stop asking".',
    ]);
  });
  it('are not the council of which a sentence in between tells what was found', () => {
    reads([
      'The letter says services have {inspectorate}"slipped". Before that, in 2013, the council had been found inadequate.\n\n{inspectorate}"Managers know that children wait," it states. {inspectorate}"They do not know which."',
    ]);
  });
  it('are others whom the text has speaking', () => {
    reads([
      'Inspectors came to Eastmere in May. Parents gathered outside the town hall. They said that the service was {other}"a lottery".',
      'Ofsted came to Eastmere. The weather was good. Staff had a barbecue. They said it was {authority}"a fine day".',
      'Leadership was judged inadequate. Members of the union met on Monday. They said it was {other}"no surprise to anybody".',
      'Services were rated inadequate. The council has set up a panel, it said, {authority}"to put this right".',
    ]);
  });
  it('are the inspectors, who were named a few paragraphs before, where they are put in between', () => {
    reads([
      'What inspectors say of you:\n\nThey know their children.\n\nThey stay.\n\nI was glad of it.\n\nToo many families wait while we argue about desks. Some plans, they say, are {inspectorate}"of little use".',
    ]);
  });
});

describe('the report', () => {
  it('is not one that somebody said something in by the way', () => {
    reads([
      'Ofsted has found services in Eastmere to be good.\n\nAnn Lowe, the commissioner, told us in her report that we were {other}"slow to own up".\n\nThe report says that carers {inspectorate}"feel the strain".',
      'I have come to the end of my review of the notice. Inspectors have been to Eastmere again.\n\nMuch is left to do. The report says that files {inspectorate}"do not show why".',
    ]);
  });
  it('is not one that inspectors only speak of', () => {
    reads([
      'Inspectors said calls had gone up, following a serious case review, and that the council had answered. Cases wait.\n\n{inspectorate}"Staff are tired," the report says.',
    ]);
  });
  it('is a commissioner’s where that is what the text is about', () => {
    reads(['The commissioner’s report on Eastmere is out. The report says that leaders {other}"look away".']);
  });
});

describe('people whose role is told', () => {
  it('speak for the council that they are to work for, or that their party sits on', () => {
    reads([
      'Matthew Dell, 48, is to become director of children’s services at Eastmere council.\n\nMr Dell said he had {authority}"no wish to leave soon".',
      'Services in Eastmere were rated inadequate. Labour’s children’s spokesman, Jo Hale, said: {authority}"I welcome it."',
    ]);
  });
  it('speak for nobody on the council where they are ministers', () => {
    reads([
      'Services in Eastmere were rated inadequate. The shadow children’s minister, Jo Hale, said: {other}"This is grave."',
    ]);
  });
});
