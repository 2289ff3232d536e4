import assert from 'node:assert/strict';
import { Editor } from './editor.ts';

const sample = 'swindon-2023-inspection-news.txt';

describe('a reader who uses the keyboard alone', function () {
  this.timeout(120_000);
  let editor: Editor;

  before(async () => {
    editor = await Editor.open('Dark 2026');
    await editor.openFileByKeyboard(sample, 'Inspection Report');
    await editor.colored('inadequate');
  });

  after(() => editor?.close());

  /** Steps to the next finding until the cursor is on the line, from 1. */
  const stepTo = async (line: number): Promise<void> => {
    await editor.until(`step to a finding in line ${line}`, async () => {
      const before = await editor.cursor().textContent();
      if (before?.startsWith(`Ln ${line},`)) return before;
      await editor.press('Control+k', 'n');
      await editor.until('step', async () => ((await editor.cursor().textContent()) !== before ? true : undefined));
      return undefined;
    });
  };

  it('goes from finding to finding, and takes one along with its source', async () => {
    await stepTo(5);
    await editor.press('Control+k', 'y');
    const copied = await editor.until('copy', async () => {
      const text = await editor.clipboard();
      return text.includes(sample) ? text : undefined;
    });
    assert.match(copied, /line 5/);
    assert.match(copied, /^Council: Swindon$/m);
    assert.match(copied, /^Grade: Requires improvement/m);
    assert.match(copied, /^Area: Care leavers$/m);
    assert.match(copied, /care leavers did better/);
  });

  it('reads the findings in their view', async () => {
    await editor.command('Focus on Findings View');
    await editor.finding(/^Swindon/);
    await editor.finding(/^(?=.*Overall effectiveness).*Inadequate/);
    await editor.picture('findings');
  });

  it('sees in that view which finding the cursor is on', async () => {
    await editor.press('Control+1', 'Control+Home');
    await stepTo(4);
    const selected = editor.page.locator('[id="workbench.parts.sidebar"] .monaco-list-row.selected');
    await editor.until('selected entry', async () => {
      const label = await selected.first().getAttribute('aria-label');
      return /Inadequate, line 4$/.test(label ?? '') ? true : undefined;
    });
  });

  it('chooses what that view shows', async () => {
    await editor.command('Choose What the Findings View Shows');
    await editor.page.locator('.quick-input-widget', { hasText: 'Judgements' }).waitFor();
    await editor.page.keyboard.type('Quot');
    await editor.press('ArrowDown', 'Space', 'Enter');
    const rows = editor.page.locator('[id="workbench.parts.sidebar"] .monaco-list-row');
    await editor.until('list without quotations', async () =>
      (await rows.filter({ hasText: /Inspectors/ }).count()) === 0 ? true : undefined,
    );
    await editor.finding(/Inadequate/);
  });

  it('filters the table of findings, and goes from a row to its place in the text', async () => {
    await editor.command('Show the Findings as a Table');
    const table = editor.webview();
    await table.locator('tbody tr').first().waitFor();
    await editor.picture('table');
    const all = await table.locator('tbody tr').count();
    await table.locator('input[type=search]:focus').waitFor();
    await editor.page.keyboard.type('leadership');
    await editor.until('fewer rows', async () => ((await table.locator('tbody tr').count()) < all ? true : undefined));
    await table.locator('tbody tr', { hasText: 'Leadership' }).first().focus();
    await editor.press('Enter');
    await editor.cursor().filter({ hasText: 'Ln 4,' }).waitFor();
  });
});
