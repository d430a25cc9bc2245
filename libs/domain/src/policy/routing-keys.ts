import { z } from 'zod';
import { absentMeans, byName, points, text, wholeNumber, yesOrNo, type PolicyKey } from './fields.ts';

/** The keys of a queue that requirements bring. */
export const REQUIREMENT_KEYS = [
  {
    policy: {
      key: 'skills',
      schema: absentMeans(
        {},
        z
          .record(text(), wholeNumber({ from: 1, to: 10, example: 5 }))
          .prefault({})
          .describe('Skill to the lowest level that will do, 1 (basic) to 10 (expert).'),
      ),
    },
  },
  {
    policy: {
      key: 'matchLanguage',
      schema: absentMeans(
        false,
        yesOrNo()
          .prefault(true)
          .describe('Whether the agent must speak the language of the customer, where that is known.'),
      ),
    },
  },
] as const satisfies readonly { readonly policy: PolicyKey }[];

/** The keys under `priority` that terms bring. */
export const PRIORITY_KEYS = [
  {
    policy: {
      key: 'category',
      schema: absentMeans(
        { A: 0, B: 0, C: 0 },
        z
          .strictObject({
            A: points().prefault(60),
            B: points().prefault(30),
            C: points().prefault(0),
          })
          .prefault({})
          .describe('Points by category of the decision.'),
      ),
    },
  },
  {
    policy: {
      key: 'tier',
      schema: absentMeans(
        {},
        byName(points()).prefault({ vip: 60 }).describe('Points by tier of the customer.'),
      ),
    },
  },
  {
    policy: {
      key: 'reEscalation',
      schema: absentMeans(
        0,
        points()
          .prefault(30)
          .describe('Points for a customer who is back soon after the last episode ended.'),
      ),
    },
  },
] as const satisfies readonly { readonly policy: PolicyKey }[];
