import assert from 'node:assert/strict';
import { publishedIn } from './published.ts';

const PROSE =
  'Staff who had been told of the visit on the Monday met in the canteen, where the director thanked them for the work that they had done since the spring of 2015, and said that nobody should expect a holiday before the report came out.';
const MORE = 'The council will discuss the report of 3 June 2009 when it meets again. Parents have been told.';

/** A document: its head, then prose with dates that are not its own. */
const withProse = (head: string): string => `${head}\n\n${PROSE}\n\n${MORE}\n`;
/** A document with something at its end. */
const withFoot = (foot: string): string => `Hall reopens\n\n${PROSE}\n\n${MORE}\n\n${foot}\n`;

type Row = readonly [published: string | null, head: string];

function each(kind: string, rows: readonly Row[], build: (words: string) => string = withProse): void {
  describe(`publication date: ${kind}`, () => {
    for (const [published, words] of rows) {
      it(`${published ?? 'none'}: ${words.replace(/\n+/g, ' / ')}`, () =>
        assert.equal(publishedIn(build(words)), published));
    }
  });
}

each('a quotation that opens the text', [
  ['2006-03-02', '“We are so very sorry”\n\nMarch 2, 2006'],
  ['2006-03-02', 'We are so very sorry\n\nMarch 2, 2006'],
]);

each('facts of a paper for a meeting', [
  [
    '2023-09-19',
    'CABINET\n\nReport title           Outcome of the inspection\nMeeting date           19 September 2023\n\nArea                   Sept 2019        June 2023\nLeaders                poor             fair',
  ],
  [
    '2014-10-08',
    'Select Committee\n8 October 2014\n\nInspection dates: 29 April to 21 May 2014\nReport published: 7 July 2014',
  ],
  ['2014-07-07', 'Inspection dates: 29 April to 21 May 2014\nReport published: 7 July 2014'],
  ['2022-04-04', 'Report to: Cabinet Member for Children\nFor decision on: 4 April 2022\nWards affected: All'],
  ['2016-07-01', 'Annual report\nApril 2015 to March 2016\nAuthor: Service manager\nJuly 2016'],
  ['2018-05-01', 'Care Matters\nMay/June 2018'],
  ['2011-03-15', 'Improvement Notice\nThis notice is issued on 15 March 2011 by the Secretary of State.'],
  ['2024-03-25', 'Improvement plan\nApproved by Cabinet: 25 March 2024\nReview date: March 2025'],
]);

each('debates and statements', [
  ['2013-06-26', 'House of Commons debates, 26 June 2013, 11:30 am'],
  ['2022-06-09', 'Statement on the monitoring visit \u2013 9 June 2022'],
  [null, 'Findings of the monitoring visit \u2013 9 June 2022'],
]);

each('rulings and packs', [
  [
    '2022-12-02',
    'IN THE FAMILY COURT\n\nHer Honour Judge Ames\n\nJudgment handed down on 2 December 2022. Leave has been given to publish what follows, on condition that nobody in it can be told from it.',
  ],
  ['2008-02-01', 'DIRECTOR OF SERVICES\nc. £90,000 | Information pack | February 2008'],
]);

each('mastheads', [
  ['2011-05-01', 'THE MILL LANE MESSENGER\nThe magazine of our parish\nNo. 87 ~ MAY 2011 ~ 50p'],
  ['2016-02-12', 'HEADS UP\nOak Road Primary\nIssue 9, taken home by every child on Friday 12/2/16'],
  ['2021-09-03', 'CARE SECTOR ROUND-UP no. 44 | 03-09-2021\nSubscribers only.'],
  ['2018-03-01', 'Fostering Matters\nVol. 7 No. 2, Spring 2018'],
  ['2015-10-01', 'The Link | Issue 31 | October 2015'],
  ['2017-06-01', 'Governor News – June 2017'],
  ['2013-11-01', 'STAFF BULLETIN\nNovember 2013'],
  ['2022-03-18', 'Members’ weekly briefing\nEdition 212, week ending Friday 18 March 2022'],
  ['2014-03-05', 'The Borsetshire Echo, Wednesday, March 5, 2014, page 7'],
  ['2019-09-01', 'Autumn 2019 newsletter'],
  ['2016-11-01', 'Foster carers’ newsletter, Nov/Dec 2016'],
  ['2020-06-01', 'Our Voice: the magazine for children in care\nSummer 2020 · Issue 5 · Free'],
  ['2012-01-20', 'WEEKLY NOTICE SHEET FOR THE SCHOOLS AND CHURCHES OF LOWER BORSETSHIRE: FRIDAY 20TH JANUARY 2012'],
  ['2018-05-11', 'Volume 12, Number 19\t\t11 May 2018\t\tPrice £1.20'],
  [null, 'GARDEN NEWS\nNo. 4 of a new series. Founded in May 1998'],
]);

