import { setTimeout as pause } from 'node:timers/promises';
import { NotProvisioned, Transient } from '#stream';
import type { Logger } from '../logger.ts';

export interface Opening<Opened> {
  /** Opens everything, or leaves nothing open. Transient is tried again. Gives up early when the signal is aborted. */
  readonly open: (stopping: AbortSignal) => Promise<Opened>;
  /** From the first attempt to giving up; the time in which something is not provisioned does not count. */
  readonly budgetMs: number;
  readonly stopping: AbortSignal;
  readonly logger: Logger;
  /** An attempt failed, and another follows; beside what is logged. */
  readonly waiting?: (reason: Transient) => void;
}

const PAUSE_FIRST_MS = 100;
const PAUSE_MAX_MS = 2_000;

/**
 * Opens what may be away at the start. Throws the last Transient when the budget is spent, anything else at once. What is not
 * provisioned is waited for without end: a restart would not create it.
 */
export async function openWithin<Opened>(options: Opening<Opened>): Promise<Opened> {
  const { open, budgetMs, stopping, logger, waiting } = options;
  let until = performance.now() + budgetMs;
  // Each reason is logged once in a row, however many attempts follow: a flood hides what comes after it.
  let logged: string | undefined;
  for (let pauseMs = PAUSE_FIRST_MS; ; pauseMs = Math.min(2 * pauseMs, PAUSE_MAX_MS)) {
    try {
      return await open(stopping);
    } catch (error) {
      if (!(error instanceof Transient) || stopping.aborted) throw error;
      if (error instanceof NotProvisioned) until = performance.now() + budgetMs;
      else if (performance.now() >= until) throw error;
      waiting?.(error);
      const kind = error instanceof NotProvisioned ? error.message : 'away';
      logger[kind === logged ? 'debug' : 'warn'](
        { reason: error.message, budgetMs },
        'not open yet; retrying',
      );
      logged = kind;
      await pause(pauseMs, undefined, { signal: stopping });
    }
  }
}
