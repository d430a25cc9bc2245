/** Ids in ascending order of a number, ties by id. Add, remove and rank cost O(block + blocks), the first costs O(1). */
export interface RankedList {
  readonly size: number;
  /** The id must not be in the list. */
  add(order: number, id: string): void;
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
}

/** Blocks split at this size: small enough to shift in no time, large enough that 100,000 make but a few hundred blocks. */
const BLOCK_MAX = 512;

/** @param initial in any order; many at once cost far less here than added one by one */
export function rankedList(initial: Iterable<Ranked> = []): RankedList {
  const blocks = blocksOf(initial);
  let size = blocks.reduce((sum, block) => sum + block.length, 0);

  /** The first block whose last does not come before this; the last block where there is none such. */
  function blockFor(order: number, id: string): number {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = blocks[middle]?.at(-1);
      if (last !== undefined && isBefore(last, order, id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    get size() {
      return size;
    },
    add(order, id) {
      size += 1;
      const at = blockFor(order, id);
      const block = blocks[at];
      if (block === undefined) {
        blocks.push([{ order, id }]);
        return;
      }
      block.splice(positionIn(block, order, id), 0, { order, id });
      if (block.length > BLOCK_MAX) blocks.splice(at + 1, 0, block.splice(BLOCK_MAX / 2));
    },
    remove(order, id) {
      const at = blockFor(order, id);
      const block = blocks[at];
      if (block === undefined) return false;
      const position = positionIn(block, order, id);
      if (block[position]?.id !== id || block[position].order !== order) return false;
      block.splice(position, 1);
      if (block.length === 0) blocks.splice(at, 1);
      size -= 1;
      return true;
    },
    rank(order, id) {
      const at = blockFor(order, id);
      let before = 0;
      for (let i = 0; i < at; i += 1) before += blocks[i]?.length ?? 0;
      const block = blocks[at];
      return block === undefined ? 0 : before + positionIn(block, order, id);
    },
    first: () => blocks[0]?.[0],
    *[Symbol.iterator]() {
      for (const block of blocks) yield* block;
    },
  };
}

function blocksOf(initial: Iterable<Ranked>): Ranked[][] {
  const sorted = [...initial].sort((a, b) => (isBefore(a, b.order, b.id) ? -1 : 1));
  const blocks: Ranked[][] = [];
  for (let at = 0; at < sorted.length; at += BLOCK_MAX / 2) blocks.push(sorted.slice(at, at + BLOCK_MAX / 2));
  return blocks;
}

function isBefore(a: Ranked, order: number, id: string): boolean {
  return a.order < order || (a.order === order && a.id < id);
}

/** Index of the first that does not come before this. */
function positionIn(block: readonly Ranked[], order: number, id: string): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ranked = block[middle];
    if (ranked !== undefined && isBefore(ranked, order, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
