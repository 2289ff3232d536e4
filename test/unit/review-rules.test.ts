import assert from 'node:assert/strict';
import type { AreaId, DateFault } from '../../server/interpret/finding.ts';
import type { Interpretation } from '../../server/interpret/interpretation.ts';
import { problemSentence } from '../../server/review/messages.ts';
import type { Problem } from '../../server/review/problem.ts';
import { review } from '../../server/review/review.ts';
import { councilAt, dateAt, eventAt, gradeAt, inspectionAt, interpret, quoteAt } from './interpretation-builder.ts';

/** The problems of one rule, each as `severity: words` (and `/variant` where the rule has several sentences). */
function problems(code: string, interpretation: Interpretation): readonly string[] {
  return found(code, interpretation).map(({ severity, start, end, args }) => {
    const variant = typeof args[0] === 'string' && /^[a-z-]+$/.test(args[0]) ? `/${args[0]}` : '';
    return `${severity}${variant}: ${interpretation.snapshot.text.slice(start, end)}`;
  });
}

const found = (code: string, interpretation: Interpretation): readonly Problem[] =>
  review(interpretation).problems.filter((problem) => problem.code === code);

/** The text after each fix of the only problem of a rule. */
function repaired(code: string, interpretation: Interpretation): readonly string[] {
  const [problem, ...others] = found(code, interpretation);
  assert.ok(problem && others.length === 0, 'exactly one problem');
  return problem.fixes.map(({ edits }) => {
    let text = interpretation.snapshot.text;
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    }
    return text;
  });
}

describe('missing-inspection-date', () => {
  const story = (values: Parameters<typeof inspectionAt>[1]) =>
    interpret('Inspectors found Rutland good.', (at) => ({ inspections: [inspectionAt(at('Inspectors'), values)] }));

  it('finds the reported inspection without a date', () => {
    assert.deepEqual(problems('missing-inspection-date', story({})), ['warning/subject: Inspectors']);
  });
  it('is milder where the text tells the publication, and in official texts', () => {
    assert.deepEqual(problems('missing-inspection-date', story({ published: '2024-05-01' })), [
      'information/published: Inspectors',
    ]);
    const official = { ...story({}), genre: 'official-letter' as const };
    assert.deepEqual(problems('missing-inspection-date', official), ['information/subject: Inspectors']);
  });
  it('finds an earlier judgement without a date, but no earlier inspection in passing', () => {
    const judgements = [{ area: 'overall', grade: 'good', start: 25, end: 29 }] as const;
    assert.deepEqual(problems('missing-inspection-date', story({ isSubject: false, judgements })), [
      'information/recalled: Inspectors',
    ]);
    assert.deepEqual(problems('missing-inspection-date', story({ isSubject: false })), []);
  });
  it('finds one undated judgement a council that belongs to no inspection', () => {
    const text = interpret('Rutland is good and good again.', (at) => ({
      mentions: [gradeAt(at('good'), 'good', {}), gradeAt(at('good', 2), 'good', {})],
    }));
    assert.deepEqual(problems('missing-inspection-date', text), ['information/judgement: good']);
  });
  it('leaves what the inspectorate recalls in its own texts', () => {
    const judgements = [{ area: 'overall', grade: 'good', start: 25, end: 29 }] as const;
    const official = { ...story({ isSubject: false, judgements }), genre: 'official-report' as const };
    assert.deepEqual(problems('missing-inspection-date', official), []);
  });
  it('is content with a date, with or without its year', () => {
    assert.deepEqual(problems('missing-inspection-date', story({ from: '2024-03-04' })), []);
    assert.deepEqual(problems('missing-inspection-date', story({ from: '--03-04' })), []);
    const dated = interpret('Good in 2019.', (at) => ({
      mentions: [gradeAt(at('Good'), 'good', { from: '2019-01-01' })],
    }));
    assert.deepEqual(problems('missing-inspection-date', dated), []);
  });
});

