import { offset, type SourceId, type SourceRecord } from '#stream';
import type { TaskHistory } from './task-history.ts';

/** The committed records of a partition, one after the other, in one reading; up to where its log ended when it was begun. */
export interface RecordCursor {
  /** The next record; undefined: there is none. */
  peek(): Promise<SourceRecord | undefined>;
  shift(): void;
  close(): Promise<void>;
}

/** Nothing is read before it is asked for. @param wanted only these are given */
export function recordCursor(
  history: Pick<TaskHistory, 'read'>,
  source: SourceId,
  from: number,
  wanted: (record: SourceRecord) => boolean = () => true,
): RecordCursor {
  const answers = history.read(source, offset(from), 'end');
  let records: readonly SourceRecord[] = [];
  let at = 0;
  return {
    async peek() {
      for (; ; at += 1) {
        while (at >= records.length) {
          const answer = await answers.next();
          if (answer.done) return undefined;
          records = answer.value;
          at = 0;
        }
        const record = records[at]!;
        if (wanted(record)) return record;
      }
    },
    shift() {
      at += 1;
    },
    async close() {
      await answers.return();
    },
  };
}
