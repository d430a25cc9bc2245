import {
  clip,
  DANGER_TOPICS,
  filled,
  findPhrases,
  isMark,
  PHRASES,
  type HeardTopic,
  type TopicCode,
} from '#domain/language';
import { defineTrigger, type Finding, type Firing } from '../define-trigger.ts';
import { alwaysHuman } from '../policy-keys/always-human.ts';
import type { Reading } from '../reading.ts';

/**
 * A topic of category A, in the customer's words or as the assistant's intent: one reason for each rule that applies. A topic that is only
 * possible is answered with an offer once; where it is danger, it escalates the second time.
 */
export const alwaysHumanTopic = defineTrigger({
  code: 'always_human_topic',
  kind: 'complexity',
  category: 'A',
  rank: 40,
  policy: alwaysHuman,
  state: null,
  on: ['CustomerTurn', 'AssistantTurn'],
  fires(_state, turn, { phrases, byTopic, byIntent }, reading) {
    if (turn.type === 'AssistantTurn')
      return turn.intent !== null && byIntent.has(turn.intent.toLowerCase()) ? 'escalate' : null;
    if (findPhrases(phrases, reading.tokens).length > 0) return 'escalate';
    let firing: Firing | null = null;
    for (const topic of reading.topics) {
      if (!byTopic.has(topic.code)) continue;
      const called = firingOf(topic, reading);
      if (called === 'escalate') return 'escalate';
      firing ??= called;
    }
    return firing;
  },
  explain(_state, turn, { phrases, byTopic, byIntent }, reading) {
    if (turn.type === 'AssistantTurn') {
      const intent = turn.intent ?? '';
      const detail = filled(PHRASES.details.intent_named, { intent: clip(intent, 60) });
      const evidence = [reading.askedBefore ?? turn.messageId];
      return (byIntent.get(intent.toLowerCase()) ?? []).map((rule) => ({ detail, evidence, rule }));
    }
    const found = new Map<string, Finding>();
    for (const { payload: rule, from, to } of findPhrases(phrases, reading.tokens)) {
      const words = reading.tokens.words
        .slice(from, to)
        .filter((word) => !isMark(word))
        .join(' ');
      add(rule, 'said_topic', words);
    }
    for (const topic of reading.topics) {
      if (firingOf(topic, reading) === null) continue;
      const words = clip(topic.quote, QUOTE_CHARS_MAX);
      for (const rule of byTopic.get(topic.code) ?? [])
        add(rule, topic.certainty === 'certain' ? 'said_topic' : 'perhaps_topic', words);
    }
    return [...found.values()];

    function add(rule: string, phrase: 'said_topic' | 'perhaps_topic', words: string): void {
      if (found.has(rule)) return;
      const detail = filled(PHRASES.details[phrase], { words });
      found.set(rule, { detail, evidence: [turn.messageId], rule, onCard: `"${words}"` });
    }
  },
  value: () => PHRASES.trace.not_seen,
  threshold: () => PHRASES.trace.once,
  rules: { prefix: 'always_human', names: ({ names }) => names },
  card: { shows: 'name and detail', nextStep: 'next_answer_yourself' },
});

const QUOTE_CHARS_MAX = 80;

function firingOf({ code, certainty }: HeardTopic, { offerBefore }: Reading): Firing | null {
  if (certainty === 'certain') return 'escalate';
  if (offerBefore === null) return 'offer';
  // A second hint of danger is not left with the assistant.
  return (DANGER_TOPICS as readonly TopicCode[]).includes(code) ? 'escalate' : null;
}
