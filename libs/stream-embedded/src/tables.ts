import { randomBytes } from 'node:crypto';
import { sealJson, unseal } from '#lmdb-store';
import type { Table } from '#lmdb-store';
import { NewerFormat } from '#stream';
import { WORDS } from './environment.ts';
import type { Environment } from './environment.ts';

/** What a folder says about itself; written once. */
export interface Format {
  readonly format: number;
  readonly partitions: number;
  /** Random, made with the folder: no other log has it. */
  readonly epoch: string;
}

/** Of the folder: its tables and keys, and the chunks of the log. Before 0.1.0 it was 1. */
const FORMAT_VERSION = 2;
/** As 2, but that its beginning was cut: releases that do not know cuts would call it damaged. */
const CUT_FORMAT_VERSION = 3;
/** Eight characters in an id. */
const EPOCH_BYTES = 6;
const FORMAT_KEY = Buffer.from('format');

export interface Names {
  /** The number of a name; names are numbered as they come, and for ever. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: readonly string[];
}

export function readFormat(env: Environment): Format | undefined {
  return readJson<Format>(env, env.meta, FORMAT_KEY, 'the format');
}

/** Throws where this folder was written by a newer version, before 0.1.0, or with another number of partitions. */
export function checkFormat(dir: string, found: Format, partitions: number | undefined): void {
  if (found.format < FORMAT_VERSION) {
    throw new Error(
      `The log in ${dir} has format ${found.format} and was written before 0.1.0, which no release reads. Begin with another folder.`,
    );
  }
  if (found.format > CUT_FORMAT_VERSION) {
    throw new NewerFormat(
      `The log in ${dir} was written by format ${found.format}, this version reads up to ${CUT_FORMAT_VERSION}: go on with the newer version.`,
    );
  }
  if (partitions !== undefined && found.partitions !== partitions) {
    throw new Error(
      `The log in ${dir} was made with ${found.partitions} partition(s), not ${partitions}, and cannot be changed: keys would move. ` +
        `Start with ${found.partitions}, or choose another folder.`,
    );
  }
}

/** Inside a transaction. */
export function writeFormat(
  env: Environment,
  partitions: number,
  epoch = randomBytes(EPOCH_BYTES).toString('base64url'),
): Format {
  const format: Format = { format: FORMAT_VERSION, partitions, epoch };
  env.meta.putSync(FORMAT_KEY, sealJson(FORMAT_KEY, format));
  return format;
}

/** Inside a transaction that cuts. */
export function markCut(env: Environment): void {
  const format = readFormat(env);
  if (format === undefined || format.format === CUT_FORMAT_VERSION) return;
  env.meta.putSync(FORMAT_KEY, sealJson(FORMAT_KEY, { ...format, format: CUT_FORMAT_VERSION }));
}

export function readNames(env: Environment, kind: 'topics' | 'tasks'): Names {
  const names = readJson<string[]>(env, env.meta, Buffer.from(kind), `the list of ${kind}`) ?? [];
  return { names, numbers: new Map(names.map((name, number) => [name, number])) };
}

/** Inside a transaction: numbers those that have none yet. */
export function addNames(env: Environment, kind: 'topics' | 'tasks', more: readonly string[]): Names {
  const { names, numbers } = readNames(env, kind);
  const missing = more.filter((name) => !numbers.has(name));
  if (missing.length === 0) return { names, numbers };
  const key = Buffer.from(kind);
  env.meta.putSync(key, sealJson(key, [...names, ...missing]));
  return readNames(env, kind);
}

export function readJson<T>(env: Environment, table: Table, key: Buffer, what: string): T | undefined {
  const sealed = table.get(key);
  if (sealed === undefined) return undefined;
  const body = unseal(key, sealed, () => `${env.dir}: ${what}`, WORDS.remedy);
  return JSON.parse(body.toString('utf8')) as T;
}
