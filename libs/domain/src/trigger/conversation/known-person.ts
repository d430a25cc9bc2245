import type { ConversationEvent } from '#domain/vocabulary';
import type { Conversation } from './conversation.ts';

// Who the customer of a conversation is, and how long what is known of them is known.

/** Workers below it forget who the customer is with the end of the conversation. */
export const KNOWN_SINCE_LEVEL = 2;

/**
 * What is known of one customer is not known of another, who has proved nothing yet; an episode of two is remembered for neither. What was said stays, as it was
 * said in this conversation. What else the event says of the customer is folded after it.
 */
export function nameCustomer(c: Conversation, customerId: Conversation['customerId'], level: number): void {
  if (customerId === null) return;
  if (c.inquiry?.held === true) c.inquiry = null;
  if (customerId === c.customerId) return;
  if (c.customerId !== null && level >= KNOWN_SINCE_LEVEL) {
    Object.assign(c, ofNobody());
    if (c.episode !== null) delete c.episode.reason;
  }
  c.customerId = customerId;
  c.history = null;
}

/** What a conversation knows of the person whom it is with, where it knows nothing. */
function ofNobody() {
  return {
    customerName: null,
    verification: 'unknown',
    tier: null,
    orderValue: null,
    attributes: {},
    facts: [],
    people: [],
    last: null,
  } satisfies Partial<Conversation>;
}

/** Who the customer is, what people did for them, and the values that nobody should ask for again. That the identity was proved counts for one conversation only. */
export function customerOf(c: Readonly<Conversation>) {
  const { customerId, customerName, tier, people, facts } = c;
  const verification = c.verification === 'unknown' ? c.verification : ('claimed' as const);
  const inquiry = c.inquiry?.held === true ? c.inquiry : null;
  return { customerId, customerName, tier, verification, people, facts, inquiry };
}

/** It may be anybody who begins a conversation anew, by an event that could name the customer and does not: somebody else at the same device, say. */
export function heldBack(
  { customerId }: Readonly<Conversation>,
  event: ConversationEvent,
): Partial<Pick<Conversation, 'verification' | 'inquiry'>> {
  if (customerId === null || event.type !== 'ConversationStarted' || event.customerId !== null) return {};
  return { verification: 'unknown', inquiry: { customerId, withHistory: false, held: true } };
}
