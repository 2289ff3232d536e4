import { ignorePlace } from '../features/ignore.ts';
import { readIgnores } from '../review/ignores.ts';
import { orElse } from './patience.ts';

/** Gives a file's text, or null where there is none or it cannot be read. */
export type ReadText = (uri: string) => Promise<string | null>;

interface Kept {
  readonly ignoreFile: string;
  readonly ignored: Promise<ReadonlySet<string>>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What the ignore files beside the open documents say. Each is read when it is first needed, and again when it changed. */
export class Ignores {
  readonly #byDocument = new Map<string, Kept>();
  #read: ReadText = async () => null;

  start(read: ReadText): void {
    this.#read = read;
  }

  of(uri: string): Promise<ReadonlySet<string>> {
    const known = this.#byDocument.get(uri);
    if (known !== undefined) return known.ignored;
    const place = ignorePlace(uri);
    if (place === null) return Promise.resolve(NOTHING);
    const ignored = orElse(this.#read(place.ignoreFile), null).then((text) =>
      text === null ? NOTHING : readIgnores(text, place.file),
    );
    this.#byDocument.set(uri, { ignoreFile: place.ignoreFile, ignored });
    return ignored;
  }

  /** Forgets what an ignore file said; whether any document had asked for it. */
  change(ignoreFile: string): boolean {
    let asked = false;
    for (const [uri, kept] of this.#byDocument) {
      if (kept.ignoreFile !== ignoreFile) continue;
      this.#byDocument.delete(uri);
      asked = true;
    }
    return asked;
  }

  forget(uri: string): void {
    this.#byDocument.delete(uri);
  }
}
