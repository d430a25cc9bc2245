import type { Brand, Instant } from '#kernel';

/** Position of a record in a topic partition; the first is 0. */
export type Offset = Brand<number, 'Offset'>;
export const offset = (n: number): Offset => n as Offset;

/** `<topic>/<partition>` */
export type SourceId = Brand<string, 'SourceId'>;
export const sourceId = (topic: string, partition: number): SourceId => `${topic}/${partition}` as SourceId;

export const topicName = (source: SourceId): string => source.slice(0, source.lastIndexOf('/'));
export const partitionNumber = (source: SourceId): number =>
  Number(source.slice(source.lastIndexOf('/') + 1));

/** A record as its log holds it. */
export interface SourceRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  /** Log append time. */
  readonly appendedAt: Instant;
  readonly key: string | null;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** A record to be appended. The adapter picks the partition by murmur2 of the key, as the Java client does, unless one is given. */
export interface OutboundRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly partition?: number;
  /** It belongs to every partition of its topic (a policy): where none is given, an appender writes it to each, together or not at all. */
  readonly everyPartition?: true;
  /**
   * The task's time when it was decided, set by the machine. A log that has the times of a history stamps the record with it, so that
   * what follows does not depend on where units were cut; a live log stamps with its own time.
   */
  readonly decidedAt?: Instant;
}

/** What could not be decoded or was refused: where it came from, why, and its very bytes. */
export interface DeadLetter {
  readonly processor: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly appendedAt: Instant;
  readonly kind: 'undecodable' | 'rejected';
  readonly reason: string;
  readonly key: string | null;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}
