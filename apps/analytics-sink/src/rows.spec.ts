import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { offset, type Row } from '#stream';
import { putRows, type DomainEvent, type RecordMeta } from './index.ts';
import { stamp } from './stamp.ts';

const meta: RecordMeta = {
  topic: 'conversation.events.v1',
  partition: 3,
  offset: offset(41),
  appendedAt: instant(Date.UTC(2026, 2, 2, 9, 0, 0, 7)),
};
const origin = {
  appended_at: '2026-03-02 09:00:00.007',
  topic: 'conversation.events.v1',
  partition: 3,
  offset: 41,
};
function rows(event: object): Record<string, readonly Row[]> {
  const tables: Record<string, Row[]> = {};
  putRows(event as DomainEvent, meta, (table, row) => (tables[table] ??= []).push(row));
  return tables;
}
const customerTurn = {
  type: 'CustomerTurn',
  eventId: 'e1',
  workspaceId: 'acme',
  conversationId: 'c1',
  occurredAt: instant(Date.UTC(2026, 2, 2, 8, 59, 59)),
  messageId: 'm1',
  text: 'Where is my parcel?',
  language: 'en',
  sentiment: -0.5,
};

describe('putRows', () => {
  it('keeps texts apart from events', () => {
    const key = { workspace_id: 'acme', conversation_id: 'c1', event_id: 'e1' };
    expect(rows(customerTurn)).toEqual({
      conversation_events: [
        {
          ...key,
          type: 'CustomerTurn',
          occurred_at: '2026-03-02 08:59:59.000',
          ...origin,
          message_id: 'm1',
          language: 'en',
          sentiment: -0.5,
        },
      ],
      turn_texts: [
        {
          ...key,
          author: 'customer',
          kind: 'turn',
          message_id: 'm1',
          language: 'en',
          text: 'Where is my parcel?',
          ...origin,
        },
      ],
    });
  });

  it('makes the same rows of the same record', () => {
    expect(rows(customerTurn)).toEqual(rows({ ...customerTurn }));
  });

  it('makes a row of every reason, the first one first, and stores the card apart', () => {
    const reason = {
      trigger: 'confidence',
      category: 'C',
      rule: null,
      detail: 'said "help"',
      evidence: ['m1'],
    };
    const made = rows({
      type: 'EscalationRequested',
      eventId: 'x/0/1/0',
      workspaceId: 'acme',
      conversationId: 'c1',
      episodeId: 'c1#1',
      at: meta.appendedAt,
      reasons: [
        { ...reason, code: 'low_confidence' },
        { ...reason, code: 'explicit_request', trigger: 'customer_request' },
      ],
      rules: [],
      attributes: { orders: 3, vip: true },
      inputs: null,
      previous: null,
      conversationStartedAt: meta.appendedAt,
      firstCustomerTurnAt: null,
      firstSignalAt: meta.appendedAt,
      card: { headline: 'Where is my parcel?', why: 'Asked', turnCount: 1 },
    });
    expect(made['escalation_events']).toMatchObject([
      {
        primary_code: 'low_confidence',
        first_customer_turn_at: null,
        attributes: { orders: '3', vip: 'true' },
      },
    ]);
    expect(made['escalation_reasons']).toMatchObject([
      { ordinal: 1, code: 'low_confidence' },
      { ordinal: 2, code: 'explicit_request' },
    ]);
    expect(made['context_cards']).toMatchObject([{ reason_details: ['said "help"', 'said "help"'] }]);
    expect(JSON.stringify([made['escalation_events'], made['escalation_reasons']])).not.toContain('help');
  });

  it('makes no row of a heartbeat', () => {
    const heartbeat = {
      type: 'AgentHeartbeat',
      eventId: 'h',
      workspaceId: 'acme',
      agentId: 'ana',
      occurredAt: 0,
    };
    expect(rows(heartbeat)).toEqual({});
  });

  it('keeps the exact bytes of a dead letter', () => {
    const letter = {
      type: 'DeadLetter',
      processor: 'trigger',
      topic: 'conversation.events.v1',
      partition: 0,
      offset: 7,
      appendedAt: meta.appendedAt,
      kind: 'undecodable',
      reason: 'not a record of the topic',
      key: null,
      value: Uint8Array.of(0, 255, 10),
      headers: {},
    };
    expect(rows(letter)).toMatchObject({ dead_letters: [{ source_offset: 7, value_base64: 'AP8K' }] });
  });
});

describe('stamp', () => {
  it.each([
    [Number.MAX_SAFE_INTEGER, '2299-12-31 23:59:59.999'],
    [-Number.MAX_SAFE_INTEGER, '1900-01-01 00:00:00.000'],
    [Number.NaN, '1970-01-01 00:00:00.000'],
    [0.9, '1970-01-01 00:00:00.000'],
    [-1, '1969-12-31 23:59:59.999'],
  ])('turns a stamp of %d, which no column can hold, into %s', (ms, text) => {
    expect(stamp(ms)).toBe(text);
  });

  it('writes an instant as ISO 8601 does, whatever was written before', () => {
    for (let ms = -1e12; ms < 1e13; ms += 86_399_873_511) {
      expect(stamp(ms)).toBe(new Date(ms).toISOString().replace('T', ' ').replace('Z', ''));
    }
  });
});
