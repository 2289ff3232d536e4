import { MarkupKind } from 'vscode-languageserver';

/** Marks that mean something wherever they stand; `&` only before what may be an entity, `:` only in an address. */
const SPECIAL = /[\\`*_[\]<~@|]|&(?=[#\p{L}])|:(?=\/)|(?<=www)\./giu;
/** Marks that mean something at the beginning of a line: of a heading, a list, a quotation, a rule. */
const OPENING = /^(\s{0,8})(?:([#>+=-])|(\d{1,9})([.)]))/;
const BREAKS = /[\r\n\u000b\f\u0085\u2028\u2029\t]+/g;
/** Marks that reorder, hide or join what follows: a text must not rearrange our own words. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes words of a document fit for one line, without marks that cannot be seen. */
const onOneLine = (text: string): string =>
  text.replace(BREAKS, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');

const escapeOpening = (text: string): string =>
  text.replace(OPENING, (_, blanks: string, mark?: string, number?: string, point?: string) =>
    mark === undefined ? `${blanks}${number}\\${point}` : `${blanks}\\${mark}`,
  );

/**
 * Makes words of a document safe to stand in Markdown: they show as they are written, on one line, and can be no link,
 * no HTML, no code and no emphasis, whatever they hold.
 */
export const escapeMarkdown = (text: string): string => escapeOpening(onOneLine(text).replace(SPECIAL, '\\$&'));

/** The first words of a text, on one line: at most `length` UTF-16 units, cut at a blank where there is one. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  const kept = blank > length / 2 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Text in lines of at most `width` UTF-16 units, broken at blanks; a longer word has a line of its own. */
export function wrap(text: string, width: number): string {
  const wrapLine = (line: string): string => {
    const lines: string[] = [];
    let open = '';
    for (const word of line.split(' ')) {
      if (open !== '' && open.length + 1 + word.length > width) {
        lines.push(open);
        open = word;
      } else open = open === '' ? word : `${open} ${word}`;
    }
    return [...lines, open].join('\n');
  };
  return text.split('\n').map(wrapLine).join('\n');
}

/** How a client wants text that is more than words. */
export interface Markup {
  readonly kind: MarkupKind;
  /** Words that are not ours to mark up: a document's, a table's. */
  plain(text: string): string;
  strong(text: string): string;
}

export const MARKDOWN: Markup = {
  kind: MarkupKind.Markdown,
  plain: escapeMarkdown,
  strong: (text) => (text.trim() === '' ? '' : `**${escapeMarkdown(text.trim())}**`),
};

export const PLAIN_TEXT: Markup = { kind: MarkupKind.PlainText, plain: onOneLine, strong: onOneLine };
