import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { definitionAt } from '../../../server/features/definition.ts';
import { highlightsAt } from '../../../server/features/document-highlight.ts';
import type { Page } from '../../../server/features/page.ts';
import { placesOf } from '../../../server/features/places.ts';
import { referencesAt } from '../../../server/features/references.ts';
import { selectionAt } from '../../../server/features/selection-range.ts';
import { type Draft, draft } from './draft.ts';
import { marked } from './marked.ts';
import { pageOf } from './page-of.ts';

type Ask = (page: Page, cursor: number) => readonly Range[];

/** What a feature answers at the cursor must be the stretches marked in the fixture. */
function check(ask: Ask, fixture: string, fill: (text: Draft) => Draft): void {
  const { text, cursor, spans } = marked(fixture);
  const page = pageOf(fill(draft(text)).report());
  const found = ask(page, cursor).map((range) =>
    text.slice(page.positions.toOffset(range.start), page.positions.toOffset(range.end)),
  );
  assert.deepEqual(
    found,
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  const starts = ask(page, cursor).map((range) => page.positions.toOffset(range.start));
  assert.deepEqual(
    starts,
    spans.map(({ start }) => start),
  );
}

const definition: Ask = (page, cursor) => {
  const found = definitionAt(page, page.positions.toPosition(cursor), false);
  return found !== null && 'range' in found ? [found.range] : [];
};
const references: Ask = (page, cursor) =>
  (referencesAt(page, page.positions.toPosition(cursor), true) ?? []).map(({ range }) => range);
const highlights: Ask = (page, cursor) =>
  (highlightsAt(page, page.positions.toPosition(cursor)) ?? []).map(({ range }) => range);

const councils = (text: Draft) =>
  text
    .council('Slough', { council: 'slough' })
    .council('Slough Council', { council: 'slough' })
    .council('the council', { council: 'slough', form: 'anaphor' })
    .council('Darlington', { council: 'darlington' });

describe('the definition', () => {
  it('of a word for a council is its first full mention', () =>
    check(definition, 'In Slough, [[Slough Council]] said. Darlington too, the cou$0ncil said.', councils));

  it('of a short name is the first full mention too', () =>
    check(definition, 'In Slo$0ugh, [[Slough Council]] said. Darlington too, the council said.', councils));

  it('of a council never named in full is its first mention', () =>
    check(definition, 'In [[Bath]] and Ba$0th.', (text) => text.council('Bath').council('Bath', {}, 2)));

  it('of a judgement is the inspection that gave it', () =>
    check(definition, 'At the [[inspection]] it was go$0od.', (text) =>
      text.inspection('inspection').grade('good', { inspection: 0 }),
    ));

  it('of a relative date is what it was counted from', () =>
    check(definition, '[[24 October 2017]]: last mon$0th.', (text) =>
      text.date('last month', { relative: true, resolvedFrom: text.span('24 October 2017') }),
    ));

  it('of a quotation is who says it', () =>
    check(definition, '“W$0e did,” said [[Ann Lee]].', (text) =>
      text.quote('“We did,”', { by: 'Ann Lee', bySpan: text.span('Ann Lee') }),
    ));

  it('is none where nothing introduces it, or nothing is there', () => {
    check(definition, 'It was go$0od.', (text) => text.grade('good'));
    check(definition, 'It wa$0s good.', (text) => text.grade('good'));
  });

  it('tells a client that can take it what was pointed at', () => {
    const page = pageOf(councils(draft('In Slough, Slough Council. the council. Darlington')).report());
    const links = definitionAt(page, { line: 0, character: 30 }, true);
    assert.ok(Array.isArray(links) && links[0] !== undefined && 'originSelectionRange' in links[0]);
  });
});

describe('references', () => {
  it('are all mentions of a council, whatever the word', () =>
    check(references, 'In [[Sl$0ough]], [[Slough Council]] said. Darlington too, [[the council]] said.', councils));

  it('are all judgements and names of one inspection', () =>
    check(references, 'The [[inspection]] gave [[go$0od]] and [[inadequate]], not outstanding.', (text) =>
      text
        .inspection('inspection')
        .event('inspection', { inspection: 0 })
        .grade('good', { inspection: 0 })
        .grade('inadequate', { inspection: 0 })
        .grade('outstanding'),
    ));

  it('are all words for one time', () =>
    check(references, '[[May 2$0018]] and [[last May]], not June.', (text) =>
      text
        .date('May 2018', { from: '2018-05-01', to: '2018-05-31' })
        .date('last May', { from: '2018-05-01', to: '2018-05-31' })
        .date('June', { from: '2018-06-01', to: '2018-06-30' }),
    ));

  it('of an unresolved date are itself alone', () =>
    check(references, '[[last$0 month]] and last week', (text) => text.date('last month').date('last week')));

  it('are all quotations of one speaker', () =>
    check(references, '[[“A$0”]] [[“B”]] “C”', (text) =>
      text.quote('“A”', { by: 'Ann' }).quote('“B”', { by: 'Ann' }).quote('“C”', { by: 'Bob' }),
    ));

  it('leave out where it is introduced, for a client that has that already', () => {
    const page = pageOf(councils(draft('In Slough, Slough Council. the council. Darlington')).report());
    assert.equal(referencesAt(page, { line: 0, character: 4 }, false)?.length, 2);
    assert.equal(referencesAt(page, { line: 0, character: 0 }, true), null);
  });
});

describe('highlights', () => {
  it('are the references', () =>
    check(highlights, 'In [[Sl$0ough]], [[Slough Council]] said. Darlington too, [[the council]] said.', councils));

  it('do not light up a whole quotation around a reader, only at its marks', () => {
    const quotation = (text: Draft) => text.quote('“We did it all.”');
    check(highlights, '“We di$0d it all.”', quotation);
    check(highlights, '[[$0“We did it all.”]]', quotation);
  });
});

describe('selections', () => {
  it('grow from the word to the finding, the sentence, the paragraph and the text', () => {
    const { text, cursor } = marked(
      'Title here\n\nOne more. It was judged requires impro$0vement in May. Then\nmore.\n\nEnd.',
    );
    const page = pageOf(draft(text).grade('requires improvement').report());
    const seen: string[] = [];
    let selection: ReturnType<typeof selectionAt> | undefined = selectionAt(page, page.positions.toPosition(cursor));
    while (selection !== undefined) {
      const { start, end } = selection.range;
      seen.push(text.slice(page.positions.toOffset(start), page.positions.toOffset(end)));
      selection = selection.parent;
    }
    assert.deepEqual(seen, [
      'improvement',
      'requires improvement',
      'It was judged requires improvement in May.',
      'One more. It was judged requires improvement in May. Then\nmore.',
      text,
    ]);
  });

  it('are there in an empty text and outside any text', () => {
    const page = pageOf(draft('').report());
    const start = { line: 0, character: 0 };
    assert.deepEqual(selectionAt(page, { line: 9, character: 9 }).range, { start, end: start });
  });
});

describe('the places to step through', () => {
  const text = draft('Bath and Bath, then York. “It was good in May.”')
    .council('Bath')
    .council('Bath', {}, 2)
    .council('York', { council: 'york' })
    .quote('“It was good in May.”')
    .grade('good')
    .date('May')
    .problem('May')
    .problem('Bath');
  const columns = (step: Parameters<typeof placesOf>[1]) =>
    placesOf(pageOf(text.report()), step).map(({ start }) => start.character);

  it('of councils are where another one is named', () => assert.deepEqual(columns('council'), [0, 20]));
  it('of findings are grades, dates and inspections', () => assert.deepEqual(columns('finding'), [34, 42]));
  it('of quotations are where they begin', () => assert.deepEqual(columns('quotation'), [26]));
  it('of problems are in text order', () => assert.deepEqual(columns('problem'), [0, 42]));
});
