/** Gives a message in the reader's language with its placeholders (`{0}`, `{1}` …) filled in. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

const PLACEHOLDER = /\{(\d{1,2})\}/g;

/** Puts the values into a message's placeholders; a placeholder without a value stays as it is. */
export const fill = (message: string, args: readonly (string | number)[]): string =>
  args.length === 0
    ? message
    : message.replace(PLACEHOLDER, (whole, index: string) => String(args[Number(index)] ?? whole));

/**
 * A translator by a bundle of messages, keyed by the English message as `vscode.l10n` has it. A message that the bundle
 * lacks stays English.
 */
export const translateBy = (bundle: Readonly<Record<string, string>>): Translate => {
  const messages = new Map(Object.entries(bundle));
  return (message, ...args) => fill(messages.get(message) ?? message, args);
};

/** The project's own English. */
export const inEnglish: Translate = (message, ...args) => fill(message, args);
