import { readSchema } from './embedded-schema-ids.ts';
import { openEnvironment } from './environment.ts';
import { readHead } from './heads.ts';
import { checkIntegrity } from './integrity.ts';
import type { IntegrityReport } from './integrity.ts';
import { logReader } from './log-reader.ts';
import type { LogReader } from './log-reader.ts';
import { checkFormat, readFormat, readNames } from './tables.ts';
import { topicsOf } from './embedded-topics.ts';
import { unitLog } from './unit-log.ts';
import type { UnitLog } from './unit-log.ts';

/** A folder as it is now, read beside the process that owns it. */
export interface EmbeddedReader {
  readonly partitions: number;
  /** Of its log: no other has it. */
  readonly epoch: string;
  readonly log: LogReader;
  readonly units: UnitLog;
  /** The Avro schema (JSON) with this id; undefined where there is none. */
  schema(id: number): string | undefined;
  /** Checks every chain and checksum against the bytes; the first that does not fit is named. */
  checkIntegrity(progress?: (checked: number) => void): IntegrityReport;
  /** See `LmdbEnvironment`: the file as of one moment, into an empty folder. */
  copyTo(dir: string): Promise<void>;
  close(): Promise<void>;
}

/** Throws where the folder holds no log, or one that a newer version wrote; Corrupt where it is damaged. */
export async function openEmbeddedReader(options: { readonly dir: string }): Promise<EmbeddedReader> {
  const env = openEnvironment(options.dir, 'reader');
  try {
    const format = readFormat(env);
    if (format === undefined) throw new Error(`There is no log in ${env.dir} yet.`);
    checkFormat(env.dir, format, undefined);
    const topics = topicsOf(readNames(env, 'topics'), format.partitions);
    return {
      partitions: format.partitions,
      epoch: format.epoch,
      log: logReader(env, topics, (log) => readHead(env, log).next),
      units: unitLog(env),
      schema: (id) => readSchema(env, id)?.schema,
      checkIntegrity: (progress) => checkIntegrity(env, topics, progress),
      copyTo: (dir) => env.copyTo(dir),
      close: () => env.close(),
    };
  } catch (error) {
    await env.close();
    throw error;
  }
}
