import { UnknownRecord } from '#kernel';
import type { Offset, SourceRecord } from './records.ts';

/** A record of a newer Baton, of a type that this version does not know: it is passed over. */
export interface SkippedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly key: string | null;
  readonly headers: SourceRecord['headers'];
  /** Full name of its schema. */
  readonly type: string;
}

/** Called for each; once more where a record is applied again after a crash. */
export type OnSkipped = (record: SkippedRecord) => void;

/** What is to be reported where decoding threw `error`; undefined: the record itself is at fault. */
export function skippedRecord(
  { topic, partition, offset, key, headers }: SourceRecord,
  error: unknown,
): SkippedRecord | undefined {
  return error instanceof UnknownRecord
    ? { topic, partition, offset, key, headers, type: error.type }
    : undefined;
}
