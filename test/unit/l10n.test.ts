import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { MarkupContent, type Range } from 'vscode-languageserver';
import { citationAt, explanationAt } from '../../server/features/citation.ts';
import { actionsFor } from '../../server/features/code-action.ts';
import { lensesOf } from '../../server/features/code-lens.ts';
import { diagnosticsOf } from '../../server/features/diagnostics.ts';
import { linksOf } from '../../server/features/document-links.ts';
import { tableOf } from '../../server/features/finding-rows.ts';
import { findingsOf } from '../../server/features/findings-tree.ts';
import { hoverAt } from '../../server/features/hover.ts';
import { hintsWithin } from '../../server/features/inlay-hints.ts';
import { outlineOf } from '../../server/features/outline.ts';
import type { Page } from '../../server/features/page.ts';
import { DEFAULT_SETTINGS } from '../../server/features/settings.ts';
import { noticesOf, summaryOf } from '../../server/features/summary.ts';
import { translateBy } from '../../server/features/wording.ts';
import { COUNCILS } from '../../server/knowledge/councils.ts';
import { DELIVERY_BODIES } from '../../server/knowledge/delivery-bodies.ts';
import { FRAMEWORKS } from '../../server/knowledge/frameworks.ts';
import type { FindingNode } from '../../server/names.ts';
import { analyseText } from '../../server/report.ts';
import { RULES } from '../../server/review/rules.ts';
import { pageOf } from './features/page-of.ts';
import { allMessages } from './l10n-messages.ts';

const BUNDLE = 'l10n/bundle.l10n.json';

/** A language that nobody speaks: each message between brackets, its placeholders left alone. */
const pseudoBundle = Object.fromEntries(allMessages.map((message) => [message, `⟦${message}⟧`]));
const pseudo = translateBy(pseudoBundle);

/** What of a text stands outside all brackets: what was not translated. */
function untranslated(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    else if (character === '⟧') depth--;
    else if (depth === 0) outside += character;
  }
  return outside;
}

/** Names, which are the same in every language. */
const NAMES = [
  ...COUNCILS.flatMap((council) => [council.name, council.officialName, council.region, council.nation, council.id]),
  ...DELIVERY_BODIES.map(({ name }) => name),
  ...FRAMEWORKS.flatMap((framework) => [
    framework.name,
    framework.regulator,
    ...framework.scale.map(({ label }) => label),
    ...framework.areas.map(({ name }) => name),
  ]),
  ...RULES.map(({ code }) => code),
].sort((a, b) => b.length - a.length);

const plain = (text: string): string => text.replace(/\\(?=[\p{P}\p{S}])/gu, '').replace(/\s+/g, ' ');

/** The letters of a shown text that are neither translated, nor the document's own, nor a name. */
function literalsIn(shown: string, document: string): string {
  let rest = plain(untranslated(shown));
  for (const name of NAMES) rest = rest.replaceAll(plain(name), '');
  const words = rest.split(/[^\p{L}’'-]+/u).filter((word) => /\p{L}{2}/u.test(word));
  const own = document.toLowerCase();
  return words.filter((word) => !own.includes(word.toLowerCase())).join(' ');
}

const spoken = (nodes: readonly FindingNode[]): readonly string[] =>
  nodes.flatMap((node) => [node.label, node.description, node.spoken, ...spoken(node.children)]);

function everythingShown(page: Page): readonly string[] {
  const { report } = page;
  const length = report.snapshot.text.length;
  const whole: Range = page.positions.toRange({ start: 0, end: length });
  const starts = report.mentions.map(({ start }) => page.positions.toPosition(start));
  const outline = outlineOf(page);
  const all = [...outline, ...outline.flatMap(({ children }) => children ?? [])];
  const options = { versioned: true, ignoreWriter: 'command' as const };
  const actions = actionsFor(page, whole, { diagnostics: [], only: ['quickfix', 'source.fixAll'] }, options);
  return [
    summaryOf(report, page.t),
    ...noticesOf(page),
    ...all.flatMap(({ name, detail }) => [name, detail ?? '']),
    ...diagnosticsOf(page, { related: true, rulePages: null, data: false }).flatMap((one) => [
      typeof one.message === 'string' ? one.message : one.message.value,
      ...(one.relatedInformation ?? []).map(({ message }) => message),
    ]),
    ...starts.flatMap((at) => {
      const contents = hoverAt(page, at)?.contents;
      const hover = MarkupContent.is(contents) ? contents.value : '';
      return [hover, citationAt(page, at)?.text ?? '', explanationAt(page, at)?.text ?? ''];
    }),
    ...lensesOf(page, '').map(({ command }) => command?.title ?? ''),
    ...hintsWithin(page, whole).map(({ label }) => String(label)),
    ...actions.map(({ title }) => title),
    ...linksOf(page).map(({ tooltip }) => tooltip ?? ''),
    ...tableOf(page).rows.flatMap((row) => [row.kindLabel, row.about, row.value, row.when]),
    ...spoken(findingsOf(page).nodes),
  ];
}

const everySetting = {
  ...DEFAULT_SETTINGS,
  inlayHints: { dates: true, councils: true },
  codeLens: { councils: true, inspections: true },
};

describe('the messages', () => {
  it('are all in the bundle that translators start from', () => {
    const current = `${JSON.stringify(Object.fromEntries(allMessages.map((one) => [one, one])), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(BUNDLE, current);
    assert.equal(readFileSync(BUNDLE, 'utf8'), current, 'run the unit tests with UPDATE=1 to write the bundle anew');
  });

  it('have placeholders counted from 0 without a gap', () => {
    for (const message of allMessages) {
      const used = [...message.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
      for (const index of used) assert.ok(index < 6, message);
    }
  });

  for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
    it(`leave no word untranslated in what the server shows of ${file}`, () => {
      const text = readFileSync(`seeds/${file}`, 'utf8');
      const page = pageOf(analyseText(text), { t: pseudo, settings: everySetting, uri: `file:///${file}` });
      for (const shown of everythingShown(page)) assert.equal(literalsIn(shown, `${text} ${file}`), '', shown);
    });
  }

  it('are what the check takes for words: it finds a literal', () => {
    assert.equal(literalsIn('⟦Grade⟧: nonsense', 'no such word'), 'nonsense');
    assert.equal(literalsIn('⟦Council: Swindon⟧', ''), '');
  });
});

describe('what the client shows', () => {
  /** String literals of a source, without those that are translated. */
  function literals(source: string): readonly string[] {
    const code = source
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/[^\n]*/g, '')
      .replace(/l10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, '')
      .replace(/`<!DOCTYPE[\s\S]*?`/g, '');
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
      ([, single, template]) => single ?? template ?? '',
    );
  }

  /** Words for machines and for the log. */
  const NOT_SHOWN = /^default-src|did not end in order|^[\w.$/-]+$|^\$\{/;

  for (const file of readdirSync('client').filter((name) => name.endsWith('.ts'))) {
    it(`is translated: ${file}`, () => {
      const shown = literals(readFileSync(`client/${file}`, 'utf8')).filter((text) => /\p{L} \p{L}/u.test(text));
      assert.deepEqual(
        shown.filter((text) => !NOT_SHOWN.test(text)),
        [],
      );
    });
  }
});
