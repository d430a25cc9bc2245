import { plusMs, type Instant } from '#kernel';
import { createBackoff, Cancelled, type Backoff } from './backoff.ts';
import { createBacklog, type Backlog } from './backlog.ts';
import { Corrupt, Fault, Fenced, Indeterminate, Transient } from './faults.ts';
import { createInbox, type Inbox } from './inbox.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal, JournalSession, TaskId } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import { partitionNumber } from './records.ts';
import { createSignal } from './signal.ts';
import { createTask, type Task } from './task.ts';
import { createTaskSession, type TaskSession } from './task-session.ts';
import type { TaskReport, Worker, WorkerObserver } from './worker.ts';

export interface TaskHostOptions {
  readonly name: string;
  readonly topics: readonly string[];
  readonly journal: Journal;
  readonly source: RecordSource;
  readonly clock: Clock;
  readonly queueRecordsMax: number;
  readonly retryBudgetMs: number;
  readonly stopTimeoutMs: number;
  readonly observer: WorkerObserver;
  /** The loop of one session: restores, runs, and returns once `ending` is set. */
  loop(session: TaskSession): Promise<void>;
}

/** A task from assignment to revocation; it may live several times in between. */
interface Tenure {
  readonly id: TaskId;
  readonly ending: AbortController;
  readonly backoff: Backoff;
  /** Resolves when the last session is closed; never rejects. */
  done: Promise<void>;
  task: Task | undefined;
  inbox: Inbox | undefined;
  backlog: Backlog;
  corruptInRow: number;
  /** Waits for work, and none is there. */
  idle(): boolean;
}

export const RETRY_BUDGET_MS = 60_000;
export const STOP_TIMEOUT_MS = 10_000;

/** Of the time to stop: to commit and close the tasks. The rest is for leaving the group, even where a task hangs. */
const CLOSING_SHARE = 0.8;

const never = (): boolean => false;

