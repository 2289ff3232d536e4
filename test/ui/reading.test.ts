import assert from 'node:assert/strict';
import { Editor } from './editor.ts';

const themes: readonly (readonly [name: string, theme: string])[] = [
  ['dark', 'Dark 2026'],
  ['light', 'Light 2026'],
  ['high-contrast', 'Default High Contrast'],
];

for (const [name, theme] of themes) {
  describe(`a reader in the ${name} theme`, function () {
    this.timeout(60_000);
    let editor: Editor;

    before(async () => {
      editor = await Editor.open(theme);
      await editor.openFile('swindon-2023-inspection-news.txt', 'Inspection Report');
    });

    after(() => editor?.close());

    it('sees grades, dates, councils, quotations and inspections, each in its colour', async () => {
      const colors = new Map<string, string>();
      for (const words of ['inadequate', '17 to 28 July', 'Swindon Borough Council', 'children is markedly worse']) {
        colors.set(words, (await editor.colored(words)).color);
      }
      assert.equal(new Set(colors.values()).size, colors.size, JSON.stringify([...colors]));
    });

    it('sees the rest as plain text: words that only look like grades, and apostrophes', async () => {
      await editor.colored('inadequate');
      const plain = await editor.plainColor();
      const pieces = await editor.pieces();
      const around = pieces.filter(({ text }) => /reliably good|describe the child/.test(text));
      assert.deepEqual(
        around.map(({ color }) => color),
        [plain, plain],
      );
      assert.deepEqual(
        pieces.filter(({ text }) => text === '’'),
        [],
      );
    });

    it('finds the councils in the outline', async () => {
      const lines = await editor.outline();
      assert.ok(
        lines.some((line) => line.includes('Swindon')),
        lines.join('\n'),
      );
    });

    it('reads what a grade means', async () => {
      const text = await editor.hover('inadequate');
      assert.match(text, /inadequate/i);
      assert.match(text, /Swindon/);
      await editor.picture(`${name}-hover`);
      await editor.page.keyboard.press('Escape');
    });

    it('finds the missing year among the problems', async () => {
      const lines = await editor.problems();
      assert.ok(
        lines.some((line) => /year .* not given/.test(line)),
        lines.join('\n'),
      );
      await editor.picture(`${name}-problems`);
    });
  });
}
