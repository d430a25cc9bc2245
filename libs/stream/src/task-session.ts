import type { Instant } from '#kernel';
import { createBackoff, type Backoff } from './backoff.ts';
import type { Transient } from './faults.ts';
import type { Inbox } from './inbox.ts';
import type { Clock } from './ports/clock.ts';
import type { CommitUnit, JournalSession } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { Signal } from './signal.ts';
import type { Task } from './task.ts';

/** All that the loop of one task works with, from `open` to `close`. The loop is the only one that changes anything in it. */
export interface TaskSession {
  readonly task: Task;
  readonly journal: JournalSession;
  readonly inbox: Inbox;
  /** Set when the task is to end: the loop commits what it has in hand and returns. */
  readonly ending: AbortSignal;
  readonly clock: Clock;
  /** Of a topic of the source. */
  epochOf(topic: string): string;
  /** Of a topic of the source. */
  partitionsOf(topic: string): number;
  /** Tells the source where to go on; deliveries begin. The task runs. */
  run(): void;
  /** Waits for work: until something is delivered, `at` has come (null: never), or the task is to end. */
  wait(at: Instant | null): Promise<void>;
  /** The same with something in hand that is not committed yet: the task is not idle. */
  linger(at: Instant): Promise<void>;
  /** Repeats `work` while it throws Transient, within the worker's budget. */
  retry<T>(work: () => Promise<T>): Promise<T>;
  /** The same without a budget, until it succeeds or the task is to end: for what nothing but this task waits for. */
  persist<T>(work: () => Promise<T>): Promise<T>;
  /** Commits; transient faults are retried with the same unit. Returns how long it took, in ms. */
  commit(unit: CommitUnit): Promise<number>;
}

export interface TaskSessionParts {
  readonly task: Task;
  readonly journal: JournalSession;
  readonly inbox: Inbox;
  readonly ending: AbortSignal;
  readonly clock: Clock;
  readonly source: RecordSource;
  readonly signal: Signal;
  readonly backoff: Backoff;
  /** Waiting has begun: perhaps the whole worker has nothing to do. */
  readonly resting: () => void;
  readonly running: () => void;
  readonly faulted: (fault: Transient) => void;
  readonly committed: (unit: CommitUnit) => void;
}

export function createTaskSession(parts: TaskSessionParts): TaskSession {
  const { task, journal, inbox, ending, clock, source, signal, backoff } = parts;
  const retry = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await backoff.retry(() => {
      task.tick();
      return work();
    }, parts.faulted);
    task.succeeded();
    return done;
  };
  const patience = createBackoff(clock, Number.POSITIVE_INFINITY, ending);
  return {
    task,
    journal,
    inbox,
    ending,
    clock,
    retry,
    async persist(work) {
      const result = await patience.retry(() => {
        task.tick();
        return work();
      }, parts.faulted);
      patience.reset();
      task.succeeded();
      return result;
    },
    epochOf: (topic) => source.epochOf(topic),
    partitionsOf: (topic) => source.partitionsOf(topic),
    run() {
      task.to('running');
      parts.running();
      source.seek(task.id.partition, journal.position.next);
    },
    async wait(at) {
      const cancel = at === null ? undefined : clock.wake(at, signal.notify);
      const waiting = signal.wait();
      task.rest();
      parts.resting();
      await waiting;
      cancel?.();
      task.tick();
    },
    async linger(at) {
      const cancel = clock.wake(at, signal.notify);
      await signal.wait();
      cancel();
      task.tick();
    },
    async commit(unit) {
      const began = clock.now();
      task.to('committing');
      await retry(() => journal.commit(unit));
      task.to('running');
      parts.committed(unit);
      return clock.now() - began;
    },
  };
}
