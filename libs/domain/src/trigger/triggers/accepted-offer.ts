import { PHRASES, readAnswer } from '#domain/language';
import { defineTrigger } from '../define-trigger.ts';
import { requestPhrases } from '../policy-keys/request-phrases.ts';

/** A person was offered, by Baton or by the assistant, and the customer's next turn says yes (or no). */
export const acceptedOffer = defineTrigger({
  code: 'accepted_offer',
  kind: 'customer_request',
  category: 'B',
  rank: 30,
  policy: requestPhrases,
  state: null,
  on: ['CustomerTurn'],
  fires(_state, _turn, ownWords, reading) {
    const { askedFor } = reading;
    if (askedFor === null || askedFor === 'other') return null;
    const { outcome } = reading.hear(ownWords);
    if (outcome === 'escalate') return null;
    // What alone is only perhaps a request says yes to the assistant's question; after our own offer it is a second request.
    if (outcome === 'offer') return reading.offerBefore === 'open' ? null : 'escalate';
    switch (readAnswer(reading.tokens, askedFor, reading.conversation.language)) {
      case 'yes':
        return 'escalate';
      case 'no':
        return reading.offerBefore === 'open' ? 'decline' : null;
      case null:
        return null;
    }
  },
  explain: (_state, turn, _ownWords, { conversation }) => [
    { detail: PHRASES.details.said_yes, evidence: [...conversation.offerEvidence, turn.messageId] },
  ],
  value: (_state, _event, reading) =>
    reading.offerBefore === null ? PHRASES.trace.no_offer : PHRASES.trace[`offer_${reading.offerBefore}`],
  threshold: () => PHRASES.trace.always,
  /** A human was offered, and the customer did not say yes: the first of the two that it takes. */
  nearness: (_state, event, _ownWords, { offerBefore }) =>
    event.type === 'CustomerTurn' && offerBefore === 'open' ? 0.5 : 0,
  card: { shows: 'name' },
});
