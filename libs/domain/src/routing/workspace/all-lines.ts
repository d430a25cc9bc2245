/**
 * All who wait, whatever the line, in one order: how many of each line come before one is asked for each customer, and there may be a
 * thousand lines. A search in each of them costs a hundred times as much as this.
 */
export interface AllLines {
  /** @param line a small whole number; the id is in none of the lines */
  add(line: number, order: number, id: string): void;
  /** Takes out what was added with this very order. */
  remove(order: number, id: string): void;
  /** Takes all of these lines out at once. */
  removeLines(lines: ReadonlySet<number>): void;
  /** By number of a line, how many of it come before this: as long as nothing else is asked or changed. */
  before(order: number, id: string): Readonly<Int32Array>;
}

export function allLines(): AllLines {
  return new BlocksOfLines();
}

/** Blocks split at this size. Half of one is walked for each question, and half of their rows are changed for each change. */
const BLOCK_MAX = 512;
const LINES_MIN = 16;

interface Block {
  readonly orders: number[];
  readonly ids: string[];
  readonly lines: number[];
  /** By number of a line: how many of it are in earlier blocks. */
  before: Int32Array;
}

class BlocksOfLines implements AllLines {
  #width = LINES_MIN;
  #counts = new Int32Array(LINES_MIN);
  #blocks: Block[] = [emptyBlock(LINES_MIN)];

  add(line: number, order: number, id: string): void {
    if (line >= this.#width) this.#widen(line);
    const blocks = this.#blocks;
    const at = blockFor(blocks, order, id);
    const block = blocks[at]!;
    const position = positionIn(block, order, id);
    block.orders.splice(position, 0, order);
    block.ids.splice(position, 0, id);
    block.lines.splice(position, 0, line);
    for (let later = at + 1; later < blocks.length; later += 1) blocks[later]!.before[line]! += 1;
    if (block.lines.length > BLOCK_MAX) this.#split(at);
  }

  remove(order: number, id: string): void {
    const blocks = this.#blocks;
    const at = blockFor(blocks, order, id);
    const block = blocks[at]!;
    const position = positionIn(block, order, id);
    const line = block.lines[position];
    if (line === undefined || block.ids[position] !== id || block.orders[position] !== order) return;
    block.orders.splice(position, 1);
    block.ids.splice(position, 1);
    block.lines.splice(position, 1);
    for (let later = at + 1; later < blocks.length; later += 1) blocks[later]!.before[line]! -= 1;
    if (block.lines.length === 0 && blocks.length > 1) blocks.splice(at, 1);
  }

  removeLines(removed: ReadonlySet<number>): void {
    const blocks = this.#blocks;
    const counts = new Int32Array(this.#width);
    this.#blocks = [];
    for (const { orders, ids, lines } of blocks) {
      const block = emptyBlock(this.#width);
      block.before.set(counts);
      lines.forEach((line, at) => {
        if (removed.has(line)) return;
        block.orders.push(orders[at]!);
        block.ids.push(ids[at]!);
        block.lines.push(line);
        counts[line]! += 1;
      });
      if (block.lines.length > 0) this.#blocks.push(block);
    }
    if (this.#blocks.length === 0) this.#blocks.push(emptyBlock(this.#width));
  }

  before(order: number, id: string): Readonly<Int32Array> {
    const block = this.#blocks[blockFor(this.#blocks, order, id)]!;
    const counts = this.#counts;
    counts.set(block.before);
    const { lines } = block;
    const position = positionIn(block, order, id);
    for (let at = 0; at < position; at += 1) counts[lines[at]!]! += 1;
    return counts;
  }

  #split(at: number): void {
    const { orders, ids, lines, before } = this.#blocks[at]!;
    const half = BLOCK_MAX / 2;
    const next = { ...emptyBlock(this.#width), before: before.slice() };
    next.orders.push(...orders.splice(half));
    next.ids.push(...ids.splice(half));
    next.lines.push(...lines.splice(half));
    for (const line of lines) next.before[line]! += 1;
    this.#blocks.splice(at + 1, 0, next);
  }

  #widen(line: number): void {
    this.#width = Math.max(line + 1, 2 * this.#width);
    this.#counts = new Int32Array(this.#width);
    for (const block of this.#blocks) {
      const grown = new Int32Array(this.#width);
      grown.set(block.before);
      block.before = grown;
    }
  }
}

function emptyBlock(width: number): Block {
  return { orders: [], ids: [], lines: [], before: new Int32Array(width) };
}

/** The first block whose last does not come before this; the last block where there is none such. */
function blockFor(blocks: readonly Block[], order: number, id: string): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!;
    if (isBefore(block, block.ids.length - 1, order, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first that does not come before this. */
function positionIn(block: Block, order: number, id: string): number {
  let low = 0;
  let high = block.ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(block, middle, order, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore({ orders, ids }: Block, at: number, order: number, id: string): boolean {
  const other = orders[at]!;
  return other < order || (other === order && ids[at]! < id);
}
