import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Inspected in a July of no year: a warning. */
const NO_YEAR = 'Ofsted inspected Swindon Borough Council from 3 to 7 July and rated it good overall.\n';
const FINE =
  'Published: 12 June 2019\n\nOfsted rated City of York Council good overall after an inspection from 13 to 17 May 2019.\n';

describe('the command line', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lens-'));
  after(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };

  function lens(parameters: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['dist/cli.js', ...parameters], { env: { ...process.env, ...env } });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        out += chunk;
      });
      child.stderr.setEncoding('utf8').on('data', (chunk) => {
        err += chunk;
      });
      child.on('close', (code) => resolve({ code, out, err }));
      child.stdin.end(input);
    });
  }

  it('analyses a file for a person to read, without colours where it writes into no terminal', async () => {
    const { code, out, err } = await lens(['analyse', put('fine.txt', FINE)]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /York: standard, 2019-05-13 to 2019-05-17/);
    assert.match(out, /overall: Good/);
    assert.ok(!out.includes('\u001b'), 'a colour');
  });

  it('analyses what comes over standard input', async () => {
    const { code, out } = await lens(['analyse', '--format', 'json', '-'], FINE);
    assert.equal(code, 0);
    const { schema, files } = JSON.parse(out);
    assert.deepEqual([schema, files.length, files[0].path], [1, 1, '-']);
    assert.deepEqual(files[0].published, { from: '2019-06-12', to: '2019-06-12' });
  });

  it('tells why, where it is asked', async () => {
    const { out } = await lens(['analyse', '--explain', put('fine.txt', FINE)]);
    assert.match(out, /because council\.title/);
  });

  it('checks files as a compiler does, and ends with 1 where there is a warning', async () => {
    const file = put('no-year.txt', NO_YEAR);
    const { code, out } = await lens(['check', file, put('fine.txt', FINE)]);
    assert.equal(code, 1);
    const line = out.split('\n').find((one) => one.includes('missing-year'));
    assert.equal(line?.startsWith(`${file}:1:47: warning: `), true, out);
    assert.match(line ?? '', /\[missing-year\]$/);
  });

  it('ends with 0 where there is no warning', async () => {
    assert.equal((await lens(['check', put('fine.txt', FINE)])).code, 0);
  });

  it('names a file that it cannot read, does the others, and ends with 2', async () => {
    const binary = put('binary.txt', new Uint8Array(200));
    const latin = put('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20]));
    const nowhere = path.join(folder, 'nowhere.txt');
    const { code, out, err } = await lens(['analyse', binary, latin, nowhere, folder, put('fine.txt', FINE)]);
    assert.equal(code, 2);
    assert.match(out, /York: standard/);
    const reasons = err.trim().split('\n');
    assert.match(reasons[0] ?? '', /binary\.txt: this is not a text file/);
    assert.match(reasons[1] ?? '', /latin\.txt: this text is not UTF-8/);
    assert.match(reasons[2] ?? '', /nowhere\.txt: there is no such file/);
    assert.match(reasons[3] ?? '', /this is a folder/);
    assert.equal(reasons.length, 4);
  });

  it('takes an empty file for what it is', async () => {
    const { code, out, err } = await lens(['analyse', '--format', 'json', put('empty.txt', '')]);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(JSON.parse(out).files[0].mentions, []);
  });

  it('explains itself where it is not understood', async () => {
    for (const [parameters, reason] of [
      [['analyse'], /name at least one file/],
      [['analyse', '--format', 'xml', 'a.txt'], /no format xml/],
      [['check', '--loud', 'a.txt'], /no option --loud/],
      [['read'], /no command read/],
    ] as const) {
      const { code, err } = await lens(parameters);
      assert.equal(code, 2);
      assert.match(err, reason);
      assert.match(err, /inspection-lens analyse/);
    }
  });

  it('lets no control character of a file steer the terminal', async () => {
    const { out } = await lens([
      'analyse',
      put('evil.txt', '“\u001b]0;owned\u0007 we did” said Swindon Borough Council.'),
    ]);
    assert.ok(!out.includes('\u001b'), out);
  });

  it('reads a file of a hundred million characters up to the limit, and says so', async function () {
    this.timeout(120_000);
    const file = put('huge.txt', `Ofsted rated Kent good. ${'a word '.repeat(14_285_714)}`);
    const { code, out } = await lens(['analyse', '--format', 'json', file]);
    assert.equal(code, 0);
    const [{ mentions, notices }] = JSON.parse(out).files;
    assert.equal(mentions.length, 2, 'the council and the grade at the beginning');
    assert.match(notices.join(), /only the first 32000000 were read/);
  });

  it('refuses a file that is larger still', async () => {
    const file = put('larger.txt', '');
    truncateSync(file, 200_000_001);
    const { code, err } = await lens(['check', file]);
    assert.equal(code, 2);
    assert.match(err, /larger than 200 MB/);
  });

  describe('leaves out problems', () => {
    const missingYear = async (file: string, ...others: string[]): Promise<number> =>
      (await lens(['check', file, ...others])).out.split('\n').filter((line) => line.includes('[missing-year]')).length;

    it('that the ignore file beside the report names, and no others', async () => {
      const seen = put('seen/a report.txt', NO_YEAR);
      const other = put('seen/other.txt', NO_YEAR);
      assert.equal(await missingYear(seen, other), 2);
      put('seen/.inspection-lens-ignore', '# looked at\r\na report.txt\tmissing-year\t3 to 7 July\r\n');
      assert.equal(await missingYear(seen), 0);
      assert.equal(await missingYear(other), 1);
      assert.equal(await missingYear(put('unseen/a report.txt', NO_YEAR)), 1);
      assert.equal((await lens(['check', seen])).code, 0);
    });

    it('that a line in the text puts aside', async () => {
      assert.equal(await missingYear(put('noted.txt', `// ignore missing-year\n${NO_YEAR}`)), 0);
      assert.equal(await missingYear(put('noted.txt', `// ignore missing-grade\n${NO_YEAR}`)), 1);
    });

    it('from an analysis as well', async () => {
      put('json/.inspection-lens-ignore', 'a.txt\tmissing-year\t*\n');
      const { out } = await lens(['analyse', '--format', 'json', put('json/a.txt', NO_YEAR)]);
      const codes = JSON.parse(out).files[0].diagnostics.map(({ code }: { code: string }) => code);
      assert.ok(!codes.includes('missing-year'), codes.join());
    });
  });
});
