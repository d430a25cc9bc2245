import type { Codec, DeadLetterEntry } from '#contracts';
import type { KeptValues } from '#lmdb-store';
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
const KIND = 'd';
const TOTAL = 'dead-letters';
const NUMBER_LENGTH = 15;

const keyOf = (number: number): string => `${KIND}\n${String(number).padStart(NUMBER_LENGTH, '0')}`;

/** In memory, and in `values` for the next start. */
export function deadLetterList(codec: Codec, values: KeptValues): DeadLetterList {
  let total = values.get<{ readonly total: number }>(TOTAL)?.total ?? 0;
  const places = new Map<string, DeadLetterPlace>();
  for (const [, place] of values.scan<DeadLetterPlace>(`${KIND}\n`)) places.set(place.id, place);
  return {
    add(record) {
      const entry = ifDecodable(() => codec.decodeDeadLetter(record.value));
      if (entry === undefined || places.has(entry.id)) return;
      total += 1;
      const { id, processor, topic, partition, offset, kind, reason, appendedAt, value } = entry;
      const place = {
        ...{ id, processor, topic, partition, offset, kind, reason, appendedAt },
        refusedAt: record.appendedAt,
        bytes: value.byteLength,
        source: sourceId(record.topic, record.partition),
        at: record.offset,
      };
      places.set(id, place);
      values.put(keyOf(total), place);
      values.put(TOTAL, { total });
      const oldest = places.size > DEAD_LETTERS_MAX ? places.keys().next().value : undefined;
      if (oldest === undefined) return;
      places.delete(oldest);
      values.remove(keyOf(total - DEAD_LETTERS_MAX));
    },
    get: (id) => places.get(id),
    values: () => [...places.values()],
    get total() {
      return total;
    },
  };
}
