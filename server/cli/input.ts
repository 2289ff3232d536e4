import { readFileSync, statSync } from 'node:fs';

/** A file's text, or why it could not be read. */
export type Input =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly error: string };

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';
const LARGEST_FILE = 200_000_000;
const NUL_SAMPLE = 8_000;
const BINARY_SHARE = 0.02;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'you may not read this file',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** UTF-16 and Windows texts are told apart from binary files by their marks and by what cannot stand in UTF-8. */
function decode(bytes: Uint8Array): string | { readonly error: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, NUL_SAMPLE);
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (nuls > sample.length * BINARY_SHARE)
    return { error: 'this is not a text file; save the report as plain text first' };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { error: 'this text is not UTF-8; save it with UTF-8 encoding' };
  }
}

/** Reads a file, or standard input for `-`. Never throws: a file that cannot be read gives the reason in plain words. */
export function readInput(path: string): Input {
  try {
    if (path !== STANDARD_INPUT && statSync(path).size > LARGEST_FILE) {
      return { path, error: `this file is larger than ${LARGEST_FILE / 1_000_000} MB; split it into its reports` };
    }
    const decoded = decode(readFileSync(path === STANDARD_INPUT ? 0 : path));
    return typeof decoded === 'string' ? { path, text: decoded } : { path, error: decoded.error };
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}
