import { plusMs } from '#kernel';
import { countsByKind } from './dead-letters.ts';
import type { RecordQueue } from './inbox.ts';
import { createMachine } from './machine.ts';
import type { Misplaced } from './misplaced.ts';
import type { Processor } from './processor.ts';
import type { TaskSession } from './task-session.ts';
import type { WorkerObserver } from './worker.ts';

export interface PumpOptions {
  readonly processor: Processor;
  readonly commitRecordsMax: number;
  readonly commitIntervalMs: number;
  readonly aggregatesMax: number;
  readonly decidedBy: string;
  /** Whether what nobody waits for may wait for more to come. */
  readonly lingers: boolean;
  readonly observer: WorkerObserver;
}

/** The clock is read once per this many records. */
const CLOCK_EVERY = 64;

/**
 * The loop of one task of a processor: takes what was delivered, applies it, commits. It alone touches the machine; what callbacks
 * bring waits in the inbox until the loop comes to it.
 */
export async function pump(session: TaskSession, options: PumpOptions): Promise<void> {
  const { task, inbox, clock, ending } = session;
  const { processor, commitRecordsMax, commitIntervalMs, observer } = options;
  const machine = createMachine(processor, task.id, session.journal, {
    aggregatesMax: options.aggregatesMax,
    decidedBy: options.decidedBy,
    epochOf: (topic) => session.epochOf(topic),
    onSkipped: (record) => observer.skipped?.(task.id, record),
    ...(observer.misplaced && {
      placement: {
        partitionsOf: (topic: string) => session.partitionsOf(topic),
        found: (record: Misplaced) => observer.misplaced?.(task.id, record),
      },
    }),
  });
  let begunAt = clock.now();
  const inHand = (): number => machine.records + machine.deadlines;

  function fireDue(): number {
    const until = inbox.caughtUpAt(clock.now());
    return until === null ? 0 : machine.fireDue(until, commitRecordsMax);
  }

  async function commit(): Promise<void> {
    const { records, deadlines, ignored, refused } = machine;
    const unit = machine.takeUnit();
    const commitMs = await session.commit(unit);
    begunAt = clock.now();
    observer.unitCommitted?.(task.id, {
      records,
      deadlines,
      ignored,
      refused,
      outputs: unit.outputs.length,
      deadLetters: countsByKind(unit.deadLetters),
      commitMs,
    });
    for (const letter of unit.deadLetters) observer.deadLettered?.(task.id, letter);
  }

  /** Applies what waits, from this queue's head on, as far as it is prepared; true: the unit is to be committed. */
  function applyFrom(first: RecordQueue): boolean {
    let queue: RecordQueue | undefined = first;
    do {
      const applied = machine.apply(queue.source, queue.head, commitRecordsMax);
      if (applied) queue.shift();
      const late = machine.records % CLOCK_EVERY === 0 && clock.now() - begunAt >= commitIntervalMs;
      if (!applied || machine.goesOn || late || inHand() >= commitRecordsMax) return true;
      queue = inbox.first();
    } while (queue !== undefined && queue.unprepared === undefined);
    return false;
  }

  const mayLinger = (): boolean =>
    options.lingers && !machine.isAwaited && clock.now() - begunAt < commitIntervalMs;

  async function waitForMore(): Promise<void> {
    // A deadline that has come and may not fire yet waits for the next delivery, not for the clock.
    const due = machine.nextDue;
    const wakeAt = due !== null && due <= clock.now() ? null : due;
    if (inHand() > 0) {
      const until = plusMs(begunAt, commitIntervalMs);
      await session.linger(wakeAt !== null && wakeAt < until ? wakeAt : until);
    } else {
      await session.wait(wakeAt);
      begunAt = clock.now();
    }
  }

  session.run();
  while (!ending.aborted) {
    const queue = inbox.first();
    if (queue === undefined) {
      // Nothing more to apply: what others wait for goes at once. On an idle partition the clock fires the deadlines.
      if (inHand() > 0 && !mayLinger()) await commit();
      else if (fireDue() === 0) await waitForMore();
      continue;
    }
    const unprepared = queue.unprepared;
    if (unprepared !== undefined) {
      if (processor.prepare !== undefined) await session.retry(async () => processor.prepare?.(unprepared));
      queue.prepared();
      continue;
    }
    if (applyFrom(queue)) await commit();
  }
  // The batch in hand is finished; what still waits in the inbox belongs to the next owner.
  if (inHand() > 0) await commit();
}
