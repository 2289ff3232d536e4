import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAnaphora } from '../../server/recognise/anaphora.ts';
import { findCouncils } from '../../server/recognise/councils.ts';
import { findGrades } from '../../server/recognise/grades/grades.ts';
import { openSentence } from '../../server/recognise/grades/sentence.ts';
import { readGrades } from '../../server/recognise/grades/sentence-reader.ts';
import { readTokens, type Token } from '../../server/recognise/grades/tokens.ts';

const WORDS =
  `good outstanding inadequate adequate requires improvement to be good rated judged found is was were not never
  no longer the a an its their council Leeds Slough services leadership care leavers adoption schools home it they which that who
  and or but if unless from to of for in all four judgements every area except overall ofsted inspectors said says would
  hopes 35 % two three 2019 grade rating ‘ ’ " “ ” ( ) : ; , . ? – = | 's nobody claims false so are as were likewise`.split(
    /\s+/,
  );
const wordy = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .chain((words) => fc.constantFrom(' ', '', '\n').map((glue) => words.join(glue)));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), wordy, wordy);

const gradesOf = (text: string) => {
  const names = [...findCouncils(text), ...findAnaphora(text)].toSorted((a, b) => a.start - b.start);
  return findGrades(text, names);
};

describe('grades in any text', () => {
  it('lie inside it, in order, apart from each other, with what belongs to them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const grade of gradesOf(text)) {
          assert.ok(at <= grade.start && grade.start < grade.end && grade.end <= text.length);
          at = grade.end;
          for (const span of [...grade.areaSpans, grade.cue, grade.subjectSpan, grade.sentence])
            if (span !== null) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          assert.ok(grade.clauseStart <= grade.start || grade.clauseStart <= grade.end);
        }
      }),
    );
  });

  it('are the same however often they are looked for', () => {
    fc.assert(fc.property(anyText, (text) => assert.deepEqual(gradesOf(text), gradesOf(text))));
  });
});

/** How often the tokens of one sentence are looked at while its grades are read. */
function countLooks(text: string): number {
  let looks = 0;
  const tokens = readTokens(text, { start: 0, end: text.length }, []);
  const counted = new Proxy(tokens as Token[], {
    get(target, key): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key);
    },
  });
  const sentence = openSentence({ start: 0, end: text.length }, counted, true);
  readGrades(
    sentence,
    () => 'unknown',
    () => null,
  );
  return looks;
}

describe('grades in a hostile sentence', () => {
  const units = [
    'good, ',
    'good and ',
    'inadequate or ',
    'rated good, ',
    'is not ',
    'leadership ',
    'leadership, adoption and ',
    'which was good, ',
    'that ',
    'good (',
    'good: ',
    '“good” ',
    'from good to ',
    'nobody said that ',
    'the council ',
    'services for ',
    'its ',
    'two good and ',
    '35% good, ',
    'to be ',
    'who have been ',
    'is the only council that ',
    'all four judgements ',
  ];
  for (const unit of units) {
    it(`are read in steps that grow with it: ${JSON.stringify(unit)}`, () => {
      const small = countLooks(`${unit.repeat(400)}is good`);
      const large = countLooks(`${unit.repeat(1600)}is good`);
      assert.ok(large <= 5 * small + 1000, `${small} looks, then ${large}`);
    });
  }
});
