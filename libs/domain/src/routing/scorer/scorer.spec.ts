import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { at, type Step } from '#testing';
import { createWorkflowDriver } from '#testing/driver';
import type { Queue } from '#domain/policy';
import { id, type OfferMade } from '#domain/vocabulary';
import { routing } from '../create-routing.ts';
import {
  accept,
  activated,
  decline,
  offerOf,
  policy,
  queue,
  requested,
  signIn,
  spec,
  START_MS,
} from '../routing.fixture.ts';
import type { RoutingInput } from '../routing.workflow.ts';
import { chanceOf } from './chance.ts';

type Scorer = NonNullable<Queue['scorer']>;

const NOTHING = { idle: 0, room: 0, skill: 0, sameAgent: 0, language: 0 };
const scorer = (
  change: Partial<Omit<Scorer, 'weights'>> & { weights?: Partial<Scorer['weights']> },
): Scorer => ({
  use: 'linear',
  candidates: 20,
  explore: 0,
  share: 1,
  ...change,
  weights: { ...NOTHING, ...change.weights },
});
const two = { capacity: { '*': 2 } };
const ranking = (its: Scorer | null, change: Partial<Queue> = {}, more = {}) =>
  at(0, activated(policy({ queues: [queue('general', { wrapUp: 0, scorer: its, ...change })], ...more })));

function offers(...history: readonly Step<RoutingInput>[]): readonly OfferMade[] {
  const last = history.at(-1);
  if (last === undefined) throw new Error('There is nothing to choose.');
  const { facts } = spec.given(...history.slice(0, -1)).when(last);
  return facts.filter((fact) => fact.type === 'OfferMade');
}
const last = (...history: readonly Step<RoutingInput>[]) => offers(...history)[0];

const team = [
  at(0, signIn('ana', { skills: { tax: 2 }, languages: ['de-at'], ...two })),
  at(0, signIn('bob', { skills: { tax: 9 }, languages: ['de'], ...two })),
  at(0, signIn('cho', { skills: { tax: 5 }, languages: ['en'], ...two })),
];
const tax = { skills: { tax: 1 } };

describe('A queue with a scorer', () => {
  it('offers to the agent with the highest score, and says what was known of that agent', () => {
    const weights = { skill: 2, room: 1, idle: 0.5 };
    expect(
      last(ranking(scorer({ weights }), tax), ...team, at(1_800_000, requested('c', 1_800_000))),
    ).toMatchObject({
      agentId: 'bob',
      scoring: {
        scorer: 'linear',
        version: 1,
        chosenBy: 'score',
        candidates: 3,
        orderPlace: 2,
        scorePlace: 1,
        score: 0.5 * 0.5 + 1 + 2 * 0.9,
        propensity: 1,
      },
      features: [
        { name: 'idle', value: 0.5, weight: 0.5 },
        { name: 'room', value: 1, weight: 1 },
        { name: 'skill', value: 0.9, weight: 2 },
        { name: 'sameAgent', value: 0, weight: 0 },
        { name: 'language', value: 0, weight: 0 },
      ],
    });
  });

  it.each([
    ['skill', 'bob'],
    ['sameAgent', 'cho'],
    ['language', 'ana'],
  ] as const)('goes by %s where nothing else counts', (name, agentId) => {
    const came = requested('c', 1_000, {
      language: 'de-AT',
      previous: { episodeId: id('c#0'), agentId: id('cho'), endedAt: 0 as never, waitedMs: 0 },
    });
    const weights = { [name]: 1 };
    expect(last(ranking(scorer({ weights }), tax), ...team, at(1_000, came))?.agentId).toBe(agentId);
  });

  it('goes by idle time and by room as they are at the moment', () => {
    const history = [
      at(0, signIn('ana', two)),
      at(1_000, requested('c', 1_000)),
      at(2_000, accept('ana', 'c', offerOf(2))),
      at(900_000, signIn('bob', { capacity: { '*': 1 } })),
    ];
    const by = (name: 'idle' | 'room') =>
      last(ranking(scorer({ weights: { [name]: 1 } })), ...history, at(960_000, requested('d', 960_000)));
    expect(by('idle')).toMatchObject({
      agentId: 'ana',
      features: [{ name: 'idle', value: 0.2664 }, {}, {}, {}, {}],
    });
    expect(by('room')).toMatchObject({
      agentId: 'bob',
      features: [{}, { name: 'room', value: 1 }, {}, {}, {}],
    });
  });

  it('takes the first by the order among agents of those with equal scores', () => {
    expect(last(ranking(scorer({})), ...team, at(1_000, requested('c', 1_000)))).toMatchObject({
      agentId: 'ana',
      scoring: { orderPlace: 1, scorePlace: 1 },
    });
  });

  it('asks the next best once one has declined', () => {
    const history = [
      ranking(scorer({ weights: { skill: 1 } }), tax),
      ...team,
      at(1_000, requested('c', 1_000)),
    ];
    expect(last(...history, at(2_000, decline('bob', 'c', offerOf(4))))).toMatchObject({
      agentId: 'cho',
      scoring: { candidates: 2 },
    });
  });

  it('looks at the first by the order among agents alone, and at the agent of last time', () => {
    const by = scorer({ candidates: 1, weights: { skill: 1 } });
    expect(last(ranking(by, tax), ...team, at(1_000, requested('c', 1_000)))).toMatchObject({
      agentId: 'ana',
      scoring: { candidates: 1 },
    });
    const again = requested('c', 1_000, {
      previous: { episodeId: id('c#0'), agentId: id('cho'), endedAt: 0 as never, waitedMs: 0 },
    });
    expect(last(ranking(by, tax), ...team, at(1_000, again))).toMatchObject({
      agentId: 'cho',
      scoring: { candidates: 2, orderPlace: 3, scorePlace: 1 },
    });
  });

  it('never puts anybody before a fair share of work, or the order of languages', () => {
    const weights = { skill: 1 };
    const share = { fairShare: { most: 1, within: 3_600_000 } };
    const shared = [
      ranking(scorer({ weights }), tax, share),
      ...team,
      at(1_000, requested('c', 1_000)),
      at(2_000, accept('bob', 'c', offerOf(4))),
    ];
    expect(last(...shared, at(3_000, requested('d', 3_000)))).toMatchObject({
      agentId: 'cho',
      scoring: { candidates: 2 },
    });
    const chain = { ...tax, conditions: [{ language: ['en', 'de'] }] };
    expect(
      last(ranking(scorer({ weights }), chain), ...team, at(1_000, requested('c', 1_000))),
    ).toMatchObject({
      agentId: 'cho',
      scoring: { candidates: 1 },
    });
  });

  it('has no say where somebody is in danger', () => {
    const came = requested('c', 1_000, {
      reasons: [
        {
          ...{ code: 'always_human', trigger: 'complexity', category: 'A', detail: '', evidence: [] },
          rule: 'safety',
        } as never,
      ],
    });
    const rule = { name: 'safety', phrases: [], intents: [], tiers: [], topics: ['safety'] };
    const base = policy();
    const triggers = { ...base.triggers, alwaysHuman: [rule as never] };
    expect(
      last(ranking(scorer({ weights: { skill: 1 } }), tax, { triggers }), ...team, at(1_000, came)),
    ).toMatchObject({ agentId: 'ana', scoring: null, features: [] });
  });
});

