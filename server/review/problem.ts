import type { Span } from '../text/span.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Another place in the same text that a problem refers to. */
export interface Related extends Span {
  /** Message code with its arguments, resolved at the edge. */
  readonly code: string;
  readonly args: readonly (string | number)[];
}

/** One change that a person may choose to make: text to insert or replace. */
export interface Fix {
  readonly code: string;
  readonly args: readonly (string | number)[];
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** Something a reviewer should look at. The sentence is made at the edge from `code` and `args` (see `review/messages`). */
export interface Problem extends Span {
  /** The rule's code, which is also its page in `docs/rules`. */
  readonly code: string;
  readonly severity: Severity;
  readonly args: readonly (string | number)[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
