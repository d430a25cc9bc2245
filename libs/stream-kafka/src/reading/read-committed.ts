import {
  ABORT,
  controlType,
  isControl,
  isTransactional,
  readBatchHead,
  readRecords,
} from './record-batch.ts';
import type { LogPlace } from './record-batch.ts';
import { offset, type Offset, type SourceRecord } from '#stream';

/** A transaction that was aborted: from `firstOffset` on, until the abort marker of its producer. */
export interface AbortedTransaction {
  readonly producerId: number;
  readonly firstOffset: number;
}

export interface CommittedRecords {
  readonly records: readonly SourceRecord[];
  /** Everything before it was looked at. */
  readonly next: Offset;
}

/**
 * The committed records from offset `from` on of what a broker answered to a fetch with isolation level read_committed.
 *
 * Such an answer ends before the first transaction that is still open, but contains the records of aborted ones, and a list of these.
 * The list is in no particular order and reaches as far as the answer, so it is sorted here; and transactions of many producers lie
 * one within the other, so all producers that are in an aborted transaction are kept, from its first offset on, until their abort
 * marker. Only a control batch is a marker: keys of ordinary records may have the very same bytes. (All three are wrong in kafkajs
 * 2.2.4, which lets aborted records through.) Nothing is remembered from one answer to the next: each names every aborted transaction
 * that reaches into it.
 *
 * Throws UnreadableBatch.
 */
export function readCommitted(
  bytes: Buffer,
  aborted: readonly AbortedTransaction[],
  place: LogPlace,
  from: Offset,
): CommittedRecords {
  const transactions = [...aborted].sort((a, b) => a.firstOffset - b.firstOffset);
  const abortedProducers = new Set<number>();
  const records: SourceRecord[] = [];
  let begun = 0;
  let next: number = from;
  for (let at = 0; ;) {
    const head = readBatchHead(bytes, at, place);
    if (head === undefined) return { records, next: offset(next) };
    for (; begun < transactions.length && transactions[begun]!.firstOffset <= head.lastOffset; begun += 1) {
      abortedProducers.add(transactions[begun]!.producerId);
    }
    if (isControl(head)) {
      if (controlType(bytes, at) === ABORT) abortedProducers.delete(head.producerId);
    } else if (!isTransactional(head) || !abortedProducers.has(head.producerId)) {
      readRecords(bytes, at, head, place, from, records);
    }
    next = Math.max(next, head.lastOffset + 1);
    at = head.end;
  }
}