describe('A queue without one', () => {
  it('says nothing of scores', () => {
    expect(last(ranking(null, tax), ...team, at(1_000, requested('c', 1_000)))).toMatchObject({
      agentId: 'ana',
      scoring: null,
      features: [],
    });
  });
});

describe('Exploration', () => {
  const many = Array.from({ length: 400 }, (_, n) => at(1_000 + n, requested(`c${n}`, 1_000 + n)));
  const large = { capacity: { '*': 1_000 } };
  const crowd = [
    at(0, signIn('ana', { skills: { tax: 2 }, ...large })),
    at(0, signIn('bob', { skills: { tax: 9 }, ...large })),
  ];
  function all(its: Scorer): readonly OfferMade[] {
    const driver = createWorkflowDriver(routing.workflow);
    return [ranking(its, tax), ...crowd, ...many].flatMap(({ atMs, input }) =>
      driver.apply(input, instant(START_MS + atMs)).filter((fact) => fact.type === 'OfferMade'),
    );
  }

  it('records the probability with which the agent was chosen, which is how often it is', () => {
    const made = all(scorer({ weights: { skill: 1 }, explore: 0.4 }));
    expect(made).toHaveLength(400);
    expect(all(scorer({ weights: { skill: 1 }, explore: 0.4 }))).toEqual(made);
    const best = made.filter(({ agentId }) => agentId === 'bob');
    expect(new Set(best.map(({ scoring }) => scoring?.propensity))).toEqual(new Set([0.8]));
    const others = made.filter(({ agentId }) => agentId === 'ana');
    expect(new Set(others.map(({ scoring }) => scoring?.propensity))).toEqual(new Set([0.2]));
    // Five standard deviations of 400 draws.
    expect(Math.abs(best.length / 400 - 0.8)).toBeLessThan(0.1);
    expect(new Set(made.map(({ scoring }) => scoring?.chosenBy))).toEqual(new Set(['score', 'chance']));
  });

  it('is left out for those whom the comparison keeps from the scorer, by their episode alone', () => {
    const made = all(scorer({ weights: { skill: 1 }, explore: 0.5, share: 0.3 }));
    const kept = made.filter(({ scoring }) => scoring?.chosenBy === 'order');
    expect(Math.abs(kept.length / 400 - 0.7)).toBeLessThan(0.115);
    for (const { episodeId, scoring } of made)
      expect(scoring?.chosenBy === 'order').toBe(chanceOf(episodeId) >= 0.3);
    expect(new Set(kept.map(({ scoring }) => scoring?.propensity))).toEqual(new Set([1]));
    expect(new Set(kept.map(({ scoring }) => scoring?.orderPlace))).toEqual(new Set([1]));
  });
});

it('a chance is even, and always the same for the same text', () => {
  const buckets = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 10_000; n += 1) buckets[Math.floor(chanceOf(`conversation-${n}#1-1`) * 10)]! += 1;
  for (const count of buckets) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const chance = chanceOf(text);
      expect(chance >= 0 && chance < 1 && chance === chanceOf(text)).toBe(true);
    }),
  );
});
