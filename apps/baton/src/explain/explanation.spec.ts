import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '#contracts';
import { instant } from '#kernel';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { explanation, inOrder } from './explanation.ts';

const START = new Date(2026, 10, 23, 12).getTime();
let offset = 0;
const logged = (seconds: number, topic: string, event: object): LoggedEvent => ({
  topic,
  partition: 0,
  offset: (offset += 1),
  at: instant(START + seconds * 1_000),
  event: { workspaceId: 'shop', conversationId: 'c1', episodeId: 'c1#1', ...event } as unknown as DomainEvent,
});
const said = 'conversation.events.v1';
const decided = 'escalation.events.v1';

const requested = logged(4, 'escalation.requests.v1', {
  type: 'EscalationRequested',
  category: 'C',
  reasons: [
    {
      code: 'explicit_request',
      rule: null,
      detail: 'asked for a person',
      evidence: ['m3'],
      trigger: 'customer_request',
    },
  ],
  rules: [
    { rule: 'explicit_request', fired: true, value: 'real person', threshold: 'any phrase of the list' },
    { rule: 'assistant_silent', fired: false, value: 'no answer owed', threshold: '90000 ms' },
    { rule: 'confidence', fired: false, value: '0.82', threshold: 'below 0.40, 2 in a row' },
  ],
  runnerUp: 'continue',
  policyHash: 'ab12',
  inputs: { source: 'conversation.events.v1/0', firstOffset: 0, lastOffset: 3 },
  card: {
    headline: 'My order arrived with a broken screen.',
    why: 'Asked for a person.',
    sentiment: null,
    customer: { customerId: null, name: 'Mia', verification: 'claimed', tier: null },
    history: null,
    attempts: [{ what: 'Returns policy', result: 'not accepted', messageId: 'm2' }],
    knownFacts: [{ label: 'Order number', value: '48213', messageId: 'm1' }],
    nextStep: 'Offer a replacement.',
  },
});

const records = [
  logged(5, decided, { type: 'OfferDeclined', agentId: 'bo', offerId: 'o1', reason: 'lunch' }),
  requested,
  logged(4, said, { type: 'CustomerTurn', messageId: 'm3', text: 'Can I talk to a real person?' }),
  logged(0, said, { type: 'ConversationStarted', channel: 'chat', language: 'en' }),
  logged(7, decided, { type: 'EscalationAssigned', agentName: 'Ana', waitedMs: 3_000 }),
];

describe('an explanation', () => {
  it('says what the customer was asked of sharing, and answered', () => {
    const text = explanation('shop', 'c1', [
      ...records,
      logged(5, decided, { type: 'ConsentAsked', language: 'en', basis: 'contract' }),
      logged(6, decided, {
        type: 'ConsentRecorded',
        answer: 'refused',
        by: 'words',
        messageIds: ['m1', 'm2'],
      }),
    ]);
    expect(text).toContain('asked whether what is very personal may be shared (en; on contract)');
    expect(text).toContain('sharing of what is very personal refused by words: m1, m2');
  });

  it('tells the story with the decision in it: reasons, evidence, every rule, policy, card, who was asked', () => {
    const text = explanation('shop', 'c1', records);
    expect(text.replace(/^Began .*$/m, 'Began')).toMatchInlineSnapshot(`
      "Conversation c1 in workspace shop: went to a human once.
      Began

      12:00:00    +0.0 s  started on chat, en
      12:00:04    +4.0 s  customer: "Can I talk to a real person?"  (m3)
      12:00:04    +4.0 s  escalated, category C: explicit_request

          -- Decision c1#1: escalate, category C
          because     explicit_request: asked for a person
                      m3 "Can I talk to a real person?"
          without it  the outcome would have been: continue
          rules       * explicit_request  real person  (threshold: any phrase of the list)
                        assistant_silent  no answer owed  (threshold: 1:30 min)
                        confidence        0.82  (threshold: below 0.40, 2 in a row)
          policy      ab12
          rests on    conversation.events.v1/0, offsets 0 to 3
          -- Card of c1#1
          issue       My order arrived with a broken screen.
          why         Asked for a person.
          customer    Mia, not verified
          attempts    Returns policy: not accepted
          known facts Order number: 48213
          next step   Offer a replacement.

      12:00:05    +5.0 s  bo declined: lunch
      12:00:07    +7.0 s  assigned to Ana after 3.0 s"
    `);
  });

  it('puts what was said before what was decided on it', () => {
    expect(inOrder(records).map(({ event }) => event.type)).toEqual([
      'ConversationStarted',
      'CustomerTurn',
      'EscalationRequested',
      'OfferDeclined',
      'EscalationAssigned',
    ]);
  });

  it('puts a decision where it was made, not where its batch was written', () => {
    const late = {
      ...requested,
      at: instant(START + 60_000),
      event: { ...requested.event, at: START + 4_000 },
    };
    const types = inOrder([...records.slice(4), late as LoggedEvent]).map(({ event }) => event.type);
    expect(types).toEqual(['EscalationRequested', 'EscalationAssigned']);
  });

  it('says so where no human was needed', () => {
    expect(explanation('shop', 'c1', records.slice(3, 4))).toContain('never went to a human');
  });
});