describe('missing-year', () => {
  const undated = (text: string, words: string, from: string) =>
    interpret(text, (at) => ({
      mentions: [
        dateAt(at(words), { from }),
        ...(text.includes('2021') ? [dateAt(at('2021'), { from: '2021-01-01', to: '2021-12-31' })] : []),
        ...(text.includes('2023') ? [dateAt(at('2023'), { from: '2023-01-01', to: '2023-12-31' })] : []),
      ],
    }));

  it('finds a day that no year is known for', () => {
    assert.deepEqual(problems('missing-year', undated('From 17 to 28 July.', '17 to 28 July', '--07-17')), [
      'warning: 17 to 28 July',
    ]);
  });
  it('offers the years that the text names elsewhere, the nearest first', () => {
    const text = undated('In 2021 it was good. Inspectors came on 17 July, and in 2023.', '17 July', '--07-17');
    assert.deepEqual(repaired('missing-year', text), [
      'In 2021 it was good. Inspectors came on 17 July 2023, and in 2023.',
      'In 2021 it was good. Inspectors came on 17 July 2021, and in 2023.',
    ]);
  });
  it('offers no year in which the weekday does not fit', () => {
    const text = undated('In 2021. On Monday 17 July. In 2023.', 'Monday 17 July', '--07-17');
    assert.deepEqual(repaired('missing-year', text), ['In 2021. On Monday 17 July 2023. In 2023.']);
  });
  it('writes the year as the date is written', () => {
    assert.deepEqual(repaired('missing-year', undated('On July 17 (2023)', 'July 17', '--07-17')), [
      'On July 17, 2023 (2023)',
    ]);
    assert.deepEqual(repaired('missing-year', undated('On 17/07 (2023)', '17/07', '--07-17')), [
      'On 17/07/2023 (2023)',
    ]);
  });
  it('leaves a date with its year, and what somebody is quoted as saying', () => {
    assert.deepEqual(problems('missing-year', undated('On 17 July 2024.', '17 July 2024', '2024-07-17')), []);
    const quoted = interpret('“We saw it on 17 July,” she said.', (at) => ({
      mentions: [quoteAt(at('“We saw it on 17 July,”')), dateAt(at('17 July'), { from: '--07-17' })],
    }));
    assert.deepEqual(problems('missing-year', quoted), []);
  });
});

describe('missing-publication-date', () => {
  const text = 'Rutland does well\n\nInspectors found Rutland good.';
  const undated = interpret(text, (at) => ({
    kinds: ['heading'],
    inspections: [inspectionAt(at('Inspectors'), { from: '2024-03-04' })],
  }));

  it('points at the title and offers a line below it', () => {
    assert.deepEqual(problems('missing-publication-date', undated), ['information: Rutland does well']);
    assert.deepEqual(repaired('missing-publication-date', undated), [
      'Rutland does well\n\nPublished: \n\nInspectors found Rutland good.',
    ]);
  });
  it('offers a first line where there is no title, with the text’s own line ends', () => {
    const untitled = interpret('Inspectors found\r\nRutland good.', (at) => ({
      mentions: [gradeAt(at('good'), 'good', { from: '2019-01-01' })],
    }));
    assert.deepEqual(repaired('missing-publication-date', untitled), [
      'Published: \r\n\r\nInspectors found\r\nRutland good.',
    ]);
  });
  it('leaves a dated text, a report, and a text about something else', () => {
    const published = { from: '2024-05-01', to: '2024-05-01' };
    assert.deepEqual(problems('missing-publication-date', { ...undated, published }), []);
    assert.deepEqual(problems('missing-publication-date', { ...undated, genre: 'official-report' }), []);
    assert.deepEqual(problems('missing-publication-date', interpret('A recipe for soup.')), []);
  });
});

