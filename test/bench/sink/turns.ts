import { putRows } from '#apps/analytics-sink';
import type { DomainEvent } from '#contracts';
import { instant } from '#kernel';
import { offset, type Row } from '#stream';

const words =
  'where is my parcel it has not come and nobody tells me what to do about the refund please help'.split(' ');
/** Turns of customer and assistant in turn, ten a conversation, as they stand in the log. */
export function eventAt(n: number): DomainEvent {
  const base = {
    eventId: `event-${n}`,
    workspaceId: `workspace-${n % 7}`,
    conversationId: `conversation-${Math.floor(n / 10)}`,
    occurredAt: instant(Date.UTC(2026, 2, 2) + n * 20),
    messageId: `message-${n}`,
    text: Array.from({ length: 8 + (n % 9) }, (_, i) => words[(n * 7 + i * 3) % words.length]).join(' '),
  };
  return (
    n % 2 === 0
      ? { ...base, type: 'CustomerTurn', language: 'en', sentiment: null }
      : {
          ...base,
          type: 'AssistantTurn',
          confidence: (n % 100) / 100,
          intent: `intent-${n % 40}`,
          intentConfidence: 0.8,
          sentiment: null,
          sources: ['help/returns'],
          tools: [],
          failure: null,
        }
  ) as DomainEvent;
}

/** Rows by table, as the sink makes them, of the events `[from, to)`. @param events those that are there already */
export function rowsOfBlock(
  from: number,
  to: number,
  events: { readonly [n: number]: DomainEvent } = {},
): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (let n = from; n < to; n += 1) {
    const meta = {
      topic: 'conversation.events.v1',
      partition: 0,
      offset: offset(n),
      appendedAt: instant(Date.UTC(2026, 2, 2) + n * 20),
    };
    putRows(events[n] ?? eventAt(n), meta, (table, row) => {
      const all = rows.get(table);
      if (all === undefined) rows.set(table, [row]);
      else all.push(row);
    });
  }
  return rows;
}
