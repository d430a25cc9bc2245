import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import type { RoutingInput } from './routing.workflow.ts';
import {
  accept,
  activated,
  heartbeat,
  offerOf,
  policy,
  presence,
  requested,
  setStatus,
  signIn,
  spec,
} from './routing.fixture.ts';

const heard = activated(policy({ presence: presence({ lease: 45_000, outage: 600_000 }) }));
const AGENTS = Array.from({ length: 20 }, (_, n) => `agent-${10 + n}`);

/** Everybody is heard at this time. */
const allHeard = (atMs: number): { atMs: number; input: RoutingInput }[] =>
  AGENTS.map((name) => at(atMs, heartbeat(name)));

/** Twenty agents with a customer each, last heard at 15 s. */
const busy = [
  at<RoutingInput>(0, heard),
  ...AGENTS.map((name) => at(0, signIn(name))),
  ...AGENTS.map((_, n) => at(1_000, requested(`c${n}`, 1_000))),
  ...AGENTS.map((name, n) => at(2_000, accept(name, `c${n}`, offerOf(AGENTS.length + n + 1)))),
  ...allHeard(15_000),
];

const lost = (facts: readonly { readonly type: string; readonly at: number }[]) =>
  facts.filter(({ type }) => type === 'EscalationRequeued');

describe('R-20: an outage in which no agent is heard at all', () => {
  it('takes nobody from an agent, and after it everybody has a lease', () => {
    const facts = spec.given(...busy, ...allHeard(75_000)).whenTimePasses(119_000).facts;
    expect(facts).toEqual([]);
    expect(spec.given(...busy).whenTimePasses(75_000).facts).toEqual([]);
  });

  it('leaves who does not come back after it a lease, and no more', () => {
    const others = AGENTS.slice(1).flatMap((name) =>
      [75_000, 90_000, 105_000, 120_000].map((atMs) => at(atMs, heartbeat(name))),
    );
    const given = spec.given(...busy, ...others.sort((a, b) => a.atMs - b.atMs));
    const facts = given.whenTimePasses(130_000).history;
    expect(lost(facts)).toMatchObject([{ fromAgentId: 'agent-10', at: specTime(120_000) }]);
  });

  it('ends with everybody lost where it lasts too long', () => {
    const given = spec.given(...busy);
    const last = 15_000 + 45_000 + 600_000;
    expect(lost(given.whenTimePasses(last - 1).facts)).toEqual([]);
    expect(lost(given.whenTimePasses(last).facts)).toHaveLength(AGENTS.length);
  });

  it('sets nobody to away for offers that nobody could see', () => {
    const facts = spec
      .given(at(0, heard), at(0, signIn('ana')), at(0, signIn('ben')), at(30_000, requested('c', 30_000)))
      .whenTimePasses(100_000);
    expect(facts.history.map(({ type }) => type)).toContain('OfferExpired');
    expect(facts.state.agents.get('ana')?.status).toBe('available');
    expect(facts.state.agents.get('ben')?.status).toBe('available');
  });
});

describe('An agent who is lost while others are heard', () => {
  it('is lost with the lease', () => {
    const others = [30_000, 45_000, 60_000].flatMap((atMs) =>
      AGENTS.slice(1).map((name) => at(atMs, heartbeat(name))),
    );
    const facts = spec.given(...busy, ...others).whenTimePasses(61_000).history;
    expect(lost(facts)).toMatchObject([{ fromAgentId: 'agent-10', at: specTime(60_000) }]);
  });

  it('who is alone is lost after twice the lease: then it is no outage', () => {
    const given = spec.given(
      at(0, heard),
      at(0, signIn('ana')),
      at(1_000, requested('c', 1_000)),
      at(2_000, accept('ana', 'c', offerOf(2))),
    );
    expect(lost(given.whenTimePasses(91_999).facts)).toEqual([]);
    expect(lost(given.whenTimePasses(92_000).facts)).toHaveLength(1);
  });

  it('is lost in the end however rarely the others are heard', () => {
    const sparse = Array.from({ length: 40 }, (_, n) => at(30_000 * (n + 1), heartbeat('ben')));
    const facts = spec
      .given(
        at(0, heard),
        at(0, signIn('ana')),
        at(1_000, requested('c', 1_000)),
        at(2_000, accept('ana', 'c', offerOf(2))),
        at(2_000, signIn('ben', { queues: [] })),
        ...sparse,
      )
      .whenTimePasses(1_200_000).history;
    expect(lost(facts)).toMatchObject([{ fromAgentId: 'ana', at: specTime(2_000 + 45_000 + 600_000) }]);
  });
});

it('The end of an outage is remembered as long as the agent who was heard first', () => {
  const HOUR = 3_600_000;
  const rare = presence({ lease: 60 * HOUR, outage: HOUR });
  spec
    .given(
      at(0, activated(policy({ presence: rare }))),
      at(0, signIn('ana')),
      at(0, signIn('ben')),
      at(31 * HOUR, setStatus('ana', 'offline')),
      at(40 * HOUR, heartbeat('ben')),
    )
    .whenTimePasses(56 * HOUR)
    .thenNothing();
});