describe('missing-grade', () => {
  const story = (values: Parameters<typeof inspectionAt>[1], areas: readonly AreaId[]) =>
    interpret('The full inspection gave good, good and good.', (at) => ({
      inspections: [inspectionAt(at('inspection'), { from: '2024-03-04', ...values })],
      mentions: areas.map((area, index) => gradeAt(at('good', index + 1), 'good', { areas: [area], inspection: 0 })),
    }));

  it('finds a graded inspection with grades for areas only', () => {
    assert.deepEqual(problems('missing-grade', story({}, ['leadership', 'in-care'])), ['warning/areas: inspection']);
    assert.deepEqual(problems('missing-grade', story({ kind: 'sif', framework: 'sif', from: '2016-01-11' }, [])), [
      'information/none: inspection',
    ]);
  });
  it('is sure where the text names the kind of inspection', () => {
    const named = interpret('The full inspection is over.', (at) => ({
      inspections: [inspectionAt(at('inspection'), { from: '2024-03-04' })],
      mentions: [eventAt(at('full inspection'), 'standard', 0)],
    }));
    assert.deepEqual(problems('missing-grade', named), ['warning/none: inspection']);
  });
  it('is content with an overall grade, also one that is tied to no inspection', () => {
    assert.deepEqual(problems('missing-grade', story({}, ['leadership', 'overall'])), []);
    const loose = interpret('The full inspection: good.', (at) => ({
      inspections: [inspectionAt(at('inspection'), { from: '2024-03-04' })],
      mentions: [gradeAt(at('good'), 'good', {})],
    }));
    assert.deepEqual(problems('missing-grade', loose), []);
  });
  it('says nothing of visits, of recalled inspections, and of those that have no overall grade', () => {
    for (const kind of ['focused', 'monitoring', 'assurance', 'jtai', 'send'] as const) {
      assert.deepEqual(problems('missing-grade', story({ kind }, ['leadership', 'in-care'])), [], kind);
    }
    assert.deepEqual(problems('missing-grade', story({ isSubject: false }, ['leadership', 'in-care'])), []);
    assert.deepEqual(problems('missing-grade', story({ from: '2026-04-01' }, ['leadership', 'in-care'])), []);
    assert.deepEqual(problems('missing-grade', story({ framework: 'slac', from: '2011-04-01' }, ['in-care'])), []);
    assert.deepEqual(problems('missing-grade', story({ from: '--03-04' }, ['leadership', 'in-care'])), []);
  });
  it('finds an earlier inspection whose areas are told one by one', () => {
    const recalled = story({ isSubject: false }, ['leadership', 'in-care', 'care-leavers']);
    assert.deepEqual(problems('missing-grade', recalled), ['information/areas: inspection']);
    assert.deepEqual(problems('missing-grade', { ...recalled, genre: 'official-report' }), []);
  });
  it('says nothing of an inspection without grades in a text about a visit', () => {
    const text = interpret('The inspection is over; now comes a focused visit.', (at) => ({
      inspections: [inspectionAt(at('inspection'), { from: '2024-03-04' })],
      mentions: [eventAt(at('focused visit'), 'focused')],
    }));
    assert.deepEqual(problems('missing-grade', text), []);
  });
  it('says nothing of an inspection that is still to come', () => {
    const text = { ...story({}, []), published: { from: '2024-02-01', to: '2024-02-01' } };
    assert.deepEqual(problems('missing-grade', text), []);
  });
});

describe('unclosed-quotation', () => {
  it('finds a quotation without its closing or opening mark and offers the mark that belongs', () => {
    const open = interpret('“It works, they say.', (at) => ({
      mentions: [quoteAt(at('“It works, they say.'), { missing: 'closing' })],
    }));
    assert.deepEqual(problems('unclosed-quotation', open), ['warning/closing: “It works, they say.']);
    assert.deepEqual(repaired('unclosed-quotation', open), ['“It works, they say.”']);
    const unopened = interpret("It works,' they say.", (at) => ({
      mentions: [quoteAt(at("It works,'"), { missing: 'opening' })],
    }));
    assert.deepEqual(repaired('unclosed-quotation', unopened), ["'It works,' they say."]);
  });
  it('leaves a balanced quotation', () => {
    const text = interpret('“It works.”', (at) => ({ mentions: [quoteAt(at('“It works.”'))] }));
    assert.deepEqual(problems('unclosed-quotation', text), []);
  });
});

