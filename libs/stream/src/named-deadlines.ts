import { compareKeys } from './key-order.ts';
import type { NamedDeadline } from './processor.ts';

/** The first of an entity's deadlines, in order of (due, name); undefined where there is none. */
export function firstDeadline(deadlines: readonly NamedDeadline[]): NamedDeadline | undefined {
  let first = deadlines[0];
  for (let at = 1; at < deadlines.length; at += 1) {
    const other = deadlines[at]!;
    if (first === undefined || other[1] < first[1]) first = other;
    else if (other[1] === first[1] && compareKeys(other[0], first[0]) < 0) first = other;
  }
  return first;
}
