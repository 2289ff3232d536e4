import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const TAR_BLOCK = 512;

/** The names of the files in a zip archive, as its directory at the end lists them. */
export function namesInZip(file: string): readonly string[] {
  const bytes = readFileSync(file);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  const names: string[] = [];
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}

/** The names of the files in a compressed tar archive, read from header to header. */
export function namesInTar(file: string): readonly string[] {
  const bytes = gunzipSync(readFileSync(file));
  const names: string[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, to: number) => bytes.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
    names.push(field(0, 100));
    at += TAR_BLOCK * (1 + Math.ceil(Number.parseInt(field(124, 136), 8) / TAR_BLOCK));
  }
  return names.sort();
}
