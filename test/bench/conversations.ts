import { instant, type Instant } from '#kernel';
import {
  id,
  type ConversationEvent,
  type ConversationId,
  type EventId,
  type MessageId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { STARTED } from '../fixtures/turn-events.ts';

/** What customers write in the benchmark: ordinary turns of ordinary length, few of which call for a human. */
const CUSTOMER = [
  'Hi, I have a question about my last order.',
  'The order number is 4821977, it was due on Friday and has still not arrived.',
  'Can you tell me where the parcel is right now?',
  'I already looked at the tracking page and it has not changed since Tuesday.',
  'Is there any way to change the delivery address to my office?',
  'What does the express delivery cost, and how long does it take?',
  'And if nobody is at home, will they leave it with a neighbour?',
  'Okay, thanks, that is clear now.',
];
const ASSISTANT = [
  'Hello! Of course, which order is it about?',
  'Thank you. Let me look that up for you.',
  'Your parcel left our warehouse on Tuesday and is with the carrier now.',
  'The carrier sometimes updates the page only once a day.',
  'You can change the address until the parcel is out for delivery.',
  'Express delivery costs 6.90 and takes one working day.',
  'They try a neighbour first and leave a card otherwise.',
  'You are welcome. Is there anything else?',
];
const ASKS = 'Can I please talk to a real person?';

export interface Stamped {
  readonly event: ConversationEvent;
  readonly at: Instant;
}

/**
 * Conversations that interleave, `open` at a time, each of 17 events: started, then eight turns of each side. Three in a hundred
 * ask for a human once. Deterministic; one event a millisecond.
 */
export function* interleavedConversations(events: number, open: number): Generator<Stamped, void> {
  const perConversation = 1 + CUSTOMER.length * 2;
  const start = 1_767_225_600_000;
  for (let n = 0; n < events; n += 1) {
    const round = Math.floor(n / open);
    const step = round % perConversation;
    const conversation = (n % open) + open * Math.floor(round / perConversation);
    yield { at: instant(start + n), event: eventOf(conversation, step, instant(start + n)) };
  }
}

function eventOf(conversation: number, step: number, occurredAt: Instant): ConversationEvent {
  const base = {
    eventId: id<EventId>(`e${conversation}-${step}`),
    workspaceId: id<WorkspaceId>('bench'),
    conversationId: id<ConversationId>(`c${conversation}`),
    occurredAt,
  };
  const messageId = id<MessageId>(`m${step}`);
  const turn = Math.floor((step - 1) / 2);
  if (step === 0) return { ...base, ...STARTED };
  if (step % 2 === 1) {
    const asks = conversation % 33 === 0 && turn === 5;
    const text = asks ? ASKS : (CUSTOMER[turn] ?? '');
    return { ...base, type: 'CustomerTurn', messageId, text, language: null, sentiment: null };
  }
  return {
    ...base,
    type: 'AssistantTurn',
    messageId,
    text: ASSISTANT[turn] ?? '',
    confidence: 0.6 + ((conversation + turn) % 4) / 10,
    intent: 'order_status',
    intentConfidence: 0.8,
    fence: null,
    assistant: null,
    model: null,
    promptVersion: null,
    sentiment: null,
    sources: ['Delivery FAQ'],
    tools: [],
    failure: null,
  };
}
