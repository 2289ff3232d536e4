import assert from 'node:assert/strict';
import { Minimatch } from '../../client/substitutes/minimatch.ts';

describe('globs of the language client', () => {
  const cases: readonly [glob: string, matches: readonly string[], others: readonly string[]][] = [
    ['/a/*.txt', ['/a/b.txt', '/a/.txt'], ['/a/b/c.txt', '/a/b.txtx', '/a/bxtxt']],
    ['**/*.txt', ['b.txt', '/a/b.txt', 'a/b/c.txt'], ['a/b.md']],
    ['/a/**', ['/a', '/a/b', '/a/b/c'], ['/ab']],
    ['/a/**/c', ['/a/c', '/a/b/c', '/a/b/b/c'], ['/a/bc']],
    ['/a/?.txt', ['/a/b.txt'], ['/a/bb.txt', '/a//.txt']],
    ['*.{txt,md}', ['a.txt', 'b.md'], ['a.rst', 'a.{txt,md}']],
    ['a[0-9].txt', ['a1.txt'], ['ab.txt']],
    ['a[!0-9].txt', ['ab.txt'], ['a1.txt']],
    ['a,b}.txt', ['a,b}.txt'], ['a.txt']],
    ['(a|b)+.txt', ['(a|b)+.txt'], ['a.txt']],
  ];
  for (const [glob, matches, others] of cases) {
    it(`match what they should: ${glob}`, () => {
      const matcher = new Minimatch(glob);
      for (const path of matches) assert.equal(matcher.match(path), true, path);
      for (const path of others) assert.equal(matcher.match(path), false, path);
    });
  }

  it('ignore case where they are told to', () => {
    assert.equal(new Minimatch('*.TXT', { nocase: true }).match('a.txt'), true);
    assert.equal(new Minimatch('*.TXT').match('a.txt'), false);
  });

  it('match nothing where they are not valid', () => {
    const matcher = new Minimatch('{a,b');
    assert.equal(matcher.makeRe(), false);
    assert.equal(matcher.match('a'), false);
  });
});
