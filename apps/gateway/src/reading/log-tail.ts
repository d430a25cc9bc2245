import { TOPICS, type Codec, type DomainEvent } from '#contracts';
import { UnknownRecord } from '#kernel';
import { DiskFull, type ProjectionSize } from '#lmdb-store';
import {
  Corrupt,
  Fault,
  Fenced,
  NotProvisioned,
  offset as offsetAt,
  topicName,
  Transient,
  type Offset,
  type SourceId,
  type SourceRecord,
} from '#stream';
import type { Logger } from '#platform';
import type { DeadLetterList } from '../dead-letters/dead-letter-list.ts';
import type { GatewayLog } from '../gateway-options.ts';
import type { Projection } from '../projection/index.ts';
import type { Transcripts } from '../transcript/transcripts.ts';
import { concerned, eventOf } from './event-keys.ts';
import { keptProjection, type FurtherFolding } from './kept-projection.ts';
import { staleness, type Stale } from './staleness.ts';
import { topicReader, type TopicReader } from './topic-reader.ts';

/** Called after the projection has taken the event in. Must not throw. */
type Listener = (event: DomainEvent, record: SourceRecord) => void;

/**
 * The one reader of this process: it keeps the projection at the end of the log and passes events to listeners. The projection lies in
 * a folder, with its position: a start, and a failure of reading, continue there, so nothing is folded twice.
 */
export interface LogTail {
  /** Throws Transient until it has been opened. */
  readonly projection: Projection;
  readonly deadLetters: DeadLetterList;
  readonly transcripts: Transcripts;
  /** The next offset of every source. Live: copy it to keep it. */
  readonly position: ReadonlyMap<SourceId, Offset>;
  /** What `look` finds in the projection; where the projection proves damaged it is rebuilt, and this throws Transient. */
  look<T>(look: () => T): T;
  /**
   * Why there is nothing to show, for people; null: it has caught up with the log as it was when reading began, once. Reading may have
   * stopped since (the log away, the disk full): `stale`. Where another process has taken the folder there is nothing to show any more.
   */
  lag(): string | null;
  /** Since when the projection may be out of date, after it has caught up; null: it is kept up to date. */
  stale(): Stale | null;
  /** Why nothing can be appended to this partition at the moment, as far as reading shows; null: it is heard of. */
  whySilent(topic: string, partition: number): string | null;
  /** How many partitions a topic has; 0 until that is known. */
  partitionsOf(topic: string): number;
  /** How many of the records that the log held when reading began are still unread. */
  behindCount(): number;
  /** Undefined until the projection is open. */
  projectionSize(): ProjectionSize | undefined;
  start(): Promise<void>;
  /** @returns what ends it */
  listen(key: string, listener: Listener): () => void;
  stop(): Promise<void>;
}

export interface LogTailOptions {
  readonly log: GatewayLog;
  readonly codec: Codec;
  readonly logger: Logger;
  /** See `GatewayOptions`. */
  readonly projectionDir: string;
  readonly keepMs: number;
  readonly further?: FurtherFolding;
  /** A record was skipped; where a newer Baton wrote it, `type` is the name of its schema. */
  readonly skipped?: (topic: string, type?: string) => void;
}

const RESTART_MS = 1_000;
/** Failures no further apart than this are one outage. */
const OUTAGE_MS = 60_000;
const ALL_TOPICS: readonly string[] = Object.values(TOPICS);

/** Values of the projection that are looked at after a delivery, whether they are still of use. */
const SWEPT_MAX = 50;

