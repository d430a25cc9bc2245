import { openEnvironment as openLmdb } from '#lmdb-store';
import type { LmdbEnvironment, StoreMessages, Table } from '#lmdb-store';

const TABLES = ['meta', 'log', 'heads', 'entities', 'units', 'tasks', 'schemas'] as const;

export const WORDS: StoreMessages = {
  name: 'log',
  remedy: 'Restore the folder from a copy, or move it away to begin anew.',
};

/** The lmdb file of a log. */
export interface Environment extends Pick<
  LmdbEnvironment<never>,
  'dir' | 'transact' | 'flush' | 'copyTo' | 'close'
> {
  /** `format`, `topics`, `tasks`, `owner`, `era`; sealed JSON. */
  readonly meta: Table;
  /** Chunks of records, by topic partition and last offset. */
  readonly log: Table;
  /** By topic partition: where its log ends. Sealed. */
  readonly heads: Table;
  /** Sealed bytes, by task and entity key. */
  readonly entities: Table;
  /** Chained units, by task and number. */
  readonly units: Table;
  /** By task: who owns it and which unit was the last. Sealed. */
  readonly tasks: Table;
  /** Schemas by id, ids by schema. Sealed. */
  readonly schemas: Table;
}

/** @param mode `reader` changes nothing and works beside the owner */
export function openEnvironment(dir: string, mode: 'owner' | 'reader'): Environment {
  const absent = `There is no log in ${dir}. Give the folder that the running process was started with, or start one there first.`;
  const { tables, ...environment } = openLmdb({ dir, mode, tables: TABLES, words: WORDS, absent });
  return { ...environment, ...tables };
}