describe('impossible-date', () => {
  it('finds a day that its month does not have', () => {
    const text = interpret('On 31 June 2023.', (at) => ({
      mentions: [dateAt(at('31 June 2023'), { fault: { kind: 'no-such-day' } })],
    }));
    assert.deepEqual(problems('impossible-date', text), ['error/no-such-day: 31 June 2023']);
  });
  it('finds a weekday that does not fit, and says which would', () => {
    const text = interpret('On Thursday, 22 May 2026.', (at) => ({
      mentions: [
        dateAt(at('Thursday, 22 May 2026'), {
          from: '2026-05-22',
          fault: { kind: 'weekday', written: 'Thursday', actual: 'Friday' },
        }),
      ],
    }));
    const [problem] = found('impossible-date', text);
    assert.equal(problem?.severity, 'warning');
    assert.match(problem ? problemSentence(problem) : '', /was a Friday, not a Thursday/);
  });
  it('leaves a sound date', () => {
    const text = interpret('On 30 June 2023.', (at) => ({
      mentions: [dateAt(at('30 June 2023'), { from: '2023-06-30' })],
    }));
    assert.deepEqual(problems('impossible-date', text), []);
  });
});

describe('grade-not-on-scale', () => {
  const graded = (
    grade: string,
    inspection: Parameters<typeof inspectionAt>[1],
    values: Parameters<typeof gradeAt>[2] = {},
  ) =>
    interpret('The inspection found it so.', (at) => ({
      inspections: [inspectionAt(at('inspection'), inspection)],
      mentions: [
        gradeAt(at('so'), grade, {
          inspection: 0,
          framework: inspection.framework ?? 'ilacs',
          from: inspection.from ?? null,
          ...values,
        }),
      ],
    }));

  it('finds a grade that the framework never had', () => {
    assert.deepEqual(problems('grade-not-on-scale', graded('adequate', { from: '2019-06-03' })), ['warning/scale: so']);
    const old = { framework: 'slac', from: '2011-06-03', isSubject: false };
    assert.deepEqual(problems('grade-not-on-scale', graded('requires-improvement', old)), ['information/scale: so']);
  });
  it('is milder where the inspection gave the same area another grade', () => {
    const text = interpret('Good now, adequate before.', (at) => ({
      inspections: [inspectionAt(at('now'), { from: '2019-06-03' })],
      mentions: ['Good', 'adequate'].map((word) =>
        gradeAt(at(word), word.toLowerCase(), { inspection: 0, framework: 'ilacs', from: '2019-06-03' }),
      ),
    }));
    assert.deepEqual(problems('grade-not-on-scale', text), ['information/scale: adequate']);
  });
  it('leaves a grade that another framework gave councils in that year', () => {
    const rating = { framework: 'slac', from: '2009-12-02' };
    assert.deepEqual(problems('grade-not-on-scale', graded('performs-poorly', rating)), []);
  });
  it('finds an overall grade for an inspection from 1 April 2026 on', () => {
    assert.deepEqual(problems('grade-not-on-scale', graded('good', { from: '2026-04-01' })), ['warning/overall: so']);
    assert.deepEqual(problems('grade-not-on-scale', graded('good', { from: '2026-03-31' })), []);
    assert.deepEqual(
      problems('grade-not-on-scale', graded('good', { from: '2026-04-01' }, { areas: ['leadership'] })),
      [],
    );
  });
  it('goes by the inspection’s day, not by that of a judgement whose inspection has none', () => {
    const text = graded('good', { from: null }, { from: '2026-06-18' });
    assert.deepEqual(problems('grade-not-on-scale', text), []);
  });
  it('finds a grade given to a visit that has none', () => {
    assert.deepEqual(problems('grade-not-on-scale', graded('good', { kind: 'focused', from: '2020-03-04' })), [
      'information/visit: so',
    ]);
  });
  it('leaves a grade on its scale, a grade used otherwise, and one whose framework is not known', () => {
    assert.deepEqual(problems('grade-not-on-scale', graded('inadequate', { from: '2019-06-03' })), []);
    assert.deepEqual(problems('grade-not-on-scale', graded('adequate', { from: '2019-06-03' }, { use: 'other' })), []);
    assert.deepEqual(problems('grade-not-on-scale', graded('adequate', {}, { framework: null, inspection: null })), []);
    assert.deepEqual(problems('grade-not-on-scale', graded('excellent', { from: '2019-06-03' })), []);
  });
});

