import { TOPICS, type Codec, type DomainEvent } from '#contracts';
import { DiskFull, openProjectionStore, type LogExtent, type ProjectionStore } from '#lmdb-store';
import {
  Corrupt,
  Fault,
  Fenced,
  offset as offsetAt,
  Transient,
  type Offset,
  type SourceId,
  type SourceRecord,
} from '#stream';
import type { Logger } from '#platform';
import { deadLetterList, type DeadLetterList } from '../dead-letters/dead-letter-list.ts';
import type { GatewayLog } from '../gateway-options.ts';
import { projection, PROJECTION_FORMAT, type Projection } from '../projection/index.ts';
import { concerned, eventOf } from './event-keys.ts';
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
  /** The next offset of every source. Live: copy it to keep it. */
  readonly position: ReadonlyMap<SourceId, Offset>;
  /** What `look` finds in the projection; where the projection proves damaged it is rebuilt, and this throws Transient. */
  look<T>(look: () => T): T;
  /** Why the projection may be out of date, for people; null: it has caught up with the log as it was when reading began. */
  lag(): string | null;
  /** How many of the records that the log held when reading began are still unread. */
  behindCount(): number;
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
  /** An undecodable record was skipped. */
  readonly skipped?: (topic: string) => void;
}

const RESTART_MS = 1_000;
/** Failures no further apart than this are one outage. */
const OUTAGE_MS = 60_000;
const ALL_TOPICS: readonly string[] = Object.values(TOPICS);

/** What is folded, and where it lies. */
interface Shown {
  readonly store: ProjectionStore;
  readonly projection: Projection;
  readonly deadLetters: DeadLetterList;
}

const NOWHERE: ReadonlyMap<SourceId, Offset> = new Map();
const NOT_YET = 'the log has not been read yet';

export function logTail({ log, codec, logger, projectionDir, skipped }: LogTailOptions): LogTail {
  const listeners = new Map<string, Set<Listener>>();
  let store: ProjectionStore | undefined;
  let shown: Shown | undefined;
  /** The store must begin anew before anything else is read from it. */
  let damaged = false;
  /** Where each source ended when reading began; emptied as it is reached. */
  let goals: Map<SourceId, Offset> | undefined;
  let failedAt = -Infinity;
  let away: string | null = NOT_YET;
  let reader: TopicReader | undefined;
  let restart: NodeJS.Timeout | undefined;
  let opening: Promise<unknown> = Promise.resolve();
  let stopped = false;

  function now(): Shown {
    if (shown === undefined) throw new Transient(`There is nothing to show yet: ${away ?? NOT_YET}.`);
    return shown;
  }

  function take(source: SourceId, records: readonly SourceRecord[], next: Offset): void {
    if (shown === undefined) return;
    try {
      fold(shown, source, records, next);
      shown.store.relieve();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      storeFailed(error);
    }
  }

  function fold(
    { store, projection: folded, deadLetters }: Shown,
    source: SourceId,
    records: readonly SourceRecord[],
    next: Offset,
  ): void {
    const { position } = store;
    for (const record of records) {
      if (record.offset < (position.get(source) ?? 0)) continue;
      store.advance(source, offsetAt(record.offset + 1));
      if (record.topic === TOPICS.deadLetters) {
        deadLetters.add(record);
        continue;
      }
      const event = eventOf(codec, record);
      if (event === undefined) {
        skipped?.(record.topic);
        continue;
      }
      folded.apply(event, record.appendedAt);
      for (const key of concerned(event)) {
        for (const listener of [...(listeners.get(key) ?? [])]) listener(event, record);
      }
    }
    if (next > (position.get(source) ?? 0)) store.advance(source, next);
    const goal = goals?.get(source);
    if (goal !== undefined && (position.get(source) ?? 0) >= goal) goals?.delete(source);
  }

  async function read(): Promise<void> {
    try {
      const extent = await log.extent(ALL_TOPICS);
      if (stopped) return;
      const opened = open(extent);
      opening = opened;
      const from = await opened;
      if (stopped) return;
      away = null;
      reader = topicReader({ log, codec, topics: ALL_TOPICS, from, take, failed });
      await reader.start();
    } catch (error) {
      failed(error);
    }
  }

  /** Continues with what is kept, or begins anew. */
  async function open(extent: LogExtent): Promise<ReadonlyMap<SourceId, Offset>> {
    try {
      store ??= openProjectionStore({ dir: projectionDir, format: PROJECTION_FORMAT, failed: storeFailed });
      if (damaged) await store.clear();
      const why = await store.continueWith(extent);
      if (why !== undefined) logger.warn({ why }, 'the projection is rebuilt from the log');
      if (why !== undefined || damaged || shown === undefined) {
        shown = { store, projection: projection(store), deadLetters: deadLetterList(codec, store) };
        goals = new Map(extent.ends);
        damaged = false;
      }
      const { position } = store;
      for (const [source, end] of goals ?? []) if ((position.get(source) ?? 0) >= end) goals?.delete(source);
      return position;
    } catch (error) {
      if (error instanceof Corrupt) damaged = true;
      throw error;
    }
  }

  function storeFailed(error: unknown): void {
    if (error instanceof Corrupt) damaged = true;
    failed(error);
  }

  function failed(error: unknown): void {
    away = damaged
      ? 'the projection is damaged and is rebuilt'
      : error instanceof DiskFull || error instanceof Fenced
        ? error.message
        : 'the log is away; it is retried every second';
    if (stopped) return;
    const at = performance.now();
    // An outage is logged once, however many retries follow.
    const known = at - failedAt < OUTAGE_MS;
    failedAt = at;
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

  const behindCount = (): number =>
    [...(goals ?? [])].reduce(
      (sum, [source, goal]) => sum + Math.max(0, goal - (store?.position.get(source) ?? 0)),
      0,
    );

  return {
    get projection() {
      return now().projection;
    },
    get deadLetters() {
      return now().deadLetters;
    },
    get position() {
      return store?.position ?? NOWHERE;
    },
    look(look) {
      try {
        return look();
      } catch (error) {
        if (!(error instanceof Corrupt)) throw error;
        storeFailed(error);
        throw new Transient(`There is nothing to show yet: ${away ?? NOT_YET}.`, { cause: error });
      }
    },
    lag() {
      if (away !== null) return away;
      return goals === undefined || goals.size > 0
        ? `the log is still being read, ${behindCount()} records are to come`
        : null;
    },
    behindCount,
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
      await opening.catch(() => undefined);
      await reader?.stop();
      await store?.close();
    },
  };
}
