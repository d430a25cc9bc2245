import type { DeadLetterEntry, DeadLetterInput } from './dead-letter.ts';
import type { DomainEvent, EventOn, EventTopic } from './topics.ts';

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
}

/** Domain events to bytes and back. Everything but `prepare` is synchronous. */
export interface Codec {
  /** Fetches the writer schemas of these values that are not yet known; undefined where none is missing. Throws what `ids` throws. */
  prepare(values: Iterable<Uint8Array>): Promise<void> | undefined;
  /** The event of a value of this topic. Throws DecodeError. */
  decode<T extends EventTopic>(topic: T, value: Uint8Array): EventOn<T>;
  decode(topic: string, value: Uint8Array): DomainEvent;
  /** Confluent wire format: byte 0, schema id (4 bytes, big endian), Avro body. Throws where the event breaks its schema: a bug. */
  encode<T extends EventTopic>(topic: T, event: EventOn<T>): Uint8Array;
  /** The event on its topic, under its key, with CloudEvents attributes as headers. */
  outbound(event: DomainEvent): EncodedRecord;
  deadLetterRecord(deadLetter: DeadLetterInput): EncodedRecord;
  /** Throws DecodeError. */
  decodeDeadLetter(value: Uint8Array): DeadLetterEntry;
}

/** Registers every schema of ours, then encodes and decodes without waiting. */
export async function openCodec(ids: WireSchemaIds): Promise<Codec> {
  throw new Error(`to come: ${typeof ids}`);
}
