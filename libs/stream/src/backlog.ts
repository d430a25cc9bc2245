import type { Instant } from '#kernel';
import type { Position } from './ports/journal.ts';
import { sourceId, type Offset, type SourceRecord } from './records.ts';

/** What was delivered to a task and is not committed yet. */
export interface Backlog {
  delivered(records: readonly SourceRecord[]): void;
  /** Everything before these offsets is committed. */
  committed(next: Position['next']): void;
  /** Append time of the oldest record that is not; to within the records that came with it. Null: all are. */
  readonly oldest: Instant | null;
}

interface Delivery {
  readonly last: Offset;
  readonly appendedAt: Instant;
}

export function createBacklog(): Backlog {
  const bySource = new Map<string, Delivery[]>();
  return {
    delivered(records) {
      const [first] = records;
      if (first === undefined) return;
      const source = sourceId(first.topic, first.partition);
      const delivery = { last: records.at(-1)!.offset, appendedAt: first.appendedAt };
      const waiting = bySource.get(source);
      if (waiting === undefined) bySource.set(source, [delivery]);
      else waiting.push(delivery);
    },
    committed(next) {
      for (const [source, before] of next) {
        const waiting = bySource.get(source);
        while (waiting?.[0] !== undefined && waiting[0].last < before) waiting.shift();
      }
    },
    get oldest() {
      let oldest: Instant | null = null;
      for (const [first] of bySource.values())
        if (first !== undefined && (oldest === null || first.appendedAt < oldest)) oldest = first.appendedAt;
      return oldest;
    },
  };
}
