import {
  partitionNumber,
  topicName,
  Transient,
  type Heard,
  type Offset,
  type SourceId,
  type SourceRecord,
} from '#stream';
import type { BrokerAddress } from '../client/broker-link.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { accessFault } from '../client/kafka-faults.ts';
import { createErrorFromCode } from '../client/kafkajs-internals.ts';
import { startFetchConnection, type FetchConnection } from './fetch-connection.ts';
import type { FetchAnswer, FetchedPart, FetchPart } from './fetch-protocol.ts';
import { createLeaderSearch, type Sought } from './leader-search.ts';
import { OffsetOutOfRange, offsetRanges } from './offset-range.ts';
import { readCommitted } from './read-committed.ts';
import { NO_ERROR } from './topic-layout.ts';

/** What one fetch brought of one partition: committed records only, no control records. */
export interface Fetched {
  readonly source: SourceId;
  readonly records: readonly SourceRecord[];
  /** Everything before it was looked at: after the last record, control record or aborted record of the fetch. */
  readonly next: Offset;
  /** The partition's end for readers of committed records when the broker answered. `next === end`: all was looked at. */
  readonly end: Offset;
  /** By `performance.now()`: what was committed then lies before `end`. */
  readonly requestedAt: number;
}

export interface FetchListener {
  /**
   * Also called without records: where only control records, aborted or compacted ones were passed, and where a broker had nothing
   * for as long as it waits.
   */
  fetched(fetched: Fetched): void;
  /** A fault of this partition, which is no longer fetched. (Transient is retried inside and not reported.) */
  failed(error: unknown, source: SourceId): void;
}

/**
 * Fetches partitions without a group, in loops of its own; positions are its caller's. Two connections to each broker that leads any:
 * while one waits for records of partitions that have none, the other fetches what was added or resumed since.
 */
export interface PartitionFetcher {
  /** Delivers from `from` on; called again for the same partition it moves there, not paused, and drops what was on its way. */
  add(source: SourceId, from: Offset): void;
  remove(source: SourceId): void;
  /** Stops delivery; nothing that was fetched is thrown away, nothing more is asked for. Bounds what its caller holds in memory. */
  pause(source: SourceId): void;
  resume(source: SourceId): void;
  /** When each partition that is not paused was heard of last. */
  heard(): readonly Heard[];
  /** No more calls to the listener after it resolves. */
  close(): Promise<void>;
}

export interface PartitionFetcherOptions {
  readonly listener: FetchListener;
  /** How long a broker waits where there is nothing; default 100. Each broker is asked at least that often. */
  readonly maxWaitMs?: number;
  /** Of one answer of one broker; default 8 MiB. A batch that is larger is fetched all the same. */
  readonly answerBytesMax?: number;
  /** Of one partition in one answer, and so of what is held of a paused one; default 1 MiB. */
  readonly partitionBytesMax?: number;
}

const MIB = 1024 * 1024;
const CONNECTIONS_PER_BROKER = 2;
/** A partition that cannot be reached is reported at once, and then about every ten seconds. */
const TELL_EVERY = 20;
const OFFSET_OUT_OF_RANGE = 1;

/**
 * A partition that is fetched; `topic` is as the cluster has it. Moving it makes another of it, so that answers to the old one are known.
 */
interface Stream extends FetchPart, Sought {
  readonly source: SourceId;
  from: Offset;
  isPaused: boolean;
  isAsked: boolean;
  /** Fetched, and to be delivered when it is resumed. */
  held: { readonly part: FetchedPart; readonly requestedAt: number } | undefined;
  /** The node that leads it; undefined: to be looked up. */
  leader: number | undefined;
  failures: number;
  /** By `performance.now()`: when an answer brought it last, or from when on one was wanted. */
  heardAt: number;
  /** Where it was asked for last; null: nobody leads it. */
  address: string | null;
  /** What the last attempt failed of. */
  reason: string | null;
}

interface Node {
  address: BrokerAddress;
  readonly connections: readonly FetchConnection[];
}

