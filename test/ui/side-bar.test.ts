import assert from 'node:assert/strict';
import { Editor } from './editor.ts';

const REPORT = 'bournemouth-christchurch-poole-2024-inspection-report.txt';
const STORY = 'swindon-2019-inspection-news.txt';

describe('a reader with a side bar of usual width', function () {
  this.timeout(120_000);
  let editor: Editor;

  before(async () => {
    editor = await Editor.open('Light 2026');
  });

  after(() => editor?.close());

  for (const [file, entry] of [
    [REPORT, /^(?=.*Requires improvement to be good)/],
    [STORY, /^Swindon/],
  ] as const) {
    it(`sees each grade and date of ${file} whole`, async () => {
      await editor.openFileByKeyboard(file, 'Inspection Report');
      await editor.command('Focus on Findings View');
      await editor.finding(entry);
      const sideBar = await editor.page.locator('[id="workbench.parts.sidebar"]').boundingBox();
      assert.ok(sideBar !== null && sideBar.width <= 310, `the side bar is ${sideBar?.width} pixels wide`);
      await editor.picture(`side-bar-${file.slice(0, 7)}`);
      assert.deepEqual(await editor.cutFindings(), []);
    });
  }
});
