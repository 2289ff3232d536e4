import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver';
import { LEGEND } from '../../server/features/semantic-tokens.ts';
import { type PlainClient, startStdio } from './plain-client.ts';

const URI = 'file:///two-councils.txt';
const TEXT = `Published: Tuesday 24 October 2017

Slough Borough Council was rated inadequate overall after an inspection in February 2016. A monitoring visit took place last month. Inspectors said: “Managers know what to do.”

The council said it was pleased. See https://slough.example/letter.

Darlington Borough Council was inspected from 23 June to 16 July 2015. The authority was rated inadequate overall, the report said.

It was inspected again on 31 June 2016.

// 
`;

/** The position of the nth occurrence of words, so many characters into them. */
function at(words: string, within = 1, nth = 1): Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = TEXT.indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  const before = TEXT.slice(0, offset + within).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const lines = TEXT.split('\n');
const wordsIn = ({ start, end }: Range): string =>
  start.line === end.line
    ? (lines[start.line] ?? '').slice(start.character, end.character)
    : [(lines[start.line] ?? '').slice(start.character), '…', (lines[end.line] ?? '').slice(0, end.character)].join('');
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('what a plain client gets of a text on two councils', () => {
  let client: PlainClient;
  let child: ChildProcess;
  const ask = <R>(method: string, more: object = {}): Promise<R> => client.about<R>(URI, method, more);

  before(async () => {
    ({ client, child } = startStdio());
    await client.initialize(
      {
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
        },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
      {
        settings: {
          inlayHints: { dates: true, councils: true },
          codeLens: { councils: true, inspections: true },
        },
      },
    );
    await client.open(URI, TEXT);
  });
  after(() => {
    child.kill();
  });

  it('tokens: kinds with modifiers, in text order', async () => {
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
      line += down;
      character = down === 0 ? character + right : right;
      const modifiers = LEGEND.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
      const words = (lines[line] ?? '').slice(character, character + length);
      tokens.push(`${words}: ${[LEGEND.tokenTypes[type], ...modifiers].join('.')}`);
    }
    for (const expected of [
      'Slough Borough Council: council',
      'inadequate: grade.inadequate',
      'February 2016: date',
      'monitoring visit: inspection.ungraded',
      'last month: date.relative',
      '“Managers know what to do.”: quotation.inspectorate',
      'The council: council.anaphor',
    ]) {
      assert.ok(tokens.includes(expected), `${expected}\nis not among\n${tokens.join('\n')}`);
    }
  });

  it('hovers: the essential first', async () => {
    const hover = async (position: Position): Promise<string> => {
      const { contents } = await ask<Hover>('hover', { position });
      return typeof contents === 'object' && 'value' in contents ? (contents.value.split('\n')[0] ?? '') : '';
    };
    assert.equal(await hover(at('inadequate')), '**Inadequate** for Slough Borough Council: Overall effectiveness');
    assert.equal(await hover(at('last month')), '**September 2017**, the whole month.');
    assert.match(
      await hover(at('The authority')),
      /^“The authority” stands here for \*\*Darlington Borough Council\*\*/,
    );
    assert.match(await hover(at('“Managers')), /^\*\*The inspectors’ own words\*\*: Inspectors/);
    assert.match(await hover(at('monitoring visit')), /^\*\*Monitoring visit\*\*: Slough, September 2017/);
  });

  it('definitions: the council behind a word for it, the day that a relative date counts from', async () => {
    const definition = async (position: Position): Promise<string> =>
      wordsIn((await ask<Location>('definition', { position })).range);
    assert.equal(await definition(at('The council')), 'Slough Borough Council');
    assert.equal(await definition(at('The authority')), 'Darlington Borough Council');
    assert.match(await definition(at('last month')), /24 October 2017/);
  });

  it('references and highlights: all mentions of one council, by whatever words', async () => {
    const context = { includeDeclaration: true };
    const references = await ask<Location[]>('references', { position: at('Darlington'), context });
    assert.deepEqual(
      references.map(({ range }) => wordsIn(range)),
      ['Darlington Borough Council', 'The authority'],
    );
    const highlights = await ask<DocumentHighlight[]>('documentHighlight', { position: at('Darlington') });
    assert.deepEqual(
      highlights.map(({ range }) => range),
      references.map(({ range }) => range),
    );
  });

  it('the outline: councils in order, their inspections and judgements under them', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Slough', 'Darlington'],
    );
    const inside = (symbol: DocumentSymbol | undefined): readonly string[] =>
      (symbol?.children ?? []).flatMap((child) => [`${child.name} ${child.detail}`, ...inside(child)]);
    const slough = inside(symbols[0]);
    assert.ok(slough.includes('Standard inspection Feb 2016'), slough.join('; '));
    assert.ok(slough.includes('Overall effectiveness: Inadequate '), slough.join('; '));
    assert.ok(inside(symbols[1]).includes('Standard inspection 23 Jun to 16 Jul 2015'), inside(symbols[1]).join('; '));
  });

  it('folds: a passage on each council', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange');
    const first = at('Slough').line;
    const second = at('Darlington').line;
    assert.ok(
      folds.some(({ startLine, endLine }) => startLine === first && endLine < second),
      JSON.stringify(folds),
    );
    assert.ok(
      folds.some(({ startLine }) => startLine === second),
      JSON.stringify(folds),
    );
  });

  it('selection: word, finding, sentence and more, each inside the next', async () => {
    const [selection] = await ask<SelectionRange[]>('selectionRange', {
      positions: [at('Borough Council was inspected')],
    });
    const chain: string[] = [];
    for (let one = selection; one !== undefined; one = one.parent) chain.push(wordsIn(one.range));
    assert.deepEqual(chain.slice(0, 3), [
      'Borough',
      'Darlington Borough Council',
      'Darlington Borough Council was inspected from 23 June to 16 July 2015.',
    ]);
  });

  it('links, hints and lenses', async () => {
    const links = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://slough.example/letter'],
    );
    const hints = (await ask<InlayHint[]>('inlayHint', { range: whole })).map(({ label }) => label);
    assert.deepEqual(hints, ['= September 2017', '= Slough', '= Darlington']);
    const titles = (await ask<CodeLens[]>('codeLens')).map(({ command }) => command?.title ?? '');
    assert.ok(
      titles.some((title) => title.startsWith('Slough: inspections 2, judgements 1, quotations 1')),
      titles.join('; '),
    );
  });

  it('completion: councils and grades of the time in a note, nothing in the text', async () => {
    const note = await ask<CompletionItem[]>('completion', { position: at('// ', 3, 3) });
    assert.ok(note.some(({ label }) => label === 'Slough Borough Council'));
    assert.ok(note.some(({ label }) => label === 'Requires improvement'));
    assert.deepEqual(await ask<CompletionItem[]>('completion', { position: at('It was inspected', 7) }), []);
  });

  it('problems with their rules’ pages, and what can be done about them', async () => {
    const { diagnostics } = await client.problems(URI, 1);
    const impossible = diagnostics.find(({ code }) => code === 'impossible-date');
    assert.ok(impossible, diagnostics.map(({ code }) => code).join());
    assert.equal(wordsIn(impossible.range), '31 June 2016');
    assert.match(impossible.codeDescription?.href ?? '', /docs\/rules\/impossible-date\.md$/);
    const context: { diagnostics: Diagnostic[] } = { diagnostics: [impossible] };
    const actions = await ask<CodeAction[]>('codeAction', { range: impossible.range, context });
    const note = actions.find(({ title }) => title.startsWith('Ignore this problem by a line'));
    assert.ok(note, actions.map(({ title }) => title).join('; '));
    assert.match(JSON.stringify(note.edit), /\/\/ ignore impossible-date\\n/);
  });

  it('a finding with its source', async () => {
    const params = { textDocument: { uri: URI }, position: at('inadequate overall, the report') };
    const { text } = await client.request<{ text: string }>('inspectionLens/cite', params);
    assert.match(text, /^“The authority was rated inadequate overall, the report said\.”\n/);
    assert.match(text, /^Source: two-councils\.txt \(24 October 2017\), line 7$/m);
    assert.match(text, /^Council: Darlington$/m);
    assert.match(text, /^Framework: /m);
  });
});
