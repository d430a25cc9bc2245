/** What is seen, and what it should give. */
export interface Row {
  readonly signs: readonly string[];
  readonly value: number;
}

/** Keeps weights small: there are few rows. */
const PENALTY = 10;
const PENALTY_OF_REST = 0.01;

/** By sign what it adds to the value, with the least squared error and small weights; '' adds to all. The same rows give the same bits. */
export function leastSquares(rows: readonly Row[]): ReadonlyMap<string, number> {
  const signs = ['', ...new Set(rows.flatMap((row) => row.signs))].sort();
  const places = new Map(signs.map((sign, at) => [sign, at]));
  const width = signs.length;
  const sums = signs.map((sign, at) => {
    const line = new Float64Array(width + 1);
    line[at] = sign === '' ? PENALTY_OF_REST : PENALTY;
    return line;
  });
  for (const { signs: seen, value } of rows) {
    const at = [0, ...seen.map((sign) => places.get(sign)!)];
    for (const one of at) {
      for (const other of at) sums[one]![other]! += 1;
      sums[one]![width]! += value;
    }
  }
  return new Map(solved(sums).map((weight, at) => [signs[at]!, weight]));
}

/** Gauss's elimination of a positive definite matrix, whose last column is the right side. */
function solved(lines: readonly Float64Array[]): readonly number[] {
  const width = lines.length;
  for (let at = 0; at < width; at += 1)
    for (let below = at + 1; below < width; below += 1) {
      const factor = lines[below]![at]! / lines[at]![at]!;
      for (let column = at; column <= width; column += 1)
        lines[below]![column]! -= factor * lines[at]![column]!;
    }
  const found = new Array<number>(width).fill(0);
  for (let at = width - 1; at >= 0; at -= 1) {
    let rest = lines[at]![width]!;
    for (let column = at + 1; column < width; column += 1) rest -= lines[at]![column]! * found[column]!;
    found[at] = rest / lines[at]![at]!;
  }
  return found;
}
