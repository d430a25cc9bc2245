import { MINUTE_MS, SECOND_MS } from '#kernel';
import { randomFrom } from '../../fixtures/random.ts';

/** One thing that goes wrong while the soak runs. */
export type SoakFault =
  /** SIGKILL of the process that does everything; it is started again on the same folder. */
  | { readonly kind: 'process killed' }
  /** The process stops and goes on, as on a machine that was suspended. */
  | { readonly kind: 'process frozen'; readonly forMs: number }
  | { readonly kind: 'ClickHouse killed' }
  | { readonly kind: 'ClickHouse frozen'; readonly forMs: number }
  /** A table refuses rows, so the sink waits. */
  | { readonly kind: 'table read-only'; readonly forMs: number }
  /** Every connection of channels, agents and streams is cut: nobody knows what arrived. */
  | { readonly kind: 'connections cut' }
  /** Postings that are no events. */
  | { readonly kind: 'rubbish' };

export interface SoakStep {
  /** From the beginning. */
  readonly atMs: number;
  readonly fault: SoakFault;
}

const EVERY_MS = 40 * SECOND_MS;
const LONGEST_MS = 20 * SECOND_MS;
/** Kills come before the first part of the run, and in its last: between them the process lives, so that its memory can be compared. */
const KILL_BEFORE = 0.02;
export const KILLS_FROM = 0.97;
const LAST_KILLS = 3;

/** All of it from the seed. @param minutes how long the run is; shorter ones have fewer faults, none closer than the longest takes */
export function soakSchedule(seed: number, minutes: number): readonly SoakStep[] {
  const random = randomFrom(seed);
  const totalMs = minutes * MINUTE_MS;
  const share = (from: number): number => Math.round(totalMs * from);
  const kills = [
    share(KILL_BEFORE / 2),
    ...Array.from({ length: LAST_KILLS }, (_, n) =>
      share(KILLS_FROM + ((n + 0.25) * (1 - KILLS_FROM)) / LAST_KILLS),
    ),
  ].map((atMs): SoakStep => ({ atMs, fault: { kind: 'process killed' } }));
  const others: SoakStep[] = [];
  let round: SoakFault['kind'][] = [];
  for (
    let atMs = share(KILL_BEFORE) + EVERY_MS / 2;
    atMs + LONGEST_MS < share(KILLS_FROM);
    atMs += EVERY_MS
  ) {
    if (round.length === 0) round = shuffled(ALIVE, random);
    const kind = round.pop() ?? 'rubbish';
    others.push({ atMs: Math.round(atMs), fault: faultOf(kind, random) });
  }
  return [...kills, ...others].sort((a, b) => a.atMs - b.atMs);
}

/** Those that the process outlives. */
const ALIVE: readonly SoakFault['kind'][] = [
  'process frozen',
  'ClickHouse killed',
  'ClickHouse frozen',
  'table read-only',
  'connections cut',
  'rubbish',
];

function faultOf(kind: SoakFault['kind'], random: () => number): SoakFault {
  const between = (fromMs: number, toMs: number): number => Math.round(fromMs + random() * (toMs - fromMs));
  switch (kind) {
    case 'process frozen':
      return { kind, forMs: between(1_000, 8_000) };
    case 'ClickHouse frozen':
    case 'table read-only':
      return { kind, forMs: between(5_000, LONGEST_MS) };
    default:
      return { kind };
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export const soakFaultText = (fault: SoakFault): string =>
  'forMs' in fault ? `${fault.kind}, ${(fault.forMs / 1_000).toFixed(1)} s` : fault.kind;