describe('area-not-in-framework', () => {
  const judged = (area: 'adoption' | 'care-leavers' | 'in-care' | 'other', from: string, framework = 'ilacs') =>
    interpret('The inspection found it good.', (at) => ({
      inspections: [inspectionAt(at('inspection'), { from, framework })],
      mentions: [gradeAt(at('good'), 'good', { inspection: 0, framework, areas: [area] })],
    }));

  it('finds an area that was not judged on the inspection’s first day', () => {
    assert.equal(problems('area-not-in-framework', judged('adoption', '2019-06-03')).length, 1);
    assert.equal(problems('area-not-in-framework', judged('care-leavers', '2022-12-05')).length, 1);
  });
  it('leaves an area that was', () => {
    assert.deepEqual(problems('area-not-in-framework', judged('adoption', '2015-06-03', 'sif')), []);
    assert.deepEqual(problems('area-not-in-framework', judged('care-leavers', '2023-01-16')), []);
    assert.deepEqual(problems('area-not-in-framework', judged('other', '2019-06-03')), []);
    assert.deepEqual(problems('area-not-in-framework', judged('adoption', '--06-03')), []);
  });
});

describe('contradictory-grade', () => {
  const table = 'Overall | Good\n\nOverall effectiveness: inadequate';
  const prose = 'Overall | Good\n\nOverall it is inadequate, inspectors say.';
  const twice = (
    second: Parameters<typeof gradeAt>[2],
    kinds: readonly ('row' | 'heading')[] = ['row', 'heading'],
    text = table,
  ) =>
    interpret(text, (at) => ({
      kinds,
      mentions: [
        gradeAt(at('Good'), 'good', { inspection: 0 }),
        gradeAt(at('inadequate'), 'inadequate', { inspection: 0, ...second }),
      ],
      inspections: [inspectionAt(at('Overall'), { from: '2024-03-04' })],
    }));

  it('finds two grades for one area and points at the other place', () => {
    assert.deepEqual(problems('contradictory-grade', twice({})), ['warning: inadequate']);
    const [related] = found('contradictory-grade', twice({}))[0]?.related ?? [];
    assert.equal(related && table.slice(related.start, related.end), 'Good');
  });
  it('is milder in running text, which is more easily misread', () => {
    assert.deepEqual(problems('contradictory-grade', twice({}, ['row'], prose)), ['information: inadequate']);
    assert.deepEqual(problems('contradictory-grade', twice({}, ['row', 'row'])), ['information: inadequate']);
  });
  it('looks at headings, tables and lines of their own only in the inspectorate’s own texts', () => {
    assert.deepEqual(problems('contradictory-grade', { ...twice({}, ['row'], prose), genre: 'official-report' }), []);
    assert.equal(problems('contradictory-grade', { ...twice({}, ['row']), genre: 'official-report' }).length, 1);
    assert.equal(problems('contradictory-grade', { ...twice({}), genre: 'official-report' }).length, 1);
  });
  it('leaves other areas, other inspections and grades used otherwise', () => {
    assert.deepEqual(problems('contradictory-grade', twice({ areas: ['leadership'] })), []);
    assert.deepEqual(problems('contradictory-grade', twice({ inspection: null })), []);
    assert.deepEqual(problems('contradictory-grade', twice({ use: 'other' })), []);
    assert.deepEqual(problems('contradictory-grade', twice({ grade: 'good' })), []);
  });
});

