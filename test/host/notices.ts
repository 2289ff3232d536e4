import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of the packages that the bundles hold, as their authors ask for them to be passed on. */
export function noticesFor(bundles: readonly string[]): string {
  const packages = [...new Set(bundles.flatMap(packagesIn))].sort();
  const notices = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} holds no licence to pass on.`);
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return ['Inspection Lens holds parts of these packages.\n', ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folders of the packages of which a bundle, `client.js`, holds anything. */
function packagesIn(bundle: string): readonly string[] {
  const { inputs } = JSON.parse(readFileSync(`out/meta/release-${bundle}on`, 'utf8'));
  return Object.keys(inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
}
