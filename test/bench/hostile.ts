/** Texts that would make a careless reader slow: each pattern goes on for as long as is asked for. */
export interface Shape {
  readonly name: string;
  write(length: number): string;
}

const repeated = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

const PATTERNS: Readonly<Record<string, string>> = {
  'one word': 'a',
  'capitals in one word': 'Ai',
  'short words': 'A A A A ',
  digits: '1234567890',
  'digits and slashes': '1/1/',
  'quotation marks': '"',
  'single marks': "'",
  'quotations of one letter': '"a" ',
  'quotations never closed': '\u201ca ',
  'quotations within quotations': '\u201cHe said \u2018it\u2019s ',
  'paragraphs of a quotation': '\u201cWe did it.\n\n',
  'quotations opened before': 'It is good"\n\n',
  'called by a name': 'called "a" ',
  'said by somebody': '"It is good," said Anna Hale, leader of Leeds. ',
  'said by her': 'She said: "We did it."\n\n',
  brackets: '(((((',
  ticks: '`',
  links: '[x](command:y) ',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  tabs: '\t',
  'empty lines': '\n',
  'returns and line feeds': '\r\n',
  'zero bytes': '\0',
  'halves of characters': '\ud800',
  'marks of direction': '\u202eabc\u202c',
  ligatures: '\ufb01\ufb02',
  bars: ' | ',
  'tables of bars': '| Leeds | Good | 12 March 2019 |\n',
  'tables of columns': 'Leeds      Good      12 March 2019\n',
  'tables of areas': 'Overall effectiveness      Good\nLeadership      Inadequate\n\n',
  'empty pages': '\f\n',
  pages: 'Inspection of Leeds\n12 March 2019\n\nText here.\n\n3\n\f',
  'page numbers': '1\n\n',
  headings: 'Some Heading\n\n',
  titles: 'Title\n',
  items: '1. Item text here\n',
  'lone marks of items': '•\n',
  'hyphens at line ends': 'a-\n',
  councils: 'Leeds City Council, Kent, Essex and Slough ',
  'councils in a list': 'Leeds, Kent, Essex, Slough, Surrey, Wirral, ',
  anaphora: 'the council and the local authority and ',
  'anaphora in turn': 'Leeds City Council is here. The council said so.\n\nKent is here. The authority did.\n\n',
  dates: '12 March 2019 and 14 April 2020, ',
  'lines of dates': '12 March 2019\n\n',
  'lists of days': '1, 2, 3, ',
  ranges: 'March to ',
  portions: 'early to mid ',
  steps: 'the following year the year before that ',
  grades: 'good, outstanding and inadequate ',
  'graded again and again': 'rated good ',
  'graded in sentences': 'Leeds was rated good in 2019. ',
  'graded in lines': 'Leeds was rated good in March 2019.\n\n',
  labels: 'Overall effectiveness: Good\n',
  visits: 'Inspectors visited Leeds on 12 March 2019 for a focused visit. ',
  'published again and again': 'Published 12 March 2019. Updated 13 March 2019. ',
  letters: 'Dear Anna\n\n',
  'names of people': 'Anna Hale, HMI, lead inspector. ',
  abbreviations: 'Mr. A. B. ',
  stops: '.',
  'auxiliary verbs': 'is has been ',
};

const WHOLE: readonly Shape[] = [
  { name: 'blanks within a line', write: (length) => `a${repeated(' ', length)}b` },
  { name: 'marks within a quotation', write: (length) => `He said "it ${repeated('!', length)}a"` },
  { name: 'auxiliary verbs before a quotation', write: (length) => `${repeated('is ', length)}x said "it is good".` },
  { name: 'adverbs glued together', write: (length) => `Anna ${repeated('ly', length)}c said "it is good".` },
  { name: 'inspections of many dates', write: writeInspections },
];

function writeInspections(length: number): string {
  const months = ['January', 'March', 'May', 'July', 'October'];
  const places = ['Leeds', 'Kent', 'Essex', 'Slough', 'Surrey', 'Wirral', 'Birmingham'];
  const pieces: string[] = [];
  for (let written = 0, i = 0; written < length; i++) {
    const day = `${1 + (i % 28)} ${months[i % 5]} ${1950 + (i % 140)}`;
    const piece = `${places[i % 7]} was inspected on ${day} and rated inadequate. ${i % 5 === 0 ? '\n\n' : ''}`;
    pieces.push(piece);
    written += piece.length;
  }
  return pieces.join('').slice(0, length);
}

export const SHAPES: readonly Shape[] = [
  ...Object.entries(PATTERNS).map(([name, pattern]): Shape => ({ name, write: (length) => repeated(pattern, length) })),
  ...WHOLE,
];
