import { clip, filled, findPhrases, isMark, PHRASES } from '#domain/language';
import { defineTrigger, type Finding } from '../define-trigger.ts';
import { alwaysHuman } from '../policy-keys/always-human.ts';

/** A topic of category A, in the customer's words or as the assistant's intent: one reason for each rule that applies. */
export const alwaysHumanTopic = defineTrigger({
  code: 'always_human_topic',
  kind: 'complexity',
  category: 'A',
  rank: 40,
  policy: alwaysHuman,
  state: null,
  on: ['CustomerTurn', 'AssistantTurn'],
  fires(_state, turn, { topics, byIntent }, reading) {
    const applies =
      turn.type === 'CustomerTurn'
        ? findPhrases(topics, reading.tokens).length > 0
        : turn.intent !== null && byIntent.has(turn.intent.toLowerCase());
    return applies ? 'escalate' : null;
  },
  explain(_state, turn, { topics, byIntent }, reading) {
    if (turn.type === 'AssistantTurn') {
      const intent = turn.intent ?? '';
      const detail = filled(PHRASES.details.intent_named, { intent: clip(intent, 60) });
      const evidence = [reading.askedBefore ?? turn.messageId];
      return (byIntent.get(intent.toLowerCase()) ?? []).map((rule) => ({ detail, evidence, rule }));
    }
    const found = new Map<string, Finding>();
    for (const { payload: rule, from, to } of findPhrases(topics, reading.tokens)) {
      if (found.has(rule)) continue;
      const words = reading.tokens.words
        .slice(from, to)
        .filter((word) => !isMark(word))
        .join(' ');
      const detail = filled(PHRASES.details.said_topic, { words });
      found.set(rule, { detail, evidence: [turn.messageId], rule, onCard: `"${words}"` });
    }
    return [...found.values()];
  },
  value: () => PHRASES.trace.not_seen,
  threshold: () => PHRASES.trace.once,
  rules: { prefix: 'always_human', names: ({ names }) => names },
  card: { shows: 'name and detail', nextStep: 'next_answer_yourself' },
});
