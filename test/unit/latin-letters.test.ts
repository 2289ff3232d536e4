import assert from 'node:assert/strict';
import { withLatinLetters } from '../../latin-letters.mjs';

const LETTERS = String.raw`A-Za-z\xc0-\u024f`;

describe('letters of a bundle', () => {
  const check = (what: string, source: string, expected: string): void => {
    it(what, () => assert.equal(withLatinLetters(source), expected));
  };
  check('stand in a set of their own', String.raw`const A = /\p{L}+/u;`, `const A = /[${LETTERS}]+/u;`);
  check(
    'stand in a set with others',
    String.raw`const A = /[^\p{L}'\]]/u;`,
    String.raw`const A = /[^${LETTERS}'\]]/u;`,
  );
  check(
    'stand behind a bracket that is no set',
    String.raw`const A = /\[\p{L}/u;`,
    String.raw`const A = /\[[${LETTERS}]/u;`,
  );
  check('stand in a list of patterns', String.raw`f([/\p{L}/u, 1])`, `f([/[${LETTERS}]/u, 1])`);
  check('are left in a comment', String.raw`/** \p{L} */ // \p{L}`, String.raw`/** \p{L} */ // \p{L}`);
  check('are left in a text', String.raw`const A = 'a / \p{L} / b';`, String.raw`const A = 'a / \p{L} / b';`);
  check('are left where what is no letter is meant', String.raw`const A = /\P{L}/u;`, String.raw`const A = /\P{L}/u;`);
  check('are left beside a division', 'const A = a / b / c;', 'const A = a / b / c;');

  it('are those of names from abroad, large and small', () => {
    const source = String.raw`/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}\p{N}]+)*$/u`;
    // As the build would write it.
    const pattern = new RegExp(withLatinLetters(`=${source}`).slice(2, -2), 'u');
    for (const name of ['Łukasz Żak', 'Siân Ŵyn', 'Zoë Núñez', 'Øystein Ås3']) assert.match(name, pattern);
    for (const name of ['anna Smith', 'Zoë núñez', 'Smith-']) assert.doesNotMatch(name, pattern);
  });
});
