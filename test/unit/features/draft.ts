import type {
  CouncilMention,
  DateMention,
  EventMention,
  GradeMention,
  Inspection,
  Judgement,
  Mention,
  QuoteMention,
} from '../../../server/interpret/finding.ts';
import type { Section } from '../../../server/interpret/interpretation.ts';
import type { Report } from '../../../server/report.ts';
import type { Problem } from '../../../server/review/problem.ts';
import { readBlocks } from '../../../server/text/block-reading.ts';
import { takeSnapshot } from '../../../server/text/snapshot.ts';
import { inTextOrder, type Span } from '../../../server/text/span.ts';

type Without<T, K extends keyof T> = Partial<Omit<T, K>>;

/**
 * A report made by hand: a text, and what is to be found in it, named by its words. `nth` says which occurrence is meant,
 * counted from 1. The words must occur, or the draft throws: a fixture with a slip in it is no fixture.
 */
export class Draft {
  readonly #text: string;
  readonly #mentions: Mention[] = [];
  readonly #inspections: Inspection[] = [];
  readonly #problems: Problem[] = [];
  readonly #sections: Section[] = [];
  #rest: Partial<Report> = {};

  constructor(text: string) {
    this.#text = text;
  }

  span(words: string, nth = 1): Span {
    let start = -1;
    for (let i = 0; i < nth; i++) start = this.#text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`The draft has no ${nth}. “${words}”`);
    return { start, end: start + words.length };
  }

  date(words: string, more: Without<DateMention, 'type'> = {}, nth = 1): this {
    return this.#add(words, nth, {
      type: 'date',
      from: null,
      to: null,
      precision: 'day',
      relative: false,
      supplied: 'nothing',
      resolvedFrom: null,
      fault: null,
      ...more,
    });
  }

  council(words: string, more: Without<CouncilMention, 'type'> = {}, nth = 1): this {
    return this.#add(words, nth, { type: 'council', council: 'swindon', form: 'name', body: null, ...more });
  }

  grade(words: string, more: Without<GradeMention, 'type'> = {}, nth = 1): this {
    return this.#add(words, nth, {
      type: 'grade',
      grade: words.toLowerCase(),
      use: 'judgement',
      areas: ['overall'],
      councils: ['swindon'],
      framework: 'ilacs',
      from: null,
      to: null,
      inspection: null,
      ...more,
    });
  }

  quote(words: string, more: Without<QuoteMention, 'type'> = {}, nth = 1): this {
    return this.#add(words, nth, {
      type: 'quote',
      speaker: 'inspectorate',
      by: null,
      bySpan: null,
      missing: null,
      ...more,
    });
  }

  event(words: string, more: Without<EventMention, 'type'> = {}, nth = 1): this {
    return this.#add(words, nth, { type: 'event', kind: 'standard', inspection: null, ...more });
  }

  inspection(words: string, more: Partial<Inspection> = {}): this {
    this.#inspections.push({
      ...this.span(words),
      council: 'swindon',
      kind: 'standard',
      framework: 'ilacs',
      from: null,
      to: null,
      published: null,
      leadInspector: null,
      judgements: [],
      isSubject: true,
      ...more,
    });
    return this;
  }

  judgement(words: string, area: Judgement['area'], grade: string, nth = 1): Judgement {
    return { ...this.span(words, nth), area, grade };
  }

  section(title: string, until: string | null, level = 2): this {
    const heading = this.span(title);
    const end = until === null ? this.#text.length : this.span(until).start;
    this.#sections.push({ title, heading, level, start: heading.start, end });
    return this;
  }

  problem(words: string, more: Partial<Problem> = {}): this {
    this.#problems.push({
      ...this.span(words),
      code: 'missing-year',
      severity: 'warning',
      args: [],
      related: [],
      fixes: [],
      ...more,
    });
    return this;
  }

  with(rest: Partial<Report>): this {
    this.#rest = { ...this.#rest, ...rest };
    return this;
  }

  report(): Report {
    const mentions = [...this.#mentions].sort(inTextOrder);
    const inQuotations = mentions.map((mention) => {
      const holder = mentions.findIndex(
        (one) => one !== mention && one.type === 'quote' && one.start <= mention.start && mention.end <= one.end,
      );
      return { ...mention, inQuotation: holder < 0 ? null : holder };
    });
    const snapshot = takeSnapshot(this.#text, 1);
    return {
      snapshot,
      blocks: readBlocks(snapshot),
      sections: this.#sections,
      genre: 'press',
      likelihood: 1,
      published: null,
      publishedSpan: null,
      mentions: inQuotations,
      inspections: this.#inspections,
      problems: this.#problems,
      notices: [],
      ...this.#rest,
    };
  }

  #add(
    words: string,
    nth: number,
    mention: DistributiveOmit<Mention, 'start' | 'end' | 'inQuotation' | 'evidence'> & Partial<Mention>,
  ): this {
    this.#mentions.push({ ...this.span(words, nth), inQuotation: null, evidence: [], ...mention } as Mention);
    return this;
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export const draft = (text: string): Draft => new Draft(text);
