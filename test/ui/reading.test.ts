import assert from 'node:assert/strict';
import { Editor } from './editor.ts';

const themes: readonly (readonly [name: string, theme: string])[] = [
  ['dark', 'Dark 2026'],
  ['light', 'Light 2026'],
  ['high-contrast', 'Default High Contrast'],
];

for (const [name, theme] of themes) {
  describe(`a reader in the ${name} theme`, function () {
    this.timeout(120_000);
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

    it('sees the rest in one colour: words that only look like grades, and apostrophes', async () => {
      await editor.colored('inadequate');
      const pieces = await editor.pieces();
      const colorOf = (words: string) => pieces.find(({ text }) => text.includes(words))?.color;
      assert.equal(colorOf('Among the findings, good and bad'), await editor.plainColor());
      assert.equal(colorOf('children’s services who'), colorOf('children is markedly worse'));
    });

    it('tells judgements and the inspectors’ words from others without colours too', async () => {
      await editor.colored('inadequate');
      assert.deepEqual(await editor.setting('inadequate'), { isBold: true, isItalic: false });
      assert.deepEqual(await editor.setting('children is markedly worse'), { isBold: false, isItalic: false });
      await editor.press('Control+End');
      await editor.colored('disappointment to us all');
      assert.deepEqual(await editor.setting('disappointment to us all'), { isBold: false, isItalic: true });
      await editor.press('Control+Home');
      await editor.colored('Swindon Borough Council');
    });

    it('finds the council in the outline', () => editor.outlineLine(/Swindon/));

    it('reads what a grade means', async () => {
      const text = await editor.hover('inadequate');
      assert.match(text, /inadequate/i);
      assert.match(text, /Swindon/);
      await editor.picture(`${name}-hover`);
      await editor.leave();
    });

    it('finds the missing year among the problems', async () => {
      await editor.problem(/year .* not given/);
      await editor.picture(`${name}-problems`);
    });
  });
}
