/** Ids in ascending order of a number, ties by id. Add, remove and rank cost O(block + blocks), the first costs O(1). */
export interface RankedList {
  readonly size: number;
  /** The id must not be in the list. Several lists may have the same entry. */
  add(entry: Ranked): void;
  /** Takes out what was added with this very order; false: it is not there. */
  remove(order: number, id: string): boolean;
  /** How many come before this, whether or not it is in the list. */
  rank(order: number, id: string): number;
  first(): Ranked | undefined;
  /** In order; the list must not change meanwhile. */
  [Symbol.iterator](): Iterator<Ranked>;
  /** All of them in no order: nothing is sorted for it. */
  all(): readonly Ranked[];
}

export interface Ranked {
  readonly order: number;
  readonly id: string;
  /** Comes back with the entry; nothing is ordered by it. */
  readonly tag: number;
}

export function ranked(order: number, id: string, tag = 0): Ranked {
  return { order, id, tag };
}

/** Blocks split at this size: small enough to shift in no time, large enough that 100,000 make but a few hundred blocks. */
const BLOCK_MAX = 512;

/** @param initial in any order; many at once cost far less here than added one by one, and each few hundred are sorted once they are asked for */
export function rankedList(initial: readonly Ranked[] = []): RankedList {
  return new BlockList(blocksOf(initial));
}

/** Orders apart from their entries: a search reads numbers that lie side by side, and an entry only where orders are equal. */
interface Block {
  /** Of a block that is not sorted yet, these two have the last alone: where it ends is known. */
  readonly orders: number[];
  readonly entries: Ranked[];
  /** All of a block that is not sorted yet; null: it is. */
  readonly unsorted: readonly Ranked[] | null;
}

