import { sourceId, type EntityKey, type TaskId } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import {
  ADOPTED_KEY,
  changelogTopic,
  decodeAdopted,
  decodePosition,
  isReserved,
  NEW_POSITION,
  POSITION_KEY,
  type StoredPosition,
} from '../journal/changelog-record.ts';
import type { OffsetRange } from '../reading/offset-range.ts';
import { readRange } from '../reading/read-range.ts';
import { NO_VALUE } from '../reading/record-batch.ts';
import { createKeptUnits, type KeptUnit } from './kept-units.ts';

/** What the changelog of a task has. */
export interface MirroredTask {
  readonly task: TaskId;
  readonly units: readonly KeptUnit[];
  /** The epoch of the changelog in which it was adopted last; undefined: never. */
  readonly adoptedIn: string | undefined;
}

export async function mirroredTask(
  client: KafkaClient,
  task: TaskId,
  range: OffsetRange,
): Promise<MirroredTask> {
  const source = sourceId(changelogTopic(task.processor), task.partition);
  const kept = createKeptUnits();
  let adoptedIn: string | undefined;
  for await (const records of readRange(client, source, range.earliest, range.end)) {
    for (const { key, value, offset: at } of records) {
      if (key === POSITION_KEY) kept.add(decodePosition(value, `${source}/${at}`), at);
      else if (key === ADOPTED_KEY) adoptedIn = decodeAdopted(value, `${source}/${at}`).epoch;
    }
  }
  return { task, units: kept.units, adoptedIn };
}

export interface StateAfter {
  readonly position: StoredPosition;
  readonly entities: ReadonlyMap<EntityKey, Uint8Array>;
  /** What the changelog has changed since, and what each was; null: it was not there. */
  readonly undone: ReadonlyMap<EntityKey, Uint8Array | null>;
}

/** What the task had stored after a unit; undefined: before its first. */
export async function stateAfter(
  client: KafkaClient,
  task: TaskId,
  range: OffsetRange,
  unit: KeptUnit | undefined,
): Promise<StateAfter> {
  const source = sourceId(changelogTopic(task.processor), task.partition);
  const entities = new Map<EntityKey, Uint8Array>();
  const undone = new Map<EntityKey, Uint8Array | null>();
  let position: StoredPosition = NEW_POSITION;
  for await (const records of readRange(client, source, range.earliest, range.end)) {
    for (const { key, value, offset: at } of records) {
      if (at === unit?.offset) position = decodePosition(value, `${source}/${at}`);
      if (key === null || isReserved(key)) continue;
      const entity = key as EntityKey;
      if (at > (unit?.offset ?? -1)) undone.set(entity, entities.get(entity) ?? null);
      else if (value === NO_VALUE) entities.delete(entity);
      // A copy: what the broker sent is megabytes, of which a few entities may live for long.
      else entities.set(entity, Uint8Array.from(value));
    }
  }
  return { position, entities, undone };
}