/** Owns the tasks that a source assigns: opens them, gives each its loop, applies the remedy of each fault, ends them. */
export function createTaskHost(options: TaskHostOptions): Worker {
  const { clock, source, observer } = options;
  const tenures = new Map<number, Tenure>();
  let assignmentKnown = false;
  let stopping: Promise<void> | undefined;
  let error: unknown;
  let whenIdle: (() => void)[] = [];
  let end: (error: unknown) => void;
  const ended = new Promise<unknown>((resolve) => (end = resolve));

  function assign(partition: number): void {
    if (stopping !== undefined) return;
    const before = tenures.get(partition);
    if (before !== undefined && !before.ending.signal.aborted) return;
    const ending = new AbortController();
    const tenure: Tenure = {
      id: { processor: options.name, partition },
      ending,
      backoff: createBackoff(clock, options.retryBudgetMs, ending.signal),
      done: before?.done ?? Promise.resolve(),
      task: undefined,
      inbox: undefined,
      backlog: createBacklog(),
      corruptInRow: 0,
      idle: never,
    };
    tenures.set(partition, tenure);
    // Serial per partition: the last tenure's session is closed before the next one opens.
    tenure.done = tenure.done
      .then(() => own(tenure))
      .catch(fail)
      .finally(() => {
        if (tenures.get(partition) === tenure) tenures.delete(partition);
        settleIdle();
      });
  }

  /** Lives of one task, until it is taken away or the worker ends. Throws what has no remedy. */
  async function own(tenure: Tenure): Promise<void> {
    const ending = tenure.ending.signal;
    while (!ending.aborted) {
      try {
        await live(tenure);
      } catch (fault) {
        // On the way out a batch that could not be committed is simply not committed.
        if (ending.aborted && (fault instanceof Fault || fault instanceof Cancelled)) return;
        if (!(await remedy(fault, tenure))) return;
      }
    }
  }

  /** One life: one session, from open to close. */
  async function live(tenure: Tenure): Promise<void> {
    const { id, backoff } = tenure;
    const ending = tenure.ending.signal;
    const task = createTask(id, clock);
    const signal = createSignal();
    const faulted = (fault: Fault): void => {
      task.failed(fault.message);
      observer.fault?.(id, fault.fault);
    };
    let journal: JournalSession | undefined;
    tenure.task = task;
    tenure.backlog = createBacklog();
    observer.taskOpening?.(id);
    ending.addEventListener('abort', signal.notify, { once: true });
    try {
      journal = await backoff.retry(() => {
        task.tick();
        return options.journal.open(id);
      }, faulted);
      task.succeeded();
      task.to('restoring');
      const inbox = createInbox({
        topics: options.topics,
        partition: id.partition,
        position: journal.position,
        source,
        queueRecordsMax: options.queueRecordsMax,
        delivered: signal.notify,
      });
      tenure.inbox = inbox;
      tenure.idle = () => task.rests && signal.quiet && inbox.size === 0;
      const session = createTaskSession({
        task,
        journal,
        inbox,
        ending,
        clock,
        source,
        signal,
        backoff,
        faulted,
        resting: settleIdle,
        running: () => observer.taskRunning?.(id),
        committed({ position }) {
          tenure.backlog.committed(position.next);
          backoff.reset();
          tenure.corruptInRow = 0;
        },
      });
      await options.loop(session);
    } finally {
      tenure.idle = never;
      tenure.inbox = undefined;
      ending.removeEventListener('abort', signal.notify);
      task.to('closed');
      // Closing only gives back; whatever counts is committed, and a dead session may refuse.
      await journal?.close().catch(() => undefined);
    }
  }

  /** One remedy for each type of fault. True: live again, from what the journal holds. Throws where there is none. */
  async function remedy(fault: unknown, tenure: Tenure): Promise<boolean> {
    const { id, backoff } = tenure;
    if (fault instanceof Fault && !(fault instanceof Transient)) observer.fault?.(id, fault.fault);
    if (fault instanceof Fenced) {
      if (source.stillAssigned === undefined) return false;
      await backoff.pause();
      return Promise.race([source.stillAssigned(id.partition), taken(tenure.ending.signal)]);
    }
    if (fault instanceof Indeterminate) {
      await backoff.pause(fault);
      return true;
    }
    if (fault instanceof Corrupt && options.journal.wipe !== undefined && tenure.corruptInRow === 0) {
      tenure.corruptInRow += 1;
      await options.journal.wipe(id);
      return true;
    }
    throw fault;
  }

  function fail(cause: unknown): void {
    if (cause instanceof Cancelled) return;
    error ??= cause;
    void shutDown();
  }

  function shutDown(): Promise<void> {
    stopping ??= (async () => {
      for (const tenure of tenures.values()) tenure.ending.abort();
      const { stopTimeoutMs } = options;
      await within(
        stopTimeoutMs * CLOSING_SHARE,
        Promise.all([...tenures.values()].map((tenure) => tenure.done)),
      );
      // Only now: who is given a task because its owner leaves the group finds it committed and closed.
      const left = source.stop().catch((cause: unknown) => (error ??= cause));
      await within(stopTimeoutMs * (1 - CLOSING_SHARE), left);
      end(error);
      settleIdle();
    })();
    return stopping;
  }

  /** Waits for `work`, at most this long. */
  async function within(timeoutMs: number, work: Promise<unknown>): Promise<void> {
    let cancel = (): void => {};
    const timeout = new Promise<void>((resolve) => {
      cancel = clock.wake(plusMs(clock.now(), timeoutMs), resolve);
    });
    await Promise.race([work, timeout]);
    cancel();
  }

  function isIdle(): boolean {
    return assignmentKnown && [...tenures.values()].every((tenure) => tenure.idle());
  }

  function settleIdle(): void {
    if (whenIdle.length === 0 || !(isIdle() || stopping !== undefined)) return;
    const waiting = whenIdle;
    whenIdle = [];
    for (const resolve of waiting) resolve();
  }

  return {
    ended,
    async start() {
      await source.start({
        assigned(partitions) {
          assignmentKnown = true;
          for (const partition of partitions) assign(partition);
          settleIdle();
        },
        revoked(partitions) {
          for (const partition of partitions) tenures.get(partition)?.ending.abort();
        },
        records(of, records, progress) {
          try {
            const tenure = tenures.get(partitionNumber(of));
            const waiting = tenure?.inbox?.deliver(of, records, progress);
            if (waiting === undefined) return;
            tenure?.backlog.delivered(records);
            observer.queued?.(options.name, of, waiting, options.queueRecordsMax);
          } catch (cause) {
            fail(cause);
          }
        },
        failed: fail,
      });
    },
    stop: shutDown,
    async whenIdle() {
      if (isIdle() || stopping !== undefined) return;
      await new Promise<void>((resolve) => whenIdle.push(resolve));
    },
    status() {
      const now = clock.now();
      const assigned = [...tenures.values()].filter((tenure) => !tenure.ending.signal.aborted);
      const tasks = assigned.flatMap(({ task }) => task ?? []);
      const running = tasks.filter(({ status }) => status === 'running' || status === 'committing');
      return {
        tasks: assigned.flatMap(({ task, backlog }) =>
          task === undefined ? [] : [reportOf(task, backlog.oldest, now)],
        ),
        heard: source.heard?.() ?? [],
        ready: assignmentKnown && stopping === undefined && running.length === assigned.length,
        lastTickAt: tasks.reduce<Instant>((oldest, { lastTickAt }) => earlierOf(oldest, lastTickAt), now),
        error,
      };
    },
  };
}

function reportOf(task: Task, oldest: Instant | null, now: Instant): TaskReport {
  const { failing } = task;
  return {
    task: task.id,
    status: task.status,
    forMs: now - task.since,
    failing: failing && { reason: failing.reason, forMs: now - failing.since },
    oldestMs: oldest === null ? 0 : Math.max(0, now - oldest),
  };
}

/** Resolves with false when the task is to end. */
function taken(ending: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    if (ending.aborted) resolve(false);
    else ending.addEventListener('abort', () => resolve(false), { once: true });
  });
}

function earlierOf(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
