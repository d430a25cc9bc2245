import type { MatchGroup } from '../match-group.ts';
import { allLines, type AllLines } from './all-lines.ts';
import { comesBefore, type Ranked } from './ranked-list.ts';

/**
 * The lines of the match groups that are their own base, by number. Who comes before whom is asked of all of them for each customer, and
 * these numbers lie side by side: most groups answer without being looked at.
 */
export interface Lines {
  /** By number; undefined: the number is free. */
  readonly groups: (MatchGroup | undefined)[];
  readonly freeNumbers: number[];
  /** Two of each group, see below. */
  numbers: Float64Array;
  /** Who waits in any of them. */
  readonly all: AllLines;
}

/** Order of the first in line (infinite where nobody waits), and how many agents serve the group. */
const FIRST = 0;
const AGENTS = 1;
const FIELDS = 2;

const GROUPS_MIN = 16;

/** Of a match group that is not open. */
export const NO_NUMBER = -1;

export function emptyLines(): Lines {
  return { groups: [], freeNumbers: [], numbers: new Float64Array(GROUPS_MIN * FIELDS), all: allLines() };
}

/** The match group, which knows how many agents it has in common with each other one, gets a number, and the others know of it. */
export function openLine(lines: Lines, group: MatchGroup): void {
  group.number = lines.freeNumbers.pop() ?? lines.groups.length;
  lines.groups[group.number] = group;
  if (lines.numbers.length <= group.number * FIELDS) {
    const grown = new Float64Array(2 * lines.numbers.length);
    grown.set(lines.numbers);
    lines.numbers = grown;
  }
  for (const other of lines.groups) {
    if (other !== undefined && other !== group)
      setShared(other, group.number, group.shared[other.number] ?? 0);
  }
  reviewLine(lines, group);
}

/** Whoever waits in it must have been taken out of `all`. */
export function closeLine(lines: Lines, group: MatchGroup): void {
  const at = group.number * FIELDS;
  lines.numbers[at + FIRST] = Infinity;
  lines.groups[group.number] = undefined;
  lines.freeNumbers.push(group.number);
  group.number = NO_NUMBER;
}

/** Somebody has come to the line of the match group or left it, or an agent the group. */
export function reviewLine({ numbers }: Lines, { number, line, agents }: Readonly<MatchGroup>): void {
  if (number === NO_NUMBER) return;
  const at = number * FIELDS;
  numbers[at + FIRST] = line.first()?.order ?? Infinity;
  numbers[at + AGENTS] = agents.size;
}

/** So many agents serve the match group and the other one, out of the same capacity. */
function setShared(group: MatchGroup, other: number, count: number): void {
  if (other >= group.shared.length) {
    if (count === 0) return;
    const grown = new Int32Array(Math.max(other + 1, 2 * group.shared.length));
    grown.set(group.shared);
    group.shared = grown;
  }
  group.shared[other] = count;
}

/** The agent has become one, or is none any more, whom all these open match groups have in common. */
export function shareAll(groups: readonly MatchGroup[], change: 1 | -1): void {
  for (const group of groups) {
    for (const { number } of groups) {
      if (number < group.shared.length) group.shared[number]! += change;
      else setShared(group, number, change);
    }
    group.shared[group.number] = 0;
  }
}

/** Who comes before one with this order and id in the line of the match group or in those that compete with it. */
export function aheadOf(
  lines: Lines,
  group: MatchGroup,
  order: number,
  id: string,
): { readonly count: number; readonly first: Ranked | undefined } {
  const { groups, numbers, all } = lines;
  const { shared } = group;
  const before = all.before(order, id);
  let count = before[group.number] ?? 0;
  let first = group.line.first();
  const length = Math.min(shared.length, groups.length, before.length);
  for (let other = 0; other < length; other += 1) {
    const ahead = before[other]!;
    if (ahead === 0) continue;
    const agentCount = shared[other]!;
    if (agentCount === 0) continue;
    const at = other * FIELDS;
    count += Math.round((ahead * agentCount) / numbers[at + AGENTS]!);
    if (first === undefined || numbers[at + FIRST]! <= first.order)
      first = earlier(first, groups[other]!.line.first()!);
  }
  return { count, first: first !== undefined && comesBefore(first, order, id) ? first : undefined };
}

function earlier(one: Ranked | undefined, other: Ranked): Ranked {
  return one !== undefined && comesBefore(one, other.order, other.id) ? one : other;
}
