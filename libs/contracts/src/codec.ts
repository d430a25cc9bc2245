import { Undecodable, UnknownRecord } from '#kernel';
import { customerKey, isOf } from '#domain/vocabulary';
import { cloudEventHeaders } from './cloud-events.ts';
import { deadLetterEntry, type DeadLetterEntry, type DeadLetterInput } from './dead-letter.ts';
import { valueWriter, type ValueWriter } from './value-writer.ts';
import { recordTypes } from './record-types.ts';
import { subjectOf, TOPICS, type DomainEvent, type EventOn, type EventTopic } from './topics.ts';
import { ownBodyReader, writerSchema, type WriterSchema } from './writer-schemas.ts';

/** Ids of writer schemas; the runtime's `SchemaIds` has this shape. */
export interface WireSchemaIds {
  register(subject: string, schema: string): Promise<number>;
  schema(id: number): Promise<string | undefined>;
}

/** A record ready to be appended; the runtime's `OutboundRecord` has this shape. */
export interface EncodedRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** Write it to every partition of its topic. */
  readonly everyPartition?: true;
}

/** Domain events to bytes and back. Everything but `prepare` is synchronous. */
export interface Codec {
  /**
   * Fetches the missing writer schemas of these values; undefined if none is missing. Each id is requested once.
   * Rejects with the error of `ids`; the next call requests the id again.
   */
  prepare(values: Iterable<Uint8Array>): Promise<void> | undefined;
  /**
   * The event of a value of this topic. Throws Undecodable (UnknownRecord where a newer Baton wrote it); any other error is a bug
   * (`prepare` was not called).
   */
  decode<T extends EventTopic>(topic: T, value: Uint8Array): EventOn<T>;
  decode(topic: string, value: Uint8Array): DomainEvent;
  /** Confluent wire format: byte 0, schema id (4 bytes, big endian), Avro body. Throws if the event does not fit its schema, which is a bug. */
  encode<T extends EventTopic>(topic: T, event: EventOn<T>): Uint8Array;
  /** The event on its topic, under its key, with CloudEvents attributes as headers. */
  outbound(event: DomainEvent): EncodedRecord;
  /** Key: `<topic>/<partition>` of the origin. */
  deadLetterRecord(deadLetter: DeadLetterInput): EncodedRecord;
  /** Throws Undecodable. */
  decodeDeadLetter(value: Uint8Array): DeadLetterEntry;
}

const PREFIX_BYTES = 5;
/** Maximum of failed ids that are remembered; beyond it the oldest is dropped, so that forged ids cannot fill the memory. */
const FAILURES_MAX = 100_000;

/** Registers all our schemas one after the other (so that an empty registry always assigns the same ids) and opens the codec. */
export async function openCodec(ids: WireSchemaIds): Promise<Codec> {
  const types = recordTypes();
  const byName = new Map(types.map((type) => [type.record.name, type]));
  const writers = new Map<string, ValueWriter>();
  const readable = new Map<number, WriterSchema>();
  for (const type of types) {
    const { record } = type;
    const id = await ids.register(subjectOf(record.topic, record.name), record.schema);
    writers.set(record.type, valueWriter(type, id));
    readable.set(id, ownBodyReader(type));
  }
  const fetching = new Map<number, Promise<void>>();
  const failed = new Set<number>();

  function remember(id: number, schema: WriterSchema): void {
    readable.set(id, schema);
    if (!('failure' in schema)) return;
    failed.add(id);
    if (failed.size <= FAILURES_MAX) return;
    const [oldest] = failed as Iterable<number>;
    failed.delete(oldest as number);
    readable.delete(oldest as number);
  }

  function fetch(id: number): Promise<void> {
    const under = fetching.get(id);
    if (under !== undefined) return under;
    const asked = ids
      .schema(id)
      .then((json) => remember(id, writerSchema(id, json, byName)))
      .finally(() => fetching.delete(id));
    fetching.set(id, asked);
    return asked;
  }

  function decodeValue(topic: string, value: Uint8Array): Readonly<Record<string, unknown>> {
    const id = schemaIdOf(value);
    if (typeof id === 'string') throw new Undecodable(id);
    const schema = readable.get(id);
    if (schema === undefined) throw new Error(`Schema ${id} was not fetched: call prepare before decode.`);
    if ('failure' in schema) throw new Undecodable(schema.failure);
    if ('unknown' in schema) {
      schema.scan(asBuffer(value), PREFIX_BYTES);
      throw new UnknownRecord(schema.unknown);
    }
    const { record } = schema.type;
    if (record.topic !== topic) {
      throw new Undecodable(`${record.type} does not belong on ${topic}, but on ${record.topic}.`);
    }
    return schema.read(asBuffer(value), PREFIX_BYTES);
  }

  function writerOf(type: string): ValueWriter {
    const writer = writers.get(type);
    if (writer === undefined) throw new Error(`There is no record "${type}".`);
    return writer;
  }

  return {
    prepare(values) {
      let missing: Set<number> | undefined;
      for (const value of values) {
        const id = schemaIdOf(value);
        if (typeof id === 'number' && !readable.has(id)) (missing ??= new Set()).add(id);
      }
      if (missing === undefined) return undefined;
      return Promise.all([...missing].map(fetch)).then(() => undefined);
    },
    decode: (topic: string, value: Uint8Array) => decodeValue(topic, value) as never,
    encode(topic, event) {
      const writer = writerOf(event.type);
      if (writer.record.topic !== topic) {
        throw new Error(`${event.type} does not belong on ${topic}, but on ${writer.record.topic}.`);
      }
      return writer.write(event);
    },
    outbound(event) {
      const writer = writerOf(event.type);
      const { record } = writer;
      return {
        topic: record.topic,
        key: keyOf(record.key, event),
        value: writer.write(event),
        headers: cloudEventHeaders(record.name, event),
        // Each task sees the switch at one exact point of its own input order.
        ...(record.topic === TOPICS.policyEvents && { everyPartition: true }),
      };
    },
    deadLetterRecord(deadLetter) {
      const entry = deadLetterEntry(deadLetter);
      return {
        topic: TOPICS.deadLetters,
        key: `${entry.topic}/${entry.partition}`,
        value: writerOf('DeadLetter').write({ ...entry, value: asBuffer(entry.value) }),
        headers: { 'content-type': 'application/avro' },
      };
    },
    decodeDeadLetter: (value) => decodeValue(TOPICS.deadLetters, value) as unknown as DeadLetterEntry,
  };
}

/** Fields of the key: see `RecordSchema`. */
function keyOf(fields: string | null, event: DomainEvent): string {
  const { workspaceId } = event;
  if (fields === 'conversationId' && 'conversationId' in event) return event.conversationId;
  if (fields === 'workspaceId/customerId' && isOf('CustomerEvent', event))
    return customerKey(workspaceId, event.customerId);
  return workspaceId;
}

/** The schema id of a value, or what is wrong with its first bytes. */
function schemaIdOf(value: Uint8Array): number | string {
  if (value.length < PREFIX_BYTES) {
    return `${value.length} bytes are too few: a value begins with byte 0 and 4 bytes of schema id.`;
  }
  if (value[0] !== 0) return `The first byte is ${value[0]}, where 0 marks the Confluent wire format.`;
  const [a, b, c, d] = [value[1], value[2], value[3], value[4]] as [number, number, number, number];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
