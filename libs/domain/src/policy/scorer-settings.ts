import { z } from 'zod';
import { FEATURE_NAMES, type FeatureName } from '../routing/scorer/feature-names.ts';
import { SCORERS } from '../routing/scorer/index.ts';
import { number, offByDefault, share, wholeNumber } from './fields.ts';

const WEIGHT_MAX = 1_000;

const FEATURE_DOCS: Readonly<Record<FeatureName, string>> = {
  idle: 'Time without new work, up to one hour: 0.5 is 30 minutes.',
  room: 'Share of the capacity for this channel that is free.',
  skill: 'Mean level in the skills that are asked for, of 10; 0: none is.',
  sameAgent: "1: had the customer's last episode, not long ago.",
  language:
    "1: speaks the customer's language in the customer's region, 0.5: in another region or none, 0: not at all, or it is not known.",
};

function weight(name: FeatureName) {
  return number({ from: -WEIGHT_MAX, to: WEIGHT_MAX, example: 2 }).prefault(1).describe(FEATURE_DOCS[name]);
}

const weights = Object.fromEntries(FEATURE_NAMES.map((name) => [name, weight(name)])) as Record<
  FeatureName,
  ReturnType<typeof weight>
>;

/** Key of a queue. */
export function scorer() {
  return offByDefault(
    z.strictObject({
      use: z
        .enum(SCORERS.map(({ name }) => name))
        .prefault(SCORERS[0].name)
        .describe('The scorer. linear: the sum of all features, each times its weight.'),
      weights: z
        .strictObject(weights)
        .prefault({})
        .describe('What each feature of an agent, from 0 to 1, counts for; 0: nothing.'),
      candidates: wholeNumber({ from: 1, to: 64, example: 20 })
        .prefault(20)
        .describe(
          'Agents who are scored: the first by `agentOrder` who have room, and the agent of last time beside them.',
        ),
      explore: share()
        .prefault(0)
        .describe(
          'Share of choices that are made by chance, evenly among the candidates, so that other choices can be evaluated from the record; 0: none.',
        ),
      share: share()
        .prefault(1)
        .describe(
          'Share of customers for whom the scorer chooses; for the others it is `agentOrder`, so that the two can be compared.',
        ),
    }),
    2,
  ).describe(
    'A scorer chooses among the agents who could have the next customer, and `OfferMade` says what it knew of the agent. It decides by traits of individual people, which the law may regulate: agents see what was used (GET /v1/workspaces/{workspace}/agents/{agent}/scores). Whoever is in danger is never part of it. off: the order among agents alone.',
  );
}
