import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { at } from '#testing';
import { DEFAULT_POLICY } from '#domain/policy';
import type { AgentEvent, WaitEstimated } from '#domain/vocabulary';
import type { RoutingInput } from './routing.workflow.ts';
import {
  activated,
  agent,
  heartbeat,
  policy,
  presence,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
  START_MS,
} from './routing.fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MUST_WAIT = ['EscalationQueued', 'WaitEstimated', 'CustomerNotified'] as const;
const { notices, queues } = DEFAULT_POLICY;
const { alternatives } = queues[0];

/** From and to, in ms after the start of the spec. */
const plan = (name: string, ...shifts: readonly (readonly [number, number])[]): AgentEvent =>
  agent(name, {
    type: 'AgentShiftsPlanned',
    timeZone: 'Europe/Berlin',
    shifts: shifts.map(([from, to]) => ({
      startsAt: instant(START_MS + from),
      endsAt: instant(START_MS + to),
    })),
  });

const office = (shifts = true, change: Parameters<typeof queue>[1] = {}) =>
  at(
    0,
    activated(
      policy({
        notices,
        presence: presence({ shifts, lease: 4 * HOUR }),
        queues: [queue('general', { expectedHandle: 10 * MINUTE, ...change })],
      }),
    ),
  );

/** What one reads who comes while all are busy: each of the agents has one customer. */
type Given = readonly ReturnType<typeof at<RoutingInput>>[];

function estimate(given: Given, busy: number, nowMs: number): WaitEstimated {
  const before = Array.from({ length: busy }, (_, n) => at(nowMs - 1, requested(`b${n}`, nowMs - 1)));
  const facts = spec
    .given(...given, ...before)
    .when(at(nowMs, requested('c', nowMs)))
    .then(...MUST_WAIT);
  return facts[1] as WaitEstimated;
}

describe('A wait is promised by who will be there', () => {
  const ana = [office(), at(0, signIn('ana'))];
  const early: [number, number] = [0, 8 * HOUR];

  it('as before while no shift ends within it', () => {
    const unplanned = estimate(ana, 1, HOUR);
    const planned = estimate([...ana, at(0, plan('ana', early))], 1, HOUR);
    expect(planned).toMatchObject({ p50Ms: unplanned.p50Ms, p90Ms: unplanned.p90Ms });
    expect(planned.p50Ms).toBeGreaterThan(0);
  });

  it('and not at all where the last one who could serve goes home first', () => {
    const late = 8 * HOUR - 2 * MINUTE;
    const there = [...ana, at(late - 2, heartbeat('ana')), at(late - 2, plan('ana', early))];
    expect(estimate(there, 1, late)).toMatchObject({ p50Ms: null, p90Ms: null, method: 'unknown' });
  });

  it('also of one who has a shift tomorrow, and is there beyond the one of today', () => {
    const late = 8 * HOUR + MINUTE;
    const two = plan('ana', early, [DAY, DAY + 8 * HOUR]);
    const there = [...ana, at(0, two), at(late - 2, heartbeat('ana'))];
    expect(estimate(there, 1, late)).toMatchObject({ p50Ms: null, method: 'unknown' });
  });

  it('longer where one of two goes home soon, shorter where another comes', () => {
    const team = [office(), at(0, signIn('ana')), at(0, signIn('bob')), at(0, signIn('cleo'))];
    const two = [...team, at(1, setStatus('cleo', 'offline'))];
    const plans = (bob: number, cleo: number) => [
      ...two,
      at(2, plan('ana', early)),
      at(2, plan('bob', [0, bob])),
      at(2, plan('cleo', [cleo, 8 * HOUR])),
    ];
    const waits = (given: Given) => estimate(given, 2, HOUR).p50Ms ?? NaN;
    const usual = waits(plans(8 * HOUR, 7 * HOUR));
    expect(usual).toBe(waits(two));
    expect(waits(plans(HOUR + MINUTE, 7 * HOUR))).toBeGreaterThan(usual);
    expect(waits(plans(8 * HOUR, HOUR + MINUTE))).toBeLessThan(usual);
  });

  it('not by one who could not serve, and not by one who should have come by now', () => {
    const team = [...ana, at(0, signIn('bob', { queues: [] })), at(0, signIn('cleo'))];
    const away = [...team, at(1, setStatus('bob', 'offline')), at(1, setStatus('cleo', 'offline'))];
    const planned = [
      ...[...away, at(2, plan('bob', [HOUR + MINUTE, 8 * HOUR]))],
      at(2, plan('cleo', [HOUR / 2, 8 * HOUR])),
    ];
    expect(estimate(planned, 1, HOUR).p50Ms).toBe(estimate(away, 1, HOUR).p50Ms);
  });

  it('with other choices, where there are any', () => {
    const late = 8 * HOUR - 2 * MINUTE;
    const given = [office(true, { alternatives }), at(0, signIn('ana')), at(0, plan('ana', early))];
    spec
      .given(...given, at(late - 2, heartbeat('ana')), at(late - 1, requested('b', late - 1)))
      .when(at(late, requested('c', late)))
      .then(...MUST_WAIT, 'AlternativesOffered', 'CustomerNotified');
  });
});

