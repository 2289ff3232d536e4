import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly patterns?: readonly Rule[];
}

const grammar: {
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, Rule>>;
} = JSON.parse(readFileSync('syntaxes/inspection-report.tmLanguage.json', 'utf8'));

/** The patterns of a rule. The editor's engine and this one agree on everything that they use. */
const patternsOf = (name: string): readonly RegExp[] => {
  const rule = grammar.repository[name];
  return [rule, ...(rule?.patterns ?? [])].flatMap((one) =>
    one?.match === undefined ? [] : [new RegExp(one.match, 'gu')],
  );
};

const found = (name: string, line: string): readonly string[] =>
  patternsOf(name).flatMap((pattern) => [...line.matchAll(pattern)].map(([words]) => words));

describe('the first paint', () => {
  it('has dates that have a month and a year', () => {
    assert.deepEqual(found('dates', 'from 17 to 28 July 2023, in May 2018 and on 8th December 2020'), [
      '17 to 28 July 2023',
      'May 2018',
      '8th December 2020',
    ]);
    assert.deepEqual(found('dates', 'from 20 February to 3 March 2023, on 4-5 May 2019, 6 and 7 June 2020'), [
      '20 February to 3 March 2023',
      '4-5 May 2019',
      '6 and 7 June 2020',
    ]);
    assert.deepEqual(found('dates', 'It may be 2018 pages. In May, 17 days.'), []);
  });

  it('has councils that are named with their title', () => {
    assert.deepEqual(found('councils', 'Swindon Borough Council and Kingston-upon-Hull City Council'), [
      'Swindon Borough Council',
      'Kingston-upon-Hull City Council',
    ]);
    assert.deepEqual(found('councils', 'The council. Swindon. the Borough Council. The City Council'), []);
  });

  it('has no word of a council’s that may not belong to its name: nothing would take the colour away again', () => {
    assert.deepEqual(found('councils', 'Inspection of Leeds City Council'), ['Leeds City Council']);
    assert.deepEqual(found('councils', 'Yesterday Leeds City Council'), ['Leeds City Council']);
  });

  it('leaves a running title with its page number plain', () => {
    assert.deepEqual(found('furniture', `3 March 2023${' '.repeat(40)}6`).length, 1);
    assert.deepEqual(found('furniture', 'Good for 3 March 2023 6'), []);
    assert.equal(grammar.patterns[0]?.include, '#furniture');
  });

  it('has quotations that begin and end in a line', () => {
    assert.deepEqual(found('quotations', 'He said “yes” and "no", 6" long.'), ['“yes”', '"no"']);
    assert.deepEqual(found('quotations', '"opened only, it’s five'), []);
  });

  it('has inspections by their names, and the one grade that is nothing else', () => {
    assert.deepEqual(found('inspections', 'A monitoring visit, ILACS inspection or JTAI'), [
      'monitoring visit',
      'ILACS inspection',
      'JTAI',
    ]);
    assert.deepEqual(found('grades', 'requires improvement to be good'), ['requires improvement to be good']);
    assert.deepEqual(found('grades', 'do a good job'), []);
  });

  it('names each scope after our language', () => {
    const names = JSON.stringify(grammar).match(/"name":"[^"]+"/g) ?? [];
    for (const name of names.slice(1)) assert.match(name, /\.inspection-report"$/);
  });
});
