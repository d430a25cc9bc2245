import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { instant } from '#kernel';
import type { Instant } from '#kernel';
import { Corrupt, offset } from '#stream';
import type { SourceRecord } from '#stream';
import type { LogId } from './keys.ts';

/**
 * A chunk: consecutive records of one topic partition, written by one transaction, stored under the offset of its last record.
 *
 *   chain 16 | log 4 | first offset 6 | append time of the first record 6 | number of records 4 | records
 *   record: size of what follows the checksum 4 | CRC-32 of that 4 | ms since the chunk's time v | key v+ | headers | value
 *   key: 0 for null, else length + 1 and UTF-8
 *   headers: 0 for none; 1 for the names of the record before; else number of names + 1, then each name; then each value
 *
 * `v` is a LEB128 number. The chain is the first 16 bytes of SHA-256 over the chain of the chunk before (zeros for the
 * first) and everything after the chain.
 */
export const CHAIN_BYTES = 16;
export const FIRST_CHAIN: Buffer = Buffer.alloc(CHAIN_BYTES);
const LOG_AT = 16;
const FIRST_AT = 20;
const TIME_AT = 26;
const COUNT_AT = 32;
const HEAD_BYTES = 36;
const RECORD_HEAD_BYTES = 8;

/** A chunk takes records until it is this large. */
const CHUNK_BYTES_MAX = 65_536;
const CHUNK_RECORDS_MAX = 1_000;
/** UTF-16 units: three bytes each are at most 126, and one more is below 128. */
const SHORT_TEXT = 42;

type Content = Pick<SourceRecord, 'key' | 'value' | 'headers'>;

export interface ChunkBuilder {
  readonly count: number;
  readonly isFull: boolean;
  /** @param at not earlier than the record's before */
  add(record: Content, at: Instant): void;
  /** The chunk's bytes; it can take no more records. */
  finish(chainBefore: Buffer): Buffer;
}

export function chunkBuilder(log: LogId, first: number, base: Instant): ChunkBuilder {
  let bytes = Buffer.allocUnsafe(4_096);
  let end = HEAD_BYTES;
  let count = 0;
  let names: readonly string[] = [];

  const reserve = (more: number): void => {
    if (end + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, end + more));
    bytes.copy(larger, 0, 0, end);
    bytes = larger;
  };
  const number = (n: number): void => {
    while (n > 0x7f) {
      bytes[end++] = (n % 0x80) | 0x80;
      n = Math.floor(n / 0x80);
    }
    bytes[end++] = n;
  };
  const text = (s: string, plus: number): void => {
    // Three bytes are the most that one UTF-16 unit takes; ten are the most that a number takes.
    reserve(s.length * 3 + 10);
    if (s.length <= SHORT_TEXT) {
      // Its length fits one byte, whatever the characters: no need to measure first.
      const written = bytes.write(s, end + 1);
      bytes[end] = written + plus;
      end += written + 1;
      return;
    }
    const size = Buffer.byteLength(s);
    number(size + plus);
    end += bytes.write(s, end);
  };
  const headers = (record: Content): void => {
    const given = Object.keys(record.headers);
    reserve(10);
    if (given.length === 0) {
      number(0);
      return;
    }
    if (given.length === names.length && given.every((name, i) => name === names[i])) number(1);
    else {
      number(given.length + 1);
      for (const name of given) text(name, 0);
      names = given;
    }
    for (const name of given) text(record.headers[name]!, 0);
  };

  return {
    get count() {
      return count;
    },
    get isFull() {
      return end >= CHUNK_BYTES_MAX || count >= CHUNK_RECORDS_MAX;
    },
    add(record, at) {
      reserve(RECORD_HEAD_BYTES + 10);
      const start = end;
      end += RECORD_HEAD_BYTES;
      number(at - base);
      if (record.key === null) bytes[end++] = 0;
      else text(record.key, 1);
      headers(record);
      reserve(record.value.length);
      bytes.set(record.value, end);
      end += record.value.length;
      const body = bytes.subarray(start + RECORD_HEAD_BYTES, end);
      bytes.writeUInt32LE(body.length, start);
      bytes.writeUInt32LE(crc32(body), start + 4);
      count += 1;
    },
    finish(chainBefore) {
      const chunk = bytes.subarray(0, end);
      chunk.set(chainBefore, 0);
      chunk.writeUInt32LE(log, LOG_AT);
      chunk.writeUIntLE(first, FIRST_AT, 6);
      chunk.writeUIntLE(base, TIME_AT, 6);
      chunk.writeUInt32LE(count, COUNT_AT);
      chunk.set(chainOf(chunk), 0);
      return chunk;
    },
  };
}