export function logTail(options: LogTailOptions): LogTail {
  const { log, codec, logger, skipped } = options;
  const kept = keptProjection({
    ...{ codec, logger, further: options.further, failed: storeFailed },
    dir: options.projectionDir,
    keepMs: options.keepMs,
  });
  const listeners = new Map<string, Set<Listener>>();
  /** Where each source ended when reading began; emptied as it is reached. */
  let goals: Map<SourceId, Offset> | undefined;
  let failedAt = -Infinity;
  let away: string | null = 'the log has not been read yet';
  /** Another process has the folder of the projection: this one will not show anything any more. */
  let fenced: string | undefined;
  let hasCaughtUp = false;
  const reading = staleness();
  let reader: TopicReader | undefined;
  let restart: NodeJS.Timeout | undefined;
  let stopped = false;

  function take(source: SourceId, records: readonly SourceRecord[], next: Offset): void {
    try {
      fold(source, records, next);
      kept.relieve(goals?.size === 0 ? Math.min(SWEPT_MAX, records.length) : 0);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      storeFailed(error);
    }
  }

  function fold(source: SourceId, records: readonly SourceRecord[], next: Offset): void {
    const { position } = kept;
    for (const record of records) {
      if (record.offset < (position.get(source) ?? 0)) continue;
      kept.advance(source, offsetAt(record.offset + 1));
      if (record.topic === TOPICS.deadLetters) {
        kept.deadLetters.add(record);
        continue;
      }
      const event = eventOf(codec, record, (problem) =>
        skipped?.(record.topic, problem instanceof UnknownRecord ? problem.type : undefined),
      );
      if (event === undefined) continue;
      kept.apply(event, record);
      for (const key of concerned(event)) {
        for (const listener of [...(listeners.get(key) ?? [])]) listener(event, record);
      }
    }
    if (next > (position.get(source) ?? 0)) kept.advance(source, next);
    const goal = goals?.get(source);
    if (goal !== undefined && (position.get(source) ?? 0) >= goal) goals?.delete(source);
  }

  async function read(): Promise<void> {
    if (fenced !== undefined) return;
    try {
      const extent = await log.extent(ALL_TOPICS);
      if (stopped) return;
      if ((await kept.open(extent)) === 'begun') {
        goals = new Map(extent.ends);
        hasCaughtUp = false;
      }
      const from = kept.position;
      for (const [source, end] of goals ?? []) if ((from.get(source) ?? 0) >= end) goals?.delete(source);
      if (stopped) return;
      away = null;
      reader = topicReader({ log, codec, topics: ALL_TOPICS, from, take, failed });
      const begun = reader;
      reading.goesOn(() => begun.heard());
      await reader.start();
    } catch (error) {
      // It was to begin anew and could not: what was shown is gone.
      if (kept.position.size === 0) hasCaughtUp = false;
      failed(error);
    }
  }

  function storeFailed(error: unknown): void {
    if (error instanceof Corrupt) {
      kept.markDamaged();
      hasCaughtUp = false;
    }
    failed(error, error instanceof Corrupt ? 'the projection is damaged and is rebuilt' : undefined);
  }

  function failed(error: unknown, why?: string): void {
    if (error instanceof Fenced) {
      end(error);
      return;
    }
    hasCaughtUp ||= away === null && goals?.size === 0 && why === undefined;
    away =
      why ??
      (error instanceof DiskFull
        ? error.message.replace(/\.$/, '')
        : 'the log is away; it is retried every second');
    reading.failed(away);
    if (stopped || fenced !== undefined) return;
    const at = performance.now();
    // Whoever opens the log says what keeps it. An outage is logged once, however many retries follow.
    const isOpening = error instanceof NotProvisioned;
    const known = isOpening || at - failedAt < OUTAGE_MS;
    if (!isOpening) failedAt = at;
    logger[known ? 'debug' : 'warn']({ err: error }, 'reading the log failed; retrying');
    const old = reader;
    reader = undefined;
    clearTimeout(restart);
    restart = setTimeout(() => {
      void (old?.stop() ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => (stopped ? undefined : read()));
    }, RESTART_MS);
  }

  /** For good: to take the file back would take it from a process that keeps it up to date. */
  function end(error: Fenced): void {
    if (fenced !== undefined) return;
    fenced = error.message.replace(/\.$/, '');
    clearTimeout(restart);
    if (stopped) return;
    logger.error(
      { err: error },
      'another process has the folder of the projection; nothing is shown any more',
    );
    void reader?.stop().catch(() => undefined);
    reader = undefined;
  }

  const behindCount = (): number =>
    [...(goals ?? [])].reduce(
      (sum, [source, goal]) => sum + Math.max(0, goal - (kept.position.get(source) ?? 0)),
      0,
    );

  return {
    get projection() {
      return kept.projection;
    },
    get deadLetters() {
      return kept.deadLetters;
    },
    get transcripts() {
      return kept.transcripts;
    },
    get position() {
      return kept.position;
    },
    look(look) {
      try {
        return look();
      } catch (error) {
        if (!(error instanceof Corrupt)) throw error;
        storeFailed(error);
        throw new Transient('The projection is damaged and is rebuilt.', { cause: error });
      }
    },
    lag() {
      if (fenced !== undefined) return fenced;
      if (hasCaughtUp) return null;
      if (away !== null) return away;
      if (goals === undefined || goals.size > 0)
        return `the log is still being read, ${behindCount()} records are to come`;
      hasCaughtUp = true;
      return null;
    },
    stale: () => (hasCaughtUp && fenced === undefined ? reading.now() : null),
    whySilent: (topic, partition) => reading.whySilent(topic, partition),
    partitionsOf: (topic) => [...kept.position.keys()].filter((source) => topicName(source) === topic).length,
    behindCount,
    projectionSize: () => kept.size(),
    start: read,
    listen(key, listener) {
      const those = listeners.get(key) ?? new Set();
      listeners.set(key, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0 && listeners.get(key) === those) listeners.delete(key);
      };
    },
    async stop() {
      stopped = true;
      clearTimeout(restart);
      await reader?.stop();
      await kept.close();
    },
  };
}