describe('Where nobody is there', () => {
  const gone = [office(), at(0, signIn('ana')), at(1, setStatus('ana', 'offline'))];
  const read = (given: Given, nowMs: number) =>
    spec
      .given(...given)
      .when(at(nowMs, requested('c', nowMs)))
      .then(...MUST_WAIT)[2];

  it('the customer reads when the next shift begins', () => {
    const notice = read([...gone, at(2, plan('ana', [8 * HOUR, 16 * HOUR]))], HOUR);
    expect(notice).toMatchObject({ situation: 'closed' });
    expect((notice as { text: string }).text).toContain('today at 09:00 (Berlin time)');
  });

  it('also days later, as who has a shift to come is not forgotten', () => {
    const notice = read([...gone, at(2, plan('ana', [4 * DAY, 4 * DAY + 8 * HOUR]))], 3 * DAY);
    expect((notice as { text: string }).text).toContain('tomorrow at 01:00 (Berlin time)');
  });

  it.each([
    [
      'somebody may come who has no plan',
      [at(0, signIn('bob')), at(1, setStatus('bob', 'offline'))],
      8 * HOUR,
    ],
    ['a shift runs', [], 0],
  ])('not where %s', (_, more, from) => {
    const notice = read([...gone, ...more, at(2, plan('ana', [from, 16 * HOUR]))], HOUR);
    expect(notice).toMatchObject({ situation: 'nobody_signed_in' });
  });
});

describe('A plan', () => {
  const refused = (event: AgentEvent, given = [office(), at(0, signIn('ana'))]) =>
    expect(
      spec
        .given(...given)
        .when(at(1, event))
        .then(),
    ).toEqual([]);

  it('is no sign of the agent, whose lease ends all the same', () => {
    const HELD = ['EscalationQueued', 'OfferMade'] as const;
    spec
      .given(office(), at(0, signIn('ana')), at(3 * HOUR, plan('ana', [0, 8 * HOUR])))
      .when(at(5 * HOUR, requested('c', 5 * HOUR)))
      .then(...MUST_WAIT);
    spec
      .given(office(), at(0, signIn('ana')), at(3 * HOUR, heartbeat('ana')))
      .when(at(5 * HOUR, requested('c', 5 * HOUR)))
      .then(...HELD);
  });

  it('is ignored without a length, without a time zone, of nobody who is known, and where the policy says so', () => {
    refused(plan('ana', [HOUR, HOUR]));
    refused(agent('ana', { type: 'AgentShiftsPlanned', timeZone: 'Mars/Base', shifts: [] }));
    refused(plan('bob', [0, HOUR]));
    const late = 8 * HOUR - 2 * MINUTE;
    const off = [office(false), at(0, signIn('ana')), at(0, plan('ana', [0, 8 * HOUR]))];
    expect(estimate([...off, at(late - 2, heartbeat('ana'))], 1, late).method).toBe('qlm');
  });
});
