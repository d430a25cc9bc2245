import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '#kernel';
import {
  offset,
  sourceId,
  topicName,
  Transient,
  type Clock,
  type Heard,
  type Offset,
  type SourceId,
  type SourceListener,
} from '#stream';
import type { Fetched, FetchListener, PartitionFetcher } from '../reading/partition-fetcher.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { topicRanges } from './cluster-topics.ts';

/** How far a source partition is. */
export interface FetchPlace {
  /** Where delivery began. */
  readonly from: Offset;
  /** After the last record delivered. */
  readonly delivered: Offset;
  /** Everything before it was looked at: beyond `delivered` where only control or aborted records follow. */
  readonly next: Offset;
  /** After the last committed record, when it was fetched last. */
  readonly end: Offset;
}

/** The source partitions of some tasks, fetched and delivered. */
export interface FetchedPartitions {
  /** Of the source partitions that are being delivered. */
  readonly places: ReadonlyMap<SourceId, FetchPlace>;
  /** Delivers partition `partition` of every topic from these offsets on; from its beginning where there is none. */
  seek(partition: number, next: ReadonlyMap<SourceId, Offset>): void;
  /** Delivers it no more. */
  drop(partition: number): void;
  pause(source: SourceId): void;
  resume(source: SourceId): void;
  /** When each that is not paused was heard of last. */
  heard(): readonly Heard[];
  /** No more deliveries after it resolves. */
  close(): Promise<void>;
}

export interface FetchedPartitionsOptions {
  readonly client: KafkaClient;
  /** How many partitions each has. */
  readonly topics: ReadonlyMap<string, number>;
  /** The log's. */
  readonly clock: Pick<Clock, 'now'>;
  readonly openFetcher: (listener: FetchListener) => PartitionFetcher;
  readonly listener: Pick<SourceListener, 'records' | 'failed'>;
}

const LOOK_AGAIN_MS = 500;

export function fetchPartitions(options: FetchedPartitionsOptions): FetchedPartitions {
  const { client, topics, clock, listener } = options;
  const places = new Map<SourceId, FetchPlace>();
  /** What was asked for last, by partition: an answer to an older question starts nothing. */
  const sought = new Map<number, object>();
  /** Where these begin is being asked for. */
  const beginning = new Map<SourceId, { readonly since: number; reason: string | null }>();
  let closed = false;
  const fetcher = options.openFetcher({
    fetched: deliver,
    failed: (error) => listener.failed(error),
  });

  const sourcesOf = (partition: number): readonly SourceId[] =>
    [...topics].flatMap(([topic, partitions]) =>
      partition < partitions ? [sourceId(topic, partition)] : [],
    );

  function deliver({ source, records, next, end, requestedAt }: Fetched): void {
    const place = places.get(source);
    if (place === undefined) return;
    const last = records.at(-1);
    const delivered = last === undefined ? place.delivered : offset(last.offset + 1);
    places.set(source, { from: place.from, delivered, next, end });
    const agoMs = performance.now() - requestedAt;
    const caughtUpAt = next >= end ? instant(Math.floor(clock.now() - agoMs)) : null;
    listener.records(source, records, { next, caughtUpAt });
  }

  function begin(source: SourceId, from: Offset): void {
    beginning.delete(source);
    places.set(source, { from, delivered: from, next: from, end: from });
    fetcher.add(source, from);
  }

  /** Offset 0 may be gone for long: the first that is still there. */
  async function beginAtBeginning(
    partition: number,
    question: object,
    from: readonly SourceId[],
  ): Promise<void> {
    for (const source of from) beginning.set(source, { since: performance.now(), reason: null });
    while (!closed && sought.get(partition) === question) {
      try {
        const ranges = await topicRanges(client, [...new Set(from.map(topicName))]);
        if (closed || sought.get(partition) !== question) return;
        for (const source of from) begin(source, ranges.get(source)?.earliest ?? offset(0));
        return;
      } catch (error) {
        if (!(error instanceof Transient)) return listener.failed(error);
        for (const source of from) {
          const one = beginning.get(source);
          if (one !== undefined) one.reason = error.message;
        }
        await pause(LOOK_AGAIN_MS);
      }
    }
  }

  function drop(partition: number): void {
    sought.delete(partition);
    for (const source of sourcesOf(partition)) {
      beginning.delete(source);
      if (places.delete(source)) fetcher.remove(source);
    }
  }

  return {
    places,
    seek(partition, next) {
      drop(partition);
      const question = {};
      sought.set(partition, question);
      const unnamed: SourceId[] = [];
      for (const source of sourcesOf(partition)) {
        const from = next.get(source);
        if (from === undefined) unnamed.push(source);
        else begin(source, from);
      }
      if (unnamed.length > 0) void beginAtBeginning(partition, question, unnamed);
    },
    drop,
    pause: (source) => fetcher.pause(source),
    resume: (source) => fetcher.resume(source),
    heard() {
      const now = performance.now();
      const unbegun = [...beginning].map(([source, { since, reason }]) => ({
        source,
        agoMs: now - since,
        from: null,
        reason,
      }));
      return [...unbegun, ...fetcher.heard()];
    },
    async close() {
      closed = true;
      places.clear();
      await fetcher.close();
    },
  };
}
