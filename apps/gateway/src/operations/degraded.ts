import type { LogGate } from '../ingest/log-gate.ts';
import type { LogTail } from '../reading/log-tail.ts';

/** What is worse while the log cannot be read, for /readyz; null: nothing. */
export function whyStale(tail: LogTail): string | null {
  const stale = tail.stale();
  return stale && `${stale.reason} What is shown may be out of date since ${stale.since.toISOString()}.`;
}

/** What is worse while the log cannot be written, for /readyz; null: nothing. */
export function whyRefused(gate: LogGate): string | null {
  const why = gate.whyClosed();
  return why && `${why} Postings are answered with 503 until it can be written again.`;
}

/** For how long what is shown may have been out of date; 0: it is kept up to date. */
export function staleMs(tail: LogTail): number {
  const stale = tail.stale();
  return stale === null ? 0 : Math.max(0, Date.now() - stale.since.getTime());
}
