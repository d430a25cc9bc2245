import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type ConversationId, type EpisodeId, type EventId, type WorkspaceId } from '#domain/vocabulary';
import { openCodec } from './codec.ts';
import type { DomainEvent } from './topics.ts';

let lastId = 0;
const codec = await openCodec({
  register: () => Promise.resolve((lastId += 1)),
  schema: () => Promise.resolve(undefined),
});

const base = { eventId: id<EventId>('e'), workspaceId: id<WorkspaceId>('w') };
const episode = {
  conversationId: id<ConversationId>('c'),
  episodeId: id<EpisodeId>('c#1'),
  at: instant(1_000),
};
/** The body: the schema id before it is a registry's business. */
const body = (value: Uint8Array) => Buffer.from(value).subarray(5).toString('hex');
const hex = (event: DomainEvent) => body(codec.outbound(event).value);

// Bytes that stand in logs: a change here is a change for everybody who ever wrote or will read such a record.
describe('bytes on the wire', () => {
  it('of a conversation event', () => {
    const event: DomainEvent = {
      type: 'CustomerTurn',
      ...base,
      conversationId: id('c'),
      occurredAt: instant(1_000),
      messageId: id('m'),
      text: 'hé',
      language: null,
      sentiment: 0.5,
    };
    expect(hex(event)).toMatchInlineSnapshot(`"026502770263d00f026d0668c3a90002000000000000e03f"`);
  });

  it('of an agent event', () => {
    const event: DomainEvent = {
      type: 'AgentSignedIn',
      ...base,
      agentId: id('a'),
      occurredAt: instant(1_000),
      name: 'Ana',
      skills: { billing: 10 },
      languages: ['en'],
      queues: [id('q')],
      capacity: { '*': 3 },
      attributes: {},
    };
    expect(hex(event)).toMatchInlineSnapshot(
      `"026502770261d00f06416e61020e62696c6c696e6714000204656e000202710002022a060000"`,
    );
  });

  it('of an escalation request', () => {
    expect(
      hex({ type: 'EscalationWithdrawn', ...base, ...episode, reason: 'conversation_ended', cause: null }),
    ).toMatchInlineSnapshot(`"02650277026306632331d00f0200"`);
  });

  it('of an escalation event', () => {
    const event: DomainEvent = {
      type: 'WaitEstimated',
      ...base,
      ...episode,
      queueId: id('q'),
      p10Ms: null,
      p50Ms: 30_000,
      p90Ms: null,
      aheadCount: 2,
      agentCount: 1,
      method: 'qlm',
    };
    expect(hex(event)).toMatchInlineSnapshot(`"02650277026306632331d00f02710002e0d40300040206716c6d"`);
  });

  it('of a policy', () => {
    const event: DomainEvent = {
      type: 'PolicyActivated',
      ...base,
      version: 2,
      hash: 'h',
      document: '{}',
      activatedBy: 'ana',
      reason: null,
    };
    expect(hex(event)).toMatchInlineSnapshot(`"02650277040268047b7d06616e6100"`);
  });

  it('of a dead letter', () => {
    const { value } = codec.deadLetterRecord({
      processor: 'p',
      topic: 't',
      partition: 3,
      offset: 4,
      appendedAt: instant(1_000),
      kind: 'rejected',
      reason: 'r',
      key: null,
      value: Uint8Array.of(1, 2),
      headers: { k: 'v' },
    });
    expect(body(value)).toMatchInlineSnapshot(`"0e702f742f332f34027002740608d00f0202720004010202026b027600"`);
  });
});
