import { instant } from '#kernel';
import { SEAL_BYTES, afterPrefix, seal, unseal } from '#lmdb-store';
import { Corrupt, taskName } from '#stream';
import type { EntityKey, Position, TaskId } from '#stream';
import { CHAIN_BYTES, FIRST_CHAIN, chainOf } from './chunk.ts';
import { readUnitCut } from './cuts.ts';
import { WORDS } from './environment.ts';
import type { Environment } from './environment.ts';
import { entityKeyBytes, entityName, unitKey, unitNumber } from './keys.ts';
import { decodeUnit } from './unit-record.ts';
import type { UnitRecord } from './unit-record.ts';

/** The owner of a task and its position. */
interface TaskHead {
  /** Counts the sessions; only the last may commit. */
  readonly epoch: number;
  /** How many units it has committed. */
  readonly unit: number;
  /** Chain of the last unit. */
  readonly chain: Buffer;
  /** Bytes appended since the last checkpoint; releases that know none drop it. */
  readonly appendedBytes: number;
}

const NEW_TASK: TaskHead = { epoch: 0, unit: 0, chain: FIRST_CHAIN, appendedBytes: 0 };
export const NEW_POSITION: Position = { next: new Map(), time: instant(0), unit: 0 };

/** Reads and writes of one task; the writes belong inside a transaction. */
export interface TaskStore {
  readonly task: TaskId;
  readonly number: number;
  readonly name: string;
  state(): TaskHead;
  writeState(state: TaskHead): void;
  /** Throws Corrupt where it is missing or unreadable. */
  unit(number: number): UnitRecord;
  units(from: number): Iterable<{ readonly number: number; readonly bytes: Buffer }>;
  writeUnit(number: number, bytes: Buffer): void;
  position(): Position;
  read(key: EntityKey): Uint8Array | undefined;
  scan(prefix: EntityKey): Iterable<readonly [EntityKey, Uint8Array]>;
  put(key: Buffer, sealed: Buffer): void;
  remove(key: Buffer): void;
  entityKey(key: EntityKey): Buffer;
}

const CHAIN_END = 4 + 6 + CHAIN_BYTES;
const STATE_BYTES = CHAIN_END + 6;

export function taskStore(env: Environment, task: TaskId, number: number): TaskStore {
  const name = taskName(task);
  const stateKey = Buffer.allocUnsafe(4);
  stateKey.writeUInt32BE(number, 0);
  const what = (key: string) => () => `${env.dir}: entity ${key} of ${name}`;

  const store: TaskStore = {
    task,
    number,
    name,
    state() {
      const sealed = env.tasks.get(stateKey);
      if (sealed === undefined) return NEW_TASK;
      const body = unseal(stateKey, sealed, () => `${env.dir}: the state of task ${name}`, WORDS.remedy);
      return {
        epoch: body.readUInt32LE(0),
        unit: body.readUIntLE(4, 6),
        chain: body.subarray(10, CHAIN_END),
        appendedBytes: body.length < STATE_BYTES ? 0 : body.readUIntLE(CHAIN_END, 6),
      };
    },
    writeState({ epoch, unit, chain, appendedBytes }) {
      const sealed = Buffer.allocUnsafe(SEAL_BYTES + STATE_BYTES);
      sealed.writeUInt32LE(epoch, SEAL_BYTES);
      sealed.writeUIntLE(unit, SEAL_BYTES + 4, 6);
      sealed.set(chain, SEAL_BYTES + 10);
      sealed.writeUIntLE(appendedBytes, SEAL_BYTES + CHAIN_END, 6);
      env.tasks.putSync(stateKey, seal(stateKey, sealed));
    },
    unit(unit) {
      const bytes = env.units.get(unitKey(number, unit));
      if (bytes === undefined)
        throw new Corrupt(`${env.dir}: unit ${name}/${unit} is missing. Restore the folder from a copy.`);
      return decodeUnit(bytes, `${name}/${unit}`);
    },
    *units(from) {
      const range = env.units.getRange({ start: unitKey(number, from), end: unitKey(number + 1, 0) });
      for (const { key, value } of range) yield { number: unitNumber(key), bytes: value };
    },
    writeUnit(unit, bytes) {
      env.units.putSync(unitKey(number, unit), bytes);
    },
    position() {
      const { unit, chain } = store.state();
      if (unit === 0) return NEW_POSITION;
      const bytes = env.units.get(unitKey(number, unit));
      if (bytes === undefined || !chain.equals(bytes.subarray(0, CHAIN_BYTES)) || !follows(bytes, unit)) {
        throw new Corrupt(
          `${env.dir}: unit ${name}/${unit}, the last one, is damaged. Restore the folder from a copy.`,
        );
      }
      return decodeUnit(bytes, `${name}/${unit}`).position;
    },
    read(key) {
      const bytes = entityKeyBytes(number, key);
      const sealed = env.entities.get(bytes);
      return sealed && unseal(bytes, sealed, what(key), WORDS.remedy);
    },
    *scan(prefix) {
      const start = entityKeyBytes(number, prefix);
      for (const { key, value } of env.entities.getRange({ start, end: afterPrefix(start) })) {
        const entity = entityName(key) as EntityKey;
        yield [entity, unseal(key, value, what(entity), WORDS.remedy)];
      }
    },
    put(key, sealed) {
      env.entities.putSync(key, sealed);
    },
    remove(key) {
      env.entities.removeSync(key);
    },
    entityKey: (key) => entityKeyBytes(number, key),
  };

  /** The chain of the last unit over the unit before it. */
  function follows(bytes: Buffer, unit: number): boolean {
    const cut = readUnitCut(env, number);
    const before =
      unit === cut.first ? cut.chain : env.units.get(unitKey(number, unit - 1))?.subarray(0, CHAIN_BYTES);
    if (before === undefined) return false;
    const whole = Buffer.concat([before, bytes.subarray(CHAIN_BYTES)]);
    return chainOf(whole).equals(bytes.subarray(0, CHAIN_BYTES));
  }
  return store;
}
