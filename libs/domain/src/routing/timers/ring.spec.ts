import { describe, expect, it } from 'vitest';
import { at, specTime, type Step } from '#testing';
import type { Queue } from '#domain/policy';
import { id, type EscalationRequested } from '#domain/vocabulary';
import {
  accept,
  activated,
  decline,
  episode,
  offerOf,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
} from '../routing.fixture.ts';
import type { RoutingInput } from '../routing.workflow.ts';

type Steps = readonly Step<RoutingInput>[];

const SECOND = 1_000;
const NAMES = ['ana', 'ben', 'cho', 'dee'];
const everybody = policy().routes[0];

/** Two rings, for 20 s and 40 s; Ana has been idle for longest. */
const team = (change: Partial<Queue> = {}, ofRoute?: string[][]): Steps => [
  at(
    0,
    activated(
      policy({
        queues: [queue('general', { preferredAgentsFor: [20 * SECOND, 40 * SECOND], ...change })],
        routes: [
          {
            ...everybody,
            ...(ofRoute && { preferredAgents: ofRoute.map((ring) => ring.map((one) => id(one))) }),
          },
        ],
      }),
    ),
  ),
  ...NAMES.map((name, n) => at(n, signIn(name))),
];
const came = (preferredAgents: unknown, change: Partial<EscalationRequested> = {}) =>
  at(SECOND, requested('c', SECOND, { attributes: { preferredAgents } as never, ...change }));

/** Which rings were given up, and who was offered the customer, at the last step. */
function outcome(steps: Steps): readonly unknown[] {
  const { facts } = spec.given(...steps.slice(0, -1)).when(steps.at(-1)!);
  return facts.flatMap((fact) => {
    if (fact.type === 'RequirementsRelaxed') return [`${fact.relaxed.join()} ${fact.step}`];
    return fact.type === 'OfferMade' ? [fact.agentId] : [];
  });
}

/** Others have these agents. */
const taken = (...names: readonly string[]): Steps =>
  names.flatMap((name, n) => {
    const other = `other${n}`;
    const prefers = { attributes: { preferredAgents: name } as never };
    return [
      at(100 + 10 * n, requested(other, 100 + 10 * n, prefers)),
      at(105 + 10 * n, accept(name, other, offerOf(NAMES.length + 1 + 2 * n))),
    ];
  });

describe('Preferred agents', () => {
  it('are asked ring by ring, in a ring by the order of the queue', () => {
    expect(outcome([...team(), came('dee, cho; ben')])).toEqual(['cho']);
    expect(outcome([...team(), came('zoe; dee')])).toEqual(['preferred_agents 1', 'dee']);
    expect(outcome([...team(), came('zoe; yan')])).toEqual([
      'preferred_agents 1',
      'preferred_agents 2',
      'ana',
    ]);
  });

  it('are nobody where nobody is named, and where the queue does not take them', () => {
    expect(outcome([...team(), came(' , ;')])).toEqual(['ana']);
    expect(outcome([...team(), came(7)])).toEqual(['ana']);
    expect(outcome([...team({ preferredAgentsFor: [] }), came('cho')])).toEqual(['ana']);
  });

  it('are those of the route where the contact names nobody', () => {
    expect(outcome([...team({}, [['zoe'], ['dee']]), came('')])).toEqual(['preferred_agents 1', 'dee']);
    expect(outcome([...team({}, [['dee']]), came('cho')])).toEqual(['cho']);
  });

  it('are skipped at once where they are away or have no room', () => {
    expect(outcome([...team(), at(500, setStatus('cho', 'away')), came('cho; dee')])).toEqual([
      'preferred_agents 1',
      'dee',
    ]);
    expect(outcome([...team(), ...taken('cho'), came('cho; dee')])).toEqual(['preferred_agents 1', 'dee']);
  });

  it('are asked one after the other, and then the next ring, as they decline', () => {
    const offered = [...team(), came('ben, cho; dee')];
    const first = [...offered, at(2 * SECOND, decline('ben', 'c', offerOf(5)))];
    expect(outcome(first)).toEqual(['cho']);
  });

  it('come before the agent of last time, who comes before everybody', () => {
    const previous = {
      episodeId: episode('b'),
      agentId: id<never>('ben'),
      endedAt: specTime(0),
      waitedMs: 0,
    };
    const loyal = team({ sameAgentFor: 60 * SECOND });
    expect(outcome([...loyal, came('cho', { previous })])).toEqual(['cho']);
    expect(outcome([...loyal, came('zoe', { previous })])).toEqual(['preferred_agents 1', 'ben']);
  });
});

describe('Where the queue waits for those who have no room', () => {
  const waiting = [...team({ preferredAgentsBusy: 'wait' }), ...taken('cho', 'dee')];

  it('each ring is waited for as long as the queue says; then everybody is asked', () => {
    const steps = spec.given(...waiting, came('cho; dee'));
    expect(steps.whenTimePasses(20_999).facts.filter(({ type }) => type !== 'WaitEstimated')).toEqual([]);
    const { facts } = steps.whenTimePasses(61_000);
    expect(facts.filter(({ type }) => type === 'RequirementsRelaxed' || type === 'OfferMade')).toMatchObject([
      { type: 'RequirementsRelaxed', step: 1, at: specTime(21_000) },
      { type: 'RequirementsRelaxed', step: 2, at: specTime(61_000) },
      { type: 'OfferMade', agentId: 'ana' },
    ]);
  });

  it('nobody is waited for who leaves', () => {
    expect(outcome([...waiting, came('cho; dee'), at(2 * SECOND, setStatus('cho', 'away'))])).toEqual([
      'preferred_agents 1',
    ]);
  });

  it('agents who are free are asked before those who have to be waited for', () => {
    expect(outcome([...waiting, came('cho, ben')])).toEqual(['ben']);
  });
});