each('covers of reports', [
  ['2021-03-16', 'Report to the Secretary of State for Education\nChildren’s services in Borsetshire\n\n16 March 2021'],
  ['2014-06-01', 'A new start for Felpersham\n\nThe commissioner’s first report\n\nJune 2014'],
  ['2019-12-10', 'Report to Cabinet\n10 December 2019\nReport of the Director of Children’s Services'],
  ['2019-12-10', 'Report to: Cabinet\nDate: 10 December 2019\nSubject: Inspection'],
  ['2016-01-19', 'BORSETSHIRE COUNTY COUNCIL\n\nCABINET – TUESDAY, 19 JANUARY 2016\n\nREPORT OF THE DIRECTOR'],
  ['2020-11-01', 'Final report | November 2020\nPrepared for the improvement board'],
  ['2017-04-01', 'Serious case review\nChild K\nAuthor: A. Walter\nApril 2017'],
  [
    '2015-07-14',
    'Independent review of social work in Felpersham\nPresented to Parliament pursuant to section 8 of the Act\n14 July 2015\nHC 212',
  ],
  ['2013-02-01', 'Improvement plan (version 3)\nFebruary 2013'],
  ['2018-08-30', 'Position statement, 30 August 2018'],
  [null, 'Children’s services plan 2018-2021\n\nOur plan for the next three years'],
  [null, 'Annual report 2019/20'],
  [
    '2022-01-25',
    'Advice to ministers\n\n25 January 2022\n\n1 Background\n1.1 The council was found to be inadequate.\n\nThe report was published on 29 October 2018.',
  ],
]);

each('headers of meetings', [
  ['2020-03-12', 'Cabinet – 12 March 2020'],
  [
    '2018-10-09',
    'FELPERSHAM CITY COUNCIL\nChildren’s Scrutiny Committee\nDate of meeting: 9 October 2018\nTitle: Fostering',
  ],
  [
    '2017-01-26',
    'Minutes of the meeting of the Corporate Parenting Board held on Thursday 26th January 2017 at 5.30 pm',
  ],
  [
    '2017-01-26',
    'At a meeting of the Corporate Parenting Board held in the Town Hall, Felpersham on Thursday, 26 January 2017 at 5.30 p.m.',
  ],
  ['2011-06-07', 'AGENDA\nSafeguarding Panel\nTuesday 7 June 2011, 2.00pm\nCommittee Room 2'],
  ['2015-03-24', 'Record of decisions taken by the Leader on 24 March 2015'],
  ['2019-05-15', 'COUNCIL\n15 MAY 2019\nPRESENT: The Mayor and 41 members'],
  ['2016-09-08', 'Notes of a meeting of the carers’ forum, 8 September 2016'],
  ['2016-09-08', 'Minutes of 8 September 2016\n\nMinutes of the previous meeting, 9 June 2016, were agreed.'],
  ['2014-12-03', 'Schools Forum\nDATE: 3rd December 2014\nTIME: 4pm\nDate of next meeting: 4th February 2015'],
  [null, 'Notes for members\nDate of next meeting: 4 February 2015'],
  [null, 'Come to our fostering evening!\nThursday 5 May 2016, 7pm, Village Hall'],
]);

each('messages', [
  ['2022-05-03', 'From: Ann Walter\nSent: Tue 3 May 2022 10:14\nTo: All staff\nSubject: Visit of 12 May 2022'],
  ['2022-05-03', 'From: Ann Walter <ann@example.org>\nDate: Tue, 3 May 2022 10:14:32 +0100\nSubject: Visit'],
  ['2022-05-03', 'Sent: 03/05/2022 10:14\nTo: All staff'],
  ['2019-11-28', 'Ann Walter\n@annwalter\n10:02 AM · Nov 28, 2019 · Twitter Web App'],
  ['2019-11-28', 'Felpersham Parents\n28 November 2019 at 21:07 ·'],
  ['2021-02-04', 'Borsetshire Council posted on 4 February 2021, 16:30'],
  ['2020-10-06', '[06/10/2020, 19:22] Ann: Have you seen it?'],
  ['2018-07-19', 'MEMO\nTo: All team managers\nFrom: The director\nDate: 19.7.18'],
  [null, 'Ann Walter\n3d • Edited'],
]);

