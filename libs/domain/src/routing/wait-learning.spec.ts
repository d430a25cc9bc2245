import { describe, expect, it } from 'vitest';
import { at, type Step } from '#testing';
import type { Policy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import type { RoutingInput } from './routing.workflow.ts';
import {
  accept,
  activated,
  decline,
  endWrapUp,
  offerOf,
  policy,
  queue,
  requested,
  resolve,
  signIn,
  spec,
  storedOf,
  transfer,
  withdrawn,
} from './routing.fixture.ts';
import type { Workspace } from './workspace/workspace.ts';

const MINUTE = 60_000;
const learning = (change: Parameters<typeof queue>[1] = {}) =>
  at(
    0,
    activated(
      policy({
        queues: [queue('general', { learnWaits: true, wrapUp: 0, ...change }), queue('other')],
      }),
    ),
  );
/** The first of each episode. */
const firstEstimates = (history: readonly RoutingFact[]) =>
  history.flatMap((fact, index) =>
    fact.type === 'WaitEstimated' &&
    !history.slice(0, index).some(({ type, episodeId }) => type === fact.type && episodeId === fact.episodeId)
      ? [fact]
      : [],
  );
const learnedOf = (workspace: Workspace) => workspace.queues.get('general')?.learned;

/** Ana has `c`; `d` waits from 10 on and is Ana's when `c` ends at `endsAt`. Steps 0-7. */
const oneWait = (endsAt = 2 * MINUTE, first: Step<RoutingInput> = learning()) => [
  first,
  at(0, signIn('ana')),
  at(1, requested('c', 1)),
  at(2, accept('ana', 'c', offerOf(2))),
  at(10, requested('d', 10)),
  at(endsAt, resolve('ana', 'c')),
  at(endsAt, accept('ana', 'd', offerOf(5, 3))),
];

describe('A queue that learns from its waits', () => {
  it('is estimated by the formula at first, then by what was learned, with the wait that one in ten does not reach', () => {
    const { history, state } = spec.given(...oneWait()).when(at(3 * MINUTE, requested('e', 3 * MINUTE)));
    const estimates = firstEstimates(history);
    expect(estimates.map(({ method }) => method)).toEqual(['qlm', 'learned']);
    for (const { p10Ms, p50Ms, p90Ms } of estimates) {
      expect(p10Ms).toBeGreaterThan(0);
      expect(p50Ms).toBeGreaterThan(p10Ms!);
      expect(p90Ms).toBeGreaterThan(p50Ms!);
    }
    expect(learnedOf(state)?.count).toBe(1);
  });

  it('learns the time from the promise to the agent who accepts, not to the offer', () => {
    const steps = oneWait().slice(0, -1);
    const { state } = spec.given(...steps).when(at(2 * MINUTE + 5_000, accept('ana', 'd', offerOf(5, 3))));
    expect(learnedOf(state)?.pace.recentWaitMs).toBe(2 * MINUTE + 5_000 - 10);
  });

  it('keeps the first promise through an offer that comes to nothing', () => {
    const { state } = spec
      .given(
        ...oneWait().slice(0, -1),
        at(2 * MINUTE + 1_000, decline('ana', 'd', offerOf(5, 3))),
        at(3 * MINUTE, signIn('bob')),
      )
      .when(at(3 * MINUTE + 1_000, accept('bob', 'd', offerOf(7, 0))));
    expect(learnedOf(state)?.pace.recentWaitMs).toBe(3 * MINUTE + 1_000 - 10);
  });

  it('learns nothing from those who leave, who were served at once, and who come back from an agent', () => {
    const left = spec.given(...oneWait().slice(0, 5)).when(at(MINUTE, withdrawn('d', MINUTE)));
    expect(learnedOf(left.state)).toBeUndefined();
    expect(learnedOf(spec.given(...oneWait().slice(0, 3)).when(oneWait()[3]!).state)).toBeUndefined();
    const transferred = spec
      .given(...oneWait().slice(0, 4), at(MINUTE, transfer('ana', 'c', { queue: 'general' })))
      .when(at(2 * MINUTE, endWrapUp('ana', 'c')));
    expect(learnedOf(transferred.state)).toBeUndefined();
  });

  it('remembers no promise of a queue that the customer was not served from', () => {
    const moved = activated(
      policy({
        queues: [queue('other', { learnWaits: true, wrapUp: 0 })],
        routes: [{ queue: id('other'), categories: [], rules: [], channels: [], languages: [], tiers: [] }],
      }),
      2,
    );
    const { state, history } = spec
      .given(
        ...oneWait().slice(0, 5),
        at(MINUTE, moved),
        at(2 * MINUTE, signIn('bob', { queues: [id('other')] })),
      )
      .when(at(3 * MINUTE, accept('bob', 'd', offerOf(6, 1))));
    expect(history.filter(({ type }) => type === 'EscalationAssigned')).toHaveLength(1);
    expect(learnedOf(state)).toBeUndefined();
  });

  it('neither learns nor stores anything more where the policy has it off', () => {
    const off = learning({ learnWaits: false });
    const { history, state } = spec
      .given(...oneWait(2 * MINUTE, off))
      .when(at(3 * MINUTE, requested('e', 3 * MINUTE)));
    const estimates = firstEstimates(history);
    expect(estimates.map(({ method, p10Ms }) => [method, p10Ms])).toEqual([
      ['qlm', null],
      ['qlm', null],
    ]);
    for (const json of storedOf(state).values()) expect(json).not.toMatch(/promise|learned/);
  });

  it('estimates waits that last as long as they do, after some of them', () => {
    // Each takes ten minutes where the policy says five, and one waits at a time.
    const waits = Array.from({ length: 40 }, (_, index) => `w${index}`);
    const steps: Step<RoutingInput>[] = oneWait(10 * MINUTE);
    let step = steps.length;
    for (const [index, name] of waits.entries()) {
      const from = (10 + 10 * index) * MINUTE;
      const before = index === 0 ? 'd' : `w${index - 1}`;
      steps.push(
        at(from + 1, requested(name, from + 1)),
        at(from + 10 * MINUTE, resolve('ana', before)),
        at(from + 10 * MINUTE, accept('ana', name, offerOf(step + 1, 3))),
      );
      step += 3;
    }
    const end = (10 + 10 * waits.length) * MINUTE;
    const { facts } = spec.given(...steps).when(at(end + 1, requested('last', end + 1)));
    const estimate = facts.find((fact) => fact.type === 'WaitEstimated');
    expect(estimate?.method).toBe('learned');
    expect(estimate!.p50Ms! / MINUTE).toBeGreaterThan(8);
    expect(estimate!.p50Ms! / MINUTE).toBeLessThan(12);
  });
});

it('A queue learns nothing from a wait that another queue had estimated', () => {
  const queues: Policy['queues'] = [
    queue('general', { learnWaits: true }),
    queue('other', { learnWaits: true }),
  ];
  const routeTo = (name: string) => ({ ...policy().routes[0], queue: id<never>(name) });
  const moves = policy({
    queues,
    routes: [routeTo('other')],
    priority: { ...policy().priority, appliesToWaiting: true },
  });
  const { state } = spec
    .given(
      at(0, activated(policy({ queues, routes: [routeTo('general')] }))),
      at(0, signIn('ana')),
      at(1, requested('c', 1)),
      at(2, accept('ana', 'c', offerOf(2))),
      at(10, requested('d', 10)),
      at(20, activated(moves, 2)),
      at(MINUTE, signIn('bob', { queues: [id('other')] })),
    )
    .when(at(MINUTE + 1, accept('bob', 'd', offerOf(6, 0))));
  expect(state.episodes.get('d#1')?.status).toBe('assigned');
  expect(state.queues.get('other')?.learned).toBeUndefined();
});
