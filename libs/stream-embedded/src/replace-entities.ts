import { sealBytes } from '#lmdb-store';
import { taskName, type EntityKey, type TaskId } from '#stream';
import { openEnvironment } from './environment.ts';
import { endOfEntities, entityKeyBytes } from './keys.ts';
import { checkFormat, readFormat, readNames } from './tables.ts';
import { taskStore } from './task-store.ts';

export interface ReplaceEntitiesOptions {
  readonly dir: string;
  readonly task: TaskId;
  /** The task's last unit, after which it has stored these. */
  readonly unit: number;
  readonly entities: Iterable<readonly [EntityKey, Uint8Array]>;
}

/**
 * Puts these in the place of everything that a task has stored, in one transaction. No process may run on the folder: it would go on with
 * what it has in memory. Throws where the task has committed more since, where there is no such task; Corrupt, DiskFull.
 */
export async function replaceEntities(options: ReplaceEntitiesOptions): Promise<void> {
  const { dir, task, unit, entities } = options;
  const name = taskName(task);
  const env = openEnvironment(dir, 'owner');
  try {
    const format = readFormat(env);
    if (format !== undefined) checkFormat(env.dir, format, undefined);
    const number = readNames(env, 'tasks').numbers.get(name);
    if (number === undefined) throw new Error(`${env.dir} has no task ${name}.`);
    env.transact(() => {
      const store = taskStore(env, task, number);
      const { unit: last } = store.state();
      if (last !== unit)
        throw new Error(`${name} is at unit ${last}, not ${unit}: stop the process on ${env.dir}.`);
      const stored = { start: entityKeyBytes(number, ''), end: endOfEntities(number) };
      for (const key of Array.from(env.entities.getRange(stored), (entry) => Buffer.from(entry.key))) {
        env.entities.removeSync(key);
      }
      for (const [key, bytes] of entities) {
        const at = store.entityKey(key);
        store.put(at, sealBytes(at, bytes));
      }
    });
    await env.flush();
  } finally {
    await env.close();
  }
}
