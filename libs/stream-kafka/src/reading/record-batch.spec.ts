import { gzipSync, zstdCompressSync } from 'node:zlib';
import { crc32c } from '@node-rs/crc32';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offset, type SourceRecord } from '#stream';
import { internal } from '../patches/internals.ts';
import { readCommitted } from './read-committed.ts';
import { NO_VALUE, UnreadableBatch } from './record-batch.ts';

interface Written {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly timestampDelta: number;
  readonly offsetDelta: number;
}
const { RecordBatch } = internal<{
  readonly RecordBatch: (batch: object) => Promise<{ readonly buffer: Buffer }>;
}>('protocol/recordBatch/v0');
const Record = internal<(record: Written) => unknown>('protocol/recordBatch/record/v0');
const Decoder = internal<new (bytes: Buffer) => unknown>('protocol/decoder');
const decodeBatch = internal<
  (decoder: unknown) => Promise<{
    readonly records: readonly {
      readonly offset: string;
      readonly timestamp: string;
      readonly key: Buffer | null;
      readonly value: Buffer | null;
      readonly headers: Readonly<Record<string, Buffer>>;
    }[];
  }>
>('protocol/recordBatch/v0/decoder');

const PLACE = { topic: 'events', partition: 3 };
const FIRST_TIMESTAMP = 1_700_000_000_000;
const GZIP = 1;

async function written(records: readonly Written[], more: object = {}): Promise<Buffer> {
  const { buffer } = await RecordBatch({
    records: records.map((record) => Record(record)),
    firstOffset: 100,
    firstTimestamp: FIRST_TIMESTAMP,
    maxTimestamp: FIRST_TIMESTAMP + 50_000,
    lastOffsetDelta: records.at(-1)?.offsetDelta ?? 0,
    ...more,
  });
  return Buffer.from(buffer);
}
const plain = (offsetDelta: number, more: Partial<Written> = {}): Written => ({
  key: Buffer.from(`key ${offsetDelta}`),
  value: Buffer.from(`value ${offsetDelta}`),
  headers: {},
  timestampDelta: 10 * offsetDelta,
  offsetDelta,
  ...more,
});
/** Writes the checksum that the bytes now have. */
function sealed(batch: Buffer): Buffer {
  batch.writeUInt32BE(crc32c(batch.subarray(21)), 17);
  return batch;
}
const read = (bytes: Buffer, from = 0): readonly SourceRecord[] =>
  readCommitted(bytes, [], PLACE, offset(from)).records;

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
/** Of headers that are called like what objects have, kafkajs makes nonsense; a test of their own is below. */
const headerName = fc.string({ minLength: 1, maxLength: 10 }).filter((name) => !(name in {}));
const record = fc.record({
  key: fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => Buffer.from(text))),
  value: fc.option(bytes),
  headers: fc.dictionary(headerName, fc.string({ maxLength: 80 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  timestampDelta: fc.integer({ min: 0, max: 2 ** 40 }),
});

test.each([0, GZIP])('records are always what kafkajs reads of its own (codec %i)', async (compression) => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 30 }), async (records) => {
      const batch = await written(
        records.map((record, offsetDelta) => ({ ...record, offsetDelta })),
        { compression },
      );
      const expected = await decodeBatch(new Decoder(batch));
      const decoded = read(batch);
      expect(decoded).toHaveLength(expected.records.length);
      for (const [i, theirs] of expected.records.entries()) {
        const ours = decoded[i]!;
        expect(ours.offset).toBe(Number(theirs.offset));
        expect(ours.appendedAt).toBe(Number(theirs.timestamp));
        expect(ours.key).toBe(theirs.key === null ? null : theirs.key.toString());
        if (theirs.value === null) expect(ours.value).toBe(NO_VALUE);
        else expect(Buffer.from(ours.value)).toEqual(theirs.value);
        expect(Object.entries(ours.headers)).toEqual(
          Object.entries(theirs.headers).map(([name, value]) => [name, value.toString()]),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('bytes that are cut anywhere yield the whole batches before the cut, and never throw', async () => {
  const [one, two] = [await written([plain(0), plain(1)]), await written([plain(0)], { firstOffset: 102 })];
  const both = Buffer.concat([one, two]);
  for (let length = 0; length <= both.length; length += 1) {
    const { records, next } = readCommitted(both.subarray(0, length), [], PLACE, offset(100));
    const expected = length < one.length ? 100 : length < both.length ? 102 : 103;
    expect(next).toBe(expected);
    expect(records).toHaveLength(expected - 100);
  }
});

test('any damaged byte after the head is noticed', async () => {
  const batch = await written([plain(0), plain(1)]);
  for (let at = 21; at < batch.length; at += 1) {
    const damaged = Buffer.from(batch);
    damaged[at]! ^= 0x10;
    expect(() => read(damaged)).toThrow(UnreadableBatch);
  }
  const damaged = Buffer.from(batch);
  damaged[70]! ^= 1;
  expect(() => read(damaged)).toThrow(/offset 100 of events\/3 cannot be read: its checksum/);
});

test('records before the offset asked for are left out, as a compressed batch or a cut one brings them along', async () => {
  const batch = await written([plain(0), plain(1), plain(2)]);
  expect(read(batch, 101).map((record) => record.offset)).toEqual([101, 102]);
});

test('a batch stamped by the log has its time for all records', async () => {
  const batch = await written([plain(0), plain(1)]);
  batch.writeInt16BE(batch.readInt16BE(21) | 0x08, 21);
  expect(read(sealed(batch)).map((record) => record.appendedAt)).toEqual([
    FIRST_TIMESTAMP + 50_000,
    FIRST_TIMESTAMP + 50_000,
  ]);
});

test('keys and headers that are no UTF-8 stop nothing', async () => {
  const batch = await written([plain(0, { key: Buffer.from([0xff, 0xfe, 0x41]) }), plain(1)]);
  expect(read(batch).map((record) => record.key)).toEqual(['\ufffd\ufffdA', 'key 1']);
});

test('a header may be called like what objects have', async () => {
  const headers = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}') as Record<
    string,
    string
  >;
  const [first] = read(await written([plain(0, { headers })]));
  expect(Object.entries(first!.headers)).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['toString', 'c'],
  ]);
});

