import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseText } from '../../server/report.ts';
import { agreementWith } from '../fixtures/agreement.ts';
import type { Sample } from '../fixtures/samples.ts';
import { scoreOutcomes } from './outcomes.ts';

/**
 * Scores the program against texts annotated by hand, and official papers against their true outcomes, and lists every difference:
 *
 *     npm run score -- FOLDER [FOLDER...]        or with INSPECTION_LENS_CORPUS=FOLDER
 *
 * A folder holds `NAME.txt` with `NAME.tsv` (see `test/fixtures/annotation.ts`), or `truth.tsv` with the folders `plain` and `layout`
 * of `ID.txt`; folders inside it are scored too. Without a folder the project's own samples are scored.
 */
const OWN_SAMPLES: readonly (readonly [texts: string, annotations: string])[] = [['seeds', 'test/fixtures/seeds']];

interface Tally {
  agreed: number;
  annotated: number;
  invented: number;
}

function samplesIn(texts: string, annotations: string): readonly Sample[] {
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt') && existsSync(path.join(annotations, file.replace(/\.txt$/, '.tsv'))))
    .map((file) => ({
      name: file.slice(0, -4),
      text: readFileSync(path.join(texts, file), 'utf8'),
      annotation: readFileSync(path.join(annotations, file.replace(/\.txt$/, '.tsv')), 'utf8'),
    }));
}

/** The folder and those inside it, parents first. */
const withSubfolders = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => withSubfolders(path.join(folder, entry.name))),
];

function scoreSamples(title: string, samples: readonly Sample[], all: Tally): void {
  if (samples.length === 0) return;
  console.log(`\n${title}: ${samples.length} texts`);
  for (const sample of samples) {
    const { agreed, annotated, invented, differences } = agreementWith(sample, analyseText(sample.text));
    console.log(`  ${sample.name}: ${agreed} of ${annotated}, ${invented} invented`);
    for (const line of differences) console.log(`      ${line}`);
    all.agreed += agreed;
    all.annotated += annotated;
    all.invented += invented;
  }
}

function main(parameters: readonly string[]): void {
  const named =
    parameters.length > 0
      ? parameters
      : (process.env.INSPECTION_LENS_CORPUS ?? '').split(path.delimiter).filter(Boolean);
  const all: Tally = { agreed: 0, annotated: 0, invented: 0 };
  if (named.length === 0)
    for (const [texts, annotations] of OWN_SAMPLES) scoreSamples(texts, samplesIn(texts, annotations), all);
  for (const folder of named.flatMap(withSubfolders)) {
    scoreSamples(folder, samplesIn(folder, folder), all);
    if (existsSync(path.join(folder, 'truth.tsv'))) scoreOutcomes(folder);
  }
  if (all.annotated === 0) return;
  const precision = all.agreed / (all.annotated === 0 ? 1 : all.agreed + all.invented);
  const recall = all.agreed / all.annotated;
  console.log(
    `\nplace and value right: ${all.agreed} of ${all.annotated} mentions, ${all.invented} invented; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}

main(process.argv.slice(2));
