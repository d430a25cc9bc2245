import { crc32c } from '@node-rs/crc32';
import type { Instant } from '#kernel';
import { offset, type Offset, type SourceRecord } from '#stream';
import { decompress } from './compression.ts';

/**
 * The value of a record that has none (a tombstone of a compacted topic): recognised by identity, `record.value === NO_VALUE`. A reader
 * that does not look for it finds an empty value, which no codec takes, and so dead-letters the record.
 */
export const NO_VALUE: Uint8Array = new Uint8Array(0);

/** A batch of a log that this version cannot read; names topic, partition and offset. No second try helps. */
export class UnreadableBatch extends Error {
  override readonly name = 'UnreadableBatch';
}

/** The head of a batch of records, format 2 (Kafka 0.11 and newer). */
export interface BatchHead {
  readonly baseOffset: number;
  /** Of the last record that the batch was written with; compaction may have removed it. */
  readonly lastOffset: number;
  /** Where the batch ends within the bytes it was read from. */
  readonly end: number;
  readonly attributes: number;
  /** Milliseconds since 1970. */
  readonly firstTimestamp: number;
  readonly maxTimestamp: number;
  /** -1 where the producer was not idempotent. */
  readonly producerId: number;
  readonly count: number;
}

/** What a batch is part of. `topic` is the logical name: of it the records are made. */
export interface LogPlace {
  readonly topic: string;
  readonly partition: number;
}

const LENGTH_AT = 8;
const MAGIC_AT = 16;
const CRC_AT = 17;
const ATTRIBUTES_AT = 21;
const RECORDS_AT = 61;
/** The bytes before those that the length counts. */
const PREFIX_BYTES = 12;
const TWO_32 = 2 ** 32;

const COMPRESSION = 0x07;
const LOG_APPEND_TIME = 0x08;
const TRANSACTIONAL = 0x10;
const CONTROL = 0x20;

export const isTransactional = (head: BatchHead): boolean => (head.attributes & TRANSACTIONAL) !== 0;
export const isControl = (head: BatchHead): boolean => (head.attributes & CONTROL) !== 0;

/**
 * The head of the batch that begins at `at`; undefined where the bytes end within the batch, as a broker may cut a response.
 * Throws UnreadableBatch for formats 0 and 1, and where the checksum does not fit.
 */
export function readBatchHead(bytes: Buffer, at: number, place: LogPlace): BatchHead | undefined {
  if (bytes.length < at + RECORDS_AT) return undefined;
  const end = at + PREFIX_BYTES + bytes.readInt32BE(at + LENGTH_AT);
  if (bytes.length < end) return undefined;
  const baseOffset = readInt64(bytes, at);
  const magic = bytes[at + MAGIC_AT]!;
  if (magic !== 2) {
    throw unreadable(
      place,
      baseOffset,
      `it is in message format ${magic}, which Kafka 0.10 and older wrote. Copy the topic with a newer producer.`,
    );
  }
  if (crc32c(bytes.subarray(at + ATTRIBUTES_AT, end)) !== bytes.readUInt32BE(at + CRC_AT)) {
    throw unreadable(
      place,
      baseOffset,
      'its checksum does not fit its bytes: they were damaged on the disk of the broker or on their way. ' +
        'If it happens again, let another replica lead, or restore the topic.',
    );
  }
  return {
    baseOffset,
    lastOffset: baseOffset + bytes.readInt32BE(at + 23),
    end,
    attributes: bytes.readInt16BE(at + ATTRIBUTES_AT),
    firstTimestamp: readInt64(bytes, at + 27),
    maxTimestamp: readInt64(bytes, at + 35),
    producerId: readInt64(bytes, at + 43),
    count: bytes.readInt32BE(at + 57),
  };
}

/** Type of a control record; newer brokers may write others, which mean nothing to a reader. */
export const ABORT = 0;

/** The type of the one record of a control batch: 0 ends an aborted transaction, 1 a committed one. */
export function controlType(bytes: Buffer, at: number): number {
  const cursor = new Cursor(bytes, at + RECORDS_AT);
  skipRecordHead(cursor);
  cursor.varint();
  const keyBytes = cursor.varint();
  // Key: version (16 bits), type (16 bits); later versions may only append.
  return keyBytes >= 4 ? bytes.readInt16BE(cursor.at + 2) : -1;
}

/**
 * Appends the batch's records from offset `from` on, in one pass.
 *
 * Values are not copied: they are windows on `bytes`, which may be megabytes, and live as long as any of them. A caller that keeps a value
 * (a store, a cache, a projection) copies it; one that is done with it in a second need not. Values of a compressed batch are windows
 * on what it was decompressed to.
 *
 * Keys and headers are read as UTF-8; what is not becomes U+FFFD, so that a foreign record can be recognised and dead-lettered rather
 * than stop the partition. Of headers with one name the last counts; one without a value is ''.
 *
 * Throws UnreadableBatch.
 */
