import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { moduleOf, withoutBlanks } from '../../dense-tables.mjs';
import england from '../../server/knowledge/data/councils-england.json';
import bodies from '../../server/knowledge/data/delivery-bodies.json';
import frameworks from '../../server/knowledge/data/frameworks-councils.json';

describe('rows of knowledge in a bundle', () => {
  for (const [name, rows] of Object.entries({
    'delivery-bodies': bodies,
    'councils-england': england,
    'frameworks-councils': frameworks,
  })) {
    it(`are those of ${name}.json`, () => {
      assert.deepEqual(rows, JSON.parse(readFileSync(`server/knowledge/data/${name}.json`, 'utf8')));
    });
  }

  it('name each field once for all rows that have the same ones', () => {
    const script = moduleOf('[{"a":1,"b":["x"]},{"a":null,"b":[]}]');
    assert.equal(script.match(/\ba\b/g)?.length, 2, 'what the function takes and what it gives');
    assert.match(script, /\[\[1,\["x"\]\],\[null,\[\]\]\]/);
  });

  it('name a text that comes again and again once, and leave a rare or a short one where it stands', () => {
    const script = moduleOf(JSON.stringify(Array(9).fill(['metropolitan-borough', 'x', 'y'])));
    assert.equal(script.match(/metropolitan-borough/g)?.length, 1);
    assert.equal(script.match(/"x"/g)?.length, 9);
    assert.equal(moduleOf('["metropolitan-borough"]'), '\nexport default ["metropolitan-borough"];\n');
  });

  it('leave the row’s own name out of its other values', () => {
    const rows = [
      { name: 'Hartlepool', aliases: ['Borough of Hartlepool'], note: null },
      { name: 'Barnet', aliases: ['Borough of Barnet', 'Barnet'], note: 'Barnet, as Hartlepool is not.' },
    ];
    const script = moduleOf(JSON.stringify(rows));
    assert.equal(script.match(/Hartlepool/g)?.length, 2, 'its name, and another row’s note');
    assert.equal(script.match(/Barnet/g)?.length, 1);
    const made: unknown = new Function(script.replace('export default', 'return'))();
    assert.deepEqual(made, rows);
  });

  it('stay as they are where the mark for the name is among their words', () => {
    assert.match(moduleOf('[{"name":"Bury","note":"Bury ~ 1974"}]'), /\["Bury","Bury ~ 1974"\]/);
  });

  it('hold lists of forms without the blanks around their bars', () => {
    assert.equal(
      withoutBlanks('const a = `good one | fair\n    | not so\n good`;'),
      'const a = `good one|fair|not so good`;',
    );
    assert.equal(withoutBlanks("type A = 'a' | 'b';"), "type A = 'a' | 'b';");
    assert.equal(withoutBlanks('const a = `said, told\n  us, a | b`;', ','), 'const a = `said,told us,a | b`;');
  });

  it('stay objects where their fields differ', () => {
    assert.match(moduleOf('[{"a":1},{"b":2}]'), /export default \[\{"a":1\},\{"b":2\}\];/);
  });
});
