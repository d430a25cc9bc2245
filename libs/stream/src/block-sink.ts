import { Undecodable } from '#kernel';
import { createBlockWorker, type BlockWorkerOptions } from './block-worker.ts';
import type { Row, RowBlock, RowWriter } from './ports/row-writer.ts';
import type { BlockRange } from './ports/record-block.ts';
import { partitionNumber, topicName, type SourceRecord } from './records.ts';
import { skippedRecord, type OnSkipped } from './skipped-record.ts';
import type { Worker } from './worker.ts';

/** What a sink reads and which rows it makes of it. Pure beside `prepare`: the same record always gives the same rows. */
export interface Sink {
  readonly name: string;
  readonly topics: readonly string[];
  /** Fetches what `rows` will need for these records (unknown writer schemas); undefined where nothing is missing. */
  prepare?(records: readonly SourceRecord[]): Promise<void> | undefined;
  /** Puts the rows of one record. Undecodable: the record is skipped; the processor that owns its topic dead-letters it. */
  rows(record: SourceRecord, put: (table: string, row: Row) => void): void;
}

export interface SinkOptions extends Omit<BlockWorkerOptions, 'processor'> {
  readonly sink: Sink;
  readonly writer: RowWriter;
}

/** Turns records into rows, each exactly once over crashes, although the database knows nothing of the journal. */
export function createSinkWorker(options: SinkOptions): Worker {
  const { sink, writer, ...rest } = options;
  return createBlockWorker({
    ...rest,
    processor: {
      name: sink.name,
      topics: sink.topics,
      prepare: (records) => sink.prepare?.(records),
      block(task) {
        const rows = writer.block();
        const onSkipped: OnSkipped = (record) => options.observer?.skipped?.(task, record);
        return {
          add: (record) => addRows(sink, record, rows, onSkipped),
          write: (range) => rows.write(tokenOf(range)),
        };
      },
    },
  });
}

function addRows(sink: Sink, record: SourceRecord, rows: RowBlock, onSkipped: OnSkipped): void {
  try {
    sink.rows(record, rows.put);
  } catch (error) {
    if (!(error instanceof Undecodable)) throw error;
    const skipped = skippedRecord(record, error);
    if (skipped !== undefined) onSkipped(skipped);
  }
}

function tokenOf({ epoch, source, from, to }: BlockRange): string {
  return `${epoch}:${topicName(source)}:${partitionNumber(source)}:${from}-${to}`;
}
