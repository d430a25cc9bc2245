import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import type { Queue } from '#domain/policy';
import {
  accept,
  activated,
  askForWrapUp,
  endWrapUp,
  offerOf,
  policy,
  queue,
  requested,
  resolve,
  signIn,
  spec,
} from './routing.fixture.ts';

/** Ana ends the conversation at 10 s. */
function ended(change: Partial<Queue>, channel = 'chat', before: readonly ReturnType<typeof at>[] = []) {
  return [
    at(0, activated(policy({ queues: [queue('general', { wrapUpMost: 120_000, ...change })] }))),
    at(0, signIn('ana')),
    at(0, requested('c', 0, { channel })),
    at(1_000, accept('ana', 'c', offerOf(2))),
    ...(before as ReturnType<typeof askingAt>[]),
    at(10_000, resolve('ana', 'c')),
  ];
}
const askingAt = (ms: number) => at(ms, askForWrapUp('ana', 'c'));
const endOf = (facts: readonly { readonly type: string }[]) =>
  facts.find(({ type }) => type === 'WrapUpEnded');

describe('R21: wrap-up by queue and channel', () => {
  it('none: the units are free with the end', () => {
    const { facts } = spec
      .given(...ended({ wrapUpModes: { '*': 'timed', chat: 'none' } }).slice(0, -1))
      .when(ended({})[4]!);
    expect(endOf(facts)).toMatchObject({ wrapUpMs: 0, by: 'timeout', at: specTime(10_000) });
  });

  it('timed: for the time of the channel, else that of the queue', () => {
    const times = { wrapUpTimes: { email: 60_000 } };
    expect(endOf(spec.given(...ended(times)).whenTimePasses(40_000).facts)).toMatchObject({
      wrapUpMs: 30_000,
    });
    expect(endOf(spec.given(...ended(times, 'email')).whenTimePasses(40_000).facts)).toBeUndefined();
    expect(endOf(spec.given(...ended(times, 'email')).whenTimePasses(70_000).facts)).toMatchObject({
      wrapUpMs: 60_000,
    });
  });

  it('optional: only where the agent asked for it before the end', () => {
    const optional = { wrapUpModes: { '*': 'optional' as const } };
    expect(endOf(spec.given(...ended(optional)).whenTimePasses(10_000).history)).toMatchObject({
      wrapUpMs: 0,
    });
    const asked = ended(optional, 'chat', [askingAt(5_000)]);
    expect(endOf(spec.given(...asked).whenTimePasses(40_000).facts)).toMatchObject({ wrapUpMs: 30_000 });
  });

  it('optional is no other mode: there the wish changes nothing', () => {
    spec
      .given(...ended({}).slice(0, -1))
      .when(askingAt(5_000))
      .thenIgnored(/not optional/);
  });

  it('manual: until the agent ends it, and never longer than wrapUpMost', () => {
    const manual = { wrapUpModes: { '*': 'manual' as const } };
    const facts = spec
      .given(...ended(manual))
      .when(at(100_000, endWrapUp('ana', 'c')))
      .then('WrapUpEnded');
    expect(facts[0]).toMatchObject({ by: 'agent', wrapUpMs: 90_000 });
    expect(endOf(spec.given(...ended(manual)).whenTimePasses(130_000).facts)).toMatchObject({
      by: 'timeout',
      wrapUpMs: 120_000,
    });
  });

  it('an agent extends it, each time by its time, up to wrapUpMost', () => {
    const first = spec
      .given(...ended({}))
      .when(askingAt(20_000))
      .then('WrapUpExtended');
    expect(first[0]).toMatchObject({ wrapUpEndsAt: specTime(70_000), isLast: false });
    const third = spec.given(...ended({}), askingAt(20_000), askingAt(21_000)).when(askingAt(22_000));
    expect(third.facts[0]).toMatchObject({ wrapUpEndsAt: specTime(130_000), isLast: true });
    spec
      .given(...ended({}), askingAt(20_000), askingAt(21_000), askingAt(22_000))
      .when(askingAt(23_000))
      .thenIgnored(/not extended any more/);
    const { facts } = spec.given(...ended({}), askingAt(20_000)).whenTimePasses(70_000);
    expect(endOf(facts)).toMatchObject({ wrapUpMs: 60_000, by: 'timeout' });
  });

  it('a policy of an earlier release extends none', () => {
    spec
      .given(...ended({ wrapUpMost: 0 }))
      .when(askingAt(20_000))
      .thenIgnored(/not extended/);
  });
});
