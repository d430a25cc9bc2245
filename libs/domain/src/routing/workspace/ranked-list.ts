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

/** @param initial in any order; many at once cost far less here than added one by one */
export function rankedList(initial: Iterable<Ranked> = []): RankedList {
  return new BlockList(blocksOf(initial));
}

/** A class, as there are thousands, and who comes before whom is asked of all of them. */
class BlockList implements RankedList {
  size: number;
  readonly #blocks: Ranked[][];

  constructor(blocks: Ranked[][]) {
    this.#blocks = blocks;
    this.size = blocks.reduce((sum, block) => sum + block.length, 0);
  }

  add(entry: Ranked): void {
    const blocks = this.#blocks;
    const { order, id } = entry;
    this.size += 1;
    const at = blockFor(blocks, order, id);
    const block = blocks[at];
    if (block === undefined) {
      blocks.push([entry]);
      return;
    }
    const position = positionIn(block, order, id);
    if (position === block.length) block.push(entry);
    else block.splice(position, 0, entry);
    if (block.length > BLOCK_MAX) blocks.splice(at + 1, 0, block.splice(BLOCK_MAX / 2));
  }

  remove(order: number, id: string): boolean {
    const blocks = this.#blocks;
    const at = blockFor(blocks, order, id);
    const block = blocks[at];
    if (block === undefined) return false;
    const position = positionIn(block, order, id);
    if (block[position]?.id !== id || block[position].order !== order) return false;
    takeOut(block, position);
    // The only one stays: most lists of ready agents are empty again and again.
    if (block.length === 0 && blocks.length > 1) blocks.splice(at, 1);
    this.size -= 1;
    return true;
  }

  rank(order: number, id: string): number {
    if (this.size === 0) return 0;
    const blocks = this.#blocks;
    // Mostly whoever comes is the last.
    const last = blocks[blocks.length - 1];
    const latest = last?.[last.length - 1];
    if (latest !== undefined && comesBefore(latest, order, id)) return this.size;
    const at = blockFor(blocks, order, id);
    let before = 0;
    for (let i = 0; i < at; i += 1) before += blocks[i]?.length ?? 0;
    const block = blocks[at];
    return block === undefined ? 0 : before + positionIn(block, order, id);
  }

  first(): Ranked | undefined {
    return this.#blocks[0]?.[0];
  }

  *[Symbol.iterator](): Iterator<Ranked> {
    for (const block of this.#blocks) yield* block;
  }
}

/** The first block whose last does not come before this; the last block where there is none such. */
function blockFor(blocks: readonly Ranked[][], order: number, id: string): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const last = blocks[middle]?.at(-1);
    if (last !== undefined && comesBefore(last, order, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blocksOf(initial: Iterable<Ranked>): Ranked[][] {
  const sorted = sortRanked([...initial]);
  const blocks: Ranked[][] = [];
  for (let at = 0; at < sorted.length; at += BLOCK_MAX / 2) blocks.push(sorted.slice(at, at + BLOCK_MAX / 2));
  return blocks;
}

/**
 * By order, then id. Whole-numbered orders are sorted as numbers that carry their index, several times as fast as by a comparison:
 * 100,000 are sorted at once when a policy takes their queue away.
 */
function sortRanked(list: Ranked[]): Ranked[] {
  const compare = (a: Ranked, b: Ranked): number => (comesBefore(a, b.order, b.id) ? -1 : 1);
  let least = Infinity;
  let most = -Infinity;
  let isWhole = true;
  for (const { order } of list) {
    least = Math.min(least, order);
    most = Math.max(most, order);
    isWhole &&= Number.isInteger(order);
  }
  if (!isWhole || (most - least + 1) * list.length > Number.MAX_SAFE_INTEGER) return list.sort(compare);
  const keys = Float64Array.from(list, ({ order }, at) => (order - least) * list.length + at).sort();
  const sorted = Array.from(keys, (key) => list[key % list.length] as Ranked);
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (sorted[to]?.order === sorted[from]?.order) to += 1;
    if (to - from > 1) for (const ranked of sorted.slice(from, to).sort(compare)) sorted[from++] = ranked;
    from = to;
  }
  return sorted;
}

/** At either end, where most are taken out, nothing is allocated. */
function takeOut(block: Ranked[], position: number): void {
  if (position === block.length - 1) block.pop();
  else if (position === 0) block.shift();
  else block.splice(position, 1);
}

/** The order of every list: whether an entry comes before what has this order and id. */
export function comesBefore(a: Ranked, order: number, id: string): boolean {
  return a.order < order || (a.order === order && a.id < id);
}

/** Index of the first that does not come before this. */
function positionIn(block: readonly Ranked[], order: number, id: string): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ranked = block[middle];
    if (ranked !== undefined && comesBefore(ranked, order, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