export function readRecords(
  bytes: Buffer,
  at: number,
  head: BatchHead,
  place: LogPlace,
  from: number,
  into: SourceRecord[],
): void {
  const codec = head.attributes & COMPRESSION;
  const failed = (what: string): UnreadableBatch => unreadable(place, head.baseOffset, what);
  const packed = bytes.subarray(at + RECORDS_AT, head.end);
  const unpacked = codec === 0 ? bytes : decompress(codec, packed, failed);
  const end = codec === 0 ? head.end : unpacked.length;
  const cursor = new Cursor(unpacked, codec === 0 ? at + RECORDS_AT : 0);
  const isLogTime = (head.attributes & LOG_APPEND_TIME) !== 0;
  for (let left = head.count; left > 0; left -= 1) {
    const record = readRecord(cursor, head, place, from, isLogTime);
    if (cursor.at > end) throw failed(MISFIT);
    if (record !== undefined) into.push(record);
  }
}

function skipRecordHead(cursor: Cursor): number {
  const length = cursor.varint();
  const end = cursor.at + length;
  cursor.at += 1;
  cursor.skipVarint();
  return end;
}

const MISFIT = 'its records do not fit into it: its writer has damaged it.';

function readRecord(
  cursor: Cursor,
  head: BatchHead,
  place: LogPlace,
  from: number,
  isLogTime: boolean,
): SourceRecord | undefined {
  const length = cursor.varint();
  const end = cursor.at + length;
  // Attributes of a record: unused.
  cursor.at += 1;
  let appendedAt = head.maxTimestamp;
  if (isLogTime) cursor.skipVarint();
  else appendedAt = head.firstTimestamp + cursor.varlong();
  const recordOffset = head.baseOffset + cursor.varint();
  if (recordOffset < from) {
    cursor.at = end;
    return undefined;
  }
  const key = cursor.text(cursor.varint());
  const valueBytes = cursor.varint();
  const value = valueBytes < 0 ? NO_VALUE : cursor.window(valueBytes);
  const headersAt = cursor.at;
  skipHeaders(cursor, end);
  if (cursor.at !== end) throw unreadable(place, head.baseOffset, MISFIT);
  const at = offset(recordOffset);
  return new BatchRecord(place, at, appendedAt as Instant, key, value, cursor.bytes, headersAt);
}

/** Its headers are read when they are asked for: only what becomes a dead letter, or is shown, is asked for them. */
class BatchRecord implements SourceRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly appendedAt: Instant;
  readonly key: string | null;
  readonly value: Uint8Array;
  /** The bytes that its headers are in, and where they begin. */
  readonly #bytes: Buffer;
  readonly #headersAt: number;

  constructor(
    { topic, partition }: LogPlace,
    at: Offset,
    appendedAt: Instant,
    key: string | null,
    value: Uint8Array,
    bytes: Buffer,
    headersAt: number,
  ) {
    this.topic = topic;
    this.partition = partition;
    this.offset = at;
    this.appendedAt = appendedAt;
    this.key = key;
    this.value = value;
    this.#bytes = bytes;
    this.#headersAt = headersAt;
  }

  get headers(): Readonly<Record<string, string>> {
    return readHeaders(new Cursor(this.#bytes, this.#headersAt));
  }
}

function readHeaders(cursor: Cursor): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (let left = cursor.varint(); left > 0; left -= 1) {
    const name = cursor.text(cursor.varint()) ?? '';
    const value = cursor.text(cursor.varint()) ?? '';
    // A plain assignment would set the prototype.
    if (name === '__proto__') Object.defineProperty(headers, name, { value, enumerable: true });
    else headers[name] = value;
  }
  return headers;
}

function skipHeaders(cursor: Cursor, end: number): void {
  for (let texts = 2 * cursor.varint(); texts > 0 && cursor.at <= end; texts -= 1) {
    const length = cursor.varint();
    if (length > 0) cursor.at += length;
  }
}

/** Reads on from `at`. */
class Cursor {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** A zigzag number of 32 bits. */
  varint(): number {
    const bytes = this.bytes;
    let byte = bytes[this.at++]!;
    let raw = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[this.at++]!;
      raw |= (byte & 0x7f) << shift;
    }
    return (raw >>> 1) ^ -(raw & 1);
  }

  /** A zigzag number of 64 bits; exact up to 2^53. */
  varlong(): number {
    const bytes = this.bytes;
    let byte = bytes[this.at++]!;
    let raw = byte & 0x7f;
    for (let unit = 128; byte > 0x7f; unit *= 128) {
      byte = bytes[this.at++]!;
      raw += (byte & 0x7f) * unit;
    }
    return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
  }

  skipVarint(): void {
    while (this.bytes[this.at++]! > 0x7f);
  }

  /** UTF-8; null for a length below 0. */
  text(length: number): string | null {
    if (length < 0) return null;
    const start = this.at;
    this.at += length;
    return this.bytes.toString('utf8', start, this.at);
  }

  window(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.bytes.subarray(start, this.at);
  }
}

function readInt64(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at) * TWO_32 + bytes.readUInt32BE(at + 4);
}

function unreadable(place: LogPlace, baseOffset: number, what: string): UnreadableBatch {
  return new UnreadableBatch(
    `The batch at offset ${baseOffset} of ${place.topic}/${place.partition} cannot be read: ${what}`,
  );
}
