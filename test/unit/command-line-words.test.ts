import assert from 'node:assert/strict';
import { readParameters } from '../../server/cli/parameters.ts';

const read = (words: string) => readParameters(words.split(' ').filter((word) => word !== ''));

describe('the words of the command line', () => {
  it('ask for help or the version, also where there are none', () => {
    for (const words of ['', '--help', '-h', 'help']) assert.deepEqual(read(words), { verb: 'help' });
    assert.deepEqual(read('--version'), { verb: 'version' });
  });

  it('name files, and behind two hyphens also such as look like options', () => {
    const asText = { verb: 'analyse', format: 'text', explain: false } as const;
    assert.deepEqual(read('analyse a.txt -'), { ...asText, files: ['a.txt', '-'] });
    assert.deepEqual(read('analyze -- --explain -x'), { ...asText, files: ['--explain', '-x'] });
    assert.deepEqual(read('check -- a.txt'), { verb: 'check', files: ['a.txt'] });
  });

  it('choose how the findings are printed', () => {
    const asJson = { verb: 'analyse', format: 'json', explain: true, files: ['a.txt'] } as const;
    assert.deepEqual(read('analyse --format json --explain a.txt'), asJson);
    assert.deepEqual(read('analyse --explain --format=json a.txt'), asJson);
  });

  it('start the server for an editor, whose process they may name', () => {
    for (const words of ['lsp', 'lsp --stdio', 'lsp --stdio --clientProcessId=7']) {
      assert.deepEqual(read(words), { verb: 'lsp' });
    }
  });

  it('are refused with the reason where they make no sense', () => {
    for (const [words, reason] of [
      ['lsp --socket=7', /only --stdio/],
      ['analyse --format', /no format of that name/],
      ['analyse --format=xml a.txt', /no format xml/],
      ['analyse --loud a.txt', /no option --loud/],
      ['check', /at least one file/],
      ['read', /no command read/],
    ] as const) {
      const request = read(words);
      assert.equal(request.verb, 'wrong', words);
      assert.match('message' in request ? request.message : '', reason);
    }
  });
});
