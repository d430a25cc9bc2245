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
    sends.add(record.topic, partition, {
      key: Buffer.from(record.key),
      value: bufferOf(record.value),
      headers,
    });
  };
  for (const record of unit.outputs) output(record);

  const { partition } = task;
  sends.add(UNITS_TOPIC, partition, { key: Buffer.from(taskName(task)), value: encodeUnit(unit) });
  const changelog = changelogTopic(task.processor);
  for (const [key, bytes] of unit.entities) {
    mustNotBeReserved(key);
    const keyBytes = Buffer.from(key);
    mustFit(keyBytes.length, STORE_KEY_BYTES, key);
    sends.add(changelog, partition, { key: keyBytes, value: bytes === null ? null : bufferOf(bytes) });
  }
  sends.add(changelog, partition, {
    key: Buffer.from(POSITION_KEY),
    value: encodePosition(unit.position),
  });
  return sends.all();
}

function createSends(topicPrefix: string) {
  /** By topic and partition, what its last batch holds so far and which send that is. */
  const filled = new Map<string, { send: number; bytes: number }>();
  const sends: Map<string, Message[]>[] = [];
  return {
    add(topic: string, partition: number, message: Message): void {
      const place = `${topic}/${partition}`;
      const bytes = sizeOf(message);
      let at = filled.get(place);
      if (at === undefined) filled.set(place, (at = { send: 0, bytes: 0 }));
      else if (at.bytes + bytes > BATCH_BYTES_MAX) {
        at.send += 1;
        at.bytes = 0;
      }
      at.bytes += bytes;
      const send = (sends[at.send] ??= new Map<string, Message[]>());
      const messages = send.get(topic);
      const placed = { ...message, partition };
      if (messages === undefined) send.set(topic, [placed]);
      else messages.push(placed);
    },
    all: (): Sends =>
      sends.map((send) => [...send].map(([topic, messages]) => ({ topic: topicPrefix + topic, messages }))),
  };
}

function sizeOf({ key, value, headers = {} }: Message): number {
  let bytes = RECORD_BYTES + (key?.length ?? 0) + (value?.length ?? 0);
  for (const name of Object.keys(headers)) bytes += 3 * name.length + (headers[name] as Buffer).length + 8;
  return bytes;
}

/** kafkajs takes Buffers; the bytes are not copied. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
