import { CommandError, EXIT } from '../terminal/exit.ts';

/**
 * Runs what opens folders and ports. Those errors are written for people and mean that something is in use, taken, full or not
 * allowed: none is a bug.
 */
export async function openOrReport<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    // Programming errors, and faults that have a remedy of their own, are reported elsewhere.
    if (!(cause instanceof Error) || cause.constructor !== Error || 'code' in cause) throw cause;
    throw new CommandError({ what: cause.message, remedy: '', exitCode: EXIT.unavailable }, { cause });
  }
}
