import { TOPICS, type Codec, type DomainEvent } from '#contracts';
import { offset as offsetAt, type Offset, type SourceId, type SourceRecord } from '#stream';
import type { Logger } from '#platform';
import { deadLetterList, type DeadLetterList } from '../dead-letters/dead-letter-list.ts';
import type { GatewayLog } from '../gateway-options.ts';
import { projection, type Projection } from '../projection/index.ts';
import { concerned, eventOf } from './event-keys.ts';
import { topicReader, type TopicReader } from './topic-reader.ts';

/** Called after the projection has taken the event in. Must not throw. */
type Listener = (event: DomainEvent, record: SourceRecord) => void;

/**
 * The one reader of this process: it keeps the projection at the end of the log and passes events to listeners.
 * When reading fails it restarts from its position, so nothing is folded twice.
 */
export interface LogTail {
  readonly projection: Projection;
  readonly deadLetters: DeadLetterList;
  /** The next offset of every source. Live: copy it to keep it. */
  readonly position: ReadonlyMap<SourceId, Offset>;
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
  /** An undecodable record was skipped. */
  readonly skipped?: (topic: string) => void;
}

const RESTART_MS = 1_000;
/** Failures no further apart than this are one outage. */
const OUTAGE_MS = 60_000;
const ALL_TOPICS: readonly string[] = Object.values(TOPICS);

export function logTail({ log, codec, logger, skipped }: LogTailOptions): LogTail {
  const shown = projection();
  const deadLetters = deadLetterList(codec);
  const position = new Map<SourceId, Offset>();
  const listeners = new Map<string, Set<Listener>>();
  /** Where each source ended when reading began; emptied as it is reached. */
  let goals: Map<SourceId, Offset> | undefined;
  let failedAt = -Infinity;
  let away: string | null = 'the log has not been read yet';
  let reader: TopicReader | undefined;
  let restart: NodeJS.Timeout | undefined;
  let stopped = false;

  function take(source: SourceId, records: readonly SourceRecord[], next: Offset): void {
    for (const record of records) {
      if (record.offset < (position.get(source) ?? 0)) continue;
      position.set(source, offsetAt(record.offset + 1));
      if (record.topic === TOPICS.deadLetters) {
        deadLetters.add(record);
        continue;
      }
      const event = eventOf(codec, record);
      if (event === undefined) {
        skipped?.(record.topic);
        continue;
      }
      shown.apply(event, record.appendedAt);
      for (const key of concerned(event)) {
        for (const listener of [...(listeners.get(key) ?? [])]) listener(event, record);
      }
    }
    if (next > (position.get(source) ?? 0)) position.set(source, next);
    const goal = goals?.get(source);
    if (goal !== undefined && (position.get(source) ?? 0) >= goal) goals?.delete(source);
  }

  async function read(): Promise<void> {
    try {
      const ends = await log.ends(ALL_TOPICS);
      for (const source of ends.keys()) if (!position.has(source)) position.set(source, offsetAt(0));
      goals ??= new Map(ends);
      for (const [source, end] of goals) if ((position.get(source) ?? 0) >= end) goals.delete(source);
      if (stopped) return;
      away = null;
      reader = topicReader({ log, codec, topics: ALL_TOPICS, from: position, take, failed });
      await reader.start();
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    away = 'the log is away; it is retried every second';
    if (stopped) return;
    const now = performance.now();
    // An outage is logged once, however many retries follow.
    const known = now - failedAt < OUTAGE_MS;
    failedAt = now;
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
      (sum, [source, goal]) => sum + Math.max(0, goal - (position.get(source) ?? 0)),
      0,
    );

  return {
    projection: shown,
    deadLetters,
    position,
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
      await reader?.stop();
    },
  };
}
