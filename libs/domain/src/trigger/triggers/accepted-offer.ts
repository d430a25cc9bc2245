import { PHRASES, readAnswer } from '#domain/language';
import { defineTrigger } from '../define-trigger.ts';
import { requestPhrases } from '../policy-keys/request-phrases.ts';

/** A person was offered, and the customer's next turn says yes (or no). A turn that asks in its own words is heard as a request. */
export const acceptedOffer = defineTrigger({
  code: 'accepted_offer',
  kind: 'customer_request',
  category: 'B',
  rank: 30,
  policy: requestPhrases,
  state: null,
  on: ['CustomerTurn'],
  fires(_state, _turn, ownWords, reading) {
    if (reading.offerBefore !== 'open' || reading.hear(ownWords).outcome !== 'continue') return null;
    switch (readAnswer(reading.tokens)) {
      case 'yes':
        return 'escalate';
      case 'no':
        return 'decline';
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
