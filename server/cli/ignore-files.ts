import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IGNORE_FILE } from '../names.ts';
import { readIgnores } from '../review/ignores.ts';
import { STANDARD_INPUT } from './input.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What the ignore files beside the reports say, as `readIgnores` gives it. Each is read once. */
export class IgnoreFiles {
  readonly #texts = new Map<string, string>();

  /** What is ignored in one report; nothing where no ignore file lies beside it, or none that can be read. */
  of(report: string): ReadonlySet<string> {
    return report === STANDARD_INPUT ? NOTHING : readIgnores(this.#textIn(path.dirname(report)), path.basename(report));
  }

  #textIn(folder: string): string {
    const known = this.#texts.get(folder);
    if (known !== undefined) return known;
    let text = '';
    try {
      text = readFileSync(path.join(folder, IGNORE_FILE), 'utf8');
    } catch {
      // Most folders have none.
    }
    this.#texts.set(folder, text);
    return text;
  }
}
