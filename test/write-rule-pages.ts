import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePage, rulesPage } from '../server/review/rule-page.ts';
import { RULES } from '../server/review/rules.ts';

const folder = 'docs/rules';

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
for (const rule of RULES) writeFileSync(`${folder}/${rule.code}.md`, rulePage(rule));
writeFileSync(`${folder}/README.md`, rulesPage(RULES));
console.log(`Wrote ${RULES.length} pages to ${folder}.`);
