import type { Instant } from '#kernel';

/** What is to be done later; what is due at the same instant is done in the order in which it was put there. */
export interface Schedule {
  /** When the next is due; null: there is nothing. */
  readonly nextAt: Instant | null;
  at(time: Instant, action: (at: Instant) => void): void;
  /** Takes the next and does it. */
  doNext(): void;
}

interface Entry {
  readonly time: Instant;
  readonly number: number;
  readonly action: (at: Instant) => void;
}

/** A binary heap: a simulated week has a million entries. */
export function createSchedule(): Schedule {
  const heap: Entry[] = [];
  let count = 0;
  const isBefore = (a: Entry | undefined, b: Entry | undefined): boolean =>
    a !== undefined && b !== undefined && (a.time < b.time || (a.time === b.time && a.number < b.number));
  const swap = (one: number, other: number): void => {
    const [a, b] = [heap[one], heap[other]];
    if (a !== undefined && b !== undefined) [heap[one], heap[other]] = [b, a];
  };

  function sink(): void {
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (isBefore(heap[child], heap[least])) least = child;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  }

  return {
    get nextAt() {
      return heap[0]?.time ?? null;
    },
    at(time, action) {
      heap.push({ time, number: (count += 1), action });
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isBefore(heap[at], heap[parent])) return;
        swap(at, parent);
        at = parent;
      }
    },
    doNext() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return;
      if (heap.length > 0) {
        heap[0] = last;
        sink();
      }
      first.action(first.time);
    },
  };
}
