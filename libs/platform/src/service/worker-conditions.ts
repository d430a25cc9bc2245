import type { Instant } from '#kernel';
import { taskName, type TaskReport, type WorkerStatus } from '#stream';
import { howLong, whoIsSilent } from '../silence.ts';

/** A fetch is answered within a tenth of a second where there is nothing; a slow network, and an election, take some seconds. */
const FETCH_MS_MAX = 5_000;
/** A commit takes some round trips to the brokers. */
const COMMIT_MS_MAX = 10_000;
const FAILING_MS_MAX = 5_000;

/**
 * Why a worker does no work, for people; null: it works, or there is none. Every assigned task runs, what it reads is answered, what it
 * has done is committed.
 */
export function whyItDoesNotWork(status: WorkerStatus): string | null {
  const reasons = [
    whatIsNotRunning(status),
    ...status.tasks.map(whatIsStuck),
    whoIsSilent(status.heard, FETCH_MS_MAX),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? null : reasons.join('; ');
}

function whatIsStuck({ task, status, forMs, failing }: TaskReport): string | null {
  const name = taskName(task);
  if (status !== 'running' && status !== 'committing') return failing && `${name}: ${failing.reason}`;
  if (failing !== null && failing.forMs > FAILING_MS_MAX)
    return `${name} tries again and again ${howLong(failing.forMs)}: ${failing.reason}`;
  if (status === 'committing' && forMs > COMMIT_MS_MAX) return `${name} cannot commit ${howLong(forMs)}`;
  return null;
}

/** Which assigned tasks do not run, and what they do instead; null: all run. */
function whatIsNotRunning({ ready, tasks }: WorkerStatus): string | null {
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
