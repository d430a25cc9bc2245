import { z } from 'zod';
import { compilePhrases, topicPhrases, type PhraseIndex, type Topic } from '#domain/language';
import { absentMeans, phrases, text, texts, unique } from '../../policy/fields.ts';
import { triggerPolicy } from '../define-trigger.ts';

const TOPICS: readonly Topic[] = ['complaint', 'legal', 'safety'];

const rule = z
  .strictObject({
    name: text(),
    phrases: phrases().prefault([]).describe('Words and phrases in a turn of the customer.'),
    intents: texts().prefault([]).describe('Intents that the assistant names.'),
    tiers: texts().prefault([]).describe('Tiers of customers, e.g. vip.'),
  })
  .refine(({ phrases, intents, tiers }) => phrases.length + intents.length + tiers.length > 0, {
    error: ({ input }) =>
      `rule "${(input as { name: string }).name}" matches nothing; give it phrases, intents or tiers`,
  });

/** The rules of category A, as the hot path asks them. */
interface AlwaysHuman {
  readonly names: readonly string[];
  /** Names of the rules by phrase; by intent and by tier, both in lower case. */
  readonly topics: PhraseIndex;
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
      .prefault([
        { name: 'complaint', phrases: [...topicPhrases('complaint')], intents: ['complaint'] },
        ...TOPICS.slice(1).map((topic) => ({ name: topic, phrases: [...topicPhrases(topic)] })),
        { name: 'vip', tiers: ['vip'] },
      ])
      .describe(
        'Always a person, whatever the assistant can do (category A). A rule applies where any of its lists does.',
      ),
  ),
  prepare: (rules): AlwaysHuman => ({
    names: rules.map(({ name }) => name),
    topics: compilePhrases(
      rules.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name] as const)),
    ),
    byIntent: namesBy(rules.map(({ name, intents }) => [name, intents])),
    byTier: namesBy(rules.map(({ name, tiers }) => [name, tiers])),
  }),
});

function namesBy(
  rules: readonly (readonly [name: string, keys: readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const [name, keys] of rules) {
    for (const key of keys) {
      const names = by.get(key.toLowerCase());
      if (names === undefined) by.set(key.toLowerCase(), [name]);
      else names.push(name);
    }
  }
  return by;
}
