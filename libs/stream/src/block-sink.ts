import type { Clock } from './ports/clock.ts';
import type { Journal } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { Row, RowWriter } from './ports/row-writer.ts';
import type { SourceRecord } from './records.ts';
import type { Worker, WorkerObserver } from './worker.ts';

/** What a sink reads and which rows it makes of it. Pure beside `prepare`: the same record always gives the same rows. */
export interface Sink {
  readonly name: string;
  readonly topics: readonly string[];
  /** Fetches what `rows` will need for these records (unknown writer schemas); undefined where nothing is missing. */
  prepare?(records: readonly SourceRecord[]): Promise<void> | undefined;
  /** Puts the rows of one record. Undecodable: the record is skipped; the processor that owns its topic dead-letters it. */
  rows(record: SourceRecord, put: (table: string, row: Row) => void): void;
}

export interface SinkSettings {
  /** Records of one block at most. Default 50,000. */
  readonly blockRecordsMax?: number;
  /** A block is closed so long after its first record came, full or not. Default 500. */
  readonly blockIntervalMs?: number;
  /** How long transient faults are retried before the worker fails. Default 60,000. */
  readonly retryBudgetMs?: number;
  /** One deadline for all of `stop`. Default 10,000. */
  readonly stopTimeoutMs?: number;
}

export interface SinkOptions {
  readonly sink: Sink;
  readonly journal: Journal;
  readonly source: RecordSource;
  readonly writer: RowWriter;
  readonly clock: Clock;
  readonly settings?: SinkSettings;
  readonly observer?: WorkerObserver;
}

export function createSinkWorker(_options: SinkOptions): Worker {
  throw new Error('not built yet');
}