each('press', [
  ['2021-03-03', 'LONDON, March 3, 2021 (PA) - Children were left at risk, inspectors said.'],
  ['2021-03-03', 'FELPERSHAM, 3 March 2021 – Children were left at risk, inspectors said.'],
  ['2021-03-03', 'Council “failed”\n\nBy Jo Ash | Published 3 March 2021 | Updated 5 March 2021'],
  ['2021-03-03', 'Council “failed”\n\nUpdated: 14:20, 5 March 2021 | Published: 10:14, 3 March 2021'],
  ['2021-03-03', 'Council “failed”\n\nUpdated 5 March 2021\nFirst published 3 March 2021'],
  ['2021-03-03', 'Council “failed”\n\nJo Ash\nWed 3 Mar 2021 06.00 GMT\nLast modified on Thu 4 Mar 2021 11.20 GMT'],
  ['2021-03-03', 'Council “failed”\n3rd March 2021\nBy Jo Ash @joash\nChief Reporter'],
  ['2021-03-03', 'Posted by Jo Ash under News | 3 March 2021 | 4 comments'],
  ['2021-03-03', 'Council “failed”\n3 March 2021 · 4 min read'],
  ['2021-03-03', 'PRESS NOTICE 12/2021\n3 March 2021\nFor immediate release'],
  ['2021-03-03', 'EMBARGO: 00.01 hours, Wednesday 3 March 2021'],
  ['2021-03-03', 'For release at noon on Wednesday 3 March 2021'],
  ['2021-03-03', 'Council “failed”\nBorsetshire Echo\n3 March 2021'],
  ['2021-03-05', 'Council “failed”\nUpdated 5 March 2021'],
  [null, 'LONDON, March 3 (PA) - Children were left at risk, inspectors said.'],
  [null, 'Council “failed” on 3 March 2021'],
]);

each('letters', [
  ['2012-04-23', '23 April 2012\n\nMs A Walter\nCounty Hall\nFelpersham FX1 1AA\n\nDear Ms Walter'],
  ['2012-04-23', 'Ms A Walter\nCounty Hall\nFelpersham FX1 1AA\n\n23 April 2012\n\nDear Ms Walter'],
  [
    '2012-04-23',
    'Our ref: CS/2012/4\nYour ref:\nDate: 23rd April, 2012\n\nDear Ms Walter\n\nInspection of 6 March 2012',
  ],
  ['2012-04-23', 'County Hall, Felpersham. 23 April 2012\n\nDear Ms Walter'],
  ['2012-04-23', 'Letter from the chief inspector to the council, 23 April 2012\n\nDear Ms Walter'],
  ['2012-04-23', 'Monday, the 23rd of April 2012\n\nDear all'],
]);

each(
  'at the foot',
  [
    ['2012-04-23', 'Yours faithfully,\n\nA. Walter\nFelpersham\n23 April 2012'],
    ['2011-05-04', 'Dated this 4th day of May 2011'],
    ['2011-05-04', 'Signed: A. Walter, Director\nDated: 4 May 2011'],
    ['2011-05-04', 'Signed on behalf of the Secretary of State\n\nA. Walter\n\n4 May 2011'],
    ['2016-06-15', 'ENDS\n\nFelpersham City Council, 15 June 2016'],
    [
      '2016-06-15',
      'Notes to editors\n1. The centre opened on 4 May 2012.\n\nIssued by the press office on 15 June 2016',
    ],
    ['2019-11-28', '10:02 AM · Nov 28, 2019 · Twitter for iPhone'],
    ['2016-06-15', 'Posted in News, 15 June 2016'],
    ['2016-06-15', 'Page last updated: 15 June 2016'],
    ['2016-06-15', 'First published in the Echo on 15 June 2016'],
    [null, '© Borsetshire Council 2016'],
    [null, 'Copyright May 2016, Borsetshire Council. All rights reserved.'],
    [null, 'Next review: 15 June 2016'],
    [null, 'A. Walter, born 4 August 1943; died 15 June 2016'],
    [null, 'Next issue: 15 June 2016'],
    [null, 'Page accessed on 15 June 2016'],
    [null, 'Come and see us on Saturday 15 June 2016'],
  ],
  withFoot,
);

