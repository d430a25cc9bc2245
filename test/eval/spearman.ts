/** Spearman's rank correlation; equal values share the mean of their ranks. @returns 0 where all values of one side are equal */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

/** 95 % interval by Fisher's transformation, widened for ranks. Fieller, Hartley and Pearson, Biometrika 44 (1957). */
export function spearmanInterval(correlation: number, rows: number): readonly [low: number, high: number] {
  if (rows < 4) return [-1, 1];
  const middle = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, correlation)));
  const half = 1.959964 * Math.sqrt(1.06 / (rows - 3));
  return [Math.tanh(middle - half), Math.tanh(middle + half)];
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => [value, at] as const).sort(([a], [b]) => a - b);
  const ranked = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (order[to]?.[0] === order[from]![0]) to += 1;
    for (let at = from; at < to; at += 1) ranked[order[at]![1]] = (from + to - 1) / 2;
    from = to;
  }
  return ranked;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ownA, ownB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    both += (value - meanA) * (b[at]! - meanB);
    ownA += (value - meanA) ** 2;
    ownB += (b[at]! - meanB) ** 2;
  }
  return ownA === 0 || ownB === 0 ? 0 : both / Math.sqrt(ownA * ownB);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
