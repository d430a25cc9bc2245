import type { Instant } from '#kernel';

/** How a queue has moved of late: what a wait depends on beside those who are ahead. Plain JSON of bounded size. */
export interface QueuePace {
  /** When an episode last gave an agent's units back, and when one that had waited last got an agent; null: not yet. */
  freedAt: Instant | null;
  takenAt: Instant | null;
  /** Means that follow the last ones; null: there was none yet. */
  recentWaitMs: number | null;
  recentServerCount: number | null;
  /** By kind of wait; the one that ended last is the last. */
  kinds: readonly KindOfWait[];
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

/** A mean of waits follows the last ten; one of servers the last twenty, as it is the noisier. */
const RECENT_WAITS = 10;
const RECENT_SERVERS = 20;
/** Kinds that are remembered; of more, the one that ended longest ago is forgotten and starts as the queue is. Bounds what is stored. */
const KINDS_MAX = 24;
/** A kind is taken to be like the queue until it has shown otherwise: as much as this many waits without an offset. */
const KIND_PRIOR = 20;
/** From then on older waits of a kind fade. */
const KIND_WAITS_MAX = 500;

export function newQueuePace(): QueuePace {
  return { freedAt: null, takenAt: null, recentWaitMs: null, recentServerCount: null, kinds: [] };
}

/** The kind; undefined: none of it has ended, or long ago. */
export function kindOf({ kinds }: Readonly<QueuePace>, name: string): KindOfWait | undefined {
  return kinds.find(({ kind }) => kind === name);
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

/** One that had waited got an agent. @param serverCount those who serve it, all busy */
export function paceTaken(pace: QueuePace, serverCount: number, now: Instant): void {
  pace.recentServerCount = towards(pace.recentServerCount, serverCount, RECENT_SERVERS);
  pace.takenAt = now;
}

/** An agent's units came back. */
export function paceFreed(pace: QueuePace, now: Instant): void {
  pace.freedAt = now;
}

function towards(mean: number | null, value: number, samples: number): number {
  return mean === null ? value : mean + (value - mean) / samples;
}
