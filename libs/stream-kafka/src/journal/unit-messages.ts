import type { Message, TopicMessages } from 'kafkajs';
import { mustFit } from '#lmdb-store';
import { partitionOf, taskName } from '#stream';
import type { CommitUnit, OutboundRecord, TaskId } from '#stream';
import { changelogTopic, encodePosition, mustNotBeReserved, POSITION_KEY } from './changelog-record.ts';
import { STORE_KEY_BYTES } from './store-file.ts';
import { encodeUnit, UNIT_HEADER, unitHeader, UNITS_TOPIC } from './unit-record.ts';

/**
 * A broker takes all that one send brings to a partition as one batch, and refuses it beyond the topic's `max.message.bytes`: below
 * Kafka's default, so that a unit of many small records fits any topic. A record that is larger goes alone.
 */
const BATCH_BYTES_MAX = 900_000;
/** Lengths, offsets and numbers of a record, generously. */
const RECORD_BYTES = 32;

export interface UnitMessagesOptions {
  readonly task: TaskId;
  readonly topicPrefix: string;
  /** How many partitions a topic has. Throws where there is no such topic, naming the remedy. */
  readonly partitionsOf: (topic: string) => number;
}

/** Everything that one send of a transaction brings, with the kafkajs names of topics. */
export type Sends = readonly (readonly TopicMessages[])[];

/**
 * A unit as messages: outputs (dead letters among them), the unit's record, entities, at last the position. One send, unless a partition would
 * get more than its broker takes at once; then several, of which none goes out before all were made.
 * Throws where something of it has no place; nothing was sent then.
 */
export function unitMessages(unit: Omit<CommitUnit, 'deadLetters'>, options: UnitMessagesOptions): Sends {
  const { task, topicPrefix, partitionsOf } = options;
  const sends = createSends(topicPrefix);
  const mark = Buffer.from(unitHeader(taskName(task), unit.position.unit));

  const output = (record: OutboundRecord): void => {
    const partitions = partitionsOf(record.topic);
    const partition = record.partition ?? partitionOf(record.key, partitions);
    if (!(partition >= 0 && partition < partitions)) {
      throw new Error(
        `${record.topic} has ${partitions} partitions; there is no ${record.topic}/${partition}.`,
      );
    }
    const headers: Record<string, Buffer> = {};
    for (const name of Object.keys(record.headers)) headers[name] = Buffer.from(record.headers[name]!);
    headers[UNIT_HEADER] = mark;
    sends.to(record.topic, partition)({ key: record.key, value: asBuffer(record.value), headers });
  };
  for (const record of unit.outputs) output(record);

  const { partition } = task;
  sends.to(UNITS_TOPIC, partition)({ key: taskName(task), value: encodeUnit(unit) });
  const toChangelog = sends.to(changelogTopic(task.processor), partition);
  for (const [key, bytes] of unit.entities) {
    mustNotBeReserved(key);
    mustFit(Buffer.byteLength(key), STORE_KEY_BYTES, key);
    toChangelog({ key, value: bytes === null ? null : asBuffer(bytes) });
  }
  toChangelog({ key: POSITION_KEY, value: encodePosition(unit.position) });
  return sends.all();
}

/** Takes messages for one partition, in order. */
type Place = (message: Message) => void;

function createSends(topicPrefix: string) {
  const places = new Map<string, Place>();
  const sends: Map<string, Message[]>[] = [];

  function messagesOf(send: number, topic: string): Message[] {
    const topics = (sends[send] ??= new Map<string, Message[]>());
    let messages = topics.get(topic);
    if (messages === undefined) topics.set(topic, (messages = []));
    return messages;
  }

  function createPlace(topic: string, partition: number): Place {
    let send = 0;
    let filled = 0;
    let messages = messagesOf(send, topic);
    return ({ key = null, value, headers }) => {
      const bytes = sizeOf(key) + sizeOf(value) + headerBytes(headers) + RECORD_BYTES;
      if (filled > 0 && filled + bytes > BATCH_BYTES_MAX) {
        send += 1;
        filled = 0;
        messages = messagesOf(send, topic);
      }
      filled += bytes;
      messages.push(headers ? { key, value, headers, partition } : { key, value, partition });
    };
  }

  return {
    to(topic: string, partition: number): Place {
      const name = `${topic}/${partition}`;
      let place = places.get(name);
      if (place === undefined) places.set(name, (place = createPlace(topic, partition)));
      return place;
    },
    all: (): Sends =>
      sends.map((send) => [...send].map(([topic, messages]) => ({ topic: topicPrefix + topic, messages }))),
  };
}

function headerBytes(headers: Message['headers']): number {
  let bytes = 0;
  if (headers === undefined) return bytes;
  for (const name in headers) bytes += 3 * name.length + (headers[name] as Buffer).length + 8;
  return bytes;
}

const sizeOf = (bytes: Buffer | string | null): number =>
  typeof bytes === 'string' ? Buffer.byteLength(bytes) : (bytes?.length ?? 0);

/** As kafkajs wants them to be called; what encodes them takes any bytes (patches/lean-produce.ts). */
const asBuffer = (bytes: Uint8Array): Buffer => bytes as Buffer;
