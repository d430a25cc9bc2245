import type { AnalyticsStore, KeptClickHouse } from '#clickhouse';

/** A server that is restarted, or a table that is made again, is there before. */
const BLOCKED_MAX_MS = 60_000;

/** Whether analytics keeps up. Nothing but it waits where it does not. */
export interface AnalyticsState {
  /** Null: every record gets to ClickHouse. */
  readonly whyDegraded: () => string | null;
  sinkEnded(error: Error): void;
  /** Asked again and again by who waits for rows. @throws once the sink has ended, or rows have waited for `BLOCKED_MAX_MS` without a break */
  mustGoOn(): void;
}

export function analyticsState(clickhouse: KeptClickHouse, store: AnalyticsStore): AnalyticsState {
  let ended: Error | undefined;
  let blockedSince: number | undefined;
  const whyDegraded = (): string | null =>
    ended === undefined
      ? (clickhouse.trouble() ?? store.trouble()?.message ?? null)
      : `the sink has ended, restart the process to continue it: ${ended.message}`;
  return {
    whyDegraded,
    sinkEnded: (error) => void (ended = error),
    mustGoOn() {
      const why = whyDegraded();
      if (why === null) {
        blockedSince = undefined;
        return;
      }
      blockedSince ??= performance.now();
      if (ended !== undefined || performance.now() - blockedSince > BLOCKED_MAX_MS)
        throw new Error(why, { cause: ended });
    },
  };
}