/** A class, as there are thousands, and who comes before whom is asked of all of them. */
class BlockList implements RankedList {
  size: number;
  readonly #blocks: Block[];

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
    this.size = blocks.reduce((sum, block) => sum + countIn(block), 0);
  }

  /** Index of the block in which this is, or belongs; that block is sorted, where there is one. */
  #blockFor(order: number, id: string): number {
    const at = blockFor(this.#blocks, order, id);
    return sortAt(this.#blocks, at) ? blockFor(this.#blocks, order, id) : at;
  }

  add(entry: Ranked): void {
    const blocks = this.#blocks;
    const { order, id } = entry;
    this.size += 1;
    const at = this.#blockFor(order, id);
    const block = blocks[at];
    if (block === undefined) {
      blocks.push({ orders: [order], entries: [entry], unsorted: null });
      return;
    }
    const { orders, entries } = block;
    const position = positionIn(block, order, id);
    putIn(orders, position, order);
    putIn(entries, position, entry);
    if (entries.length <= BLOCK_MAX) return;
    const half = BLOCK_MAX / 2;
    blocks.splice(at + 1, 0, { orders: orders.splice(half), entries: entries.splice(half), unsorted: null });
  }

  remove(order: number, id: string): boolean {
    const blocks = this.#blocks;
    const at = this.#blockFor(order, id);
    const block = blocks[at];
    if (block === undefined) return false;
    const position = positionIn(block, order, id);
    const { orders, entries } = block;
    if (entries[position]?.id !== id || orders[position] !== order) return false;
    takeOut(orders, position);
    takeOut(entries, position);
    // The only one stays: most lists of ready agents are empty again and again.
    if (entries.length === 0 && blocks.length > 1) blocks.splice(at, 1);
    this.size -= 1;
    return true;
  }

  rank(order: number, id: string): number {
    if (this.size === 0) return 0;
    const blocks = this.#blocks;
    // Mostly whoever comes is the last.
    if (isLastBefore(blocks[blocks.length - 1]!, order, id)) return this.size;
    const at = this.#blockFor(order, id);
    let before = 0;
    for (let i = 0; i < at; i += 1) before += countIn(blocks[i]!);
    return before + positionIn(blocks[at]!, order, id);
  }

  first(): Ranked | undefined {
    sortAt(this.#blocks, 0);
    return this.#blocks[0]?.entries[0];
  }

  [Symbol.iterator](): Iterator<Ranked> {
    return new BlockIterator(this.#blocks);
  }

  all(): readonly Ranked[] {
    const all: Ranked[] = [];
    for (const { entries, unsorted } of this.#blocks)
      for (const entry of unsorted ?? entries) all.push(entry);
    return all;
  }
}

/** By hand: a generator costs several times as much, and a policy may go through 100,000 at once. */
class BlockIterator implements Iterator<Ranked> {
  readonly #blocks: Block[];
  #block = 0;
  #at = 0;

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  next(): IteratorResult<Ranked> {
    for (; this.#block < this.#blocks.length;) {
      if (this.#at === 0) sortAt(this.#blocks, this.#block);
      const value = this.#blocks[this.#block]!.entries[this.#at];
      if (value !== undefined) {
        this.#at += 1;
        return { done: false, value };
      }
      this.#block += 1;
      this.#at = 0;
    }
    return { done: true, value: undefined };
  }
}

/** The first block whose last does not come before this; the last block where there is none such. */
function blockFor(blocks: readonly Block[], order: number, id: string): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLastBefore(blocks[middle]!, order, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLastBefore({ orders, entries }: Block, order: number, id: string): boolean {
  const last = orders.length - 1;
  return last >= 0 && (orders[last]! < order || (orders[last] === order && entries[last]!.id < id));
}

function countIn({ entries, unsorted }: Block): number {
  return unsorted === null ? entries.length : unsorted.length;
}

/** True: the block was not sorted; now it is, and may be several. */
function sortAt(blocks: Block[], at: number): boolean {
  const unsorted = blocks[at]?.unsorted ?? null;
  if (unsorted === null) return false;
  blocks.splice(at, 1, ...sortedBlocks(unsorted));
  return true;
}

function sortedBlocks(list: readonly Ranked[]): Block[] {
  const sorted = sortRanked(list);
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += BLOCK_MAX / 2) {
    const entries = sorted.slice(at, at + BLOCK_MAX / 2);
    blocks.push({ orders: entries.map(({ order }) => order), entries, unsorted: null });
  }
  return blocks;
}

/** Many are put into blocks by their orders alone, without being compared: 100,000 lose their places at once where a policy moves all who wait. */
function blocksOf(initial: readonly Ranked[]): Block[] {
  let least = Infinity;
  let most = -Infinity;
  for (const { order } of initial) {
    if (order < least) least = order;
    if (order > most) most = order;
  }
  if (initial.length <= BLOCK_MAX || least === most) return sortedBlocks(initial);
  const count = Math.ceil(initial.length / (BLOCK_MAX / 2));
  const perOrder = count / (most - least);
  const parts = Array.from({ length: count }, (): Ranked[] => []);
  for (const entry of initial)
    parts[Math.min(count - 1, Math.floor((entry.order - least) * perOrder))]!.push(entry);
  return parts.filter((part) => part.length > 0).map(unsortedBlock);
}

function unsortedBlock(unsorted: readonly Ranked[]): Block {
  let last = unsorted[0]!;
  for (const entry of unsorted) if (comesBefore(last, entry.order, entry.id)) last = entry;
  return { orders: [last.order], entries: [last], unsorted };
}

/**
 * By order, then id. Whole-numbered orders are sorted as numbers that carry their index, several times as fast as by a comparison:
 * 100,000 are sorted at once when a policy takes their queue away.
 */
function sortRanked(list: readonly Ranked[]): Ranked[] {
  const compare = (a: Ranked, b: Ranked): number => (comesBefore(a, b.order, b.id) ? -1 : 1);
  let least = Infinity;
  let most = -Infinity;
  let isWhole = true;
  for (const { order } of list) {
    least = Math.min(least, order);
    most = Math.max(most, order);
    isWhole &&= Number.isInteger(order);
  }
  if (!isWhole || (most - least + 1) * list.length > Number.MAX_SAFE_INTEGER) return [...list].sort(compare);
  const keys = new Float64Array(list.length);
  for (let at = 0; at < list.length; at += 1) keys[at] = (list[at]!.order - least) * list.length + at;
  const sorted: Ranked[] = [];
  for (const key of keys.sort()) sorted.push(list[key % list.length]!);
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (sorted[to]?.order === sorted[from]?.order) to += 1;
    if (to - from > 1) for (const ranked of sorted.slice(from, to).sort(compare)) sorted[from++] = ranked;
    from = to;
  }
  return sorted;
}

/** At the end, where most are put, nothing is allocated. */
function putIn<T>(block: T[], position: number, value: T): void {
  if (position === block.length) block.push(value);
  else block.splice(position, 0, value);
}

/** At either end, where most are taken out, nothing is allocated. */
function takeOut<T>(block: T[], position: number): void {
  if (position === block.length - 1) block.pop();
  else if (position === 0) block.shift();
  else block.splice(position, 1);
}

/** The order of every list: whether an entry comes before what has this order and id. */
export function comesBefore(a: Ranked, order: number, id: string): boolean {
  return a.order < order || (a.order === order && a.id < id);
}

/** Index of the first that does not come before this. */
function positionIn({ orders, entries }: Block, order: number, id: string): number {
  let low = 0;
  let high = orders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = orders[middle]!;
    if (other < order || (other === order && entries[middle]!.id < id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
