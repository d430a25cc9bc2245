import { describe, expect, it } from 'vitest';
import { happens, play, type Line } from './triggers/trigger-spec.fixture.ts';

const asks = 'c: I want to talk to a person';
const cutOff: Line = (ids) => ({ ...ids, type: 'CustomerLeft', reason: 'disconnected' });
const closes = happens('CustomerLeft');

describe('D37: a customer whose connection is lost while waiting', () => {
  it('keeps the place when back within the grace', () => {
    const { outcomes } = play([asks, cutOff, 'c: sorry, I am back'], { thenMs: 300_000 });
    expect(outcomes).toEqual(['1 escalate explicit_request']);
  });

  it('is withdrawn when it is over', () => {
    const { outcomes } = play([asks, cutOff], { thenMs: 60_000 });
    expect(outcomes).toEqual(['1 escalate explicit_request', '62 withdrawn']);
  });

  it('is withdrawn at once who closed the chat', () => {
    expect(play([asks, closes]).outcomes).toEqual(['1 escalate explicit_request', '2 withdrawn']);
  });
});

describe('R-19: danger to life', () => {
  const danger = 'c: I am going to kill myself';

  it.each([
    ['closes the chat', [danger, closes]],
    ['is cut off', [danger, cutOff]],
    ['ends the conversation', [danger, happens('ConversationEnded')]],
  ] satisfies [string, Line[]][])('stays work for a person when the customer %s', (_, lines) => {
    const { outcomes } = play(lines, { thenMs: 3_600_000 });
    expect(outcomes).toEqual(['1 escalate always_human_topic']);
  });
});

describe('D36: after the end of a conversation', () => {
  const known: Line = (ids) => ({
    ...ids,
    type: 'AttributesChanged',
    customerId: 'cust-7' as never,
    customerName: 'Ana',
    verification: 'verified',
    tier: 'gold',
    orderValue: null,
    attributes: {},
  });

  it('the channel, the language and the customer are known still; that this was proved is not', () => {
    const lines = [
      known,
      'c: ¿dónde está mi pedido?',
      happens('ConversationEnded'),
      'c: quiero hablar con una persona',
    ];
    const { requested } = play(lines, { channel: 'email' });
    expect(requested[0]).toMatchObject({
      channel: 'email',
      tier: 'gold',
      card: { customer: { customerId: 'cust-7', name: 'Ana', verification: 'claimed', tier: 'gold' } },
    });
  });
});
