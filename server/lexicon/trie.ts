import { SYMBOLS } from './characters.ts';

/**
 * Forms of words as a tree of symbols in one block of numbers, small enough for a processor's cache: a walk looks at two
 * numbers side by side for each character. A node is the number of its cell. A cell holds where the node's children begin (a
 * child stands so many cells further as its symbol says), with the lowest bit set where a form ends, and whose child it is.
 */
export type Trie = Int32Array;

/** The node where every form begins. */
export const ROOT = 0;
const FREE = -1;

/** A form as a string of its symbols, and the number that is known of it. */
export type Key = readonly [symbols: string, value: number];

/** The nodes at one depth and below that still have no children: those of `keys` in `[from, to)`. */
interface Pending {
  readonly node: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

class TrieBuilder {
  readonly #keys: readonly Key[];
  #trie: Int32Array;
  #values: Int32Array;
  #firstFree = ROOT + 1;
  #length = ROOT + 1;

  constructor(keys: readonly Key[]) {
    this.#keys = keys.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
    const symbols = keys.reduce((sum, [key]) => sum + key.length, SYMBOLS);
    this.#trie = new Int32Array(4 * symbols).fill(FREE);
    this.#values = new Int32Array(2 * symbols);
  }

  /** Nodes near the root first, so that those that most walks visit lie together. */
  build(): { readonly trie: Trie; readonly values: Int32Array } {
    const queue: Pending[] = [{ node: ROOT, depth: 0, from: 0, to: this.#keys.length }];
    for (const pending of queue) queue.push(...this.#place(pending));
    const cells = this.#length + SYMBOLS;
    return { trie: this.#trie.slice(0, 2 * cells), values: this.#values.slice(0, cells) };
  }

  /** Finds room for the children of a node, and gives these. */
  #place({ node, depth, from, to }: Pending): readonly Pending[] {
    const [key, value] = this.#keys[from] ?? ['', 0];
    const isEnd = from < to && key.length === depth;
    if (isEnd) this.#values[node] = value;
    const children: { readonly symbol: number; readonly from: number; to: number }[] = [];
    for (let i = isEnd ? from + 1 : from; i < to; i++) {
      const symbol = this.#keys[i]?.[0].charCodeAt(depth) ?? 0;
      const last = children.at(-1);
      if (last?.symbol === symbol) last.to = i + 1;
      else children.push({ symbol, from: i, to: i + 1 });
    }
    const begin = children.length === 0 ? 0 : this.#findRoom(children.map(({ symbol }) => symbol));
    this.#trie[2 * node] = 2 * begin + Number(isEnd);
    return children.map((child) => {
      const cell = begin + child.symbol;
      this.#trie[2 * cell + 1] = node;
      this.#length = Math.max(this.#length, cell + 1);
      return { node: cell, depth: depth + 1, from: child.from, to: child.to };
    });
  }

  /** Where children with these symbols can stand without getting into each other's cells. */
  #findRoom(symbols: readonly number[]): number {
    while (!this.#isFree(this.#firstFree)) this.#firstFree++;
    let begin = Math.max(0, this.#firstFree - (symbols[0] ?? 0));
    while (!symbols.every((symbol) => begin + symbol > ROOT && this.#isFree(begin + symbol))) begin++;
    if (2 * (begin + 2 * SYMBOLS) > this.#trie.length) this.#grow();
    return begin;
  }

  #isFree(cell: number): boolean {
    return (this.#trie[2 * cell + 1] ?? FREE) === FREE;
  }

  #grow(): void {
    const [trie, values] = [this.#trie, this.#values];
    this.#trie = new Int32Array(2 * trie.length).fill(FREE);
    this.#trie.set(trie);
    this.#values = new Int32Array(2 * values.length);
    this.#values.set(values);
  }
}

/** Builds a trie; `values[node]` is the number of the form that ends at a node. No two keys may be alike. */
export const buildTrie = (keys: readonly Key[]): { readonly trie: Trie; readonly values: Int32Array } =>
  new TrieBuilder(keys).build();
