/** How the terminal output is coloured; plain text where colours are not wanted. */
export type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan' | 'magenta';
export type Paint = (colour: Colour, text: string) => string;

const CODES: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

/** Control characters of the report itself must not steer the terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const withoutControls = (text: string): string => text.replace(CONTROLS, ' ');

/** Colours on a terminal, unless `NO_COLOR` is set to anything. */
export function choosePaint(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const wanted = isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
  return (colour, text) => (wanted ? `\u001b[${CODES[colour][0]}m${text}\u001b[${CODES[colour][1]}m` : text);
}
