import type { Instant } from '#kernel';
import { taskName, type WorkerStatus } from '#stream';

/** Which assigned tasks do not run, and what they do instead; null: all run. */
export function whatIsNotRunning({ ready, tasks }: WorkerStatus): string | null {
  if (ready) return null;
  const waiting = tasks.filter(({ status }) => status !== 'running' && status !== 'committing');
  if (waiting.length === 0) return 'no assignment is known yet';
  return waiting.map(({ task, status }) => `${taskName(task)} is ${status}`).join(', ');
}

/**
 * Whether a turn of the worker takes longer than `turnMsMax`; null: it moves. A turn is timed from the first look that meets it, by
 * a monotonic clock: the log's time may jump when a broker answers for the first time. It must be asked regularly, as probes do.
 */
export function createTurnWatch(
  turnMsMax: number,
  monotonicMs: () => number = () => performance.now(),
): (status: WorkerStatus) => string | null {
  let turn: { readonly begunAt: Instant; readonly seenAt: number } | undefined;
  return ({ lastTickAt }) => {
    const now = monotonicMs();
    // While every task rests, it is the present, and so another one at each look.
    if (turn?.begunAt !== lastTickAt) turn = { begunAt: lastTickAt, seenAt: now };
    const busyMs = Math.floor(now - turn.seenAt);
    return busyMs > turnMsMax ? `a turn has taken ${busyMs} ms and more; ${turnMsMax} are allowed` : null;
  };
}