each('records', [
  ['2017-02-07', 'House of Commons\nTuesday 7 February 2017\nThe House met at half-past Eleven o’clock'],
  ['2017-02-07', 'HC Deb 7 February 2017 c112W'],
  ['2017-02-07', '7 Feb 2017 : Column 112'],
  ['2017-02-07', 'Children’s Services: Borsetshire\nVolume 620: debated on Tuesday 7 February 2017'],
  ['2017-02-07', 'Question for the Department, UIN 62112, tabled on 30 January 2017\nAnswered on 7 February 2017'],
  ['2017-02-07', 'Education Committee\nOral evidence: children’s services, HC 212\nTuesday 7 February 2017'],
  ['2017-02-07', 'TRANSCRIPT\nFelpersham FM, Breakfast, broadcast 7 February 2017'],
  ['2017-02-07', 'BULLETIN 0700 TUE 07 FEB 2017\nREADER: JA'],
  ['2017-02-07', 'TX: Tue 07.02.17, 0710'],
  [
    '2017-02-07',
    'Speech\nThe future of fostering\nA speech by the minister, delivered on 7 February 2017 at Felpersham Cathedral',
  ],
  ['2017-02-07', 'Request received: 10 January 2017\nDate of response: 7 February 2017'],
  ['2017-02-07', 'IN THE HIGH COURT\nDate: 07/02/2017\nBefore: MRS JUSTICE WALTER\nHearing dates: 1-2 February 2017'],
  ['2017-02-07', 'IMPROVEMENT NOTICE\nTo: Borsetshire County Council\n7 February 2017'],
]);

each('web pages', [
  [
    '2017-02-07',
    'Home > News > Fostering\nWe need you\nPublished 7 February 2017\nLast updated 9 March 2018 — See all updates',
  ],
  ['2017-02-07', 'News story\nPlan agreed\nFrom:\nDepartment for Families\nPublished\n7 February 2017'],
  ['2017-02-07', 'Plan agreed\nFebruary 7th, 2017 in News'],
  ['2017-02-07', 'Plan agreed\nDate published: 7th February 2017'],
  ['2017-02-07', 'Job: team manager\nPosted: 7 February 2017\nClosing date: 3 March 2017'],
  ['2017-02-07', 'Petition\nSave our centre\nStarted 7 February 2017 by Ann Walter'],
  [null, 'Job: team manager\nClosing date: 3 March 2017\nInterviews: 14 March 2017'],
  [
    null,
    'Latest news\n\n7 March 2017\n\nCentre opens\n\n2 February 2017\n\nPlan agreed\n\n9 January 2017\n\nNew chair',
  ],
  [null, 'Our story\n\nMay 2014: a trust is set up\n\nJune 2015: inspectors come\n\nJuly 2016: a new start'],
  [null, 'Inspection report\nInspection dates: 8 to 19 July 2024\nDate of previous inspection: 5 May 2019'],
  [null, 'Registered on 5 May 2019. Last inspected: 7 February 2017'],
]);

