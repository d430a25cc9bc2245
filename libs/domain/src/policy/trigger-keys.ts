import { z } from 'zod';
import { topicPhrases, type Topic } from '#domain/language';
import {
  absentMeans,
  byName,
  duration,
  inARow,
  onByDefault,
  phrases,
  share,
  text,
  texts,
  unique,
  type PolicyKey,
} from './fields.ts';

const TOPICS: readonly Topic[] = ['complaint', 'legal', 'safety'];

const alwaysHumanRule = z
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

/** The keys under `triggers`, in the order of the file. */
export const TRIGGER_KEYS = [
  {
    policy: {
      key: 'confidence',
      schema: onByDefault(
        z.strictObject({
          threshold: share()
            .prefault(0.4)
            .describe('An answer below it is unsure; an answer without a score counts neither way.'),
          consecutive: inARow().prefault(2).describe('Unsure answers in a row that escalate.'),
          byChannel: byName(share()).prefault({}).describe('Other thresholds, by channel.'),
          byIntent: byName(share())
            .prefault({})
            .describe("Other thresholds, by intent; they beat a channel's."),
        }),
      ).describe('The assistant was unsure of its answers.'),
    },
  },
  {
    policy: {
      key: 'failures',
      schema: onByDefault(
        z.strictObject({
          consecutive: inARow().prefault(2).describe('Failed answers in a row that escalate.'),
        }),
      ).describe('The assistant did not understand, found nothing or met an error.'),
    },
  },
  {
    policy: {
      key: 'silence',
      schema: onByDefault(
        z.strictObject({
          after: duration().prefault('20s').describe('Time without an answer after which it escalates.'),
        }),
      ).describe('The customer wrote and the assistant gave no answer.'),
    },
  },
  {
    policy: {
      key: 'alwaysHuman',
      schema: absentMeans(
        [],
        z
          .array(alwaysHumanRule)
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
    },
  },
  {
    policy: {
      key: 'requestPhrases',
      schema: absentMeans(
        [],
        phrases()
          .prefault([])
          .describe(
            'Words of this business for a person, e.g. concierge, in addition to those that Baton knows.',
          ),
      ),
    },
  },
] as const satisfies readonly { readonly policy: PolicyKey }[];
