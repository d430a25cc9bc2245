/** One text: the numbers of the clues that it holds, as often as it holds them, and whether it is what is learned. */
export interface Example {
  readonly clues: Int32Array;
  /** See `squareOf`. */
  readonly square: number;
  readonly is: boolean;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** More change no weight by a point. */
const PASSES = 12;
/** Every so many passes go through all examples, the others through those that may still change something. */
const ALL_EVERY = 6;
/** What an example on the wrong side costs beside the square of the weights. */
const COST = 0.1;
const DAMPING = 1 / (2 * COST);

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent with shrinking (Hsieh et al., ICML 2008, algorithms 1 and 3).
 * It needs no functions that engines compute differently, and goes through the examples in one order: the same examples give the same bits on
 * every machine.
 *
 * @param scale by clue: what one of it counts, 1 at most
 */
export function learnLinear(examples: readonly Example[], scale: Float64Array): LinearModel {
  /** By clue: its weight times its scale, which is what a sum needs. */
  const weights = new Float64Array(scale.length);
  const squares = scale.map((one) => one * one);
  const alpha = new Float64Array(examples.length);
  let bias = 0;
  for (const order of new Passes(examples.length)) {
    let steepest = 0;
    for (let place = 0; place < order.active; place += 1) {
      const at = order.at(place);
      const { clues, square, is } = examples[at]!;
      const sign = is ? 1 : -1;
      let sum = bias;
      for (let each = 0; each < clues.length; each += 1) sum += weights[clues[each]!]!;
      const old = alpha[at]!;
      const gradient = sign * sum - 1 + DAMPING * old;
      if (old === 0 && gradient > 0) {
        if (gradient > order.limit) place = order.drop(place);
        continue;
      }
      if (gradient > steepest) steepest = gradient;
      const next = Math.max(0, old - gradient / (square + 1 + DAMPING));
      const step = (next - old) * sign;
      alpha[at] = next;
      bias += step;
      for (let each = 0; each < clues.length; each += 1)
        weights[clues[each]!]! += step * squares[clues[each]!]!;
    }
    order.limit = steepest > 0 ? steepest : Infinity;
  }
  return { weights, bias };
}

/** The examples of each pass in an order of its own, mixed always in the same way. */
class Passes implements Iterable<Passes> {
  /** Of this pass. */
  active: number;
  /** An example on the right side whose gradient is steeper has nothing to say for some passes. */
  limit = Infinity;
  readonly #order: Int32Array;

  constructor(count: number) {
    this.active = count;
    this.#order = Int32Array.from({ length: count }, (_, at) => at);
  }

  at(place: number): number {
    return this.#order[place]!;
  }

  /** @returns the place before the one that another example has now */
  drop(place: number): number {
    this.active -= 1;
    this.#swap(place, this.active);
    return place - 1;
  }

  *[Symbol.iterator](): Generator<Passes> {
    let random = 1;
    for (let pass = 1; pass <= PASSES; pass += 1) {
      if (pass % ALL_EVERY === 0) {
        this.active = this.#order.length;
        this.limit = Infinity;
      }
      for (let at = this.active - 1; at > 0; at -= 1) {
        random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
        this.#swap(at, random % (at + 1));
      }
      yield this;
    }
  }

  #swap(a: number, b: number): void {
    const before = this.#order[a]!;
    this.#order[a] = this.#order[b]!;
    this.#order[b] = before;
  }
}

/** The square of an example's length, by the scale of its clues. */
export function squareOf(clues: Int32Array, scale: Float64Array): number {
  const counts = new Map<number, number>();
  for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  let square = 0;
  for (const [clue, count] of counts) square += (count * scale[clue]!) ** 2;
  return square;
}
