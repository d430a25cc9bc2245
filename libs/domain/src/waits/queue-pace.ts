import type { Instant } from '#kernel';

/** How a queue has moved of late: what a wait depends on beside those who are ahead. Plain JSON of bounded size. */
export interface QueuePace {
  /** When an episode last gave an agent's units back, and when one that had waited last got an agent; null: not yet. */
  freedAt: Instant | null;
  takenAt: Instant | null;
  /** Means that follow the last ones; null: there was none yet. */
  recentWaitMs: number | null;
  /** By kind of wait, and by group of servers; the one of which a wait ended last is the last. */
  kinds: readonly KindOfWait[];
  groups: readonly GroupOfServers[];
}

/** Waits of one kind: same match group, same priority. */
export interface KindOfWait {
  readonly kind: string;
  /** How many ended; counted up to `KIND_WAITS_MAX`. */
  readonly count: number;
  readonly recentWaitMs: number;
  /** How much longer they are than features alone say, in units of the promise. */
  readonly offset: number;
}

/** Waits that the same servers serve. */
interface GroupOfServers {
  readonly group: string;
  /** As many as those who were served of late met when they joined. */
  readonly recentServerCount: number;
}

/** A mean of waits follows the last ten; one of servers the last twenty, as it is the noisier. */
const RECENT_WAITS = 10;
const RECENT_SERVERS = 20;
/** What is remembered; of more, the one of which a wait ended longest ago is forgotten, and begins anew. Bounds what is stored. */
const KINDS_MAX = 24;
const GROUPS_MAX = 12;
/** A kind is taken to be like the queue until it has shown otherwise: as much as this many waits without an offset. */
const KIND_PRIOR = 20;
/** From then on older waits of a kind fade. */
const KIND_WAITS_MAX = 500;

export function newQueuePace(): QueuePace {
  return { freedAt: null, takenAt: null, recentWaitMs: null, kinds: [], groups: [] };
}

/** The kind; undefined: none of it has ended, or long ago. */
export function kindOf({ kinds }: Readonly<QueuePace>, name: string): KindOfWait | undefined {
  return kinds.find(({ kind }) => kind === name);
}

/** Servers of the group when some of late were served; undefined: none of it was, or long ago. */
export function recentServers({ groups }: Readonly<QueuePace>, name: string): number | undefined {
  return groups.find(({ group }) => group === name)?.recentServerCount;
}

/** A wait has ended with an agent. @param error of what was predicted, in units of its promise */
export function paceWaited(pace: QueuePace, kind: string, waitedMs: number, error: number): void {
  const before = kindOf(pace, kind);
  const count = Math.min((before?.count ?? 0) + 1, KIND_WAITS_MAX);
  const ended: KindOfWait = {
    kind,
    count,
    recentWaitMs: towards(before?.recentWaitMs ?? pace.recentWaitMs, waitedMs, RECENT_WAITS),
    offset: (before?.offset ?? 0) + error / (count + KIND_PRIOR),
  };
  pace.kinds = [...pace.kinds.filter((other) => other !== before), ended].slice(-KINDS_MAX);
  pace.recentWaitMs = towards(pace.recentWaitMs, waitedMs, RECENT_WAITS);
}

/** One that had waited got an agent. @param serverCount as many as it met when it joined */
export function paceTaken(pace: QueuePace, group: string, serverCount: number, now: Instant): void {
  const before = pace.groups.find((other) => other.group === group);
  const taken: GroupOfServers = {
    group,
    recentServerCount: towards(before?.recentServerCount ?? null, serverCount, RECENT_SERVERS),
  };
  pace.groups = [...pace.groups.filter((other) => other !== before), taken].slice(-GROUPS_MAX);
  pace.takenAt = now;
}

/** An agent's units came back. */
export function paceFreed(pace: QueuePace, now: Instant): void {
  pace.freedAt = now;
}

function towards(mean: number | null, value: number, samples: number): number {
  return mean === null ? value : mean + (value - mean) / samples;
}
