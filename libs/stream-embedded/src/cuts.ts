import { sealJson } from '#lmdb-store';
import { FIRST_CHAIN } from './chunk.ts';
import type { Environment } from './environment.ts';
import type { LogId } from './keys.ts';
import { readJson } from './tables.ts';

/** Where the log of a topic partition begins. */
export interface LogCut {
  /** Offset of the first record that is left. */
  readonly start: number;
  /** Chain of the chunk before it. */
  readonly chain: Buffer;
}

/** Where the units of a task begin. */
export interface UnitCut {
  /** The first unit that is left. */
  readonly first: number;
  /** Chain of the unit before it. */
  readonly chain: Buffer;
  /** History is repeated from the checkpoint after this unit; 0: from nothing. */
  readonly checkpoint: number;
}

const logKey = (log: LogId): Buffer => Buffer.from(`cut/log/${log}`);
const unitsKey = (task: number): Buffer => Buffer.from(`cut/units/${task}`);

export function readLogCut(env: Environment, log: LogId): LogCut {
  const found = readJson<{ start: number; chain: string }>(
    env,
    env.meta,
    logKey(log),
    `the start of log ${log}`,
  );
  return found === undefined
    ? { start: 0, chain: FIRST_CHAIN }
    : { start: found.start, chain: Buffer.from(found.chain, 'hex') };
}

/** Inside a transaction. */
export function writeLogCut(env: Environment, log: LogId, { start, chain }: LogCut): void {
  const key = logKey(log);
  env.meta.putSync(key, sealJson(key, { start, chain: chain.toString('hex') }));
}

export function readUnitCut(env: Environment, task: number): UnitCut {
  const what = `the first unit of task ${task}`;
  const found = readJson<{ first: number; chain: string; checkpoint: number }>(
    env,
    env.meta,
    unitsKey(task),
    what,
  );
  return found === undefined
    ? { first: 1, chain: FIRST_CHAIN, checkpoint: 0 }
    : { ...found, chain: Buffer.from(found.chain, 'hex') };
}

/** Inside a transaction. */
export function writeUnitCut(env: Environment, task: number, { first, chain, checkpoint }: UnitCut): void {
  const key = unitsKey(task);
  env.meta.putSync(key, sealJson(key, { first, chain: chain.toString('hex'), checkpoint }));
}
