import type { Instant } from '#kernel';
import type { Offset, OutboundRecord } from '../records.ts';

export interface Appended {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
}

/** The way into a log from outside (the HTTP door, an importer, the command line). */
export interface RecordAppender {
  /**
   * Appends all, in this order, or none (says where each is; of a record that goes to every partition, where each of them is); when it resolves they survive a crash of the machine. The log stamps them with its
   * own time, or with `at` where an importer sets it: a log that cannot be given times refuses that. Throws Transient where the log is
   * away or full and nothing was written, Indeterminate where it does not say: append the same again, event ids make it harmless.
   */
  append(records: readonly OutboundRecord[], at?: Instant): Promise<readonly Appended[]>;
  /**
   * Whether the log takes appends, found out in a few seconds at most, and without appending a record. Throws Transient where it does not.
   * Absent: `append` itself answers at once.
   */
  probe?(): Promise<void>;
}
