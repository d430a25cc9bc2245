import type { Checkpoint, EntityKey, Position, TaskId } from '#stream';
import { readUnitCut } from './cuts.ts';
import { checkpointUnits, readCheckpoint } from './checkpoints.ts';
import type { Environment } from './environment.ts';
import { readNames } from './tables.ts';
import { NEW_POSITION, taskStore } from './task-store.ts';
import { decodeUnit } from './unit-record.ts';
import type { UnitRecord } from './unit-record.ts';

/** What the tasks of a log have committed. */
export interface UnitLog {
  tasks(): readonly TaskId[];
  /** How many units a task has committed. */
  count(task: TaskId): number;
  /** Where a task stands after its last unit. Throws Corrupt. */
  position(task: TaskId): Position;
  /** What the first of a task's units starts from: undefined where nothing was cut. Throws Corrupt, NewerFormat. */
  start(task: TaskId): Checkpoint | undefined;
  /** A task's units after `start`, in order. Throws Corrupt, naming the unit. */
  units(task: TaskId): Iterable<UnitRecord>;
  /** The units of a task after which the log holds checkpoints, in order. */
  checkpoints(task: TaskId): readonly number[];
  /** Undefined where there is none after this unit. Throws Corrupt, NewerFormat. */
  checkpoint(task: TaskId, unit: number): Checkpoint | undefined;
  /** What a task has stored, in the order of a session's `scan`. Throws Corrupt, naming the entity. */
  entities(task: TaskId): Iterable<readonly [EntityKey, Uint8Array]>;
}

export function unitLog(env: Environment): UnitLog {
  const store = (task: TaskId) => {
    const number = readNames(env, 'tasks').numbers.get(`${task.processor}.${task.partition}`);
    return number === undefined ? undefined : taskStore(env, task, number);
  };
  return {
    tasks: () => readNames(env, 'tasks').names.map(taskOf),
    count: (task) => store(task)?.state().unit ?? 0,
    position: (task) => store(task)?.position() ?? NEW_POSITION,
    start(task) {
      const found = store(task);
      return found && readCheckpoint(env, found.number, readUnitCut(env, found.number).checkpoint);
    },
    *units(task) {
      const found = store(task);
      if (found === undefined) return;
      const last = found.state().unit;
      for (const { number, bytes } of found.units(readUnitCut(env, found.number).checkpoint + 1)) {
        if (number > last) return;
        yield decodeUnit(bytes, `${found.name}/${number}`);
      }
    },
    checkpoints(task) {
      const found = store(task);
      return found === undefined ? [] : checkpointUnits(env, found.number);
    },
    checkpoint(task, unit) {
      const found = store(task);
      return found && readCheckpoint(env, found.number, unit);
    },
    entities: (task) => store(task)?.scan('' as EntityKey) ?? [],
  };
}

export function taskOf(name: string): TaskId {
  const dot = name.lastIndexOf('.');
  return { processor: name.slice(0, dot), partition: Number(name.slice(dot + 1)) };
}
