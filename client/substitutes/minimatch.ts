/**
 * Stands for the package `minimatch` in the client's bundle, where the language client asks it whether a path matches a
 * glob of LSP: `*` and `?` within a part of the path, `**` over parts, `{a,b}` for either, `[a-z]` and `[!a-z]` for
 * one character. A tenth of the package's size, for the same of what the protocol allows.
 */
export class Minimatch {
  readonly #expression: RegExp | false;

  constructor(glob: string, options: { readonly nocase?: boolean } = {}) {
    this.#expression = expressionFor(glob, options.nocase === true);
  }

  /** The glob as a regular expression, or false where it is not a valid one. */
  makeRe(): RegExp | false {
    return this.#expression;
  }

  match(path: string): boolean {
    return this.#expression !== false && this.#expression.test(path);
  }
}

const tokens = /\*\*\/|\/\*\*$|\*\*|\*|\?|\{|\}|,|\[!?[^\]/]+\]|[\\^$.|+()[\]]/g;

function expressionFor(glob: string, ignoresCase: boolean): RegExp | false {
  let depth = 0;
  const source = glob.replace(tokens, (token) => {
    switch (token) {
      case '**/':
        return '(?:[^/]*/)*';
      case '/**':
        return '(?:/.*)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        depth++;
        return '(?:';
      case '}':
        if (depth === 0) return '\\}';
        depth--;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return token.length > 1 ? token.replace('[!', '[^') : `\\${token}`;
    }
  });
  try {
    return new RegExp(`^${source}$`, ignoresCase ? 'i' : '');
  } catch {
    return false;
  }
}
