import { clip, filled, PHRASES, TOPIC_CODES } from '#domain/language';
import type { AssistantTurn, CustomerTurn, MessageId } from '#domain/vocabulary';
import { defineTrigger } from '../define-trigger.ts';
import type { Finding } from '../finding.ts';
import { preferHuman, type PreferredMatters, type PreferredOutcome } from '../policy-keys/prefer-human.ts';
import type { Reading } from '../reading.ts';

/** `r` the topic or intent, `m` the message, `d` what was seen, `x` the words, where the customer said so. */
interface Heard {
  readonly r: string;
  readonly m: MessageId;
  readonly d: string;
  readonly x?: string;
}

interface Preferred {
  /** Matters that came up since the last episode began, oldest first; absent: none. */
  h?: Heard[];
}

/** Further ones change nothing: the conversation is of category B already. */
const HEARD_MAX = 3;
const QUOTE_CHARS_MAX = 80;
const INTENT_CHARS_MAX = 60;

/**
 * A matter for which a person is preferred (category B), in the customer's words or as the assistant's intent: a person is offered at once,
 * unless the policy has another outcome for it. It goes with whatever opens the next episode, as a reason of its own.
 */
export const preferredTopic = defineTrigger({
  code: 'preferred_topic',
  kind: 'complexity',
  category: 'B',
  rank: 52,
  policy: preferHuman,
  state: { initial: (): Preferred => ({}), resetWith: 'episode' },
  on: ['CustomerTurn', 'AssistantTurn'],
  /** While it is off nothing is kept, hence nothing stored. */
  observe(state, turn, matters, reading) {
    if (matters === null) return false;
    for (const { name } of outcomesIn(turn, matters, reading)) {
      const known = state.h ?? [];
      if (known.length < HEARD_MAX && !known.some(({ r }) => r === name))
        state.h = [...known, heard(name, turn, reading)];
    }
    return false;
  },
  fires(_state, turn, matters, reading) {
    const outcomes = outcomesIn(turn, matters, reading).map(({ outcome }) => outcome);
    if (outcomes.includes('escalate')) return 'escalate';
    return outcomes.includes('offer') && reading.offerBefore === null ? 'offer' : null;
  },
  explain(_state, turn, matters, reading) {
    const named = outcomesIn(turn, matters, reading);
    const strongest = named.some(({ outcome }) => outcome === 'escalate') ? 'escalate' : 'offer';
    return named
      .filter(({ outcome }) => outcome === strongest)
      .map(({ name }) => findingOf(heard(name, turn, reading)));
  },
  learned: (_state, turn, matters, reading) =>
    outcomesIn(turn, matters, reading).map(({ name }) => findingOf(heard(name, turn, reading))),
  lasting: ({ h = [] }, { names }) => h.filter(({ r }) => names.includes(r)).map(findingOf),
  value: () => PHRASES.trace.not_seen,
  threshold: () => PHRASES.trace.once,
  rules: { prefix: 'prefer_human', names: ({ firing }) => firing },
  card: { shows: 'name and detail' },
});

type Turn = CustomerTurn | AssistantTurn;

interface Named {
  readonly name: string;
  readonly outcome: PreferredOutcome;
}

const NOTHING: readonly never[] = [];

/** What the turn is about of that, and what follows from each. */
function outcomesIn(
  turn: Turn,
  { names, byTopic, byIntent }: PreferredMatters,
  reading: Reading,
): readonly Named[] {
  if (turn.type === 'AssistantTurn') {
    if (byIntent.size === 0 || turn.intent === null) return NOTHING;
    const intent = turn.intent.toLowerCase();
    const outcome = byIntent.get(intent);
    const name = names.find((one) => one.toLowerCase() === intent);
    return outcome === undefined || name === undefined ? NOTHING : [{ name, outcome }];
  }
  if (byTopic.size === 0) return NOTHING;
  return reading.topics.flatMap(({ code, certainty }): readonly Named[] => {
    const outcome = certainty === 'certain' ? byTopic.get(code) : undefined;
    return outcome === undefined ? NOTHING : [{ name: code, outcome }];
  });
}

function heard(name: string, turn: Turn, reading: Reading): Heard {
  if (turn.type === 'AssistantTurn') {
    const intent = clip(turn.intent ?? '', INTENT_CHARS_MAX);
    const d = filled(PHRASES.details.intent_named, { intent });
    return { r: name, m: reading.askedBefore ?? turn.messageId, d };
  }
  const quote = reading.topics.find(({ code }) => code === name)?.quote ?? '';
  const x = clip(quote, QUOTE_CHARS_MAX);
  return { r: name, m: turn.messageId, d: filled(PHRASES.details.said_topic, { words: x }), x };
}

function findingOf({ r, m, d, x }: Heard): Finding {
  const topics = TOPIC_CODES.filter((code) => code === r);
  return {
    detail: d,
    evidence: [m],
    rule: r,
    ...(topics.length > 0 && { topics }),
    ...(x !== undefined && { onCard: `"${x}"`, inTrace: PHRASES.trace.said }),
  };
}
