import type { Instant } from '../../../libs/kernel/src/index.ts';
import { id, type QueueId } from '#domain/vocabulary';
import {
  abandonmentRate,
  addHeld,
  addWaited,
  newLearnedWaits,
  newQueueStatistics,
  noteFreed,
  learnWait,
  promiseWait,
  serviceTime,
  type LearnedWaits,
  type QueueStatistics,
  type QueueView,
  type WaitPromise,
} from '#domain/waits';
import type { Call } from './calls.ts';

/** What is known at the moment a caller joins who has to wait. */
export interface Joined {
  readonly view: QueueView;
  /** Those who wait, whatever their priority. */
  readonly waitingCount: number;
  /** The wait of the last one who waited and entered service, in ms; null: nobody has. */
  readonly lastWaitMs: number | null;
  readonly promise: WaitPromise;
}

/** A caller who waited, with what was known before. */
export interface Judged {
  readonly call: Call;
  readonly joined: Joined;
}

/** What the policy would say that a call takes, before any was seen. */
const EXPECTED_HANDLE_MS = 180_000;
/** Calls of this type had agents of their own: a queue of their own, by the description of the data. */
const OWN_QUEUE = 'IN';

const ENDS_SERVICE = 0;
const LEAVES = 1;
const ENTERS_SERVICE = 2;
const JOINS = 3;

interface Happening {
  readonly atS: number;
  /** Of what happens in one second, this is the order. */
  readonly kind: typeof ENDS_SERVICE | typeof LEAVES | typeof ENTERS_SERVICE | typeof JOINS;
  readonly call: Call;
}

/** A queue as it is, and what the estimator remembers of it. */
interface Floor {
  readonly waiting: Map<number, Call>;
  readonly busy: Set<number>;
  memory: Memory;
}

interface Memory {
  readonly statistics: QueueStatistics;
  readonly learned: LearnedWaits;
  lastWaitMs: number | null;
}

export interface Replay {
  /** Everything that is remembered begins anew with this call; who waits and who is served is known all the same. */
  readonly freshFrom?: number;
  /** It ends once so many callers were judged after that. */
  readonly judgedMax?: number;
}

/**
 * Repeats a call centre event by event, in order of time, so that nothing is known before it has happened. Estimators are the ones that
 * routing uses. @returns callers who waited, in the order in which their waits ended
 */
export function replay(calls: readonly Call[], { freshFrom, judgedMax }: Replay = {}): readonly Judged[] {
  const floors = new Map<string, Floor>();
  const joined = new Map<number, Joined>();
  const judged: Judged[] = [];
  let servedCount = 0;
  for (const { atS, kind, call } of happenings(calls)) {
    const now = (atS * 1_000) as Instant;
    const floor = floorOf(floors, call);
    if (kind === JOINS && call.number === freshFrom) {
      for (const each of floors.values()) each.memory = newMemory(call);
      joined.clear();
      judged.length = 0;
      servedCount = 0;
    }
    switch (kind) {
      case JOINS:
        if (call.waitS > 0) {
          joined.set(call.number, join(floor, call, now));
          floor.waiting.set(call.number, call);
        } else {
          floor.busy.add(call.number);
          addWaited(floor.memory.statistics, 0, 'answered');
        }
        continue;
      case ENDS_SERVICE:
        floor.busy.delete(call.number);
        addHeld(floor.memory.statistics, (call.serviceS ?? 0) * 1_000);
        noteFreed(floor.memory.learned, now);
        continue;
      case LEAVES:
      case ENTERS_SERVICE: {
        floor.waiting.delete(call.number);
        const known = joined.get(call.number);
        endWait(floor, call, known?.promise, now);
        if (known === undefined) continue;
        judged.push({ call, joined: known });
        if (kind === ENTERS_SERVICE) servedCount += 1;
        if (servedCount === judgedMax) return judged;
      }
    }
  }
  return judged;
}

function happenings(calls: readonly Call[]): readonly Happening[] {
  const all: Happening[] = [];
  for (const call of calls) {
    const { joinedAt, waitS, serviceS } = call;
    // Who leaves in the second of the call never waited.
    if (serviceS === null && waitS === 0) continue;
    all.push({ atS: joinedAt, kind: JOINS, call });
    if (waitS > 0) {
      all.push({ atS: joinedAt + waitS, kind: serviceS === null ? LEAVES : ENTERS_SERVICE, call });
    }
    if (serviceS !== null) all.push({ atS: joinedAt + waitS + serviceS, kind: ENDS_SERVICE, call });
  }
  return all.sort((a, b) => a.atS - b.atS || a.kind - b.kind || a.call.number - b.call.number);
}

function floorOf(floors: Map<string, Floor>, call: Call): Floor {
  const name = call.type === OWN_QUEUE ? OWN_QUEUE : 'others';
  const known = floors.get(name);
  if (known !== undefined) return known;
  const floor: Floor = { waiting: new Map(), busy: new Set(), memory: newMemory(call) };
  floors.set(name, floor);
  return floor;
}

function newMemory({ type }: Call): Memory {
  return {
    statistics: newQueueStatistics(id<QueueId>(type)),
    learned: newLearnedWaits(),
    lastWaitMs: null,
  };
}

function join({ waiting, busy, memory }: Floor, { type, priority }: Call, now: Instant): Joined {
  const ahead = [...waiting.values()].filter((other) => other.priority >= priority);
  const first = Math.min(...ahead.map(({ joinedAt }) => joinedAt * 1_000), now);
  const view: QueueView = {
    now,
    group: 'all',
    kind: `${type} ${priority}`,
    aheadCount: ahead.length,
    // Staffing is not recorded: whoever waits shows that all agents there are have a call.
    serverCount: Math.max(1, busy.size),
    ...serviceTime(memory.statistics, EXPECTED_HANDLE_MS),
    abandonmentRatePerMs: abandonmentRate(memory.statistics),
    headAgeMs: now - first,
  };
  return {
    view,
    waitingCount: waiting.size,
    lastWaitMs: memory.lastWaitMs,
    promise: promiseWait(memory.learned, view),
  };
}

function endWait(
  { busy, memory }: Floor,
  { number, waitS, serviceS }: Call,
  promise: WaitPromise | undefined,
  now: Instant,
): void {
  const waitedMs = waitS * 1_000;
  addWaited(memory.statistics, waitedMs, serviceS === null ? 'abandoned' : 'answered');
  if (serviceS === null) return;
  busy.add(number);
  memory.lastWaitMs = waitedMs;
  if (promise !== undefined) learnWait(memory.learned, promise, waitedMs, now);
}