each('heads of many kinds', [
  [
    '2019-05-05',
    'Freedom of Information request\nAnn Walter made this request to Borsetshire Council\nFrom: Ann Walter\n5 May 2019',
  ],
  ['2020-03-05', 'Complaint 19 004 212\nDecision : Upheld\nDecision date : 05 Mar 2020'],
  ['2020-03-05', 'Children’s Services Update\nStatement made on 5 March 2020\nStatement UIN HCWS212'],
  [
    '2020-03-05',
    'A visit to Felpersham\nPosted by: Ann Walter, Posted on: 5 March 2020 - Categories: Inspection, Social care',
  ],
  ['2020-03-05', 'Felpersham “failed”\n5 March 2020, 10:14 GMT\nUpdated 6 March 2020'],
  ['2014-03-05', '05 March 2014 - 10:14am'],
  ['1998-03-05', 'Borsetshire Echo 5/3/1998 p. 4'],
  ['2019-05-20', 'Motion to Full Council, 20 May 2019'],
  ['2019-05-20', 'Item 7\nCabinet, 20 May 2019\nFostering'],
  ['2019-05-20', 'Briefing note: 20 May 2019'],
  ['2019-05-20', 'Statement by the Leader – 20 May 2019'],
  ['2019-05-20', 'Letter to parents – 20 May 2019'],
  ['2019-05-20', 'Speech to conference, Felpersham, 20 May 2019'],
  ['2019-05-20', 'Remarks by the minister at the opening of the centre\n20 May 2019\nCheck against delivery'],
  ['2019-05-20', 'OPEN LETTER TO THE CABINET\n\n20 May 2019\n\nDear councillors'],
  [
    '2019-05-20',
    'Our Ref: JA/12\nTelephone: 01632 960 001\nEmail: a@example.org\n\n20 May 2019\n\nSent by email only\n\nDear Ms Walter',
  ],
  [
    '2019-05-20',
    'Ofsted\nAgora\nNottingham NG1 6HJ\nT 0300 123 1231\n20 May 2019\nMs A Walter\nDirector of Children’s Services\n\nDear Ms Walter',
  ],
  ['2019-05-20', 'Date 20 May 2019\nOur ref JA\nYour ref 7\n\nDear Ms Walter'],
  ['2019-05-20', 'Press release\n\nIssue date: 20/05/2019\n\nRelease no: 212'],
  ['2019-05-20', 'News release 212/19   Date: Monday, 20 May 2019'],
  ['2019-05-20', 'For immediate release 20.05.2019'],
  ['2019-05-20', 'EMBARGOED UNTIL 00.01 MONDAY 20TH MAY 2019'],
  ['2019-05-20', 'Monday 20 May 2019 | Felpersham | 14°C'],
  [
    '2019-05-20',
    'Felpersham Live\nNews\nBy\nAnn Walter\nLocal Democracy Reporter\n06:00, 20 MAY 2019\nUpdated 07:12, 21 MAY 2019',
  ],
  ['2019-05-20', 'NEWS\nBy Ann Walter  @annw  Political Editor\n20th May 2019, 5:00am'],
  ['2019-05-20', 'Education & Families\nMon 20 May 2019'],
  ['2019-05-20', 'May 20, 2019 / 6:12 PM / CBS'],
  ['2019-05-20', 'by Ann Walter on May 20, 2019'],
  ['2019-05-20', 'Ann Walter May 20, 2019 7 Comments'],
  ['2019-05-20', 'Ann Walter, 20 May 2019'],
  ['2019-05-20', 'Local Government Chronicle\n20 May, 2019 By Ann Walter'],
  ['2019-05-20', 'Community Care, 20 May 2019'],
  ['2019-05-20', 'Felpersham City Council – news – 20 May 2019'],
  ['2019-05-20', 'Newsroom\nArchive\nMay\n20 May 2019\nCouncil wins award'],
  ['2019-05-01', 'Fostering News\nMay 2019 – Issue 4'],
  ['2019-05-01', 'THE BUGLE. Vol. XII. No. 5. MAY 2019. Price 40p.'],
  ['2019-05-01', 'Team brief for May 2019'],
  ['2019-05-01', 'MAY 2019\nYour council magazine'],
  ['2019-05-01', 'Ombudsman report\nMay 2019'],
  ['2019-05-01', 'A review of fostering in Borsetshire\nAnn Walter and Jo Ash\nUniversity of Felpersham, May 2019'],
  ['2019-05-20', 'Head teacher’s letter no. 31 • Monday 20th May 2019'],
  ['2019-05-20', 'Week 34: Monday 20th May 2019'],
  [
    '2019-05-20',
    'Minutes of the Meeting of the Parish Council held in the Village Hall on Monday 20th May 2019 at 7.30pm\n\nPresent: Cllrs Walter and Ash',
  ],
  ['2019-05-20', 'MEETING OF THE CHILDREN AND FAMILIES SCRUTINY COMMITTEE\nHELD ON MONDAY, 20 MAY 2019 AT 10.00 AM'],
  ['2019-05-20', 'Meeting: Cabinet\nDate: 20 May 2019\nTime: 10am\nAgenda item: 7'],
  ['2019-05-20', 'Meeting date | 20 May 2019\nReport title | Fostering'],
  ['2019-05-20', 'Health and Wellbeing Board\n20th May 2019\nAgenda item 4'],
  ['2019-05-20', 'Officer decision record\nDate of decision: 20 May 2019'],
  ['2019-05-20', 'Extraordinary meeting of the governors\nMonday 20 May 2019, 6pm, the library\nPresent: A. Walter'],
  ['2019-05-20', 'Corporate parenting panel action notes 20.05.19'],
  ['2019-05-20', 'Members’ question time, 20 May 2019: answers'],
  ['2019-05-20', 'Bulletin of 20 May 2019'],
  ['2019-05-20', 'Radio Felpersham, Monday 20 May 2019, 0810'],
  ['2019-05-20', 'Podcast transcript. Episode 14. Released 20 May 2019.'],
  ['2019-05-20', 'Neutral Citation Number: [2019] EWFC 12\nDate: 20/05/2019'],
  ['2019-05-20', 'To: Borsetshire County Council\n\nDIRECTION UNDER SECTION 497A\n\n20 May 2019'],
  ['2019-05-20', 'HM Government\nGuidance\nPublished: May 20, 2019'],
  ['2019-05-20', 'Posted: Mon May 20, 2019 9:14 pm    Post subject: Inspectors'],
  ['2019-05-20', '#1 by annw » Mon May 20, 2019 9:14 pm'],
  ['2019-05-20', 'Quote: annw, 20 May 2019'],
  ['2019-05-20', 'On Mon, 20 May 2019 at 10:14, Ann Walter <ann@example.org> wrote:'],
  ['2019-05-20', 'WhatsApp: [20/05/2019, 10:14:12] Ann: Seen it?'],
  ['2019-05-20', 'Ann Walter\n20 May 2019 · Public'],
  [null, 'Our centre opened on 20 May 2019'],
  [null, 'In memory of Ann Walter, 4 May 1950 – 20 May 2019'],
  [null, 'Ann Walter, who died on 20 May 2019'],
  [null, 'The scheme ran from 4 May 2018 to 20 May 2019'],
  [null, 'Full-time from 20 May 2019'],
  [null, 'Fostering evening, 20 May 2019, 7pm, Town Hall'],
  [null, 'Save the date: 20 May 2019'],
  [null, 'Public meeting\nMonday 20 May 2019, 7pm, Town Hall'],
  [null, 'Consultation closes 20 May 2019'],
  [null, 'Inspection number: 10012345\nInspection dates: 8-9 May 2019\nDate of last inspection: 20 May 2016'],
  [null, 'School inspection report: 8 May 2019'],
  [null, 'Photograph: the opening of the centre, 20 May 2019.'],
  [null, 'Table 2: caseloads at 31 March 2019'],
  [null, '5 May 2017 – Trust set up\n\n7 June 2018 – First visit\n\n20 May 2019 – Judged good'],
  [null, 'Q. When did you start?\nA. On 20 May 2019.'],
  [null, 'Key dates\n\n5 May 2017\nTrust set up\n\n7 June 2018\nFirst visit\n\n20 May 2019\nJudged good'],
]);

