import { z } from 'zod';
import {
  compilePhrases,
  DANGER_TOPICS,
  TOPIC_CODES,
  type PhraseIndex,
  type TopicCode,
} from '#domain/language';
import { absentMeans, phrases, text, texts, unique } from '../../policy/fields.ts';
import { triggerPolicy, type TriggersPolicy } from '../define-trigger.ts';

const rule = z
  .strictObject({
    name: text(),
    topics: absentMeans(
      [],
      z
        .array(z.enum(TOPIC_CODES))
        .prefault([])
        .describe('What Baton recognises in every language that it has words for, however it is put.'),
      2,
    ),
    phrases: phrases().prefault([]).describe('Words and phrases in a turn of the customer.'),
    intents: texts().prefault([]).describe('Intents that the assistant names.'),
    tiers: texts().prefault([]).describe('Tiers of customers, e.g. vip.'),
    off: z
      .literal(true)
      .optional()
      .describe('Takes a built-in rule away, with its name and nothing else. Safety stays.'),
  })
  .refine(({ off, ...lists }) => (off === true) !== matchesSomething(lists), {
    error: ({ input }) => {
      const { name, off } = input as Readonly<{ name: string; off?: true }>;
      return off === true
        ? `rule "${name}" is off and yet says what it matches; leave out one of the two`
        : `rule "${name}" matches nothing; give it topics, phrases, intents or tiers`;
    },
  });

type Lists = Readonly<Record<'topics' | 'phrases' | 'intents' | 'tiers', readonly string[]>>;

function matchesSomething({ topics, phrases, intents, tiers }: Lists): boolean {
  return [topics, phrases, intents, tiers].some(({ length }) => length > 0);
}

/** What every policy has that does not switch it off by its name. */
const BUILT_IN = [
  { name: 'complaint', topics: ['complaint'], intents: ['complaint'] },
  { name: 'legal', topics: ['legal'] },
  { name: 'safety', topics: [...DANGER_TOPICS] },
  { name: 'vip', tiers: ['vip'] },
] satisfies z.input<typeof rule>[];

export const BUILT_IN_RULES: readonly z.output<typeof rule>[] = BUILT_IN.map((written) =>
  rule.parse(written),
);

/** The rules of category A, as the hot path asks them. */
interface AlwaysHuman {
  readonly names: readonly string[];
  /** Names of the rules by phrase; by intent and by tier, both in lower case. */
  readonly phrases: PhraseIndex;
  readonly byTopic: ReadonlyMap<TopicCode, readonly string[]>;
  /** The topic of each rule that has one alone: what its phrases and intents are about, too. */
  readonly topicOf: ReadonlyMap<string, TopicCode>;
  readonly byIntent: ReadonlyMap<string, readonly string[]>;
  readonly byTier: ReadonlyMap<string, readonly string[]>;
}

export const alwaysHuman = triggerPolicy({
  key: 'alwaysHuman',
  schema: absentMeans(
    [],
    z
      .array(rule)
      .check(unique('name', 'rule'))
      .prefault(BUILT_IN)
      .describe(
        'Always a person, whatever the assistant can do (category A). A rule applies where any of its lists does. It adds to the built-in rules: complaint, legal, safety and vip.',
      ),
  ),
  prepare: (rules): AlwaysHuman => ({
    names: rules.map(({ name }) => name),
    phrases: compilePhrases(
      rules.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name] as const)),
    ),
    byTopic: namesBy(rules.map(({ name, topics }) => [name, topics])),
    topicOf: new Map(
      rules.flatMap(({ name, topics: [topic, ...others] }) =>
        topic === undefined || others.length > 0 ? [] : [[name, topic] as const],
      ),
    ),
    byIntent: namesBy(rules.map(({ name, intents }) => [name, lower(intents)])),
    byTier: namesBy(rules.map(({ name, tiers }) => [name, lower(tiers)])),
  }),
});

/** Topics that some rule of category A names. */
export function alwaysHumanTopics(triggers: TriggersPolicy): ReadonlySet<TopicCode> {
  const rules = triggers[alwaysHuman.key] as z.output<typeof alwaysHuman.schema>;
  return new Set(rules.flatMap(({ topics }) => topics));
}

function namesBy<Key extends string>(
  rules: readonly (readonly [name: string, keys: readonly Key[]])[],
): ReadonlyMap<Key, readonly string[]> {
  const by = new Map<Key, string[]>();
  for (const [name, keys] of rules) {
    for (const key of keys) {
      const names = by.get(key);
      if (names === undefined) by.set(key, [name]);
      else names.push(name);
    }
  }
  return by;
}

function lower(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}
