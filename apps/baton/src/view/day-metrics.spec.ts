import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clickHouseDir } from '#clickhouse';
import type { DomainEvent } from '#contracts';
import { isOf } from '#domain/vocabulary';
import { DAY_MS } from '#kernel';
import { at, day } from '../../../analytics-sink/test/metrics/day.ts';
import { readWorkedCases } from '../../../analytics-sink/test/metrics/worked-cases.ts';
import { memoryValues } from '../../../gateway/test/memory-values.ts';
import { dayMetrics, type DayMetrics } from './day-metrics.ts';

const MONDAY = Date.UTC(2026, 2, 2);
const logged = day
  .map(([seconds, event]) => ({ event: event as DomainEvent, at: at(seconds) }))
  .filter((each) => each.at < MONDAY + DAY_MS);

function heard(
  events: readonly { readonly event: DomainEvent; readonly at: number }[],
  now: number,
): DayMetrics {
  const metrics = dayMetrics(memoryValues());
  for (const each of events) metrics.hear(each.event, each.at);
  return metrics.of(now);
}
const event = (type: string, conversationId: string, time: number, more: object = {}) => ({
  event: {
    type,
    workspaceId: 'acme',
    conversationId,
    episodeId: `${conversationId}#1`,
    at: time,
    reasons: [{ trigger: 'confidence' }],
    ...more,
  } as unknown as DomainEvent,
  at: time,
});
/** Sums of the rows of a metric's first worked case on the day. */
function workedCase(metric: string): (column: string, trigger?: string) => number {
  const rows = readWorkedCases(join(clickHouseDir(), 'metrics'), metric)[0]?.result ?? [];
  return (column, trigger) =>
    rows
      .filter((row) => row['day'] === '2026-03-02' && (trigger === undefined || row['trigger'] === trigger))
      .reduce((sum, row) => sum + (row[column] as number), 0);
}

describe('the numbers of a day', () => {
  it('are those of the metrics in ClickHouse for the same events', () => {
    const rate = workedCase('escalation_rate');
    const triggers = workedCase('escalation_by_trigger');
    const handoff = workedCase('handoff_time');
    expect(heard(logged, MONDAY)).toEqual({
      conversations: rate('conversations'),
      escalatedConversations: rate('escalated_conversations'),
      byTrigger: {
        customer_request: triggers('primary_episodes', 'customer_request'),
        confidence: triggers('primary_episodes', 'confidence'),
        complexity: triggers('primary_episodes', 'complexity'),
      },
      replies: handoff('replied_episodes'),
      repliesWithinTarget: handoff('under_30s_episodes'),
      abandoned: workedCase('queue_abandonment')('abandoned'),
    });
  });

  it('never depend on how the topics are read side by side', () => {
    const topics = (['ConversationEvent', 'EscalationRequest', 'EscalationEvent'] as const).map((family) =>
      logged.filter(({ event }) => isOf(family, event)),
    );
    const expected = heard(logged, MONDAY);
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 200, maxLength: 200 }), (turns) => {
        const left = topics.map((topic) => [...topic]);
        const order = [...turns, ...[0, 1, 2].flatMap((topic) => Array<number>(100).fill(topic))];
        const read = order.flatMap((topic) => left[topic]?.shift() ?? []);
        expect(read).toHaveLength(topics.flat().length);
        expect(heard(read, MONDAY)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('never count more escalated conversations than conversations', () => {
    const again = Array.from({ length: 17 }, (_, n) =>
      event('EscalationRequested', 'c1', MONDAY + n, { episodeId: `c1#${n}` }),
    );
    expect(heard([event('CustomerTurn', 'c1', MONDAY), ...again], MONDAY)).toMatchObject({
      conversations: 1,
      escalatedConversations: 1,
      byTrigger: { confidence: 17 },
    });
  });

  it('belong to the day on which the conversation began, whenever it was escalated', () => {
    const tuesday = MONDAY + DAY_MS;
    const events = [
      event('ConversationStarted', 'c1', tuesday - 1),
      event('CustomerTurn', 'c1', tuesday + 1),
      event('EscalationRequested', 'c1', tuesday + 2),
    ];
    expect(heard(events, tuesday - 1)).toMatchObject({ conversations: 1, escalatedConversations: 1 });
    expect(heard(events, tuesday)).toMatchObject({
      conversations: 0,
      escalatedConversations: 0,
      byTrigger: { confidence: 1 },
    });
  });

  it('leave out customers who chose an alternative to waiting', () => {
    const left = event('EscalationAbandoned', 'c1', MONDAY + 60_000, { waitedMs: 60_000 });
    const chose = (alternative: string) => event('AlternativeChosen', 'c1', MONDAY + 1, { alternative });
    expect(heard([left], MONDAY).abandoned).toBe(1);
    expect(heard([chose('wait'), left], MONDAY).abandoned).toBe(1);
    expect(heard([chose('callback'), left], MONDAY).abandoned).toBe(0);
    const kept = event('AlternativeChosen', 'c1', MONDAY + 1, { alternative: 'assistant', keepsPlace: true });
    expect(heard([kept, left], MONDAY).abandoned).toBe(1);
    const reply = event('FirstReplySent', 'c1', MONDAY + 60_000, { handoffMs: 60_000 });
    expect(heard([chose('callback'), reply], MONDAY).replies).toBe(0);
  });
});
