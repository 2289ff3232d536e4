import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const folder = '.github/workflows';

/** The rights to change something that each workflow needs: to sign for packages, and to make a release. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'check.yml': [],
  'release.yml': ['id-token', 'attestations', 'contents', 'id-token'],
};

describe('workflows', () => {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');

    it(`use no action but by the hash of a commit: ${file}`, () => {
      const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
      assert.ok(used.length > 0, 'no action was found');
      assert.deepEqual(
        used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action)),
        [],
      );
    });

    it(`ask for no more rights than they say: ${file}`, () => {
      assert.match(text, /^permissions:( \{\})?$/m);
      assert.doesNotMatch(text, /write-all|pull_request_target/);
      const writes = [...text.matchAll(/^ *([\w-]+): write$/gm)].map(([, right]) => right);
      assert.deepEqual(writes, WRITES[file]);
    });
  }

  it('prove where released packages come from', () => {
    const text = readFileSync(`${folder}/release.yml`, 'utf8');
    assert.match(text, /attest-build-provenance@/);
    assert.match(text, /npm publish --provenance/);
  });
});
