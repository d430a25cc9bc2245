import { taskName, type Clock, type WorkerState } from '#stream';

/** Which assigned tasks do not run, and what they do instead; null: all run. */
export function whatIsNotRunning({ ready, tasks }: WorkerState): string | null {
  if (ready) return null;
  const waiting = tasks.filter(({ state }) => state !== 'running' && state !== 'committing');
  if (waiting.length === 0) return 'no assignment is known yet';
  return waiting.map(({ task, state }) => `${taskName(task)} is ${state}`).join(', ');
}

/** Whether a turn of the worker has taken longer than `turnMsMax`; null: it moves. */
export function tooLongBusy(
  { lastTickAt }: WorkerState,
  clock: Pick<Clock, 'now'>,
  turnMsMax: number,
): string | null {
  const busyMs = clock.now() - lastTickAt;
  return busyMs > turnMsMax ? `a turn has taken ${busyMs} ms, more than ${turnMsMax}` : null;
}
