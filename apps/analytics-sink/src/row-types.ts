import type { DomainEvent as TopicEvent } from '#contracts';
import type { Instant } from '#kernel';
import type { DeadLetter, Offset, RowBlock } from '#stream';

/** Where a record is in its log. */
export interface RecordMeta {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly appendedAt: Instant;
}

/** Everything that is on a topic of ours, dead letters included. */
export type DomainEvent =
  TopicEvent | ({ readonly type: 'DeadLetter' } & Omit<DeadLetter, 'offset'> & { readonly offset: number });

/** Takes a row; what it does not name is left to the default of the column. */
export type PutRow = RowBlock['put'];

export type RowsByType = {
  readonly [T in DomainEvent['type']]: (
    event: Extract<DomainEvent, { readonly type: T }>,
    meta: RecordMeta,
    put: PutRow,
  ) => void;
};
