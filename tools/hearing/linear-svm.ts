/** One text: the numbers of the clues that it holds, as often as it holds them, and whether it is what is learned. */
export interface Example {
  readonly clues: Int32Array;
  readonly is: boolean;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Of all examples; more change the fourth digit. */
const PASSES = 20;
/** What an example on the wrong side costs beside the square of the weights. Between 0.1 and 0.5 nothing changes. */
const COST = 0.2;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008, algorithm 1). It needs no
 * functions that engines compute differently, and goes through the examples in one order: the same examples give the same bits on every machine.
 *
 * @param scale by clue: what one of it counts, 1 at most
 */
export function learnLinear(examples: readonly Example[], scale: Float64Array): LinearModel {
  const weights = new Float64Array(scale.length);
  let bias = 0;
  const alpha = new Float64Array(examples.length);
  const squares = examples.map(({ clues }) => squareOf(clues, scale));
  const damping = 1 / (2 * COST);
  for (const at of mixedOrder(examples.length)) {
    const { clues, is } = examples[at]!;
    const sign = is ? 1 : -1;
    let sum = bias;
    for (const clue of clues) sum += weights[clue]! * scale[clue]!;
    const old = alpha[at]!;
    const gradient = sign * sum - 1 + damping * old;
    const next = Math.max(0, old - gradient / (squares[at]! + 1 + damping));
    if (next === old) continue;
    const step = (next - old) * sign;
    alpha[at] = next;
    bias += step;
    for (const clue of clues) weights[clue]! += step * scale[clue]!;
  }
  return { weights: weights.map((weight, clue) => weight * scale[clue]!), bias };
}

/** Each of so many numbers once a pass, mixed anew for each, always in the same way. */
function* mixedOrder(count: number): Generator<number> {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  let random = 1;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let at = count - 1; at > 0; at -= 1) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const other = random % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    yield* order;
  }
}

/** The square of an example's length. */
function squareOf(clues: Int32Array, scale: Float64Array): number {
  const counts = new Map<number, number>();
  for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  let square = 0;
  for (const [clue, count] of counts) square += (count * scale[clue]!) ** 2;
  return square;
}
