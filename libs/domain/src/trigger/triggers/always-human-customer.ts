import { clip, filled, PHRASES, statesIssue } from '#domain/language';
import { defineTrigger } from '../define-trigger.ts';
import { alwaysHuman } from '../policy-keys/always-human.ts';

/**
 * A customer of category A, once they have written. After an agent has given them back to the assistant, who they are no longer
 * escalates by itself; after any other episode only a turn with something to it does, so that "thanks" opens none.
 */
export const alwaysHumanCustomer = defineTrigger({
  code: 'always_human_customer',
  kind: 'complexity',
  category: 'A',
  rank: 50,
  policy: alwaysHuman,
  state: null,
  on: ['CustomerTurn', 'AttributesChanged'],
  fires(_state, event, { byTier }, reading) {
    const { tier, last, firstCustomerTurnAt } = reading.conversation;
    if (tier === null || byTier.size === 0 || !byTier.has(tier.toLowerCase())) return null;
    if (last?.returned === true) return null;
    if (event.type === 'CustomerTurn')
      return last === null || statesIssue(reading.tokens, reading.conversation.language) ? 'escalate' : null;
    return event.tier !== null && tier !== reading.tierBefore && firstCustomerTurnAt !== null
      ? 'escalate'
      : null;
  },
  explain(_state, event, { byTier }, reading) {
    const tier = reading.conversation.tier ?? '';
    const asked = event.type === 'CustomerTurn' ? event.messageId : reading.askedBefore;
    const detail = filled(PHRASES.details.customer_tier, { tier: clip(tier, 40) });
    const evidence = asked === null ? [] : [asked];
    return (byTier.get(tier.toLowerCase()) ?? []).map((rule) => ({ detail, evidence, rule }));
  },
  value: () => PHRASES.trace.not_seen,
  threshold: () => PHRASES.trace.once,
  rules: { prefix: 'always_human', names: ({ byTier }) => [...new Set([...byTier.values()].flat())] },
  card: { shows: 'name and detail' },
});
