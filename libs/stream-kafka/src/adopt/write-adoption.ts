import { taskName, type EntityKey, type Position, type TaskId } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import {
  ADOPTED_KEY,
  changelogTopic,
  encodeAdopted,
  encodePosition,
  POSITION_KEY,
} from '../journal/changelog-record.ts';
import { checkpointRecords, takeSnapshot } from '../journal/checkpoint-record.ts';
import { openTaskProducer } from '../journal/task-producer.ts';
import { UNITS_TOPIC } from '../journal/unit-record.ts';
import { asBuffer } from '../writing/outbound-message.ts';
import { createSends } from '../writing/sends.ts';

/** From where a task goes on. */
export interface TaskStart {
  readonly task: TaskId;
  /** With the number of a unit that no earlier one has. */
  readonly position: Position;
  /** All that the task has stored then; undefined: nothing is verified of it. */
  readonly entities: ReadonlyMap<EntityKey, Uint8Array> | undefined;
  /** What of it is otherwise in the changelog; null removes. */
  readonly changes: ReadonlyMap<EntityKey, Uint8Array | null>;
}

export interface WriteAdoptionOptions {
  readonly client: KafkaClient;
  readonly group: string;
  /** Of the task's changelog. */
  readonly epoch: string;
  /** A task that stores more has no checkpoint here. */
  readonly snapshotBytesMax: number;
}

/**
 * Writes where a task goes on: first a checkpoint, with which `baton verify` begins, then all the rest in one transaction. Ended in between, it is
 * as if nothing had been written, and can be done again.
 */
export async function writeAdoption(start: TaskStart, options: WriteAdoptionOptions): Promise<void> {
  const { task, position, entities, changes } = start;
  const { client, group, epoch } = options;
  const producer = await openTaskProducer({
    client,
    task,
    transactionalId: `${client.topicPrefix}${group}.${taskName(task)}`,
    observe: () => undefined,
  });
  try {
    const snapshot = entities && takeSnapshot(position, entities, options.snapshotBytesMax);
    for (const record of snapshot === undefined ? [] : await checkpointRecords(task, snapshot)) {
      const sends = createSends(client.topicPrefix);
      sends.to(UNITS_TOPIC, task.partition)(record);
      await producer.commit(sends.all());
    }
    const sends = createSends(client.topicPrefix);
    const toChangelog = sends.to(changelogTopic(task.processor), task.partition);
    for (const [key, bytes] of changes) toChangelog({ key, value: bytes === null ? null : asBuffer(bytes) });
    toChangelog({ key: ADOPTED_KEY, value: encodeAdopted({ unit: position.unit, epoch }) });
    toChangelog({ key: POSITION_KEY, value: encodePosition(position) });
    await producer.commit(sends.all());
  } finally {
    await producer.close();
  }
}
