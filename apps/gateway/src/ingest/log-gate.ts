import type { Logger } from '#platform';
import {
  Indeterminate,
  partitionOf,
  spread,
  Transient,
  type OutboundRecord,
  type RecordAppender,
} from '#stream';
import { Problem } from '../http/problem.ts';

export interface LogGateOptions {
  readonly appender: RecordAppender;
  /** Why nothing can be appended there now, as the reader of the log sees it; null: nothing is known against it. */
  readonly whySilent: (topic: string, partition: number) => string | null;
  /** 0: not known yet. */
  readonly partitionsOf: (topic: string) => number;
  readonly logger: Logger;
}

/** Refuses at once what cannot be appended now, instead of letting every caller wait for the same timeout. */
export interface LogGate extends RecordAppender {
  /** Why everything is refused, for people; null: appends are let through. */
  whyClosed(): string | null;
  stop(): void;
}

const PROBE_EVERY_MS = 1_000;
const RETRY_AFTER_S = 2;

/**
 *   open ──► closed ──► trying ──► open
 *             ▲           │
 *             └───────────┘
 *
 * closed   an append has failed for want of a broker; the log is probed every second
 * trying   the probe has succeeded; one append is let through, and decides
 *
 * A log that cannot be probed answers at once in any case, and is asked every time.
 */
export function createLogGate({ appender, whySilent, partitionsOf, logger }: LogGateOptions): LogGate {
  const probe = appender.probe && (() => appender.probe?.() ?? Promise.resolve());
  let state: 'open' | 'closed' | 'trying' = 'open';
  let reason = '';
  let isTrying = false;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  function close(error: Error): void {
    if (probe === undefined || isStopped) return;
    reason = error.message;
    if (state === 'closed') return;
    if (state === 'open') logger.warn({ reason }, 'postings are refused until the log can be written again');
    state = 'closed';
    probeLater(probe);
  }

  function probeLater(ask: () => Promise<void>): void {
    timer = setTimeout(() => {
      ask().then(
        () => {
          if (!isStopped) state = 'trying';
        },
        (error: unknown) => {
          if (isStopped) return;
          reason = error instanceof Error ? error.message : String(error);
          probeLater(ask);
        },
      );
    }, PROBE_EVERY_MS);
  }

  function whyRefused(records: readonly OutboundRecord[]): string | null {
    if (state === 'closed') return reason;
    if (state === 'trying' && isTrying) return reason;
    for (const record of spread(records, partitionsOf)) {
      const partitions = partitionsOf(record.topic);
      if (partitions === 0) continue;
      const why = whySilent(record.topic, record.partition ?? partitionOf(record.key, partitions));
      if (why !== null) return why;
    }
    return null;
  }

  async function attempt(records: readonly OutboundRecord[], at: Parameters<RecordAppender['append']>[1]) {
    const decides = state === 'trying';
    if (decides) isTrying = true;
    try {
      const appended = await appender.append(records, at);
      if (decides) {
        state = 'open';
        logger.info({}, 'the log can be written again');
      }
      return appended;
    } catch (error) {
      if (error instanceof Transient || error instanceof Indeterminate) close(error);
      throw error;
    } finally {
      if (decides) isTrying = false;
    }
  }

  return {
    async append(records, at) {
      const why = whyRefused(records);
      if (why === null) return attempt(records, at);
      throw new Problem('unavailable', `${why} Nothing was written: send the same again later.`, {
        retryAfterSeconds: RETRY_AFTER_S,
      });
    },
    whyClosed: () => (state === 'closed' ? reason : null),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
