import { setTimeout as pause } from 'node:timers/promises';
import { Transient } from '#stream';
import type { Logger } from '../logger.ts';

export interface Opening<Opened> {
  /** Opens everything, or leaves nothing open. Transient is tried again. Gives up early when the signal is aborted. */
  readonly open: (stopping: AbortSignal) => Promise<Opened>;
  /** From the first attempt to giving up. */
  readonly budgetMs: number;
  readonly stopping: AbortSignal;
  readonly logger: Logger;
  /** An attempt failed, and another follows; beside what is logged. */
  readonly waiting?: (reason: Transient) => void;
}

const PAUSE_FIRST_MS = 100;
const PAUSE_MAX_MS = 2_000;

/** Opens what may be away at the start. Throws the last Transient when the budget is spent, anything else at once. */
export async function openWithin<Opened>(options: Opening<Opened>): Promise<Opened> {
  const { open, budgetMs, stopping, logger, waiting } = options;
  const until = performance.now() + budgetMs;
  // Logged once, however many attempts follow: a flood hides what comes after it.
  let isLogged = false;
  for (let pauseMs = PAUSE_FIRST_MS; ; pauseMs = Math.min(2 * pauseMs, PAUSE_MAX_MS)) {
    try {
      return await open(stopping);
    } catch (error) {
      if (!(error instanceof Transient) || stopping.aborted || performance.now() >= until) throw error;
      waiting?.(error);
      logger[isLogged ? 'debug' : 'warn']({ reason: error.message, budgetMs }, 'not open yet; retrying');
      isLogged = true;
      await pause(pauseMs, undefined, { signal: stopping });
    }
  }
}
