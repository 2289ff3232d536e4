/** A text with a cursor in it, `$0`, and stretches between `[[` and `]]`: both are taken out and told by offsets. */
export interface Marked {
  readonly text: string;
  readonly cursor: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const MARK = /\$0|\[\[|\]\]/g;

/** Reads a fixture; it throws where marks do not pair. */
export function marked(source: string): Marked {
  let text = '';
  let at = 0;
  let cursor = -1;
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const found of source.matchAll(MARK)) {
    text += source.slice(at, found.index);
    at = found.index + found[0].length;
    if (found[0] === '$0') cursor = text.length;
    else if (found[0] === '[[') open.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`No [[ before ]] in: ${source}`);
      spans.push({ start, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`No ]] behind [[ in: ${source}`);
  return { text: text + source.slice(at), cursor, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
