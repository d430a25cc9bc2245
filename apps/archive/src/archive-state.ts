import { counter, gauge, METRICS, type Registry } from '#platform';

/** How archiving goes, for probes and metrics. */
export interface ArchiveState {
  readonly written: (bytes: number) => void;
  readonly trouble: (why: string | null) => void;
  /** Why the store does not take objects; null: it does. Nothing is lost meanwhile, as long as the log keeps it. */
  readonly whyBlocked: () => string | null;
}

/** @param onChange called with the reason when the store stops taking objects, and with null when it takes them again */
export function archiveState(metrics: Registry, onChange: (why: string | null) => void): ArchiveState {
  let blocked: string | null = null;
  const bytes = counter(metrics, METRICS.archivedBytes);
  const failures = counter(metrics, METRICS.archiveFailures);
  const last = gauge(metrics, METRICS.archiveLastObject);
  gauge(metrics, METRICS.archiveBlocked, (gauged) => gauged.set(blocked === null ? 0 : 1));
  return {
    written(size) {
      bytes.inc(size);
      last.setToCurrentTime();
    },
    trouble(why) {
      if (why !== null) failures.inc();
      if ((why === null) !== (blocked === null)) onChange(why);
      blocked = why;
    },
    whyBlocked: () => blocked,
  };
}
