/**
 * What recognisers share: each reads one passage's text and nothing else, and gives offsets into that text.
 * The same text gives the same value, so a passage is recognised once however often its document changes.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
}
