import type { Policy } from '#domain/policy';
import { agentEvent, agentId, signIn } from './events.ts';
import type { Floor } from './floor.ts';
import { createPlainScan } from './plain-scan.ts';
import type { Workload } from './workload.ts';
import type { Part } from './workload-policy.ts';

/** CPU time of decisions, in ms. */
export interface Decisions {
  readonly count: number;
  readonly totalMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** What took longest: the type of an input, or the name of a deadline. */
  readonly longest: string;
}

/** What is measured of one size of the workload. */
export interface Cell {
  readonly part: Part;
  readonly agents: number;
  readonly waiting: number;
  /** Of the process, three times. */
  readonly assignmentsPerCpuSecond: readonly number[];
  /** Of a plain scan, once; null: it would take minutes to fill. */
  readonly scannedPerCpuSecond: number | null;
  /** Of one input each, without commits; the collector's pauses are in them. */
  readonly assigning: Decisions;
  readonly signIn: Decisions;
  /** A tenth of the agents, at most 1,000, each with work in hand, whose leases end at once; with what follows of it. */
  readonly loss: Decisions & { readonly agents: number };
  /** A policy that places everybody who waits anew. */
  readonly policySwitch: Decisions;
  /** Largest resident set of the process, and its heap after a collection, in MB. */
  readonly rssMb: number;
  readonly heapMb: number;
}

/** CPU time of this process since it began, user and system, in ms. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

export function assignmentsPerCpuSecond(floor: Floor, assignments: number): number {
  const before = cpuMs();
  return (floor.assign(assignments) / (cpuMs() - before)) * 1_000;
}

/** Fewer, as it is slow. */
const SCANNED = 200;
const SCANNED_WAITING_MAX = 10_000;

export function scannedPerCpuSecond(workload: Workload, agents: number, waiting: number): number | null {
  if (waiting > SCANNED_WAITING_MAX) return null;
  const scan = createPlainScan(workload, agents, waiting);
  const before = cpuMs();
  if (scan.assign(SCANNED) < 0) throw new Error('Nobody was counted.');
  return (SCANNED / (cpuMs() - before)) * 1_000;
}

export function decisionsOf(floor: Floor, work: () => void): Decisions {
  const taken: number[] = [];
  let maxMs = 0;
  let longest = '';
  floor.measureBy((ms, what) => {
    taken.push(ms);
    if (ms <= maxMs) return;
    maxMs = ms;
    longest = what;
  });
  work();
  floor.measureBy(undefined);
  const sorted = Float64Array.from(taken).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    count: sorted.length,
    totalMs: sorted.reduce((sum, ms) => sum + ms, 0),
    medianMs: at(0.5),
    p99Ms: at(0.99),
    maxMs,
    longest,
  };
}

/** With the profile that they have. */
export function signInAgain(floor: Floor, workload: Workload, agents: number): void {
  for (let n = 0; n < agents; n += 1) floor.apply(signIn(workload, n));
}

/**
 * These agents are heard for the last time one ms after the other, and the others go on. All of that within less time than an offer stands,
 * and than any wait is looked at again.
 */
export function loseAgents(floor: Floor, agents: number, lost: number): Decisions {
  const hear = (n: number): void => floor.apply(agentEvent(agentId(n), { type: 'AgentHeartbeat' }));
  floor.accept((id) => Number(id.slice('agent-'.length)) < lost);
  for (let n = 0; n < lost; n += 1) {
    floor.pass(1);
    hear(n);
  }
  floor.pass(LEASE_MS / 2);
  for (let n = lost; n < agents; n += 1) hear(n);
  return decisionsOf(floor, () => {
    floor.pass(LEASE_MS / 2);
    floor.pass(KEPT_MS);
  });
}

/** Of the workload's policy: the lease, and the time that a lost agent keeps work. */
const LEASE_MS = 10_000;
const KEPT_MS = 3_000;

/** The same policy with other points: everybody who waits is placed anew. */
export function otherPoints(policy: Policy): Policy {
  const { category } = policy.priority;
  return { ...policy, priority: { ...policy.priority, category: { ...category, B: category.B + 1 } } };
}

export function switchPolicy(floor: Floor, policy: Policy): Decisions {
  return decisionsOf(floor, () => {
    floor.activate(policy, 2);
    while (floor.goOn() > 0);
  });
}

export function memory(): Pick<Cell, 'rssMb' | 'heapMb'> {
  const rssMb = process.resourceUsage().maxRSS / 1_024;
  globalThis.gc?.();
  return { rssMb: Math.round(rssMb), heapMb: Math.round(process.memoryUsage().heapUsed / 1_048_576) };
}
