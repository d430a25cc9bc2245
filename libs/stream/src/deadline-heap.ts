import type { Instant } from '#kernel';
import { compareKeys } from './key-order.ts';
import type { EntityKey } from './ports/journal.ts';

/**
 * The next deadline of every entity, in order of (due, key): a derived index over stored entities, never stored itself.
 *
 * One slot an entity, numbers in typed arrays, so that a million entries cost little more than their keys. Most deadlines are
 * put off long before they come (silence that is broken), so putting one off only notes it: its place is made good when it
 * reaches the top. What stands in the heap is therefore at or before the true due instant, which is enough to find the first.
 */
export interface DeadlineHeap {
  readonly size: number;
  /** The due instant of an entity; null: none. */
  dueOf(key: EntityKey): Instant | null;
  /** The deadline of an entity that has none here, at less than half the cost of `set`. */
  add(key: EntityKey, due: Instant): void;
  /** Adds, moves or (null) removes the deadline of an entity. */
  set(key: EntityKey, due: Instant | null): void;
  /** Whether the first deadline is due at or before an instant: one comparison where it is far from it, as it is at nearly every input. */
  isDue(at: Instant): boolean;
  /** The first deadline; undefined where there is none. Its key is `firstKey()`. */
  firstDue(): Instant | undefined;
  firstKey(): EntityKey;
}

const FIRST_CAPACITY = 64;

export function createDeadlineHeap(): DeadlineHeap {
  const slots = new Map<EntityKey, number>();
  const keys: (EntityKey | undefined)[] = [];
  const free: number[] = [];
  /** By slot: the true due instant, the one it is placed by, its place in the heap. */
  let dues = new Float64Array(FIRST_CAPACITY);
  let placedBy = new Float64Array(FIRST_CAPACITY);
  let places = new Int32Array(FIRST_CAPACITY);
  /** By place: the slot. */
  let heap = new Int32Array(FIRST_CAPACITY);
  let size = 0;

  const before = (a: number, b: number): boolean => {
    const difference = placedBy[a]! - placedBy[b]!;
    return difference !== 0 ? difference < 0 : compareKeys(keys[a]!, keys[b]!) < 0;
  };

  function put(slot: number, place: number): void {
    heap[place] = slot;
    places[slot] = place;
  }

  function up(slot: number, from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent]!;
      if (!before(slot, above)) break;
      put(above, place);
      place = parent;
    }
    put(slot, place);
  }

  function down(slot: number, from: number): void {
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && before(heap[child + 1]!, heap[child]!)) child += 1;
      const below = heap[child]!;
      if (!before(below, slot)) break;
      put(below, place);
      place = child;
    }
    put(slot, place);
  }

  function settleTop(): void {
    while (size > 0) {
      const top = heap[0]!;
      if (placedBy[top] === dues[top]) return;
      placedBy[top] = dues[top]!;
      down(top, 0);
    }
  }

  function grow(): void {
    const capacity = dues.length * 2;
    const wider = <T extends Float64Array | Int32Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    dues = wider(dues, new Float64Array(capacity));
    placedBy = wider(placedBy, new Float64Array(capacity));
    places = wider(places, new Int32Array(capacity));
    heap = wider(heap, new Int32Array(capacity));
  }

  function add(key: EntityKey, due: Instant): void {
    const slot = free.pop() ?? keys.length;
    if (slot >= dues.length) grow();
    slots.set(key, slot);
    keys[slot] = key;
    dues[slot] = due;
    placedBy[slot] = due;
    size += 1;
    up(slot, size - 1);
  }

  function remove(key: EntityKey, slot: number): void {
    const place = places[slot]!;
    slots.delete(key);
    free.push(slot);
    size -= 1;
    const last = heap[size]!;
    if (last !== slot) {
      if (before(last, slot)) up(last, place);
      else down(last, place);
    }
    keys[slot] = undefined;
  }

  return {
    get size() {
      return size;
    },
    dueOf(key) {
      const slot = slots.get(key);
      return slot === undefined ? null : (dues[slot] as Instant);
    },
    add,
    set(key, due) {
      if (due === null && size === 0) return;
      const slot = slots.get(key);
      if (due === null) {
        if (slot !== undefined) remove(key, slot);
        return;
      }
      if (slot === undefined) {
        add(key, due);
        return;
      }
      dues[slot] = due;
      if (due < placedBy[slot]!) {
        placedBy[slot] = due;
        up(slot, places[slot]!);
      }
    },
    isDue(at) {
      if (size === 0 || placedBy[heap[0]!]! > at) return false;
      settleTop();
      return dues[heap[0]!]! <= at;
    },
    firstDue() {
      settleTop();
      return size === 0 ? undefined : (dues[heap[0]!] as Instant);
    },
    firstKey() {
      settleTop();
      const key = size === 0 ? undefined : keys[heap[0]!];
      if (key === undefined) throw new Error('There is no deadline.');
      return key;
    },
  };
}