test('format 1 of older brokers is refused by name', async () => {
  const batch = await written([plain(0)]);
  batch[16] = 1;
  expect(() => read(batch)).toThrow(/events\/3 cannot be read: it is in message format 1/);
});

describe('compression', () => {
  async function compressed(codec: number, pack: (records: Buffer) => Buffer): Promise<Buffer> {
    const batch = await written([plain(0), plain(1, { value: Buffer.alloc(5_000, 'ab') })]);
    const packed = Buffer.concat([batch.subarray(0, 61), pack(batch.subarray(61))]);
    packed.writeInt32BE(packed.length - 12, 8);
    packed.writeInt16BE(packed.readInt16BE(21) | codec, 21);
    return sealed(packed);
  }
  const literal = (records: Buffer): Buffer => {
    const head = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    const { length } = records;
    const block = Buffer.concat([
      Buffer.from([(length & 0x7f) | 0x80, length >>> 7, 0xf4, (length - 1) & 0xff, (length - 1) >>> 8]),
      records,
    ]);
    const blockLength = Buffer.alloc(4);
    blockLength.writeInt32BE(block.length);
    return Buffer.concat([head, blockLength, block]);
  };
  const stored = (records: Buffer): Buffer => {
    const head = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE((0x80000000 | records.length) >>> 0);
    return Buffer.concat([head, length, records, Buffer.alloc(4)]);
  };

  // What the Java client makes of repeating bytes is read in compression.kafka.spec.ts.
  test.each([
    ['gzip', 1, gzipSync],
    ['snappy', 2, literal],
    ['lz4', 3, stored],
    ['zstd', 4, zstdCompressSync],
  ] as const)('%s is read', async (_, codec, pack) => {
    const records = read(await compressed(codec, (records) => pack(records)));
    expect(records.map((record) => record.value.length)).toEqual([7, 5_000]);
  });

  test.each([
    ['gzip', 1],
    ['snappy', 2],
    ['lz4', 3],
    ['zstd', 4],
  ] as const)('damaged %s is an unreadable batch, never anything else', async (name, codec) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (noise) => {
        const batch = await compressed(codec, () => Buffer.from(noise));
        expect(() => read(batch)).toThrow(UnreadableBatch);
        expect(() => read(batch)).toThrow(
          new RegExp(`its ${name} compression is damaged|its records do not fit into it`),
        );
      }),
      // Snappy for nothing at all, and for two zeros.
      { numRuns: 50, examples: [[Uint8Array.of(0)], [Uint8Array.of(2, 4, 0, 0)]] },
    );
  });

  test('a codec of the future is refused with the remedy', async () => {
    const batch = await compressed(5, (records) => records);
    expect(() => read(batch)).toThrow(/codec 5.*compression\.type=zstd/);
  });
});
