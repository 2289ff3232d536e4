import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly patterns?: readonly Rule[];
}

const grammar: { readonly repository: Readonly<Record<string, Rule>> } = JSON.parse(
  readFileSync('syntaxes/inspection-report.tmLanguage.json', 'utf8'),
);

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
    assert.deepEqual(found('dates', 'It may be 2018 pages. In May, 17 days.'), []);
  });

  it('has councils that are named with their title', () => {
    assert.deepEqual(found('councils', 'Swindon Borough Council and Brighton and Hove City Council'), [
      'Swindon Borough Council',
      'Brighton and Hove City Council',
    ]);
    assert.deepEqual(found('councils', 'The council. Swindon. the Borough Council'), []);
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
