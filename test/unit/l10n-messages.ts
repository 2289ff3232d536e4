import { readdirSync, readFileSync } from 'node:fs';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../server/features/calendar.ts';
import { KIND_LABELS } from '../../server/features/finding-rows.ts';
import { BODY_KIND_NAMES, TYPE_NAMES } from '../../server/features/hover-council.ts';
import { EXPLANATIONS } from '../../server/features/hover-event.ts';
import { VOICES } from '../../server/features/hover-quotation.ts';
import { AREA_NAMES, KIND_NAMES, SPEAKER_NAMES } from '../../server/features/labels.ts';
import { NARROW_AREAS, NARROW_KINDS } from '../../server/features/narrow.ts';
import { NO_JUDGEMENT, REASONS, WORDLESS } from '../../server/features/reasons.ts';
import { FRAMEWORKS } from '../../server/knowledge/frameworks.ts';
import { MESSAGES } from '../../server/review/messages.ts';

const LITERAL = String.raw`'((?:[^'\\]|\\.)*)'`;
const CALL = new RegExp(String.raw`\bt\(\s*${LITERAL}`, 'g');

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

const unquote = (literal: string): string => JSON.parse(`"${literal.replace(/\\'/g, "'").replace(/"/g, '\\"')}"`);

/** Messages written where they are used: `t('…')` and `vscode.l10n.t('…')`. */
const written = ['server/features', 'client']
  .flatMap(sourcesIn)
  .flatMap((source) => [...source.matchAll(CALL)].map(([, literal = '']) => unquote(literal)));

/** Messages that stand in tables. */
const tabled = [
  MONTHS,
  SHORT_MONTHS,
  WEEKDAYS,
  AREA_NAMES,
  KIND_NAMES,
  NARROW_AREAS,
  NARROW_KINDS,
  SPEAKER_NAMES,
  TYPE_NAMES,
  BODY_KIND_NAMES,
  VOICES,
  EXPLANATIONS,
  KIND_LABELS,
  REASONS,
  WORDLESS,
  [NO_JUDGEMENT],
  MESSAGES,
].flatMap((table): readonly string[] => Object.values(table));

const known = FRAMEWORKS.flatMap(({ scale }) => scale).flatMap(({ meaning, follows }) =>
  follows === null ? [meaning] : [meaning, follows],
);

/** Every message that the program may show, once, in the order of the alphabet. */
export const allMessages: readonly string[] = [...new Set([...written, ...tabled, ...known])].sort();

/** Which messages stand where in the code, for messages that are written in it. */
export const writtenMessages: readonly string[] = written;