describe('inspection-after-publication', () => {
  const judgements = [{ area: 'overall', grade: 'good', start: 0, end: 1 }] as const;
  const story = (values: Parameters<typeof inspectionAt>[1]) =>
    interpret('Published: 9 July 2023. The inspection was good.', (at) => ({
      published: { from: '2023-07-09', to: '2023-07-09' },
      publishedSpan: at('9 July 2023'),
      inspections: [inspectionAt(at('inspection'), { judgements, ...values })],
    }));

  it('finds an inspection that begins after its own result or after the text', () => {
    assert.deepEqual(problems('inspection-after-publication', story({ from: '2023-09-04' })), ['warning: inspection']);
    assert.equal(found('inspection-after-publication', story({ from: '2023-09-04' }))[0]?.related.length, 1);
    const recalled = { from: '2021-09-04', published: '2021-02-01', isSubject: false };
    assert.deepEqual(problems('inspection-after-publication', story(recalled)), ['information: inspection']);
  });
  it('leaves one that was over, one without a year, and one that is announced', () => {
    assert.deepEqual(problems('inspection-after-publication', story({ from: '2023-06-04' })), []);
    assert.deepEqual(problems('inspection-after-publication', story({ from: '--09-04' })), []);
    assert.deepEqual(problems('inspection-after-publication', story({ from: '2023-09-04', judgements: [] })), []);
  });
});

describe('dates-out-of-order', () => {
  const range = (fault: DateFault | null) =>
    interpret('From 28 to 17 July.', (at) => ({
      mentions: [dateAt(at('28 to 17 July'), { from: '2023-07-17', to: '2023-07-28', fault })],
    }));

  it('finds a range that ends before it begins', () => {
    assert.deepEqual(problems('dates-out-of-order', range({ kind: 'reversed' })), ['warning: 28 to 17 July']);
  });
  it('leaves a range in order, and one with another fault', () => {
    assert.deepEqual(problems('dates-out-of-order', range(null)), []);
    assert.deepEqual(problems('dates-out-of-order', range({ kind: 'no-such-day' })), []);
  });
});

describe('unattributed-quotation', () => {
  const words = '“Nobody waits for weeks any more to hear from us.”';
  const story = (values: Parameters<typeof quoteAt>[1], kind: 'paragraph' | 'heading' = 'paragraph') =>
    interpret(words, (at) => ({ kinds: [kind], mentions: [quoteAt(at(words), values)] }));

  it('finds a sentence that nobody is said to speak', () => {
    assert.equal(problems('unattributed-quotation', story({})).length, 1);
  });
  it('leaves one whose speaker is known, a headline, and a few words', () => {
    assert.deepEqual(problems('unattributed-quotation', story({ speaker: 'authority' })), []);
    assert.deepEqual(problems('unattributed-quotation', story({ by: 'A parent' })), []);
    assert.deepEqual(problems('unattributed-quotation', story({}, 'heading')), []);
    const term = interpret('The ‘front door’ is busy.', (at) => ({ mentions: [quoteAt(at('‘front door’'))] }));
    assert.deepEqual(problems('unattributed-quotation', term), []);
  });
});

describe('quotation-marks-mixed', () => {
  const quoted = (words: string) => interpret(words, (at) => ({ mentions: [quoteAt(at(words))] }));

  it('finds marks of two kinds and offers the one that matches', () => {
    assert.deepEqual(problems('quotation-marks-mixed', quoted('"It works.”')), ['hint: "It works.”']);
    assert.deepEqual(repaired('quotation-marks-mixed', quoted('“It works."')), ['“It works.”']);
  });
  it('leaves marks of one kind', () => {
    for (const words of ['"It works."', '“It works.”', '‘It works.’', "'It works.'"]) {
      assert.deepEqual(problems('quotation-marks-mixed', quoted(words)), [], words);
    }
  });
});

