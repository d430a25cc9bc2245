import { crc32c } from '@node-rs/crc32';
import type { HeaderValue, ProducedMessage } from './internals.ts';

/** What a batch of records says about all of them. */
interface BatchHead {
  readonly producerId: bigint;
  readonly producerEpoch: number;
  readonly firstSequence: number;
  readonly transactional: boolean;
}

const MAGIC = 2;
const TRANSACTIONAL = 16;
/** After its length: leader epoch, magic, checksum, attributes, last offset delta, two timestamps, producer, sequence, count. */
const CRC_AT = 5;
const ATTRIBUTES_AT = 9;
const LENGTH_BYTES = 4;
const OFFSET_BYTES = 8;
/** Lengths of record, key, value and headers, attributes, deltas: never more than this a record. */
const RECORD_BYTES_MAX = 48;
const HEADER_BYTES_MAX = 10;
const UTF8_BYTES_MAX = 3;

/** Bytes in the order of the network, in one buffer that grows: what kafkajs does with a buffer for every record and header. */
export interface BatchWriter {
  int16(value: number): void;
  int32(value: number): void;
  /** Null: length -1. */
  string(text: string | null): void;
  /** A record batch (version 2, not compressed) as records of a partition, its size in front. */
  batch(messages: readonly ProducedMessage[], head: BatchHead, now: number): void;
  take(): Buffer;
}

/** @param room bytes left free at the beginning */
export function createBatchWriter(room: number, bytesExpected: number): BatchWriter {
  let buffer = Buffer.allocUnsafeSlow(room + bytesExpected);
  let at = room;

  function reserve(bytes: number): void {
    if (at + bytes <= buffer.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(at + bytes, buffer.length * 2));
    wider.set(buffer.subarray(0, at));
    buffer = wider;
  }

  function varint(value: number): void {
    unsigned((value << 1) ^ (value >> 31));
  }

  function unsigned(value: number): void {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      buffer[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    buffer[at++] = rest;
  }

  function varlong(value: number): void {
    if (value >= -0x4000_0000 && value < 0x4000_0000) {
      varint(value);
      return;
    }
    const wide = BigInt(value);
    let rest = BigInt.asUintN(64, (wide << 1n) ^ (wide >> 63n));
    while (rest > 0x7fn) {
      buffer[at++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    buffer[at++] = Number(rest);
  }

  /** Room for it was reserved. */
  function text(value: string): void {
    const begun = at;
    varint(value.length);
    const start = at;
    for (let i = 0; i < value.length; i += 1) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) {
        at = begun;
        varint(Buffer.byteLength(value));
        at += buffer.write(value, at);
        return;
      }
      buffer[start + i] = code;
    }
    at = start + value.length;
  }

  /** Room for it was reserved. */
  function bytes(value: Uint8Array | string | null | undefined): void {
    if (value === null || value === undefined) {
      buffer[at++] = 1;
    } else if (typeof value === 'string') {
      text(value);
    } else {
      varint(value.length);
      buffer.set(value, at);
      at += value.length;
    }
  }

  function header(name: string, value: HeaderValue | undefined): void {
    reserve(HEADER_BYTES_MAX + name.length * UTF8_BYTES_MAX + bytesMax(value));
    text(name);
    bytes(value);
  }

  function headers(all: NonNullable<ProducedMessage['headers']>): void {
    const names = Object.keys(all);
    varint(names.reduce((count, name) => count + (isMany(all[name]) ? all[name].length : 1), 0));
    for (const name of names) {
      const value = all[name];
      if (isMany(value)) for (const one of value) header(name, one);
      else header(name, value);
    }
  }

  function record({ key, value, headers: own }: ProducedMessage, offsetDelta: number, delta: number): void {
    const expected = RECORD_BYTES_MAX + bytesMax(key) + bytesMax(value);
    reserve(expected);
    // Its length stands in front: its place is as wide as the length is likely to be, and made good where it is not.
    const lengthAt = at;
    const width = varintWidth(lengthOf(key) + lengthOf(value) + 6);
    at += width;
    buffer[at++] = 0;
    varlong(delta);
    varint(offsetDelta);
    bytes(key);
    bytes(value);
    if (own === undefined) buffer[at++] = 0;
    else headers(own);
    const length = at - lengthAt - width;
    const needed = varintWidth(length);
    if (needed !== width) {
      reserve(needed);
      buffer.copyWithin(lengthAt + needed, lengthAt + width, at);
    }
    at = lengthAt;
    varint(length);
    at += length;
  }

  return {
    int16(value) {
      reserve(2);
      at = buffer.writeInt16BE(value, at);
    },
    int32(value) {
      reserve(4);
      at = buffer.writeInt32BE(value, at);
    },
    string(value) {
      if (value === null) {
        this.int16(-1);
        return;
      }
      const length = Buffer.byteLength(value);
      this.int16(length);
      reserve(length);
      at += buffer.write(value, at);
    },
    batch(messages, head, now) {
      const stamps = messages.flatMap(({ timestamp }) =>
        timestamp === undefined ? [] : [Number(timestamp)],
      );
      const first = stamps.length === 0 ? now : stamps.reduce((a, b) => Math.min(a, b));
      const last = stamps.length === 0 ? now : stamps.reduce((a, b) => Math.max(a, b));
      reserve(LENGTH_BYTES + OFFSET_BYTES + LENGTH_BYTES + 49);
      const sizeAt = at;
      at = buffer.writeBigInt64BE(0n, at + LENGTH_BYTES);
      const lengthAt = at;
      at = buffer.writeInt32BE(0, at + LENGTH_BYTES);
      buffer[at++] = MAGIC;
      at = buffer.writeInt16BE(head.transactional ? TRANSACTIONAL : 0, at + LENGTH_BYTES);
      at = buffer.writeInt32BE(messages.length - 1, at);
      at = buffer.writeBigInt64BE(BigInt(first), at);
      at = buffer.writeBigInt64BE(BigInt(last), at);
      at = buffer.writeBigInt64BE(head.producerId, at);
      at = buffer.writeInt16BE(head.producerEpoch, at);
      at = buffer.writeInt32BE(head.firstSequence, at);
      at = buffer.writeInt32BE(messages.length, at);
      for (let n = 0; n < messages.length; n += 1) {
        const message = messages[n]!;
        record(message, n, (message.timestamp === undefined ? now : Number(message.timestamp)) - first);
      }
      const start = lengthAt + LENGTH_BYTES;
      buffer.writeInt32BE(at - sizeAt - LENGTH_BYTES, sizeAt);
      buffer.writeInt32BE(at - start, lengthAt);
      buffer.writeUInt32BE(crc32c(buffer.subarray(start + ATTRIBUTES_AT, at)), start + CRC_AT);
    },
    take: () => buffer.subarray(0, at),
  };
}

const isMany = (value: HeaderValue | readonly HeaderValue[] | undefined): value is readonly HeaderValue[] =>
  Array.isArray(value);

/** Of bytes, or of ASCII text. */
const lengthOf = (value: Uint8Array | string | null | undefined): number => value?.length ?? 0;

function bytesMax(value: Uint8Array | string | null | undefined): number {
  return typeof value === 'string' ? value.length * UTF8_BYTES_MAX : lengthOf(value);
}

/** Of a length: not negative. */
function varintWidth(length: number): number {
  return length < 0x40 ? 1 : length < 0x2000 ? 2 : length < 0x10_0000 ? 3 : length < 0x800_0000 ? 4 : 5;
}
