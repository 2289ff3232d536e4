import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Editor } from './editor.ts';

const REPORT = `Inspection of Rutland local authority children’s services

Inspection dates: 3 to 14 June 2024

Judgement                                              Grade

The experiences and progress of children in care       Good

Overall effectiveness                                  Good

Services for children in Rutland are good, inspectors found, and children in care do well.

The experiences and progress of children in care: requires improvement to be good

1. Too many children in care move home at short notice.
`;

describe('a reader of a report that contradicts itself', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-related-'));
  let editor: Editor;

  before(async () => {
    writeFileSync(path.join(folder, 'rutland.txt'), REPORT);
    editor = await Editor.open('Light 2026', { folder });
  });

  after(async () => {
    await editor?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds the other place beside the problem, and goes there', async () => {
    await editor.openFileByKeyboard('rutland.txt', 'Inspection Report');
    await editor.problem(/The same area of the same inspection/);
    await editor.problem(/“Good” here/);
    await editor.picture('related');
    await editor.page.locator('.markers-panel .monaco-list-row', { hasText: '“Good” here' }).click();
    await editor.cursor().filter({ hasText: 'Ln 7,' }).waitFor();
  });
});
