import type { DateExpression } from './expression.ts';
import { before, behind, type Neighbour } from './surroundings.ts';

/** An expression that was read, with what stands around it: enough to tell whether a time is meant. */
export class Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  /** Whether only a comma, `and`, `or` or the like stands between it and the date found before it. */
  readonly continues: boolean;
  #before: Neighbour | null = null;
  #behind: Neighbour | null = null;

  constructor(text: string, start: number, end: number, expression: DateExpression, continues: boolean) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.expression = expression;
    this.continues = continues;
  }

  /** The word or sign before it. */
  get before(): Neighbour {
    this.#before ??= before(this.text, this.start);
    return this.#before;
  }

  /** The word or sign behind it. */
  get behind(): Neighbour {
    this.#behind ??= behind(this.text, this.end);
    return this.#behind;
  }

  /** Its own words. */
  get words(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Its first word in lower case. */
  get firstWord(): string {
    return behind(this.text, this.start).word;
  }

  /** The word before the word before it. */
  get secondBefore(): string {
    return before(this.text, this.before.start).word;
  }

  /** The word behind a possessive `’s`; null where none follows. */
  get possessed(): string | null {
    if (!/^['’]s(?![\p{L}\d])/iu.test(this.text.slice(this.end, this.end + 3))) return null;
    return behind(this.text, this.end + 2).word;
  }
}
