import { WrittenByNewer } from '#kernel';
import { Corrupt, NewerFormat } from './faults.ts';

/** The fault of a task that cannot restore this: NewerFormat where a newer version wrote it, else Corrupt. */
export function unreadable(what: string, cause: unknown): Corrupt | NewerFormat {
  const text = `The stored state of ${what} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
  const isNewer =
    cause instanceof WrittenByNewer || (cause instanceof Error && cause.cause instanceof WrittenByNewer);
  if (isNewer) {
    return new NewerFormat(`${text} Nothing is damaged: go on with the newer version.`, { cause });
  }
  return new Corrupt(`${text} Restore the data folder from a backup, or begin with a new one.`, { cause });
}
