import { requests, type ProtocolRequest } from '../client/kafkajs-internals.ts';
import type { AbortedTransaction } from './read-committed.ts';

/**
 * Kafka 2.1 and newer. From version 11 on a broker answers for partitions that it only has a copy of, as far as that goes: who stays
 * with it after it has led them reads late, and takes the end of the copy for the end of the log.
 */
const FETCH_VERSION = 10;
const READ_COMMITTED = 1;

/** What is asked of one partition. */
export interface FetchPart {
  /** As the cluster names it. */
  readonly topic: string;
  readonly partition: number;
  readonly from: number;
}

export interface FetchLimits {
  /** How long a broker waits for the first byte. */
  readonly maxWaitMs: number;
  /** Of an answer; one batch may be larger than that, and is then given alone. */
  readonly answerBytesMax: number;
  readonly partitionBytesMax: number;
}

/** What a broker answered of one partition. */
export interface FetchedPart {
  readonly topic: string;
  readonly partition: number;
  /** Number of an error of the protocol; 0 none. */
  readonly error: number;
  /** The offset after the last record of no open transaction; -1 with an error. */
  readonly stableEnd: number;
  readonly aborted: readonly AbortedTransaction[];
  /** Batches of records, the last may be cut; a window on the answer. */
  readonly batches: Buffer;
}

export interface FetchAnswer {
  /** How long the broker wants to be left alone, by its quotas. */
  readonly throttledMs: number;
  readonly error: number;
  readonly parts: readonly FetchedPart[];
}

export function fetchRequest(
  parts: readonly FetchPart[],
  limits: FetchLimits,
): Pick<ProtocolRequest<never>, 'request'> {
  return requests.Fetch.protocol({ version: FETCH_VERSION })({
    maxWaitTime: limits.maxWaitMs,
    minBytes: 1,
    maxBytes: limits.answerBytesMax,
    isolationLevel: READ_COMMITTED,
    topics: parts.map(({ topic, partition, from }) => ({
      topic,
      partitions: [{ partition, fetchOffset: from, maxBytes: limits.partitionBytesMax }],
    })),
  });
}

/** Without looking into the batches. (kafkajs would decode every record of every partition before the first could be used.) */
export function readFetchAnswer(bytes: Buffer): FetchAnswer {
  const parts: FetchedPart[] = [];
  const reader = new AnswerReader(bytes);
  const throttledMs = reader.int32();
  const error = reader.int16();
  // Session: we have none.
  reader.skip(4);
  for (let topics = reader.int32(); topics > 0; topics -= 1) {
    const topic = reader.text();
    for (let left = reader.int32(); left > 0; left -= 1) parts.push(readPart(reader, topic));
  }
  return { throttledMs, error, parts };
}

function readPart(reader: AnswerReader, topic: string): FetchedPart {
  const partition = reader.int32();
  const error = reader.int16();
  // The high watermark: what is past the stable end is not given to us.
  reader.skip(8);
  const stableEnd = reader.int64();
  // The beginning of the log.
  reader.skip(8);
  const aborted: AbortedTransaction[] = [];
  for (let left = reader.int32(); left > 0; left -= 1) {
    aborted.push({ producerId: reader.int64(), firstOffset: reader.int64() });
  }
  return { topic, partition, error, stableEnd, aborted, batches: reader.bytes() };
}

class AnswerReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }
  int16(): number {
    this.#at += 2;
    return this.#bytes.readInt16BE(this.#at - 2);
  }
  int32(): number {
    this.#at += 4;
    return this.#bytes.readInt32BE(this.#at - 4);
  }
  int64(): number {
    return this.int32() * 2 ** 32 + (this.int32() >>> 0);
  }
  text(): string {
    const length = this.int16();
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }
  bytes(): Buffer {
    const length = Math.max(0, this.int32());
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
