import { hash } from 'node:crypto';
import avsc from 'avsc';
import { instant } from '#kernel';
import { checkFormat, offset, partitionNumber, topicName, type BlockRange, type SourceRecord } from '#stream';

/** Raise it where older code could not read what is written from then on. */
const FORMAT = 1;
/** Bytes that are compressed at once. */
const BLOCK_BYTES = 256 * 1024;
const SYNC_BYTES = 16;

/** A record as its log holds it: key, value and headers are its very bytes. Its topic and partition are in the header of the object. */
const RECORD: avsc.Schema = {
  type: 'record',
  name: 'ArchivedRecord',
  namespace: 'baton.archive',
  fields: [
    { name: 'offset', type: 'long' },
    { name: 'appendedAt', type: { type: 'long', logicalType: 'timestamp-millis' } },
    { name: 'key', type: ['null', 'string'] },
    { name: 'headers', type: { type: 'map', values: 'string' } },
    { name: 'value', type: 'bytes' },
  ],
};

interface ArchivedRecord {
  readonly offset: number;
  readonly appendedAt: number;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer;
}

/** The bytes of an object. */
export interface ObjectWriter {
  add(record: SourceRecord): void;
  /** No record may be added after it. */
  finish(): Promise<Buffer>;
}

/**
 * An Avro object container file (deflate), which every Avro tool reads. The same records always give the same bytes: its sync
 * marker, random elsewhere, derives from the first of them.
 */
export function objectWriter(first: Pick<SourceRecord, 'topic' | 'partition' | 'offset'>): ObjectWriter {
  const { topic, partition } = first;
  // Its types do not know `metadata`.
  const options = {
    codec: 'deflate',
    blockSize: BLOCK_BYTES,
    syncMarker: hash('sha256', `${topic}/${partition}/${first.offset}`, 'buffer').subarray(0, SYNC_BYTES),
    metadata: {
      'baton.format': Buffer.from(String(FORMAT)),
      'baton.topic': Buffer.from(topic),
      'baton.partition': Buffer.from(String(partition)),
    },
  };
  const encoder = new avsc.streams.BlockEncoder(RECORD, options);
  const parts: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    encoder.on('data', (part: Buffer) => void parts.push(part));
    encoder.once('end', () => resolve(Buffer.concat(parts)));
    encoder.once('error', reject);
  });
  // Reported by `finish`, which may come much later.
  ended.catch(() => undefined);
  return {
    add({ offset, appendedAt, key, headers, value }) {
      const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      encoder.write({ offset, appendedAt, key, headers, value: bytes } satisfies ArchivedRecord);
    },
    finish() {
      encoder.end();
      return ended;
    },
  };
}

/**
 * The records of an object, in order.
 * @throws NewerFormat; an Error that says what is wrong with the bytes
 */
export async function objectRecords(
  bytes: Buffer,
  { source, from, to }: BlockRange,
): Promise<SourceRecord[]> {
  const decoder = new avsc.streams.BlockDecoder();
  let format = NaN;
  decoder.once('metadata', (_type: unknown, _codec: unknown, header: { meta: Record<string, Buffer> }) => {
    format = Number(header.meta['baton.format']);
  });
  decoder.end(bytes);
  const records: SourceRecord[] = [];
  const [topic, partition] = [topicName(source), partitionNumber(source)];
  try {
    for await (const record of decoder as AsyncIterable<ArchivedRecord>) {
      const { offset: at, appendedAt, key, headers, value } = record;
      if (at < (records.at(-1)?.offset ?? from - 1) + 1 || at >= to)
        throw new Error(`record ${at} is out of place`);
      records.push({
        ...{ topic, partition, key, value },
        offset: offset(at),
        appendedAt: instant(appendedAt),
        headers: { ...headers },
      });
    }
  } finally {
    // First of all: what a newer version wrote may look like anything.
    checkFormat(format, FORMAT, `The object of ${source}/${from}`, '');
  }
  return records;
}
