import { isIntact } from '#lmdb-store';
import type { Table } from '#lmdb-store';
import {
  CHAIN_BYTES,
  chainOf,
  chunkChain,
  chunkCount,
  chunkFirst,
  chunkLogId,
  damagedRecord,
} from './chunk.ts';
import { readLogCut, readUnitCut } from './cuts.ts';
import type { Environment } from './environment.ts';
import { readHead } from './heads.ts';
import { chunkKey, chunkLastOffset, endOfChunks, entityName, entityTask } from './keys.ts';
import { readNames } from './tables.ts';
import { taskStore } from './task-store.ts';
import type { TopicPartition, Topics } from './embedded-topics.ts';

/** The first thing that is not as it was written. */
export interface Damage {
  readonly kind: 'record' | 'unit' | 'entity' | 'note';
  /** `<topic>/<partition>/<offset>`, `<task>/<unit>`, `<task>/<entity>`, `<table>/<key>`. */
  readonly where: string;
  readonly what: string;
}

export type IntegrityReport =
  | { readonly ok: true; readonly records: number; readonly units: number; readonly entities: number }
  | { readonly ok: false; readonly damage: Damage };

class Found extends Error {
  readonly damage: Damage;
  constructor(kind: Damage['kind'], where: string, what: string) {
    super(what);
    this.damage = { kind, where, what };
  }
}

/**
 * Notes first (they name everything else), then records, units, entities. It finds what changed without its checksum or chain;
 * rewriting those as well is found by repeating the units (`verifyTask` of `stream`).
 * @param progress called now and then with how many records, units and entities were checked
 */
export function checkIntegrity(
  env: Environment,
  topics: Topics,
  progress: (checked: number) => void = () => {},
): IntegrityReport {
  let checked = 0;
  const count = (n: number): void => {
    const before = checked;
    checked += n;
    if (Math.floor(checked / 10_000) > Math.floor(before / 10_000)) progress(checked);
  };
  try {
    for (const name of ['meta', 'heads', 'tasks', 'schemas'] as const) checkNotes(name, env[name]);
    let records = 0;
    for (const place of topics.all) records += checkLog(env, place, count);
    let units = 0;
    const tasks = readNames(env, 'tasks').names;
    tasks.forEach((name, number) => (units += checkUnits(env, name, number, count)));
    const entities = checkEntities(env, tasks, count);
    return { ok: true, records, units, entities };
  } catch (error) {
    if (error instanceof Found) return { ok: false, damage: error.damage };
    throw error;
  }
}

function checkNotes(name: string, table: Table): void {
  for (const { key, value } of table.getRange({})) {
    if (!isIntact(key, value)) {
      const label = /^[\x20-\x7e]+$/.test(key.toString('latin1'))
        ? key.toString('latin1')
        : key.toString('hex');
      throw new Found('note', `${name}/${label}`, 'its checksum does not fit');
    }
  }
}

function checkLog(env: Environment, place: TopicPartition, count: (n: number) => void): number {
  const head = readHead(env, place.log);
  const cut = readLogCut(env, place.log);
  let chain: Buffer = cut.chain;
  let next = cut.start;
  const at = (offset: number): string => `${place.source}/${offset}`;
  for (const { key, value } of env.log.getRange({
    start: chunkKey(place.log, cut.start),
    end: endOfChunks(place.log),
  })) {
    // Appended since the head was read.
    if (next === head.next) break;
    if (!isChained(value, chain)) {
      const damaged = damagedRecord(value);
      if (damaged !== undefined) throw new Found('record', at(damaged), 'its checksum does not fit');
      throw new Found('record', at(next), 'its chunk does not follow from the one before');
    }
    const last = chunkLastOffset(key);
    if (
      chunkLogId(value) !== place.log ||
      chunkFirst(value) !== next ||
      next + chunkCount(value) !== last + 1
    ) {
      throw new Found('record', at(next), 'it is missing, or its chunk lies in the wrong place');
    }
    chain = chunkChain(value);
    next = last + 1;
    count(chunkCount(value));
  }
  if (next !== head.next)
    throw new Found('record', at(next), `it is missing; the log should end at ${head.next}`);
  if (!chain.equals(head.chain))
    throw new Found('record', at(next - 1), 'it is not the one that was written last');
  return next - cut.start;
}

function checkUnits(env: Environment, name: string, number: number, count: (n: number) => void): number {
  const dot = name.lastIndexOf('.');
  const task = { processor: name.slice(0, dot), partition: Number(name.slice(dot + 1)) };
  const store = taskStore(env, task, number);
  const last = store.state();
  const cut = readUnitCut(env, number);
  let chain: Buffer = cut.chain;
  let next = cut.first;
  for (const { number: unit, bytes } of store.units(cut.first)) {
    if (unit > last.unit) break;
    if (unit !== next) throw new Found('unit', `${name}/${next}`, 'it is missing');
    if (!isChained(bytes, chain))
      throw new Found('unit', `${name}/${unit}`, 'it does not follow from the one before');
    chain = bytes.subarray(0, CHAIN_BYTES);
    next += 1;
    count(1);
  }
  if (next !== last.unit + 1)
    throw new Found('unit', `${name}/${next}`, `it is missing; there should be ${last.unit}`);
  if (!chain.equals(last.chain))
    throw new Found('unit', `${name}/${last.unit}`, 'it is not the one that was written last');
  return last.unit + 1 - cut.first;
}

function checkEntities(env: Environment, tasks: readonly string[], count: (n: number) => void): number {
  let entities = 0;
  for (const { key, value } of env.entities.getRange({})) {
    if (!isIntact(key, value)) {
      throw new Found(
        'entity',
        `${tasks[entityTask(key)] ?? '?'}/${entityName(key)}`,
        'its checksum does not fit',
      );
    }
    entities += 1;
    count(1);
  }
  return entities;
}

function isChained(bytes: Buffer, before: Buffer): boolean {
  const whole = Buffer.from(bytes);
  whole.set(before, 0);
  return chainOf(whole).equals(bytes.subarray(0, CHAIN_BYTES));
}
