import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Editor } from './editor.ts';

describe('a reader who looks at the status', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-status-'));
  let editor: Editor;

  before(async () => {
    writeFileSync(path.join(folder, 'list.txt'), 'Apples, bread and good cheese. Call the plumber on Tuesday.\n');
    const story = [
      'Ofsted inspectors rated children’s services at Swindon Borough Council good after an inspection from 3 to 7 July.',
      'The inspection found that the experiences and progress of care leavers require improvement to be good.',
      'Inspectors said: “Managers know what to do.”',
    ];
    writeFileSync(path.join(folder, 'story.txt'), story.join('\n\n'));
    editor = await Editor.open('Dark 2026', { folder, settings: { 'inspectionLens.problems.maximum': 1 } });
  });

  after(async () => {
    await editor?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads what was found, what was left out and where to change that, and that the analysis runs', async () => {
    await editor.openFileByKeyboard('story.txt', 'Inspection Report');
    await editor.colored('good');
    const found = await editor.languageStatus(/Councils 1, inspections \d/);
    assert.match(found, /Only 1 of \d+ problems are shown.*inspectionLens\.problems\.maximum/s);
    await editor.languageStatus(/The analysis is running/);
    await editor.picture('status');
    await editor.leave();
  });

  it('reads why a file is plain text, and how to change that', async () => {
    await editor.openFileByKeyboard('list.txt', 'Plain Text');
    const why = await editor.languageStatus(/Plain text, not an inspection report/);
    assert.match(why, /speaks too little of inspections/);
    assert.match(why, /Treat as an inspection report/);
  });
});
