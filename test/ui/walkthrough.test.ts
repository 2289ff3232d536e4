import assert from 'node:assert/strict';
import { type Clip, Editor } from './editor.ts';

/** What the pictures of the walkthrough show: a piece of a narrow window, without what is around the text. */
const TEXT: Clip = { x: 46, y: 30, width: 710, height: 440 };

for (const [name, theme] of [
  ['dark', 'Dark 2026'],
  ['light', 'Light 2026'],
] as const) {
  describe(`the four steps of the walkthrough, in the ${name} theme`, function () {
    this.timeout(120_000);
    let editor: Editor;

    before(async () => {
      editor = await Editor.open(theme);
      await editor.page.setViewportSize({ width: 760, height: 520 });
      await editor.command('View: Toggle Primary Side Bar Visibility');
    });

    after(() => editor?.close());

    const picture = (step: string): Promise<void> => editor.picture(`walkthrough-${step}-${name}`, TEXT);

    it('open a sample, as an unsaved copy with colours', async () => {
      await editor.command('Inspection Lens: Open a Sample Report');
      await editor.colored('inadequate');
      await picture('open');
    });

    it('tell what a grade means', async () => {
      assert.match(await editor.hover('inadequate'), /^Inadequate for Swindon Borough Council/);
      await picture('hover');
      await editor.leave();
    });

    it('show the findings', async () => {
      await editor.command('Focus on Findings View');
      await editor.finding(/^Swindon/);
      await picture('findings');
    });

    it('copy a finding, which can be pasted with its source', async () => {
      await editor.page.keyboard.press('Control+1');
      await editor.press('Control+Home');
      const grade = /^Ln 3, Col \d+ \(10 selected\)$/;
      await editor.until('step to the first grade', async () => {
        const before = await editor.cursor().textContent();
        if (grade.test(before ?? '')) return before;
        await editor.press('Control+k', 'n');
        await editor.until('step', async () => ((await editor.cursor().textContent()) !== before ? true : undefined));
        return undefined;
      });
      await editor.press('Control+k', 'y');
      await editor.until('copy', async () =>
        (await editor.clipboard()).includes('Grade: Inadequate') ? true : undefined,
      );
      await editor.press('Control+a', 'Control+v');
      await editor.colored('Swindon');
      await editor.command('View: Toggle Primary Side Bar Visibility');
      await picture('copy');
    });
  });
}
