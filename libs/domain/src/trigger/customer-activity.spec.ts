import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id, type EscalationEvent } from '#domain/vocabulary';
import { specTime } from '#testing';
import { play, type Line, type Play } from './triggers/trigger-spec.fixture.ts';

const MINUTE = 60_000;
const asks = 'c: My suitcase is lost, let me talk to a person';
const [first] = play([asks], { everyMs: MINUTE }).requested;

/** Every line comes a minute after the one before, the first at one minute. */
const happens =
  (atMinute: number, event: object): Line =>
  ({ eventId, workspaceId, conversationId }) =>
    ({
      ...{ eventId, workspaceId, conversationId, at: specTime(atMinute * MINUTE) },
      ...{ episodeId: first!.episodeId, ...event },
    }) as EscalationEvent;
const ann = { agentId: id('ann'), agentName: 'Ann', queueId: id('general') };
const takes = (minute: number) => happens(minute, { type: 'EscalationAssigned', ...ann, waitedMs: 0 });
const replies = (minute: number) =>
  happens(minute, { type: 'FirstReplySent', ...ann, messageId: id('r'), handoffMs: 0 });
const absent = (minute: number, answeredMinute: number) =>
  happens(minute, {
    ...{ type: 'AgentAbsent', ...ann, keptUntil: specTime((minute + 2) * MINUTE) },
    answeredAt: specTime(answeredMinute * MINUTE),
  });
const requeued = (minute: number) =>
  happens(minute, {
    type: 'EscalationRequeued',
    queueId: id('general'),
    fromAgentId: ann.agentId,
    reason: 'agent_lost',
  });

const on: Policy = {
  ...DEFAULT_POLICY,
  quiet: { after: { '*': 10 * MINUTE, email: 0 }, units: 0, most: 1 },
};
/** `CustomerQuiet@<minute> <since or written at>`. */
const heard = (lines: readonly Line[], options: Play = {}): readonly string[] =>
  play(lines, { everyMs: MINUTE, policy: on, ...options }).history.flatMap((fact) => {
    const minute = (at: number) => (at - specTime(0)) / MINUTE;
    if (fact.type === 'CustomerQuiet') return [`quiet@${minute(fact.at)} since ${minute(fact.silentSince)}`];
    return fact.type === 'CustomerActive'
      ? [`active@${minute(fact.at)} wrote ${minute(fact.writtenAt)}`]
      : [];
  });

const answered = [asks, takes(2), replies(3)];

describe('R7: a customer whom an agent has', () => {
  it('and who writes nothing for the time of the policy is quiet, once', () => {
    expect(heard(answered, { thenMs: 60 * MINUTE })).toEqual(['quiet@13 since 3']);
  });

  it('has the time anew with each turn', () => {
    expect(heard([...answered, 'c: Thanks, I will look'], { thenMs: 60 * MINUTE })).toEqual([
      'quiet@14 since 4',
    ]);
  });

  it('is active again with the next turn, which is news only after that', () => {
    const lines = [
      ...answered,
      ...Array.from({ length: 11 }, (_, n): Line => `a: ${n}`),
      'c: Here',
      'c: I am',
    ];
    expect(heard(lines)).toEqual(['quiet@13 since 3', 'active@15 wrote 15']);
  });

  it('is not quiet before an agent has written, nor with nobody', () => {
    expect(heard([asks, takes(2)], { thenMs: 60 * MINUTE })).toEqual([]);
    expect(heard([...answered, requeued(4)], { thenMs: 60 * MINUTE })).toEqual([]);
  });

  it('has the time anew with another agent', () => {
    expect(heard([...answered, requeued(4), takes(5)], { thenMs: 60 * MINUTE })).toEqual([
      'quiet@15 since 5',
    ]);
  });

  it('is never quiet where the policy has it off, or not for the channel', () => {
    expect(heard(answered, { thenMs: 60 * MINUTE, policy: DEFAULT_POLICY })).toEqual([]);
    expect(heard(answered, { thenMs: 60 * MINUTE, channel: 'email' })).toEqual([]);
  });
});

describe('R24: a customer whose agent is lost', () => {
  const policy = DEFAULT_POLICY;

  it('is heard of with the next turn', () => {
    expect(heard([...answered, absent(4, 3), 'c: Hello?', 'c: Anybody?'], { policy })).toEqual([
      'active@5 wrote 5',
    ]);
  });

  it('is heard of at once, where they had written and were not answered', () => {
    const lines = [...answered, 'c: Hello?', 'c: Anybody?', absent(6, 3)];
    expect(heard(lines, { policy })).toEqual(['active@6 wrote 4']);
  });

  it('was answered since: with the next turn', () => {
    expect(heard([...answered, 'c: Hello?', absent(5, 4.5)], { policy })).toEqual([]);
  });

  it('and who is with nobody any more is not heard of', () => {
    expect(heard([...answered, absent(4, 3), requeued(5), 'c: Hello?'], { policy })).toEqual([]);
  });
});
