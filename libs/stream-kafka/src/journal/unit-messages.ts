import { mustFit } from '#lmdb-store';
import { taskName } from '#stream';
import type { CommitUnit, OutboundRecord, TaskId } from '#stream';
import { asBuffer, messageOf, partitionFor } from '../writing/outbound-message.ts';
import { createSends, type Sends } from '../writing/sends.ts';
import {
  changelogTopic,
  encodePosition,
  mustNotBeReserved,
  POSITION_KEY,
  type CheckpointCount,
} from './changelog-record.ts';
import type { CheckpointRecord } from './checkpoint-record.ts';
import { STORE_KEY_BYTES } from './store-file.ts';
import { encodeUnit, UNIT_HEADER, unitHeader, UNITS_TOPIC } from './unit-record.ts';

export interface UnitMessagesOptions {
  readonly task: TaskId;
  readonly topicPrefix: string;
  /** How many partitions a topic has. Throws where there is no such topic, naming the remedy. */
  readonly partitionsOf: (topic: string) => number;
  /** Before this unit, and what of a checkpoint goes with it. */
  readonly checkpoints: { readonly count: CheckpointCount; readonly records: readonly CheckpointRecord[] };
}

export interface UnitMessages {
  readonly sends: Sends;
  /** After this unit. */
  readonly count: CheckpointCount;
}

/**
 * A unit as messages: outputs (dead letters among them), the unit's record, what of a checkpoint goes with it, entities, at last the position.
 * One send, unless a partition would get more than its broker takes at once; then several, of which none goes out before all were made.
 * Throws where something of it has no place; nothing was sent then.
 */
export function unitMessages(
  unit: Omit<CommitUnit, 'deadLetters'>,
  options: UnitMessagesOptions,
): UnitMessages {
  const { task, topicPrefix, partitionsOf, checkpoints } = options;
  let { appendedBytes } = checkpoints.count;
  const sends = createSends(topicPrefix);
  const mark = Buffer.from(unitHeader(taskName(task), unit.position.unit));

  const output = (record: OutboundRecord): void => {
    const message = messageOf(record);
    message.headers[UNIT_HEADER] = mark;
    sends.to(record.topic, partitionFor(record, partitionsOf))(message);
    appendedBytes += message.value.length;
  };
  for (const record of unit.outputs) output(record);

  const { partition } = task;
  const toUnits = sends.to(UNITS_TOPIC, partition);
  const value = encodeUnit(unit);
  appendedBytes += value.length;
  toUnits({ key: taskName(task), value });
  for (const record of checkpoints.records) toUnits(record);
  const toChangelog = sends.to(changelogTopic(task.processor), partition);
  for (const [key, bytes] of unit.entities) {
    mustNotBeReserved(key);
    mustFit(key, STORE_KEY_BYTES);
    toChangelog({ key, value: bytes === null ? null : asBuffer(bytes) });
  }
  const count = { ...checkpoints.count, appendedBytes };
  toChangelog({ key: POSITION_KEY, value: encodePosition({ ...unit.position, checkpoints: count }) });
  return { sends: sends.all(), count };
}
