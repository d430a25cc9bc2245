import { mustFit } from '#lmdb-store';
import { taskName } from '#stream';
import type { CommitUnit, OutboundRecord, TaskId } from '#stream';
import { asBuffer, messageOf, partitionFor } from '../writing/outbound-message.ts';
import { createSends, type Sends } from '../writing/sends.ts';
import { changelogTopic, encodePosition, mustNotBeReserved, POSITION_KEY } from './changelog-record.ts';
import { STORE_KEY_BYTES } from './store-file.ts';
import { encodeUnit, UNIT_HEADER, unitHeader, UNITS_TOPIC } from './unit-record.ts';

export interface UnitMessagesOptions {
  readonly task: TaskId;
  readonly topicPrefix: string;
  /** How many partitions a topic has. Throws where there is no such topic, naming the remedy. */
  readonly partitionsOf: (topic: string) => number;
}

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
    const message = messageOf(record);
    message.headers[UNIT_HEADER] = mark;
    sends.to(record.topic, partitionFor(record, partitionsOf))(message);
  };
  for (const record of unit.outputs) output(record);

  const { partition } = task;
  sends.to(UNITS_TOPIC, partition)({ key: taskName(task), value: encodeUnit(unit) });
  const toChangelog = sends.to(changelogTopic(task.processor), partition);
  for (const [key, bytes] of unit.entities) {
    mustNotBeReserved(key);
    mustFit(key, STORE_KEY_BYTES);
    toChangelog({ key, value: bytes === null ? null : asBuffer(bytes) });
  }
  toChangelog({ key: POSITION_KEY, value: encodePosition(unit.position) });
  return sends.all();
}
