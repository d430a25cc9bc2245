import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { instant } from '#kernel';
import type { TableEntry } from '#lmdb-store';
import { sealBytes, sealJson, unseal } from '#lmdb-store';
import { checkFormat, Corrupt, FORMATS, logBytesFor, offset, packEntities, unpackEntities } from '#stream';
import type { Checkpoint, EntityKey, Position, SourceId } from '#stream';
import { WORDS } from './environment.ts';
import type { Environment } from './environment.ts';
import { endOfEntities, entityKeyBytes, entityName } from './keys.ts';

/** Below this many bytes since the last one, a checkpoint saves nothing. */
export const CHECKPOINT_LOG_BYTES_MIN = 1_048_576;

const PREFIX = Buffer.from('checkpoint/');
const UNIT_AT = PREFIX.length + 4;
const PART_AT = UNIT_AT + 6;

interface Head {
  readonly format: number;
  readonly time: number;
  readonly unit: number;
  readonly next: readonly (readonly [SourceId, number])[];
  readonly parts: number;
}

/** The head is part 0; entities begin with part 1. */
function partKey(task: number, unit: number, part: number): Buffer {
  const key = Buffer.alloc(PART_AT + 4);
  key.set(PREFIX);
  key.writeUInt32BE(task, PREFIX.length);
  key.writeUIntBE(unit, UNIT_AT, 6);
  key.writeUInt32BE(part, PART_AT);
  return key;
}

/** Makes checkpoints as often as their share of the log allows. One for each session of a task. */
export interface CheckpointBudget {
  /**
   * Copies what the task has stored, where it has appended enough since the last copy; returns whether it did. Inside the transaction of a
   * commit, after its writes.
   */
  spend(position: Position, appendedBytes: number): boolean;
}

export function checkpointBudget(env: Environment, task: number): CheckpointBudget {
  // What a checkpoint takes is known when it is made, so it is made again only when that much may be written.
  let neededBytes = CHECKPOINT_LOG_BYTES_MIN;
  return {
    spend(position, appendedBytes) {
      if (appendedBytes < neededBytes) return false;
      const made = checkpointOf(env, task, position);
      const bytes = made.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
      neededBytes = Math.max(CHECKPOINT_LOG_BYTES_MIN, logBytesFor(bytes));
      if (appendedBytes < neededBytes) return false;
      for (const { key, value } of made) env.meta.putSync(key, value);
      return true;
    },
  };
}

function checkpointOf(env: Environment, task: number, position: Position): TableEntry[] {
  const made = Array.from(packEntities(storedEntities(env, task)), (part, n): TableEntry => {
    const key = partKey(task, position.unit, n + 1);
    return { key, value: sealBytes(key, deflateRawSync(part, { level: 1 })) };
  });
  const { time, unit, next } = position;
  const head: Head = { format: FORMATS.checkpoint, time, unit, next: [...next], parts: made.length };
  const key = partKey(task, unit, 0);
  return [...made, { key, value: sealJson(key, head) }];
}

function* storedEntities(env: Environment, task: number): Iterable<readonly [EntityKey, Uint8Array]> {
  const range = { start: entityKeyBytes(task, ''), end: endOfEntities(task) };
  for (const { key, value } of env.entities.getRange(range)) {
    const name = entityName(key);
    yield [name as EntityKey, unseal(key, value, () => `${env.dir}: entity ${name}`, WORDS.remedy)];
  }
}

/** The units after which there are checkpoints of the task, in order. */
export function checkpointUnits(env: Environment, task: number): readonly number[] {
  const units: number[] = [];
  const range = { start: partKey(task, 0, 0), end: partKey(task + 1, 0, 0) };
  for (const { key } of env.meta.getRange(range)) {
    if (key.readUInt32BE(PART_AT) === 0) units.push(key.readUIntBE(UNIT_AT, 6));
  }
  return units;
}

/** Undefined where there is none after this unit. Throws NewerFormat; Corrupt, also while its entities are read. */
export function readCheckpoint(env: Environment, task: number, unit: number): Checkpoint | undefined {
  const what = `${env.dir}: the checkpoint of task ${task} after unit ${unit}`;
  const key = partKey(task, unit, 0);
  const sealed = env.meta.get(key);
  if (sealed === undefined) return undefined;
  const head = JSON.parse(unseal(key, sealed, () => what, WORDS.remedy).toString('utf8')) as Head;
  checkFormat(head.format, FORMATS.checkpoint, what, WORDS.remedy);
  return {
    position: {
      time: instant(head.time),
      unit: head.unit,
      next: new Map(head.next.map(([source, next]) => [source, offset(next)])),
    },
    entities: {
      *[Symbol.iterator]() {
        for (let part = 1; part <= head.parts; part += 1) {
          const partAt = partKey(task, unit, part);
          const stored = env.meta.get(partAt);
          if (stored === undefined) throw new Corrupt(`${what} lacks part ${part}. ${WORDS.remedy}`);
          yield* unpackEntities(inflateRawSync(unseal(partAt, stored, () => what, WORDS.remedy)));
        }
      },
    },
  };
}

/** Inside a transaction. */
export function removeCheckpoint(env: Environment, task: number, unit: number): void {
  const range = { start: partKey(task, unit, 0), end: partKey(task, unit + 1, 0) };
  for (const key of Array.from(env.meta.getRange(range), (entry) => Buffer.from(entry.key))) {
    env.meta.removeSync(key);
  }
}
