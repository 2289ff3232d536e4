import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Editor } from './editor.ts';

const SAMPLE = 'swindon-2023-inspection-news.txt';

describe('a reader who does not trust the folder', function () {
  this.timeout(120_000);
  let editor: Editor;

  before(async () => {
    editor = await Editor.open('Dark 2026', { isRestricted: true });
    await editor.page
      .locator('[id="status.workspaceTrust"], .statusbar-item', { hasText: 'Restricted Mode' })
      .waitFor();
  });

  after(() => editor?.close());

  it('sees colours, hovers, problems and findings all the same', async () => {
    await editor.openFileByKeyboard(SAMPLE, 'Inspection Report');
    await editor.colored('inadequate');
    assert.match(await editor.hover('inadequate'), /Swindon/);
    await editor.leave();
    await editor.problem(/year .* not given/);
    await editor.command('Focus on Findings View');
    await editor.finding(/Overall effectiveness, Inadequate/);
    await editor.picture('restricted');
  });
});

describe('a reader with several folders open', function () {
  this.timeout(120_000);
  const home = mkdtempSync(path.join(tmpdir(), 'inspection-lens-roots-'));
  let editor: Editor;

  before(async () => {
    for (const folder of ['press', 'council']) {
      mkdirSync(path.join(home, folder, '.vscode'), { recursive: true });
      cpSync(path.join('seeds', SAMPLE), path.join(home, folder, `${folder}.txt`));
    }
    const settings = { 'inspectionLens.rules': { 'missing-year': 'off' } };
    writeFileSync(path.join(home, 'council', '.vscode', 'settings.json'), JSON.stringify(settings));
    const ignored = 'press.txt\tmissing-publication-date\t*\n';
    for (const folder of ['press', 'council']) {
      writeFileSync(path.join(home, folder, '.inspection-lens-ignore'), ignored.replace('press', folder));
    }
    const workspace = path.join(home, 'both.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'press' }, { path: 'council' }] }));
    editor = await Editor.open('Light 2026', { workspace });
  });

  after(async () => {
    await editor?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('has each folder’s own settings and ignore file', async () => {
    await editor.openFileByKeyboard('press.txt', 'Inspection Report');
    await editor.problem(/year .* not given/);
    await editor.openFileByKeyboard('council.txt', 'Inspection Report');
    await editor.colored('inadequate');
    await editor.command('Focus on Findings View');
    await editor.finding(/Overall effectiveness, Inadequate/);
    const labels = await editor.problems();
    assert.equal(labels.filter((label) => /year .* not given/.test(label)).length, 1, labels.join('\n'));
    assert.equal(labels.filter((label) => /when it was published/.test(label)).length, 0, labels.join('\n'));
  });
});
