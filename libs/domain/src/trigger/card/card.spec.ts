import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { clip, clipWords, factsIn, visible } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { contextCard } from './card.ts';
import { noConversation, type Conversation, type KeptTurn } from '../conversation/conversation.ts';
import { explicitRequest } from '../triggers/explicit-request.ts';

const turn = (m: string, x: string, by: 'c' | 'a' = 'c'): KeptTurn => ({
  m: m as MessageId,
  by,
  t: 0 as Instant,
  x,
});
const asked = [
  {
    trigger: explicitRequest,
    finding: { detail: 'asked: "a human"', evidence: ['m9' as MessageId], onCard: '"a human"' },
  },
];
const cardOf = (more: Partial<Conversation>) =>
  contextCard({ ...noConversation([]), phase: 'live', ...more }, asked, NEWEST_LEVEL);

describe('the headline', () => {
  it('is the issue in the customer’s own words, without the greeting', () => {
    const issue = turn(
      'm2',
      'Hi there, good morning. My suitcase did not arrive in Lisbon. It is blue and has a ribbon.',
    );
    expect(cardOf({ issue })).toMatchObject({
      headline: 'My suitcase did not arrive in Lisbon.',
      headlineFrom: 'm2',
    });
  });
  it('is at most thirty words, and twelve below the level that states what customers say', () => {
    const words = Array.from({ length: 31 }, (_, at) => `word${at}`);
    const state = { issue: turn('m1', words.join(' ')) };
    expect(cardOf(state).headline).toBe(`W${words.slice(0, 30).join(' ').slice(1)}…`);
    const level1 = contextCard({ ...noConversation([]), phase: 'live', ...state }, asked, 1);
    expect(level1.headline).toBe(`W${words.slice(0, 12).join(' ').slice(1)}…`);
  });
  it('says so where there is no issue yet', () => {
    expect(cardOf({})).toMatchObject({
      headline: 'Wants to talk to a person',
      headlineFrom: 'm9',
      nextStep: 'Ask what they need.',
    });
  });
});

describe('the card', () => {
  it('says why', () => {
    expect(cardOf({}).why).toBe('Asked for a person');
    const level1 = contextCard({ ...noConversation([]), phase: 'live' }, asked, 1);
    expect(level1.why).toBe('Asked for a person: "a human"');
  });
  it('shows sentiment with trend and the words behind it', () => {
    const sentiments = [0.2, -0.1, -0.8].map((v, index) => ({ m: `m${index}` as MessageId, v }));
    expect(cardOf({ sentiments, turns: [turn('m2', 'this is the third time')] }).sentiment).toEqual({
      level: -0.8,
      trend: 'falling',
      quote: 'this is the third time',
    });
    expect(cardOf({}).sentiment).toBeNull();
  });
  it('lists what is known with its turn, and attributes without one', () => {
    const card = cardOf({
      facts: [{ label: 'E-mail', value: 'a@b.io', m: 'm3' as MessageId }],
      attributes: { loyalty_no: 77 },
    });
    expect(card.knownFacts).toEqual([
      { label: 'E-mail', value: 'a@b.io', messageId: 'm3', context: 'a@b.io' },
      { label: 'loyalty no', value: '77', messageId: null, context: null },
    ]);
  });
});

it('D44: an attribute without a digit stands below the fold', () => {
  const { knownFacts, moreFacts } = cardOf({ attributes: { trade: 'bank', contract: 'AB-77' } });
  expect([knownFacts, moreFacts].map((facts) => facts.map(({ value }) => value))).toEqual([
    ['AB-77'],
    ['bank'],
  ]);
});

describe('facts in a turn', () => {
  it.each([
    ['my order number is #AB-10023, late', 'Order number', 'AB-10023'],
    ['cancel purchase 113542617735902?', 'Order number', '113542617735902'],
    ['mi pedido 55231 no llega', 'Order number', '55231'],
    ['write to ana.lopez+shop@mail.example.org please', 'E-mail', 'ana.lopez+shop@mail.example.org'],
    ['call +34 612 555 0199', 'Phone', '+34 612 555 0199'],
    ['I am at 555-010-9999', 'Phone', '555-010-9999'],
    ['on 2026-03-14 it broke', 'Date', '2026-03-14'],
    ['since March 3rd, 2026', 'Date', 'March 3rd, 2026'],
    ['booking code QX7R2P', 'Booking code', 'QX7R2P'],
    ['ticket 88-1204 is open', 'Reference', '88-1204'],
  ])('%s', (text, label, value) => {
    expect(factsIn(text)).toContainEqual({ label, value });
  });
  it.each(['2 pizzas please', 'I waited 45 minutes', 'order now', 'in order to pay 20 dollars', 'hello'])(
    'none: %s',
    (text) => {
      expect(factsIn(text)).toEqual([]);
    },
  );
});

describe('text on a card', () => {
  it('is one line without characters that hide or reorder', () => {
    expect(visible('a\u0000b\n\u202Ec\u200B  d\uFEFF')).toBe('a b c d');
  });
  it('is cut between words, and never inside a character', () => {
    expect(clip('alpha beta gamma', 12)).toBe('alpha beta…');
    expect(clip('👨‍👩‍👧'.repeat(9), 20).endsWith('👧…')).toBe(true);
    expect(clip(`e${'\u0301'.repeat(50)}`, 10)).toBe('…');
    expect(clipWords('a b c', 2)).toBe('a b…');
  });
});
