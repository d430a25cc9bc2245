import type { Instant } from '#kernel';
import type { Offset, Row } from '#stream';
import { stamp } from './stamp.ts';

/** Where a record lies in its log. */
export interface RecordMeta {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly appendedAt: Instant;
}

/** The tables that the sink fills. */
export const analyticsTables = [
  'conversation_events',
  'turn_texts',
  'escalation_events',
  'escalation_reasons',
  'context_cards',
  'agent_events',
  'policy_events',
  'dead_letters',
] as const;
export type AnalyticsTable = (typeof analyticsTables)[number];

export type Rows = ReadonlyMap<AnalyticsTable, readonly Row[]>;

/** A row of one table; what it does not name is left to the column's default. */
export type TableRow = readonly [AnalyticsTable, Row];

/** What every row says of its origin. */
export function origin(meta: RecordMeta): Row {
  return {
    appended_at: stamp(meta.appendedAt),
    topic: meta.topic,
    partition: meta.partition,
    offset: meta.offset,
  };
}

/** Numbers and truth values as text: one column holds them all. */
export function textMap(values: Readonly<Record<string, string | number | boolean>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
