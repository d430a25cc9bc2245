import type { Codec } from '#contracts';
import {
  offset,
  type Heard,
  type Offset,
  type SourceId,
  type SourceProgress,
  type SourceRecord,
} from '#stream';
import type { GatewayLog } from '../gateway-options.ts';

export interface TopicReading {
  readonly log: GatewayLog;
  readonly codec: Codec;
  readonly topics: readonly string[];
  /** The next offset of every source; a source not named is read from its beginning. */
  readonly from: ReadonlyMap<SourceId, Offset>;
  /**
   * Consecutive records of one source, whose schemas the codec knows; empty if there are none up to `next`. `next` may lie beyond
   * the last record (Kafka's log holds more than records). Must not throw.
   */
  readonly take: (source: SourceId, records: readonly SourceRecord[], next: Offset) => void;
  /** Nothing comes after it. */
  readonly failed: (error: unknown) => void;
}

export interface TopicReader {
  /** Resolves when the source has begun; records may be taken before. Throws what the source throws. */
  start(): Promise<void>;
  /** Pauses delivery; idempotent. At most what was fetched already is still delivered. */
  pause(): void;
  resume(): void;
  /** When each source was heard of last; empty where they cannot be silent. */
  heard(): readonly Heard[];
  stop(): Promise<void>;
}

/** A source may hand over a whole log within one call; after this many deliveries in a turn, others get theirs. */
const DELIVERIES_A_TURN_MAX = 5;

/**
 * Reads topics from given offsets on. While an unknown schema is fetched, later records wait their turn and their sources
 * are paused, so memory stays bounded by what one fetch of each source holds.
 */
export function topicReader({ log, codec, topics, from, take, failed }: TopicReading): TopicReader {
  const source = log.tail(topics);
  const seen = new Set<SourceId>();
  let preparing: Promise<void> | undefined;
  let started: Promise<void> = Promise.resolve();
  let deliveries = 0;
  let held = false;
  let ended = false;

  function fail(error: unknown): void {
    if (ended) return;
    ended = true;
    failed(error);
  }

  function hold(): void {
    for (const id of seen) source.pause(id);
  }

  function release(): void {
    if (held || ended || preparing !== undefined || deliveries >= DELIVERIES_A_TURN_MAX) return;
    for (const id of seen) source.resume(id);
  }

  function nextTurn(): void {
    const wasFull = deliveries >= DELIVERIES_A_TURN_MAX;
    deliveries = 0;
    if (wasFull) release();
  }

  function records(id: SourceId, delivered: readonly SourceRecord[], progress?: SourceProgress): void {
    if (ended) return source.pause(id);
    const last = delivered.at(-1);
    if (last === undefined) {
      // While earlier records still wait their turn, this is ignored: it will be reported again.
      if (progress !== undefined && preparing === undefined) take(id, delivered, progress.next);
      return;
    }
    const next = progress?.next ?? offset(last.offset + 1);
    seen.add(id);
    deliveries += 1;
    if (deliveries === 1) setImmediate(nextTurn);
    const missing = codec.prepare(delivered.map(({ value }) => value));
    const takeThese = (): void => take(id, delivered, next);
    if (missing === undefined && preparing === undefined) takeThese();
    else prepare(takeThese, missing);
    if (held || ended || preparing !== undefined || deliveries >= DELIVERIES_A_TURN_MAX) source.pause(id);
  }

  function prepare(takeThese: () => void, missing: Promise<void> | undefined): void {
    hold();
    const turn = Promise.all([preparing, missing])
      .then(() => {
        if (!ended) takeThese();
      }, fail)
      .finally(() => {
        if (preparing === turn) preparing = undefined;
        release();
      });
    preparing = turn;
  }

  return {
    start() {
      started = source.start({
        assigned: (partitions) => partitions.forEach((partition) => source.seek(partition, from)),
        revoked: () => undefined,
        records,
        failed: fail,
      });
      return started;
    },
    pause() {
      held = true;
      hold();
    },
    resume() {
      held = false;
      release();
    },
    heard: () => source.heard?.() ?? [],
    async stop() {
      ended = true;
      hold();
      await started.catch(() => undefined);
      await source.stop();
    },
  };
}
