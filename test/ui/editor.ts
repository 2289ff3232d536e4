import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, errors, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { openChromium } from '../host/chromium.ts';
import { type Server, type ServerOptions, startServer } from '../host/server.ts';

/** A piece of the shown text in one style: its words and its computed colour, `rgb(r, g, b)`. */
export interface Piece {
  readonly text: string;
  readonly color: string;
}

/** How a piece of text is set. */
export interface Setting {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A part of the window, in pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a window differs from what most tests want: by default it shows the samples. */
export interface EditorOptions extends Pick<ServerOptions, 'settings' | 'isRestricted'> {
  readonly folder?: string;
  /** A `.code-workspace` file, to open several folders instead of one. */
  readonly workspace?: string;
}

/** Settings for a window that shows the text and what the extension says of it. */
const plainWindow = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'window.title': 'Inspection Lens',
};

/** How long the Explorer may take to list files, in milliseconds, and how often the page is loaded until it does. */
const LONGEST_LOAD = 20_000;
const MOST_LOADS = 4;
/** How long the pointer rests for a hover, in milliseconds. */
const LONGEST_REST = 6000;
/** A hover over text; those of lists and bars, which the pointer may have rested on before, are the workbench's. */
const TEXT_HOVER = '.monaco-hover:not(.hidden):not(.workbench-hover) .hover-row';

/** VS Code on the sample texts, as a person has it before them: what they do, and what they see. */
export class Editor {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #extensions: string;
  readonly page: Page;

  private constructor(server: Server, browser: Browser, extensions: string, page: Page) {
    this.#server = server;
    this.#browser = browser;
    this.#extensions = extensions;
    this.page = page;
  }

