import { z } from 'zod';
import { TOPIC_CODES, type TopicCode } from '#domain/language';
import type { AssistantTurn, CustomerTurn } from '#domain/vocabulary';
import { absentMeans, byName, texts } from '../../policy/fields.ts';
import { triggerPolicy, type TriggersPolicy } from '../define-trigger.ts';
import type { Reading } from '../reading.ts';
import { alwaysHumanTopics } from './always-human.ts';

/** Emotional topics, negotiations, and what takes several steps: where a person is preferred, by the guide that Baton implements. */
const TOPICS = [
  'fraud',
  'bereavement',
  'hardship',
  'vulnerable',
  'rights',
  'cancellation',
] as const satisfies readonly TopicCode[];

/** What follows where a matter of category B comes up. */
const OUTCOMES = ['continue', 'offer', 'escalate'] as const;
export type PreferredOutcome = (typeof OUTCOMES)[number];

const outcome = () => z.enum(OUTCOMES);

/** Matters of category B and what follows, as the hot path asks them; intents in lower case. */
export interface PreferredMatters {
  readonly names: readonly string[];
  /** Those that something follows from. */
  readonly firing: readonly string[];
  readonly byTopic: ReadonlyMap<TopicCode, PreferredOutcome>;
  readonly byIntent: ReadonlyMap<string, PreferredOutcome>;
}

/** A key under `triggers`; the budgets ask it, too. */
export const preferHuman = triggerPolicy({
  key: 'preferHuman',
  schema: absentMeans(
    { topics: [], intents: [], outcome: 'continue', outcomes: {} },
    z
      .strictObject({
        topics: z
          .array(z.enum(TOPIC_CODES))
          .prefault([...TOPICS])
          .describe('What Baton recognises in every language that it has words for, however it is put.'),
        intents: texts().prefault([]).describe('Intents that the assistant names.'),
        outcome: absentMeans('continue', outcome().prefault('offer'), 2).describe(
          'What follows: a person is offered at once, if none was before (`offer`), called (`escalate`), or the assistant goes on (`continue`).',
        ),
        outcomes: absentMeans({}, byName(outcome()).prefault({}), 2).describe(
          'Other outcomes, by the name of a topic or intent.',
        ),
      })
      .prefault({})
      .describe(
        'A person is preferred (category B): offered as soon as the matter comes up. Where the assistant goes on, the smaller budgets that turnBudget, timeBudget and idleBudget have for it apply.',
      ),
    2,
  ),
  prepare({ topics: written, intents, outcome: usual, outcomes }, triggers): PreferredMatters | null {
    // What is always for a person is that already.
    const always = alwaysHumanTopics(triggers);
    const topics = written.filter((topic) => !always.has(topic));
    const names = [...new Set([...topics, ...intents])];
    if (names.length === 0) return null;
    const others = new Map(Object.entries(outcomes).map(([name, other]) => [name.toLowerCase(), other]));
    const outcomeOf = (name: string): PreferredOutcome => others.get(name.toLowerCase()) ?? usual;
    return {
      names,
      firing: names.filter((name) => outcomeOf(name) !== 'continue'),
      byTopic: new Map(topics.map((topic) => [topic, outcomeOf(topic)])),
      byIntent: new Map(intents.map((intent) => [intent.toLowerCase(), outcomeOf(intent)])),
    };
  },
});

/** What a budget has for category B beside its limit for all. */
export interface PreferredLimit {
  /** Null: as the others. */
  readonly preferred: number | null;
  readonly matters: Preferred;
}

/** What a budget remembers. */
export interface PreferredMark {
  /** A matter of category B came up. */
  b?: true;
}

interface Preferred {
  readonly topics: ReadonlySet<TopicCode>;
  /** In lower case. */
  readonly intents: ReadonlySet<string>;
}

function preferredOf(triggers: TriggersPolicy): Preferred {
  const { topics, intents } = triggers[preferHuman.key] as z.output<typeof preferHuman.schema>;
  return { topics: new Set(topics), intents: new Set(intents.map((intent) => intent.toLowerCase())) };
}

/** Whether the turn makes the conversation one of category B. */
function isPreferred(
  turn: CustomerTurn | AssistantTurn,
  { topics, intents }: Preferred,
  reading: Reading,
): boolean {
  if (turn.type === 'AssistantTurn') return turn.intent !== null && intents.has(turn.intent.toLowerCase());
  return (
    topics.size > 0 &&
    reading.topics.some(({ code, certainty }) => certainty === 'certain' && topics.has(code))
  );
}

/** @param limit a smaller limit of the same kind @param byDefault as a file has it */
export function byCategory<S extends z.ZodType>(limit: S, byDefault: z.input<S>, isLess: 'fewer' | 'less') {
  const shape = {
    B: limit
      .optional()
      .describe(`Where \`preferHuman\` applies, if it is ${isLess}. Category A waits for no budget.`),
  };
  return z.strictObject(shape).prefault({ B: byDefault } as z.input<z.ZodObject<typeof shape>>);
}

export function preferredLimit(limit: number | undefined, triggers: TriggersPolicy): PreferredLimit {
  return { preferred: limit ?? null, matters: preferredOf(triggers) };
}

/** Remembers that the turn makes the conversation one of category B; nothing where the budget has no limit for it. */
export function markPreferred(
  state: PreferredMark,
  turn: CustomerTurn | AssistantTurn,
  { preferred, matters }: PreferredLimit,
  reading: Reading,
): void {
  if (preferred !== null && state.b !== true && isPreferred(turn, matters, reading)) state.b = true;
}

/** The limit that applies. @param all that of every category */
export function limitFor({ b }: Readonly<PreferredMark>, all: number, { preferred }: PreferredLimit): number {
  return b === true && preferred !== null ? Math.min(all, preferred) : all;
}
