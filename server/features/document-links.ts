import type { DocumentLink } from 'vscode-languageserver';
import type { Page } from './page.ts';

/**
 * Addresses of web pages as texts write them: with `https://`, with `www.` alone, or as a page of the government's sites.
 * One class of characters after a fixed beginning, so the time is linear in the text.
 */
const ADDRESS =
  /(?<![\w.-])(?:https?:\/\/|www\.|(?:reports\.|files\.)?(?:ofsted\.)?gov\.uk\/)[^\s<>"“”‘’()[\]{}|\\^`]+/gi;
/** Marks that end a sentence rather than an address. */
const TRAILING = '.,;:!?*_~-';

/** Ofsted's number for a provider; a local authority's has five or six digits (source: the regulator's report pages). */
const PROVIDER = /\b(?:URN|unique reference number)[:\s]{1,3}(\d{5,7})\b/gi;
const PROVIDER_PAGES = 'https://reports.ofsted.gov.uk/search?q=';

const LONGEST_ADDRESS = 2000;

function withoutTrailingMarks(words: string): string {
  let end = words.length;
  while (end > 0 && TRAILING.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

function addressLinks(page: Page): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const found of page.report.snapshot.text.matchAll(ADDRESS)) {
    const words = withoutTrailingMarks(found[0].slice(0, LONGEST_ADDRESS));
    const start = found.index;
    const target = /^https?:/i.test(words) ? words : `https://${words}`;
    if (!URL.canParse(target)) continue;
    links.push({ range: page.positions.toRange({ start, end: start + words.length }), target });
  }
  return links;
}

function providerLinks(page: Page): DocumentLink[] {
  return [...page.report.snapshot.text.matchAll(PROVIDER)].map((found) => ({
    range: page.positions.toRange({ start: found.index, end: found.index + found[0].length }),
    target: `${PROVIDER_PAGES}${found[1] ?? ''}`,
    tooltip: page.t('Reports on this provider'),
  }));
}

/** `textDocument/documentLink`: web addresses, and the regulator's pages on a provider whose number is told. */
export const linksOf = (page: Page): DocumentLink[] => [...addressLinks(page), ...providerLinks(page)];
