import type { Instant } from '#kernel';
import { createDeadlineHeap, type EntityKey } from '#stream';

/** What is to be done later; what is due at the same instant is done in the order in which it was put there. */
export interface Schedule {
  /** When the next is due; null: there is nothing. */
  readonly nextAt: Instant | null;
  at(time: Instant, action: (at: Instant) => void): void;
  /** Takes the next and does it. */
  doNext(): void;
}

/** Digits of the number of an entry: keys are compared as texts. */
const DIGITS = 12;

export function createSchedule(): Schedule {
  const due = createDeadlineHeap();
  const actions = new Map<EntityKey, (at: Instant) => void>();
  let count = 0;
  return {
    get nextAt() {
      return due.firstDue() ?? null;
    },
    at(time, action) {
      const key = String((count += 1)).padStart(DIGITS, '0') as EntityKey;
      due.add(key, time);
      actions.set(key, action);
    },
    doNext() {
      const time = due.firstDue();
      if (time === undefined) return;
      const key = due.firstKey();
      const action = actions.get(key);
      due.set(key, null);
      actions.delete(key);
      action?.(time);
    },
  };
}