export function createPartitionFetcher(
  client: KafkaClient,
  options: PartitionFetcherOptions,
): PartitionFetcher {
  const { listener, maxWaitMs = 100, answerBytesMax = 8 * MIB, partitionBytesMax = MIB } = options;
  const limits = { maxWaitMs, answerBytesMax, partitionBytesMax };
  const streams = new Map<SourceId, Stream>();
  const nodes = new Map<number, Node>();
  const search = createLeaderSearch<Stream>(client, {
    leaderless: () => [...streams.values()].filter((stream) => stream.leader === undefined),
    found: lead,
    notFound: notLed,
    failed: (sought, error) => sought.filter(isCurrent).forEach((stream) => failedOnce(stream, error)),
    looked() {
      for (const node of nodes.values()) for (const connection of node.connections) connection.wake();
    },
  });
  let isClosed = false;

  const isCurrent = (stream: Stream): boolean => !isClosed && streams.get(stream.source) === stream;

  function take(node: number): readonly Stream[] {
    const taken = [...streams.values()].filter(
      (stream) => stream.leader === node && !stream.isAsked && !stream.isPaused && stream.held === undefined,
    );
    for (const stream of taken) stream.isAsked = true;
    return taken;
  }

  function answered(taken: readonly Stream[], answer: FetchAnswer, requestedAt: number): void {
    report(taken, 'up');
    if (answer.error !== NO_ERROR) return lost(taken, createErrorFromCode(answer.error));
    const parts = new Map(answer.parts.map((part) => [`${part.topic}/${part.partition}`, part]));
    for (const stream of taken) {
      stream.isAsked = false;
      const part = parts.get(`${stream.topic}/${stream.partition}`);
      if (part === undefined || !isCurrent(stream)) continue;
      if (part.error !== NO_ERROR) refused(stream, part.error);
      else if (stream.isPaused) stream.held = { part, requestedAt };
      else deliver(stream, part, requestedAt);
    }
  }

  function deliver(stream: Stream, part: FetchedPart, requestedAt: number): void {
    if (stream.failures > 0)
      client.log.info({ source: stream.source }, 'Kafka: the partition is fetched again.');
    stream.failures = 0;
    stream.reason = null;
    stream.heardAt = performance.now();
    if (part.batches.length > 0) {
      // Brokers fill an answer in the order of the request: next time those come first that got nothing.
      streams.delete(stream.source);
      streams.set(stream.source, stream);
    }
    try {
      const { source, logicalTopic: topic, partition, from } = stream;
      const { records, next } = readCommitted(part.batches, part.aborted, { topic, partition }, from);
      stream.from = next;
      listener.fetched({ source, records, next, end: part.stableEnd as Offset, requestedAt });
    } catch (error) {
      fail(stream, error);
    }
  }

  function refused(stream: Stream, code: number): void {
    if (code === OFFSET_OUT_OF_RANGE) {
      stream.isAsked = true;
      void outOfRange(stream);
      return;
    }
    const fault = accessFault(`Fetching ${stream.source}`, createErrorFromCode(code));
    if (fault instanceof Transient) lost([stream], fault);
    else fail(stream, fault);
  }

  async function outOfRange(stream: Stream): Promise<void> {
    const node = nodes.get(stream.leader ?? -1);
    const ranges = await (node === undefined
      ? undefined
      : offsetRanges(client, node.address, [
          { topic: stream.logicalTopic, partition: stream.partition },
        ]).catch(() => undefined));
    fail(stream, new OffsetOutOfRange(stream.source, stream.from, ranges?.get(stream.source)));
  }

  function fail(stream: Stream, error: unknown): void {
    if (!isCurrent(stream)) return;
    streams.delete(stream.source);
    listener.failed(error, stream.source);
  }

  /** They were asked for together, at one broker. */
  function report([one]: readonly Stream[], state: 'up' | 'down'): void {
    if (one !== undefined && one.address !== null) client.onConnection('fetch', one.address, state);
  }

  /** To be tried again, where the partition is by then. */
  function lost(taken: readonly Stream[], error: unknown): void {
    for (const stream of taken) {
      stream.isAsked = false;
      stream.leader = undefined;
      if (isCurrent(stream)) failedOnce(stream, error);
    }
    search.begin();
  }

  function failedOnce(stream: Stream, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    stream.failures += 1;
    stream.reason = reason;
    if (stream.failures % TELL_EVERY !== 1) return;
    const level = error instanceof Transient ? 'warn' : 'error';
    client.log[level](
      { source: stream.source, reason },
      'Kafka: the partition cannot be fetched; trying again.',
    );
  }

  function lead(stream: Stream, leader: number, address: BrokerAddress): void {
    stream.leader = leader;
    stream.address = `${address.host}:${address.port}`;
    const node = nodes.get(leader);
    if (node === undefined) nodes.set(leader, startNode(leader, address));
    else node.address = address;
  }

  function notLed(stream: Stream, code: number): void {
    if (!isCurrent(stream)) return;
    const fault = accessFault(`Looking for the leader of ${stream.source}`, createErrorFromCode(code));
    stream.address = null;
    if (fault instanceof Transient) failedOnce(stream, fault);
    else fail(stream, fault);
  }

  function startNode(number: number, address: BrokerAddress): Node {
    const connections: FetchConnection[] = [];
    const node: Node = { address, connections };
    nodes.set(number, node);
    for (let i = 0; i < CONNECTIONS_PER_BROKER; i += 1) {
      connections.push(
        startFetchConnection<Stream>(() => client.link(node.address), limits, {
          take: () => take(number),
          answered,
          disconnected(taken, error) {
            report(taken, 'down');
            lost(taken, error);
          },
          failed: (taken, error) => taken.forEach((stream) => fail(stream, error)),
        }),
      );
    }
    return node;
  }

  function wake(stream: Stream): void {
    if (stream.leader === undefined) {
      // What is new does not wait for what was not found.
      search.hurry();
    } else nodes.get(stream.leader)?.connections.forEach((connection) => connection.wake());
  }

  /** Not from within `resume`: its caller may be in the middle of something. */
  function deliverHeld(stream: Stream): void {
    queueMicrotask(() => {
      const { held } = stream;
      if (held === undefined || stream.isPaused || !isCurrent(stream)) return;
      stream.held = undefined;
      deliver(stream, held.part, held.requestedAt);
      wake(stream);
    });
  }

  return {
    add(source, from) {
      const known = streams.get(source);
      const logicalTopic = topicName(source);
      const stream: Stream = {
        source,
        logicalTopic,
        topic: client.topicPrefix + logicalTopic,
        partition: partitionNumber(source),
        from,
        isPaused: false,
        isAsked: false,
        held: undefined,
        leader: known?.leader,
        failures: 0,
        heardAt: performance.now(),
        address: known?.address ?? null,
        reason: null,
      };
      streams.set(source, stream);
      wake(stream);
    },
    remove(source) {
      streams.delete(source);
    },
    pause(source) {
      const stream = streams.get(source);
      if (stream !== undefined) stream.isPaused = true;
    },
    resume(source) {
      const stream = streams.get(source);
      if (stream === undefined || !stream.isPaused) return;
      stream.isPaused = false;
      stream.heardAt = performance.now();
      if (stream.held === undefined) wake(stream);
      else deliverHeld(stream);
    },
    heard() {
      const now = performance.now();
      return [...streams.values()]
        .filter(({ isPaused }) => !isPaused)
        .map(({ source, heardAt, address, reason }) => ({
          source,
          agoMs: now - heardAt,
          from: address,
          reason,
        }));
    },
    async close() {
      isClosed = true;
      streams.clear();
      await search.close();
      await Promise.all(
        [...nodes.values()].flatMap((node) => node.connections.map((connection) => connection.close())),
      );
    },
  };
}