each(
  'more at the foot',
  [
    ['2020-03-05', 'This page was last edited on 5 March 2020, at 10:14 (UTC).'],
    [
      '2019-05-20',
      'Thank you for your letter.\n\nYours sincerely,\n\nAnn Walter\nMinister for Families\n\n20 May 2019',
    ],
    ['2019-05-20', '— Ann Walter (@annw) May 20, 2019'],
    ['2019-05-20', 'Last reviewed: 20 May 2019'],
    ['2019-05-20', '(First published 20 May 2019)'],
    ['2019-05-20', 'Signed by the Secretary of State for Education\n20 May 2019'],
    ['2019-05-20', 'Given this 20th day of May 2019'],
    ['2019-05-20', 'Done at Felpersham on 20 May 2019'],
    ['2019-05-20', 'Ann Walter (chair)\n20/5/19'],
    [null, 'This form expires on 20 May 2019'],
    [null, 'Data as published by the department. Source: census, 31 March 2019'],
    [null, 'Correct at the time of going to press'],
  ],
  withFoot,
);

each('titles and lists', [
  ['2017-11-30', 'DATES FOR YOUR DIARY (30th Nov 2017)\n\nCoffee at ten.'],
  ['2019-03-05', 'pubDate: Tue, 05 Mar 2019 09:30:00 +0000\ntitle: Wandsworth'],
  [null, 'Agency rate by month\n\nSept 2016: 31.4%\nOct 2016: 30.9%\nNov 2016: 27.2%'],
  [null, 'Timeline for new members\n\nDirector appointed: May 2018'],
]);