describe('unknown-council', () => {
  it('finds a district, and names its county', () => {
    const text = interpret('Inspectors rated Exeter City Council good. Ipswich Council was not amused.');
    assert.deepEqual(problems('unknown-council', text), [
      'information/district: Exeter City Council',
      'information/district: Ipswich Council',
    ]);
    const [problem] = found('unknown-council', text);
    assert.match(problem ? problemSentence(problem) : '', /Devon County Council/);
  });
  it('finds a name with a council’s title that no council bears', () => {
    const text = interpret('But Barsetshire County Council is good, says Barsetshire County Council.');
    assert.deepEqual(problems('unknown-council', text), ['information/unknown: Barsetshire County Council']);
  });
  it('finds a title that its council does not bear, and offers the right one', () => {
    const text = interpret('Swindon County Council is good.', (at) => ({
      mentions: [councilAt(at('Swindon'), 'swindon')],
    }));
    assert.deepEqual(problems('unknown-council', text), ['information/title: Swindon County Council']);
    assert.deepEqual(repaired('unknown-council', text), ['Swindon Borough Council is good.']);
  });
  it('leaves known councils, and bodies that are no local authority', () => {
    for (const words of [
      'When Rutland County Council met, the London Borough of Newham and Newham Council agreed.',
      'The Youth Council, the Children in Care Council and the Arts Council came.',
      'Kent County Council and Exeter Cathedral. The County Council and its Town Councillors. Councils.',
      'Then, in the North Somerset Council area, the National Police Chiefs’ Council spoke.',
    ]) {
      assert.deepEqual(problems('unknown-council', interpret(words)), [], words);
    }
  });
  it('finds an inspection of a council that no longer or not yet existed', () => {
    const inspected = (council: string, from: string) =>
      interpret('The inspection was good.', (at) => ({
        inspections: [inspectionAt(at('inspection'), { council, from })],
      }));
    assert.deepEqual(problems('unknown-council', inspected('cumbria', '2024-03-04')), [
      'warning/inspected-after: inspection',
    ]);
    assert.deepEqual(problems('unknown-council', inspected('cumberland', '2019-03-04')), [
      'warning/inspected-before: inspection',
    ]);
    assert.deepEqual(problems('unknown-council', inspected('cumbria', '2019-03-04')), []);
  });
  it('finds an abolished council in a text that speaks only of later days', () => {
    const told = (year: string) =>
      interpret(`Cumbria County Council spoke in ${year}.`, (at) => ({
        mentions: [
          councilAt(at('Cumbria County Council'), 'cumbria'),
          dateAt(at(year), { from: `${year}-01-01`, to: `${year}-12-31` }),
        ],
      }));
    assert.deepEqual(problems('unknown-council', told('2024')), ['information/abolished: Cumbria County Council']);
    assert.deepEqual(repaired('unknown-council', told('2024')), [
      'Cumberland Council spoke in 2024.',
      'Westmorland and Furness Council spoke in 2024.',
    ]);
    assert.deepEqual(problems('unknown-council', told('2022')), []);
  });
});

describe('ambiguous-council', () => {
  it('finds a name that has passed from one council to another in a text without a date', () => {
    const text = interpret('Dorset is good.', (at) => ({ mentions: [councilAt(at('Dorset'), 'dorset')] }));
    assert.deepEqual(problems('ambiguous-council', text), ['information/several: Dorset']);
    assert.deepEqual(repaired('ambiguous-council', text), [
      'Dorset Council is good.',
      'Dorset County Council is good.',
    ]);
    const dated = { ...text, published: { from: '2024-05-01', to: '2024-05-01' } };
    assert.deepEqual(problems('ambiguous-council', dated), []);
  });
  it('finds a trust of several councils', () => {
    const body = { body: 'achieving-for-children' };
    const text = interpret('Achieving for Children is good.', (at) => ({
      mentions: [councilAt(at('Achieving for Children'), 'richmond-upon-thames', body)],
    }));
    assert.deepEqual(problems('ambiguous-council', text), ['information/several: Achieving for Children']);
  });
  it('finds a short name shared by two towns, unless the full one stands somewhere', () => {
    const short = interpret('Newcastle is good.', (at) => ({
      mentions: [councilAt(at('Newcastle'), 'newcastle-upon-tyne')],
    }));
    assert.deepEqual(problems('ambiguous-council', short), ['information/weak: Newcastle']);
    const full = interpret('Newcastle is good. So says Newcastle City Council.', (at) => ({
      mentions: [
        councilAt(at('Newcastle'), 'newcastle-upon-tyne'),
        councilAt(at('Newcastle City Council'), 'newcastle-upon-tyne'),
      ],
    }));
    assert.deepEqual(problems('ambiguous-council', full), []);
  });
  it('leaves a name of one council and what only stands for one', () => {
    const text = interpret('Swindon is good, and the council is glad.', (at) => ({
      mentions: [councilAt(at('Swindon'), 'swindon'), councilAt(at('the council'), 'swindon', { form: 'anaphor' })],
    }));
    assert.deepEqual(problems('ambiguous-council', text), []);
  });
});