  /** Opens VS Code on a folder with the extension and a colour theme, given by its name in the settings. */
  static async open(theme: string, { folder = 'seeds', workspace, ...options }: EditorOptions = {}): Promise<Editor> {
    const extensionsFolder = mkdtempSync(path.join(tmpdir(), 'inspection-lens-ui-'));
    symlinkSync(process.cwd(), path.join(extensionsFolder, 'inspection-lens'), 'dir');
    const settings = { ...plainWindow, 'workbench.colorTheme': theme, ...options.settings };
    const server = await startServer({ ...options, extensionsFolder, settings });
    const browser = await openChromium();
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const shown = workspace === undefined ? { folder: path.resolve(folder) } : { workspace: path.resolve(workspace) };
    await load(page, `http://${server.authority}/?${new URLSearchParams(shown)}`);
    return new Editor(server, browser, extensionsFolder, page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.end();
    rmSync(this.#extensions, { recursive: true, force: true });
  }

  /** Opens a file of the folder, and waits until the status bar shows its language. */
  async openFile(name: string, language: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator('[id="status.editor.mode"]', { hasText: language }).waitFor();
  }

  /** Opens a file by the keyboard alone, and waits until the status bar shows its language. */
  async openFileByKeyboard(name: string, language: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.page.keyboard.type(name);
    // While the list is still being filtered another file is the one that Enter opens.
    await this.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('[id="status.editor.mode"]', { hasText: language }).waitFor();
  }

  /** Presses one key after another: `Control+k`, `n`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the clipboard holds. */
  async clipboard(): Promise<string> {
    return this.page.evaluate('navigator.clipboard.readText()');
  }

  /** The entries of the language status, with what each says, once there is one that matches. */
  async languageStatus(pattern: RegExp): Promise<string> {
    await this.page.locator('[id="status.languageStatus"]').hover();
    const entries = this.page.locator('.hover-language-status');
    return this.until(`language status that matches ${pattern}`, async () =>
      (await entries.allInnerTexts()).find((text) => pattern.test(text)),
    );
  }

  /** What the status bar says of the cursor: `Ln 3, Col 65 (13 selected)`. */
  cursor(): Locator {
    return this.page.locator('[id="status.editor.selection"]');
  }

  /** The page of the only webview that is open. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  /** The text in view from top to bottom, in pieces of one colour each, whether or not they are wrapped. */
  async pieces(): Promise<readonly Piece[]> {
    const spans = (await this.page.evaluate(coloredSpans)) as readonly Piece[];
    const pieces: Piece[] = [];
    for (const { text, color } of spans) {
      const last = pieces.at(-1);
      if (last?.color === color) pieces[pieces.length - 1] = { text: last.text + text, color };
      else pieces.push({ text, color });
    }
    return pieces;
  }

  /** The colour of text that has none of its own. */
  async plainColor(): Promise<string> {
    return this.page.evaluate(
      `getComputedStyle(document.querySelector('.editor-instance .monaco-editor') ?? document.body).color`,
    );
  }

  /** The first piece in view that holds these words, as soon as there is one that is not in the colour of plain text. */
  async colored(words: string): Promise<Piece> {
    return this.until(`"${words}" in a colour of its own`, async () => {
      const plain = await this.plainColor();
      return (await this.pieces()).find(({ text, color }) => text.includes(words) && color !== plain);
    });
  }

  /** Rests the pointer on a piece of text in view, and answers what the hover says. */
  async hover(words: string): Promise<string> {
    const span = this.page.locator('.editor-instance .view-line > span > span', { hasText: words }).first();
    const rows = this.page.locator(TEXT_HOVER);
    // What opens over the text at that moment swallows the pointer's rest: it comes again from elsewhere.
    await this.until('a hover over the text', async () => {
      await this.page.mouse.move(0, 0);
      await span.hover();
      return rows
        .first()
        .waitFor({ timeout: LONGEST_REST })
        .then(
          () => true,
          () => undefined,
        );
    });
    return this.until('a hover with words', async () => {
      const text = (await rows.allInnerTexts()).join('\n');
      return text === '' || /loading/i.test(text) ? undefined : text;
    });
  }

  /** Takes the pointer away from the text, and waits until no hover is shown. */
  async leave(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor({ state: 'hidden' });
  }

  /** Opens the outline and answers its first line that matches. */
  async outlineLine(pattern: RegExp): Promise<string> {
    const header = this.page.locator('.pane-header', { hasText: 'Outline' });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    return this.#line(this.page.locator('.outline-tree .monaco-list-row'), pattern);
  }

  /** Opens the Problems panel and answers its first line that matches. */
  async problem(pattern: RegExp): Promise<string> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await rows.first().isVisible())) await this.page.keyboard.press('Control+Shift+m');
    return this.#line(rows, pattern);
  }

  /** All lines of the Problems panel, where it is open. */
  async problems(): Promise<readonly string[]> {
    return labelsOf(this.page.locator('.markers-panel .monaco-list-row'));
  }

  /** The first line of the Findings view that matches, where the view is open. */
  async finding(pattern: RegExp): Promise<string> {
    return this.#line(this.page.locator('[id="workbench.parts.sidebar"] .monaco-list-row'), pattern);
  }

  /** The entries of the view in the side bar, councils left out, that are too wide to be seen whole. */
  async cutFindings(): Promise<readonly string[]> {
    const rows = '[id="workbench.parts.sidebar"] .monaco-list-row:not([aria-level="1"])';
    const entries = this.page.locator(`${rows} .monaco-icon-label-container`);
    return entries.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent ?? ''),
    );
  }

  /** Runs a command by its name in the command palette, by the keyboard. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.page.keyboard.type(name);
    const row = this.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name });
    await row.waitFor();
    await this.page.keyboard.press('Enter');
    await row.waitFor({ state: 'hidden' });
  }

  /** Takes a picture of the whole window, or of a part of it, into `out/pictures/`. */
  async picture(name: string, clip?: Clip): Promise<void> {
    mkdirSync('out/pictures', { recursive: true });
    writeFileSync(`out/pictures/${name}.png`, await this.page.screenshot(clip === undefined ? {} : { clip }));
  }

  /** How the first piece of text in view that holds these words is set. */
  async setting(words: string): Promise<Setting> {
    const span = this.page.locator('.editor-instance .view-line > span > span', { hasText: words }).first();
    return span.evaluate(settingOf);
  }

  /** Asks again and again, for half a minute at most, until there is an answer. */
  async until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + 30_000;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() > end) {
        await this.picture('failure');
        throw new Error(`There was no ${what} within half a minute; out/pictures/failure.png shows the window.`);
      }
      await this.page.waitForTimeout(100);
    }
  }

  /** The first line of a list that matches, as a screen reader reads it, as soon as there is one. */
  async #line(rows: Locator, pattern: RegExp): Promise<string> {
    return this.until(`line that matches ${pattern}`, async () => {
      return (await labelsOf(rows)).find((label) => pattern.test(label));
    });
  }
}

/**
 * Loads VS Code and waits until the Explorer lists files. Now and then it asks what is in a workspace's file before
 * its server can say so, and shows a workspace without folders until it is loaded again.
 */
async function load(page: Page, address: string): Promise<void> {
  for (let loads = 1; ; loads++) {
    await page.goto(address);
    try {
      return await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: LONGEST_LOAD });
    } catch (error) {
      if (loads === MOST_LOADS || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}

/** The lines of a list as a screen reader reads them. */
const labelsOf = (rows: Locator): Promise<readonly string[]> =>
  rows.evaluateAll((elements) => elements.map((one) => one.getAttribute('aria-label') ?? ''));

/** Runs in the page: how an element's text is set. */
const settingOf = new Function(
  'element',
  `const { fontWeight, fontStyle } = getComputedStyle(element);
  return { isBold: Number(fontWeight) >= 600, isItalic: fontStyle === 'italic' };`,
) as (element: unknown) => Setting;

/** Runs in the page: the spans of the shown lines, in the order of the lines. The editor's no-break spaces become plain. */
const coloredSpans = `
  [...document.querySelectorAll('.editor-instance .view-line')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .flatMap((line) => [...line.querySelectorAll(':scope > span > span')])
    .map((span) => ({ text: span.textContent.replaceAll('\\u00a0', ' '), color: getComputedStyle(span).color }))`;
