/** Values in order. What orders a value must not change while it is in the list. */
export interface SortedList<T> extends Iterable<T> {
  add(value: T): void;
  remove(value: T): void;
}

/** @param compare 0 only of a value and itself */
export function sortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
  const values: T[] = [];

  /** How many come before the value, or are as it is. */
  function placeAfter(value: T): number {
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(values[middle] as T, value) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add: (value) => void values.splice(placeAfter(value), 0, value),
    remove(value) {
      const at = placeAfter(value) - 1;
      const found = values[at];
      if (found !== undefined && compare(found, value) === 0) values.splice(at, 1);
    },
    [Symbol.iterator]: () => values.values(),
  };
}

/** Of two texts by their UTF-16 units: the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