describe('unresolved-relative-date', () => {
  const told = (values: Parameters<typeof dateAt>[1]) =>
    interpret('Inspectors came last month.', (at) => ({ mentions: [dateAt(at('last month'), values)] }));

  it('finds a relative date with nothing to count from and offers a publication line', () => {
    assert.deepEqual(problems('unresolved-relative-date', told({ relative: true })), ['information: last month']);
    assert.equal(repaired('unresolved-relative-date', told({ relative: true })).length, 1);
  });
  it('leaves a report, which states no date of publication', () => {
    const report = { ...told({ relative: true }), genre: 'official-report' as const };
    assert.deepEqual(problems('unresolved-relative-date', report), []);
  });
  it('leaves one that is resolved', () => {
    const resolved = told({ relative: true, from: '2024-02-01', to: '2024-02-29' });
    assert.deepEqual(problems('unresolved-relative-date', resolved), []);
  });
});

describe('incomplete-judgements', () => {
  const areas = ['leadership', 'help-and-protection', 'in-care', 'care-leavers'] as const;
  const report = (count: number, values: Parameters<typeof inspectionAt>[1] = {}) => ({
    ...interpret('Inspection of Rutland', (at) => ({
      inspections: [
        inspectionAt(at('Inspection'), {
          from: '2024-03-04',
          judgements: areas.slice(0, count).map((area) => ({ area, grade: 'good', start: 0, end: 1 })),
          ...values,
        }),
      ],
    })),
    genre: 'official-report' as const,
  });

  it('finds a report that lacks some of its areas, and names them', () => {
    assert.deepEqual(problems('incomplete-judgements', report(3)), ['information: Inspection']);
    assert.match(String(found('incomplete-judgements', report(3))[0]?.args[0]), /care leavers/);
  });
  it('leaves a complete report, one in which nothing was read, a visit, and an article', () => {
    assert.deepEqual(problems('incomplete-judgements', report(4)), []);
    assert.deepEqual(problems('incomplete-judgements', report(0)), []);
    assert.deepEqual(problems('incomplete-judgements', report(3, { kind: 'focused' })), []);
    assert.deepEqual(problems('incomplete-judgements', { ...report(3), genre: 'press' }), []);
  });
});

describe('stale-terminology', () => {
  const written = (text: string, day: string, genre: 'press' | 'official-report' = 'press') => ({
    ...interpret(text),
    genre,
    published: { from: day, to: day },
  });

  it('finds the wrong reign, in either direction, and mends the one word', () => {
    const late = written('One of Her\nMajesty’s Inspectors led it.', '2024-03-05');
    assert.deepEqual(problems('stale-terminology', late), ['information/title: Her\nMajesty’s Inspector']);
    assert.deepEqual(repaired('stale-terminology', late), ['One of His\nMajesty’s Inspectors led it.']);
    assert.equal(problems('stale-terminology', written("His Majesty's Inspector", '2021-03-05')).length, 1);
  });
  it('leaves the right reign, and a text that tells no day', () => {
    assert.deepEqual(problems('stale-terminology', written('Her Majesty’s Inspector', '2021-03-05')), []);
    assert.deepEqual(problems('stale-terminology', written('His Majesty’s Inspector', '2022-11-11')), []);
    assert.deepEqual(problems('stale-terminology', interpret('Her Majesty’s Inspector')), []);
  });
  it('mentions an older usage once, in newer texts that are not the inspectorate’s', () => {
    const text = 'Looked-after children and looked-after children';
    assert.deepEqual(problems('stale-terminology', written(text, '2024-03-05')), ['hint/usage: Looked-after children']);
    assert.deepEqual(problems('stale-terminology', written(text, '2016-03-05')), []);
    assert.deepEqual(problems('stale-terminology', written(text, '2024-03-05', 'official-report')), []);
  });
});
