import assert from 'node:assert/strict';
import { findAnaphora } from '../../server/recognise/anaphora.ts';
import { findCouncils } from '../../server/recognise/councils.ts';
import { findGrades } from '../../server/recognise/grades/grades.ts';

/** What is found in a sentence: `good overall leadership` for judgements (areas as far as the sentence names them), `good?` for other uses. */
function read(text: string): string {
  const names = [...findCouncils(text), ...findAnaphora(text)].toSorted((a, b) => a.start - b.start);
  return findGrades(text, names)
    .map((grade) => {
      if (grade.use === 'other') return `${grade.grade}?`;
      const areas = grade.everyArea === null ? grade.areas : [`every${grade.everyArea === 0 ? '' : grade.everyArea}`];
      return [grade.grade, ...(grade.isWhole ? ['overall'] : []), ...areas.filter((area) => area !== 'overall')].join(
        ' ',
      );
    })
    .join('; ');
}

function check(title: string, rows: readonly (readonly [text: string, expected: string])[]): void {
  describe(title, () => {
    for (const [text, expected] of rows) {
      it(text, () => {
        assert.equal(read(text), expected);
      });
    }
  });
}

describe('grades in a passage', () => {
  check('verbs of judging', [
    ['Ofsted rated the council good.', 'good'],
    ['Ofsted has rated children’s services in Leeds as outstanding.', 'outstanding'],
    ['Inspectors judged Slough to be inadequate.', 'inadequate'],
    ['The watchdog branded the service “inadequate” in a report out today.', 'inadequate'],
    ['Children’s services were graded requires improvement to be good.', 'requires-improvement'],
    ['It was deemed inadequate by the regulator three years ago.', 'inadequate'],
    ['The department has been assessed as good by inspectors.', 'good'],
    ['Inspectors found that services in Derby were good.', 'good'],
    ['Inspectors found Barnet’s services to require improvement.', 'requires-improvement'],
    ['The authority has been classed as inadequate since 2014.', 'inadequate'],
    ['Judged outstanding in 2019, Essex has kept its grade.', 'outstanding'],
    ['Rated inadequate four years ago, the council is now good.', 'inadequate; good'],
    ['Ofsted says that Kent County Council’s work is outstanding overall.', 'outstanding overall'],
    ['We were rated good by Ofsted.', 'good'],
    ['Leaders were described as inadequate.', 'inadequate leadership'],
    ['The council’s children’s department was once again labelled inadequate.', 'inadequate'],
    ['Ofsted called the council’s children’s services inadequate.', 'inadequate'],
    ['Services for care leavers were found to be outstanding.', 'outstanding care-leavers'],
  ]);
  check('copulas', [
    ['Children’s services in Wigan are good.', 'good'],
    ['The overall judgement is good.', 'good'],
    ['The council remains inadequate.', 'inadequate'],
    ['Leadership is inadequate.', 'inadequate leadership'],
    ['Adoption services are good.', 'good adoption'],
    ['Services for children in care and care leavers are outstanding.', 'outstanding in-care-and-care-leavers'],
    ['This local authority is good because leaders listen.', 'good'],
    [
      'The impact of leaders on social work practice with children and families is outstanding.',
      'outstanding leadership',
    ],
    ['Overall effectiveness is good.', 'good overall'],
    ['The verdict was inadequate.', 'inadequate'],
    ['Its overall effectiveness was inadequate.', 'inadequate overall'],
  ]);
  check('verb phrases', [
    ['Children’s services in Walsall require improvement to be good.', 'requires-improvement'],
    ['Adoption requires improvement.', 'requires-improvement adoption'],
    ['Leadership, management and governance require improvement.', 'requires-improvement leadership'],
    ['The quality of plans requires improvement.', ''],
    ['Recording is an area that requires improvement.', ''],
    ['Areas requiring improvement are listed below.', ''],
    ['The response to missing children requires improvement in some cases.', ''],
  ]);
  check('giving and keeping', [
    ['Ofsted gave the council a rating of good.', 'good'],
    ['The service was given an inadequate rating.', 'inadequate'],
    ['North Tyneside has kept its outstanding grade.', 'outstanding'],
    ['Bromley was awarded ‘good’ by inspectors.', 'good'],
    ['The council received an “inadequate” judgement for leadership.', 'inadequate leadership'],
    ['The borough has retained its good Ofsted rating.', 'good'],
    ['It achieved good in three of the areas.', 'good'],
    ['Services got a straight outstanding.', 'outstanding'],
    ['Stoke was handed a damning verdict of inadequate.', 'inadequate'],
    ['The county has lost its outstanding rating.', 'outstanding'],
  ]);
  check('moving', [
    ['The council has moved from inadequate to good.', 'inadequate; good'],
    ['Sandwell went from ‘inadequate’ to ‘requires improvement to be good’.', 'inadequate; requires-improvement'],
    ['Services have improved to good.', 'good'],
    ['Bolton slipped to requires improvement in 2022.', 'requires-improvement'],
    ['Its rating fell from good to inadequate.', 'good; inadequate'],
    ['The department was upgraded to good last year.', 'good'],
    ['Children’s services have been downgraded from outstanding to good.', 'outstanding; good'],
    ['Liverpool has been lifted out of inadequate.', 'inadequate'],
    ['The service stays at requires improvement.', 'requires-improvement'],
    ['Leadership rose two grades to outstanding.', 'outstanding leadership'],
  ]);
  check('areas in either order', [
    [
      'Inspectors rated the council good for adoption and inadequate for leadership.',
      'good adoption; inadequate leadership',
    ],
    [
      'Help and protection was inadequate, leadership good and adoption outstanding.',
      'inadequate help-and-protection; good leadership; outstanding adoption',
    ],
    ['The council was rated good overall, with care leavers outstanding.', 'good overall; outstanding care-leavers'],
    [
      'It is inadequate for help and protection, children in care and leadership.',
      'inadequate help-and-protection in-care leadership',
    ],
    ['Ofsted judged the experiences and progress of care leavers to be inadequate.', 'inadequate care-leavers'],
    ['Leaders, good. Care leavers, good.', 'good leadership; good care-leavers'],
    ['Leadership: outstanding', 'outstanding leadership'],
    [
      'The experiences and progress of care leavers: requires improvement to be good',
      'requires-improvement care-leavers',
    ],
    ['The experiences and progress of children in care is good', 'good in-care'],
    ['Good: leadership, adoption', 'good leadership adoption'],
    ['Leadership and help and protection were both judged good.', 'good leadership help-and-protection'],
    ['Described as inadequate were leadership and adoption.', 'inadequate leadership adoption'],
    ['All four judgements were good.', 'good every4'],
    ['The council was rated good in every area.', 'good every'],
    ['Services were rated outstanding across the board.', 'outstanding every'],
    [
      'Children in care – good; care leavers – requires improvement.',
      'good in-care; requires-improvement care-leavers',
    ],
    ['Outstanding for leadership and good for everything else.', 'outstanding leadership; good every'],
  ]);
  check('wishes, denials and conditions are no judgements', [
    ['We want to be outstanding by 2027.', 'outstanding?'],
    ['The council hopes to be rated good next time.', 'good?'],
    ['Services are no longer inadequate.', 'inadequate?'],
    ['Nothing is inadequate any more.', 'inadequate?'],
    ['If the council is judged inadequate, a commissioner may come.', 'inadequate?'],
    ['The council was not rated inadequate.', 'inadequate?'],
    ['Our ambition is to be good.', 'good?'],
    ['Seven in ten councils are good or better.', 'good?'],
    ['We are on a journey to outstanding.', 'outstanding?'],
    ['Her aim is a good rating.', 'good?'],
    ['The service would have been rated inadequate.', 'inadequate?'],
  ]);
  check('other bodies and single pieces of work', [
    ['Most of the homes are rated good or better.', 'good?'],
    ['The school was judged outstanding in May.', 'outstanding?'],
    ['A third of audited cases were graded good.', 'good?'],
    ['The local safeguarding children board is inadequate.', 'inadequate other'],
    ['Our youth justice service was rated good.', 'good other'],
    ['The force was rated adequate at protecting vulnerable people.', 'adequate?'],
    ['The CQC rated adult social care as requires improvement.', 'requires-improvement?'],
  ]);
  check('ordinary adjectives', [
    ['Social workers do a good job.', ''],
    ['Children get a good service.', ''],
    ['Practice is good.', ''],
    ['Good practice was seen, and good progress made.', ''],
    ['Outstanding debts and outstanding actions remain.', ''],
    ['The response was inadequate in four cases.', ''],
    ['There is adequate housing.', ''],
    ['The council is good at listening.', ''],
    ['It is not yet good enough.', ''],
    ['They made good use of data.', ''],
    ['She did it for good.', ''],
    ['It was as good as done.', ''],
    ['Children were living in inadequate accommodation.', ''],
    ['Relationships with families are good.', ''],
    ['Good morning, and good luck.', ''],
    ['Some assessments were still outstanding when inspectors arrived.', ''],
    ['He was an outstanding leader.', ''],
    ['Staffing is adequate in most teams.', ''],
    ['Outcomes for children are good.', ''],
    ['It would be good to hear from you.', ''],
    ['Most plans are good.', ''],
    ['Management oversight is inadequate.', ''],
  ]);
  check('the scale explained', [
    ['Outstanding: practice goes beyond good.', 'outstanding?'],
    ['Good means that children get effective help.', 'good?'],
  ]);
});