/** Of bytes whose first CHAIN_BYTES are the chain before them. */
export function chainOf(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer').subarray(0, CHAIN_BYTES);
}

export const chunkLogId = (chunk: Buffer): LogId => chunk.readUInt32LE(LOG_AT);
export const chunkFirst = (chunk: Buffer): number => chunk.readUIntLE(FIRST_AT, 6);
export const chunkCount = (chunk: Buffer): number => chunk.readUInt32LE(COUNT_AT);
export const chunkChain = (chunk: Buffer): Buffer => chunk.subarray(0, CHAIN_BYTES);

/** The chunk's records from offset `from` on. Their values share the chunk's memory. Throws Corrupt, naming the record. */
export function chunkRecords(chunk: Buffer, topic: string, partition: number, from: number): SourceRecord[] {
  const first = chunkFirst(chunk);
  const count = chunkCount(chunk);
  const base = chunk.readUIntLE(TIME_AT, 6);
  const records: SourceRecord[] = [];
  let names: string[] = [];
  let at = HEAD_BYTES;
  const number = (): number => {
    let byte = chunk[at++]!;
    if (byte < 0x80) return byte;
    let n = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = chunk[at++]!;
      n += (byte & 0x7f) * scale;
    }
    return n;
  };
  for (let i = 0; i < count; i++) {
    if (at + RECORD_HEAD_BYTES > chunk.length) throw damaged(topic, partition, first + i);
    const end = at + RECORD_HEAD_BYTES + chunk.readUInt32LE(at);
    const sum = chunk.readUInt32LE(at + 4);
    at += RECORD_HEAD_BYTES;
    if (end > chunk.length || crc32(chunk.subarray(at, end)) !== sum) {
      throw damaged(topic, partition, first + i);
    }
    const appendedAt = instant(base + number());
    const keyed = number();
    const key = keyed === 0 ? null : chunk.toString('utf8', at, at + keyed - 1);
    if (keyed > 0) at += keyed - 1;
    const headers: Record<string, string> = {};
    const shape = number();
    if (shape > 1) {
      names = [];
      for (let n = 1; n < shape; n++) {
        const size = number();
        names.push(chunk.toString('utf8', at, at + size));
        at += size;
      }
    }
    if (shape > 0) {
      for (const name of names) {
        const size = number();
        headers[name] = chunk.toString('utf8', at, at + size);
        at += size;
      }
    }
    if (first + i >= from) {
      records.push({
        topic,
        partition,
        offset: offset(first + i),
        appendedAt,
        key,
        value: chunk.subarray(at, end),
        headers,
      });
    }
    at = end;
  }
  return records;
}

/** The offset of the first record whose checksum does not fit; undefined where all do. */
export function damagedRecord(chunk: Buffer): number | undefined {
  const first = chunkFirst(chunk);
  const count = chunkCount(chunk);
  let at = HEAD_BYTES;
  for (let i = 0; i < count && at + RECORD_HEAD_BYTES <= chunk.length; i++) {
    const end = at + RECORD_HEAD_BYTES + chunk.readUInt32LE(at);
    if (
      end > chunk.length ||
      crc32(chunk.subarray(at + RECORD_HEAD_BYTES, end)) !== chunk.readUInt32LE(at + 4)
    ) {
      return first + i;
    }
    at = end;
  }
  return undefined;
}

function damaged(topic: string, partition: number, at: number): Corrupt {
  return new Corrupt(
    `Record ${topic}/${partition}/${at} is damaged: its checksum does not fit. Restore the folder from a copy.`,
  );
}