each('imprints', [
  [
    '2025-03-07',
    'THE DUTY DESK\nThe podcast for people at the office\nRecorded Tuesday 4 March 2025. Released Friday 7 March 2025.',
  ],
  ['2024-10-01', 'LOUD AND CLEAR\n\nWritten by us (with tea from Karen). October 2024'],
  [null, 'LOUD AND CLEAR\n\nWritten by us (with tea from Karen). October 2024 was a good month.'],
]);

each('dates beside the page’s section', [
  ['2013-06-27', 'Two years of work in one\n\n27 June 2013  |  Inspection  |  Ann Walter'],
  ['2013-06-27', '27 June 2013 · Visits · Ann Walter · Felpersham'],
  ['2013-06-27', 'Inspection news - 27 June 2013'],
  [null, 'Felpersham\n\n27 June 2013  |  Inspection'],
  [null, 'Inspection - 27 June 2013'],
]);

each('records of what was spoken', [
  ['2023-02-02', 'Transcript of the scrutiny panel. Recorded on 2 February 2023.'],
  ['2023-02-02', 'The children’s panel speaks. Held at the Town Hall, 2 February 2023.'],
]);

each('a meeting’s day with its place, right under its title', [
  [
    '2023-02-02',
    'Scrutiny Committee: a verbatim note from the captions\nThursday 2 February 2023, Cabinet Room, Felpersham',
  ],
]);

each('evidence and bodies that met', [
  [
    '2016-11-07',
    'Felpersham Council\nScrutiny Committee\n\nEvidence taken at the Shire Hall on Monday 7 November 2016',
  ],
  ['2016-11-07', 'Felpersham Council\n\nThe committee sat in public on 7 November 2016'],
  ['2016-11-07', 'Felpersham Council\n\nHeard at the Shire Hall on 7 November 2016'],
  [null, 'Felpersham Council\n\nMore evidence of this came on 7 November 2016'],
]);

each('a date that ends the opening of its line', [
  ['2010-12-03', 'NUT\nFelpersham branch\n\n3 December 2010. Please leave a copy in the staff room.'],
  ['2010-12-03', 'Branch news, 3 December 2010. Free to members.'],
  ['2010-12-03', 'Urgent. 3 December 2010. Show this to your colleagues.'],
  [null, 'A long week\n\nThe doors closed for good on 3 December 2010. Nobody wept.'],
  [
    null,
    'How we came here\n\n3 May 2010. The doors open.\n\n4 June 2012. Inspectors come.\n\n5 July 2014. They come again.',
  ],
]);

each('papers of a day', [
  ['2010-12-03', 'Felpersham: what now?\n\nFrom the Herald of 3 December 2010'],
  ['2010-12-03', 'Felpersham: what now?\n\nThis story appeared on 3 December 2010'],
  ['2010-12-03', 'Felpersham: what now?\n\nAs printed in the Borchester Echo on 3 December 2010'],
  ['2010-12-03', 'Children and families\n\nThe week to 3 December 2010'],
  ['2010-12-03', 'Children and families\n\nFigures correct at 3 December 2010'],
  ['2010-12-03', 'Felpersham: what now?\n3 December 2010, 4.40pm | Updated 4 December 2010, 9.15am'],
  ['2010-12-03', 'Felpersham: what now?\nSubmitted 12 November 2010; published 3 December 2010'],
  ['2010-11-12', 'Felpersham: what now?\nSubmitted 12 November 2010'],
]);

describe('publication date: minutes', () => {
  it('is the meeting’s, and not that of the signature', () => {
    const minutes = `Minutes of the meeting held on 12 June 2018 at 7 pm in the Shire Hall\n\n${PROSE}\n\n${MORE}\n\nCHAIR\n18 September 2018\n`;
    assert.equal(publishedIn(minutes), '2018-06-12');
  });

  it('is that of the signature where it is all that there is', () => {
    assert.equal(publishedIn(withFoot('Yours sincerely\n\nA Walter\n18 September 2018')), '2018-09-18');
  });
});
each('what was handed in and published later', [
  ['2019-07-22', 'Report of the Adviser\n\nSubmitted 27 June 2019; published 22 July 2019'],
  ['2019-07-22', 'Written 27 June 2019. Published 22 July 2019.'],
  ['2019-06-27', 'Report of the Adviser\n\nSubmitted 27 June 2019'],
]);
