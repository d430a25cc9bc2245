import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '#contracts';
import { eventText, recordText } from './event-text.ts';
import { filledText, textTemplate } from './text-template.ts';

const text = (event: object): string => eventText(event as DomainEvent);

describe('the line of an event', () => {
  it('quotes what people wrote, in one line', () => {
    expect(text({ type: 'CustomerTurn', text: 'My card\n was stolen' })).toBe(
      'customer: "My card was stolen"',
    );
    expect(text({ type: 'AgentReplied', agentId: 'ana', text: '' })).toBe('ana: (no text)');
  });

  it('leaves out what is not set', () => {
    const turn = {
      type: 'AssistantTurn',
      text: 'Hi',
      confidence: null,
      intent: null,
      failure: null,
      tools: [],
    };
    expect(text(turn)).toBe('assistant: "Hi" (no score)');
    const tools = [
      { name: 'order_lookup', outcome: 'ok', summary: null },
      { name: 'refund', outcome: 'failed', summary: null },
    ];
    expect(text({ ...turn, confidence: 0.4, intent: 'refund', failure: 'no_answer', tools })).toBe(
      'assistant: "Hi" (confidence 0.40, refund, failure: no answer, order_lookup ok, refund failed)',
    );
  });

  it('takes the first of several fields that is set', () => {
    const event = { type: 'EscalationTransferred', toQueueId: null, toAgentId: 'bo', note: null };
    expect(text(event)).toBe('transferred to bo');
    expect(text({ ...event, toQueueId: 'vip', note: 'Refund' })).toBe('transferred to vip: "Refund"');
  });

  it('has words for what is left open', () => {
    const transfer = { type: 'AgentTransferred', agentId: 'ana', episodeId: 'c#1-x', note: 'Refund' };
    expect(text({ ...transfer, toQueueId: null, toAgentId: null })).toBe(
      'ana transfers c#1-x to the consulted agent: "Refund"',
    );
    expect(text({ ...transfer, toQueueId: 'vip' })).toBe('ana transfers c#1-x to vip: "Refund"');
    expect(text({ type: 'EscalationUpdated', category: 'B', reasons: [] })).toBe('updated, category B');
  });

  it('writes durations, codes and parts of records as people do', () => {
    expect(text({ type: 'FirstReplySent', handoffMs: 12_000 })).toBe(
      'first human reply 12 s after the decision',
    );
    expect(
      text({ type: 'AgentResolved', agentId: 'a', episodeId: 'c#1-x', outcome: 'follow_up', note: null }),
    ).toBe('a closes c#1-x as follow up');
    const reasons = [
      { code: 'explicit_request', rule: null },
      { code: 'always_human_topic', rule: 'fraud' },
    ];
    expect(text({ type: 'EscalationOffered', reasons })).toBe(
      'a human was offered: explicit_request, always_human_topic (fraud)',
    );
    expect(text({ type: 'PolicyActivated', version: 2, activatedBy: 'mia', hash: '0123456789abcdef' })).toBe(
      'policy version 2 activated by mia (0123456789ab)',
    );
  });

  it('says that a wait is unknown', () => {
    const wait = { type: 'WaitEstimated', p50Ms: null, p90Ms: null, agentCount: 3 };
    expect(text(wait)).toBe('wait unknown; 3 agents could take it');
    expect(text({ ...wait, p50Ms: 20_000, p90Ms: 60_000 })).toBe(
      'wait estimated: half within 20 s, nine in ten within 1:00 min',
    );
  });

  it('lists what is set, where that is the news', () => {
    const changed = {
      type: 'AttributesChanged',
      eventId: 'e',
      customerName: 'Mia',
      tier: null,
      orderValue: 12.5,
    };
    expect(text({ ...changed, attributes: { plan: 'pro' } })).toBe(
      'customer: customer name Mia, order value 12.5, plan pro',
    );
    expect(text({ type: 'AttributesChanged', attributes: {} })).toBe('customer: nothing new');
  });
});

describe('an event whose schema has no text', () => {
  const fields = [
    { name: 'eventId', kind: 'text', pii: 'none' },
    { name: 'callbackNumber', kind: 'text', pii: 'none' },
    { name: 'waitedMs', kind: 'long', pii: 'none' },
    { name: 'at', kind: 'instant', pii: 'none' },
  ] as const;
  const shown = (values: Readonly<Record<string, unknown>>): string =>
    recordText('CallbackPlanned', { text: null, fields }, values);

  it('shows its name and what is set', () => {
    expect(shown({ eventId: 'e', callbackNumber: '+44', waitedMs: 61_000, at: 5 })).toBe(
      'callback planned: callback number +44, waited 1:01 min',
    );
  });

  it('shows its name alone where nothing is set', () => {
    expect(shown({ eventId: 'e', callbackNumber: null, at: 5 })).toBe('callback planned');
  });
});

it('a template without the value of a field shows a question mark', () => {
  expect(filledText(textTemplate('to {a|b}[, {c}]'), () => null)).toBe('to ?');
});
