import { instant } from '#kernel';
import { sealBytes, sealJson, unseal } from '#lmdb-store';
import { checkFormat, Corrupt, FORMATS, offset } from '#stream';
import type { Checkpoint, EntityKey, Position, SourceId } from '#stream';
import { WORDS } from './environment.ts';
import type { Environment } from './environment.ts';
import { endOfEntities, entityKeyBytes, entityName } from './keys.ts';

/** Checkpoints take at most one byte for so many that their task has appended (adr/0005). */
const LOG_BYTES_PER_CHECKPOINT_BYTE = 50;
/** Below this many bytes since the last one, a checkpoint saves nothing. */
export const CHECKPOINT_LOG_BYTES_MIN = 1_048_576;
const PART_BYTES_MAX = 65_536;
/** What a checkpoint takes beside its entities, at most: its head, and the numbers before each key and value are counted apart. */
const HEAD_BYTES_MAX = 4_096;
const LENGTH_BYTES = 4;

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

/** Says when a task has appended enough for another checkpoint. One for each session. */
export interface CheckpointBudget {
  /** Inside the transaction of a commit, after its writes. @param appended bytes since the last checkpoint */
  allows(appended: number): boolean;
}

export function checkpointBudget(env: Environment, task: number): CheckpointBudget {
  // Measuring reads everything that is stored, so it is done again only when that much may be written.
  let lookAt = CHECKPOINT_LOG_BYTES_MIN;
  return {
    allows(appended) {
      if (appended < lookAt) return false;
      const needed = LOG_BYTES_PER_CHECKPOINT_BYTE * checkpointBytes(env, task);
      lookAt = Math.max(CHECKPOINT_LOG_BYTES_MIN, needed);
      return appended >= lookAt;
    },
  };
}

/** What a checkpoint of a task would take now, at most. */
function checkpointBytes(env: Environment, task: number): number {
  let bytes = HEAD_BYTES_MAX;
  for (const { key, value } of storedOf(env, task)) bytes += 2 * LENGTH_BYTES + key.length + value.length;
  return bytes;
}

const storedOf = (env: Environment, task: number) =>
  env.entities.getRange({ start: entityKeyBytes(task, ''), end: endOfEntities(task) });

/** Copies what the task has stored. Inside the transaction that stored it. */
export function writeCheckpoint(env: Environment, task: number, position: Position): void {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let parts = 0;
  const closePart = (): void => {
    if (bytes === 0) return;
    const key = partKey(task, position.unit, (parts += 1));
    env.meta.putSync(key, sealBytes(key, Buffer.concat(pieces)));
    pieces = [];
    bytes = 0;
  };
  const add = (piece: Buffer): void => {
    const length = Buffer.allocUnsafe(LENGTH_BYTES);
    length.writeUInt32LE(piece.length);
    // A copy: what a range yields is its own only until the next entry.
    pieces.push(length, Buffer.from(piece));
    bytes += LENGTH_BYTES + piece.length;
  };
  for (const { key, value } of storedOf(env, task)) {
    const body = unseal(key, value, () => `${env.dir}: entity ${entityName(key)}`, WORDS.remedy);
    add(key.subarray(4));
    add(body);
    if (bytes >= PART_BYTES_MAX) closePart();
  }
  closePart();
  const { time, unit, next } = position;
  const head: Head = { format: FORMATS.checkpoint, time, unit, next: [...next], parts };
  const key = partKey(task, unit, 0);
  env.meta.putSync(key, sealJson(key, head));
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
          yield* entitiesIn(unseal(partAt, stored, () => what, WORDS.remedy));
        }
      },
    },
  };
}

function* entitiesIn(part: Buffer): Iterable<readonly [EntityKey, Uint8Array]> {
  let at = 0;
  const piece = (): Buffer => {
    const from = at + LENGTH_BYTES;
    at = from + part.readUInt32LE(at);
    return part.subarray(from, at);
  };
  while (at < part.length) yield [piece().toString('utf8') as EntityKey, piece()];
}

/** Inside a transaction. */
export function removeCheckpoint(env: Environment, task: number, unit: number): void {
  const range = { start: partKey(task, unit, 0), end: partKey(task, unit + 1, 0) };
  for (const key of Array.from(env.meta.getRange(range), (entry) => Buffer.from(entry.key))) {
    env.meta.removeSync(key);
  }
}
