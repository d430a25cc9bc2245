import { clip, filled, PHRASES } from '#domain/language';
import { defineTrigger } from '../define-trigger.ts';
import { requestPhrases } from '../policy-keys/request-phrases.ts';

const QUOTE_CHARS_MAX = 80;

/**
 * The customer asks for a person in words. A clear request escalates; a vague one is answered with an offer once, and
 * escalates the second time. It cannot be switched off.
 */
export const explicitRequest = defineTrigger({
  code: 'explicit_request',
  kind: 'customer_request',
  category: 'B',
  rank: 10,
  policy: requestPhrases,
  state: null,
  on: ['CustomerTurn'],
  fires(_state, _turn, ownWords, reading) {
    const { outcome } = reading.hear(ownWords);
    if (outcome === 'continue') return null;
    return outcome === 'offer' && reading.offerBefore === null ? 'offer' : 'escalate';
  },
  explain(_state, turn, ownWords, reading) {
    const heard = reading.hear(ownWords);
    const quote = clip(heard.request?.quote ?? '', QUOTE_CHARS_MAX);
    const evidence = [turn.messageId];
    if (heard.outcome === 'escalate')
      return [{ detail: filled(PHRASES.details.asked, { quote }), evidence, onCard: `"${quote}"` }];
    if (reading.offerBefore === null)
      return [{ detail: filled(PHRASES.details.perhaps_asked, { quote }), evidence }];
    return [
      {
        detail: filled(PHRASES.details.asked_again, { quote }),
        evidence: [...reading.conversation.offerEvidence, ...evidence],
        instead: 'offer',
      },
    ];
  },
  value: (_state, _event, { heard }) =>
    heard === null ? PHRASES.trace.no_words : (heard.request?.rule ?? PHRASES.trace.none),
  threshold: () => PHRASES.trace.always,
  /** A vague request is the first of the two that it takes. */
  nearness: (_state, _event, _ownWords, { heard }) => (heard?.outcome === 'offer' ? 0.5 : 0),
  card: { shows: 'name and detail' },
});
