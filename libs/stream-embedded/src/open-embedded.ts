import type {
  Clock,
  DeadLetter,
  Journal,
  OutboundRecord,
  RecordAppender,
  RecordSource,
  SchemaIds,
  SourceId,
} from '#stream';
import { embeddedClock } from './embedded-clock.ts';
import { embeddedJournal } from './embedded-journal.ts';
import { embeddedSchemaIds } from './embedded-schema-ids.ts';
import { embeddedSource } from './embedded-source.ts';
import { openEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { groupWriter } from './group-writer.ts';
import { logAppender } from './log-appender.ts';
import { logReader } from './log-reader.ts';
import type { LogReader } from './log-reader.ts';
import { takeOwnership } from './ownership.ts';
import type { Ownership } from './ownership.ts';
import { addNames, checkFormat, readFormat, writeFormat } from './tables.ts';
import { topicsOf } from './embedded-topics.ts';
import { unitLog } from './unit-log.ts';
import type { UnitLog } from './unit-log.ts';

export interface EmbeddedOptions {
  /** Folder on a local disk; made where there is none. */
  readonly dir: string;
  /** Of every topic; for ever those that the folder was made with. Default: the folder's, 1 for a new one. */
  readonly partitions?: number;
  /** Of a new folder; tests that compare two give both the same. Default: random, so that no other log has it. */
  readonly epoch?: string;
  /** All topics that are written or read; more may follow at a later start. */
  readonly topics: readonly string[];
  /** The record that carries a dead letter. Pure: `verify` calls it again. */
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
}

export interface EmbeddedLog extends RecordAppender, LogReader {
  /** Calls back after each flush, with the topic partitions that have grown; returns what ends that. */
  onGrowth(callback: (sources: readonly SourceId[]) => void): () => void;
  /**
   * Ends the history of a log that was filled with times of its own: from now on the clock fires deadlines. To be called
   * when all workers are idle. Nothing happens where the log is live.
   */
  goLive(): Promise<void>;
}

/** Everything a node needs, in one folder. */
export interface Embedded {
  readonly partitions: number;
  /** Of its log: no other has it. */
  readonly epoch: string;
  readonly journal: Journal;
  readonly log: EmbeddedLog;
  readonly units: UnitLog;
  readonly schemaIds: SchemaIds;
  readonly clock: Clock;
  source(topics: readonly string[]): RecordSource;
  /** After the workers have stopped: finishes what is under way and gives the folder free. */
  close(): Promise<void>;
}

/**
 * Throws where a living process owns the folder, where it cannot be written to, was made with another number of partitions or by a
 * newer version; Corrupt where it is damaged.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const env = openEnvironment(options.dir, 'owner');
  let owner: Ownership | undefined;
  try {
    const before = readFormat(env);
    if (before !== undefined) checkFormat(env.dir, before, options.partitions);
    owner = await takeOwnership(env);
    return build(env, owner, options);
  } catch (error) {
    await owner?.release();
    await env.close();
    throw error;
  }
}

function build(env: Environment, owner: Ownership, options: EmbeddedOptions): Embedded {
  const { topics, epoch } = env.transact(() => {
    owner.assertHeld();
    const format = readFormat(env) ?? writeFormat(env, options.partitions ?? 1, options.epoch);
    return {
      topics: topicsOf(addNames(env, 'topics', options.topics), format.partitions),
      epoch: format.epoch,
    };
  });
  const writer = groupWriter(env, owner, topics);
  const clock = embeddedClock(() => writer.era);
  const log: EmbeddedLog = {
    ...logReader(env, topics, (one) => writer.durableEnd(one)),
    ...logAppender(writer, topics, clock),
    onGrowth: (callback) => writer.onGrowth(callback),
  };
  return {
    partitions: topics.partitions,
    epoch,
    journal: embeddedJournal({ env, writer, topics, encodeDeadLetter: options.encodeDeadLetter }),
    log,
    units: unitLog(env),
    schemaIds: embeddedSchemaIds(env, (write) => writer.submit(write)),
    clock,
    source: (names) => embeddedSource({ env, writer, topics, epoch }, names),
    async close() {
      clock.stop();
      await writer.close();
      await owner.release();
      await env.close();
    },
  };
}
