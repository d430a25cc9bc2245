import {
  clip,
  filled,
  findPhrases,
  isDangerTopic,
  isMark,
  PHRASES,
  readAnswer,
  type HeardTopic,
  type TopicCode,
} from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { defineTrigger, type Firing } from '../define-trigger.ts';
import type { Finding } from '../finding.ts';
import { alwaysHuman } from '../policy-keys/always-human.ts';
import type { Reading } from '../reading.ts';

interface Hinted {
  /** What perhaps endangers a life, for which a person was offered, until the customer says no; absent: nothing. */
  h?: { readonly rule: string; readonly m: MessageId; readonly words: string };
}

/** Workers below it know no state of this trigger. */
const HINTS_SINCE_LEVEL = 2;

/**
 * A topic of category A, in the customer's words or as the assistant's intent: one reason for each rule that applies. A topic that is only
 * possible is answered with an offer once; where it is danger, it escalates the second time, and whoever then says yes or asks for a person is
 * one in danger.
 */
export const alwaysHumanTopic = defineTrigger({
  code: 'always_human_topic',
  kind: 'complexity',
  category: 'A',
  rank: 40,
  policy: alwaysHuman,
  state: { initial: (): Hinted => ({}), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn', 'HumanRequested'],
  observe(state, turn, settings, reading) {
    if (settings === null || turn.type !== 'CustomerTurn' || reading.level < HINTS_SINCE_LEVEL) return false;
    if (reading.declines) delete state.h;
    const hint = reading.topics.find(
      ({ code, certainty }) => isDangerTopic(code) && certainty === 'possible',
    );
    const rule = hint === undefined ? undefined : settings.byTopic.get(hint.code)?.[0];
    if (hint !== undefined && rule !== undefined)
      state.h ??= { rule, m: turn.messageId, words: clip(hint.quote, QUOTE_CHARS_MAX) };
    return false;
  },
  fires(state, turn, { phrases, byTopic, byIntent }, reading) {
    if (turn.type === 'HumanRequested') return state.h === undefined ? null : 'escalate';
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
    return isTakenUp(state, turn.messageId, reading) ? 'escalate' : firing;
  },
  explain(state, turn, { phrases, byTopic, byIntent, topicOf }, reading) {
    if (turn.type === 'HumanRequested') return hintOf(state);
    if (turn.type === 'AssistantTurn') {
      const intent = turn.intent ?? '';
      const detail = filled(PHRASES.details.intent_named, { intent: clip(intent, 60) });
      const evidence = [reading.askedBefore ?? turn.messageId];
      return (byIntent.get(intent.toLowerCase()) ?? []).map((rule) => ({
        ...{ detail, evidence, rule },
        ...about(topicOf.get(rule)),
      }));
    }
    const found = new Map<string, Finding>();
    const { messageId } = turn;
    for (const { payload: rule, from, to } of findPhrases(phrases, reading.tokens)) {
      const words = reading.tokens.words
        .slice(from, to)
        .filter((word) => !isMark(word))
        .join(' ');
      add(rule, topicOf.get(rule), 'said_topic', words);
    }
    for (const topic of reading.topics) {
      if (firingOf(topic, reading) === null) continue;
      const words = clip(topic.quote, QUOTE_CHARS_MAX);
      for (const rule of byTopic.get(topic.code) ?? [])
        add(rule, topic.code, topic.certainty === 'certain' ? 'said_topic' : 'perhaps_topic', words);
    }
    const hint = isTakenUp(state, messageId, reading) ? hintOf(state) : [];
    return [...found.values(), ...hint.filter(({ rule }) => !found.has(rule))];

    function add(
      rule: string,
      topic: TopicCode | undefined,
      phrase: 'said_topic' | 'perhaps_topic',
      words: string,
    ): void {
      const known = found.get(rule) ?? { ...quoting(phrase, words), evidence: [messageId], rule };
      found.set(rule, { ...known, ...about(topic, known.topics) });
    }
  },
  value: () => PHRASES.trace.not_seen,
  threshold: () => PHRASES.trace.once,
  rules: { prefix: 'always_human', names: ({ names }) => names },
  card: { shows: 'name and detail', nextStep: 'next_answer_yourself' },
});

const QUOTE_CHARS_MAX = 80;

function about(topic: TopicCode | undefined, others: readonly TopicCode[] = []): Pick<Finding, 'topics'> {
  return topic === undefined || others.includes(topic) ? {} : { topics: [...others, topic] };
}

function firingOf({ code, certainty }: HeardTopic, { offerBefore }: Reading): Firing | null {
  if (certainty === 'certain') return 'escalate';
  if (offerBefore === null) return 'offer';
  // A second hint of danger is not left with the assistant.
  return isDangerTopic(code) ? 'escalate' : null;
}

/** A person was offered because of what may be danger, and the customer wants one now, for whatever reason they give. */
function isTakenUp({ h }: Hinted, now: MessageId, reading: Reading): boolean {
  if (h === undefined || h.m === now) return false;
  if (reading.asksFor !== null) return true;
  const { askedFor, conversation } = reading;
  return askedFor === 'person' && readAnswer(reading.tokens, askedFor, conversation.language) === 'yes';
}

function hintOf({ h }: Hinted): readonly (Finding & { readonly rule: string })[] {
  if (h === undefined) return [];
  return [{ ...quoting('perhaps_topic', h.words), evidence: [h.m], rule: h.rule }];
}

/** @param words of the customer */
function quoting(phrase: 'said_topic' | 'perhaps_topic', words: string) {
  const inTrace = phrase === 'said_topic' ? PHRASES.trace.said : PHRASES.trace.perhaps_said;
  return { detail: filled(PHRASES.details[phrase], { words }), onCard: `"${words}"`, inTrace };
}
