import type { Codec, DeadLetterEntry } from '#contracts';
import { sourceId, type Offset, type SourceId, type SourceRecord } from '#stream';
import { ifDecodable, type Instant } from '#kernel';

/** A dead letter and its position in the log, which holds its bytes. */
export interface DeadLetterPlace extends Pick<
  DeadLetterEntry,
  'id' | 'processor' | 'topic' | 'partition' | 'offset' | 'kind' | 'reason' | 'appendedAt'
> {
  /** When it became a dead letter, by log time. */
  readonly refusedAt: Instant;
  readonly bytes: number;
  readonly source: SourceId;
  readonly at: Offset;
}

/** The latest dead letters, oldest first; one per id, also when written more than once. */
export interface DeadLetterList {
  add(record: SourceRecord): void;
  get(id: string): DeadLetterPlace | undefined;
  values(): readonly DeadLetterPlace[];
  /** All that were ever added, also those no longer listed. */
  readonly total: number;
}

const DEAD_LETTERS_MAX = 1_000;

export function deadLetterList(codec: Codec): DeadLetterList {
  const places = new Map<string, DeadLetterPlace>();
  let total = 0;
  return {
    add(record) {
      const entry = ifDecodable(() => codec.decodeDeadLetter(record.value));
      if (entry === undefined || places.has(entry.id)) return;
      total += 1;
      const { id, processor, topic, partition, offset, kind, reason, appendedAt, value } = entry;
      places.set(id, {
        ...{ id, processor, topic, partition, offset, kind, reason, appendedAt },
        refusedAt: record.appendedAt,
        bytes: value.byteLength,
        source: sourceId(record.topic, record.partition),
        at: record.offset,
      });
      const oldest = places.size > DEAD_LETTERS_MAX ? places.keys().next().value : undefined;
      if (oldest !== undefined) places.delete(oldest);
    },
    get: (id) => places.get(id),
    values: () => [...places.values()],
    get total() {
      return total;
    },
  };
}
