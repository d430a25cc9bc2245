import { beforeAll, describe, expect, it } from 'vitest';
import { meterRouting, routingProcessor } from '#apps/routing';
import { meterDecisions, triggerProcessor } from '#apps/trigger';
import { TOPICS, type DomainEvent } from '#contracts';
import type { Registry } from '#platform';
import { createMetrics } from '#platform';
import { instant, plusMs, type Instant } from '#kernel';
import { sampleDay } from '../../apps/baton/src/sample/sample-day.ts';
import { createLocalPipeline, type LocalPipeline } from '../fixtures/local-pipeline.ts';
import { pipelineCodec } from '../fixtures/recorded-run.ts';

const START = instant(1_767_225_600_000);
const STEP_MS = 250;
const RUN_MS = 5 * 60_000;
const LONG_AFTER_MS = 2 * 3_600_000;

interface Ran {
  readonly metrics: Registry;
  readonly events: readonly DomainEvent[];
  readonly pipeline: LocalPipeline;
}

/** Some minutes of the sample day, with `startedAt` as the start of the process that reads it. */
async function run(startedAt: Instant, isSent: (event: DomainEvent) => boolean = () => true): Promise<Ran> {
  const codec = await pipelineCodec();
  const metrics = createMetrics();
  let clock = startedAt;
  const pipeline = createLocalPipeline([
    meterDecisions(triggerProcessor(codec), metrics, () => clock),
    meterRouting(routingProcessor(codec), metrics, () => clock),
  ]);
  const day = sampleDay({ from: { day: 1, number: 200 }, leftOver: [], startedAt: START, speed: 2 });
  const events: DomainEvent[] = [];
  for (let now = START; now < START + RUN_MS; now = plusMs(now, STEP_MS)) {
    for (const { topic, value } of pipeline.news()) {
      if (topic !== TOPICS.escalationRequests && topic !== TOPICS.escalationEvents) continue;
      const event = codec.decode(topic, value);
      events.push(event);
      if ('episodeId' in event && 'at' in event) day.hear(event, now);
    }
    pipeline.append(
      day
        .advance(now)
        .filter((event) => isSent(event))
        .map((event) => codec.outbound(event)),
      now,
    );
    clock = plusMs(now, STEP_MS);
    pipeline.workOff(clock);
  }
  for (const { topic, value } of pipeline.news())
    if (topic === TOPICS.escalationRequests || topic === TOPICS.escalationEvents)
      events.push(codec.decode(topic, value));
  return { metrics, events, pipeline };
}

async function value(metrics: Registry, sample: string): Promise<number | undefined> {
  const line = (await metrics.metrics()).split('\n').find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.slice(sample.length + 1).split(' ')[0]);
}

const of = <Type extends DomainEvent['type']>(events: readonly DomainEvent[], type: Type) =>
  events.filter((event): event is Extract<DomainEvent, { type: Type }> => event.type === type);

describe('the metrics of handoffs', () => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await run(START);
  }, 60_000);

  it('say how long customers waited for a human, as the log does', async () => {
    const { metrics, events } = ran;
    const replies = of(events, 'FirstReplySent');
    expect(replies.length).toBeGreaterThan(20);
    expect(await value(metrics, 'baton_handoff_seconds_count')).toBe(replies.length);
    expect(await value(metrics, 'baton_handoff_seconds_bucket{le="30"}')).toBe(
      replies.filter(({ handoffMs }) => handoffMs <= 30_000).length,
    );
    const sum = replies.reduce((total, { handoffMs }) => total + handoffMs / 1_000, 0);
    expect(await value(metrics, 'baton_handoff_seconds_sum')).toBeCloseTo(sum, 3);
    const left = of(events, 'EscalationAbandoned');
    expect(await value(metrics, 'baton_handoff_abandoned_seconds_count')).toBe(left.length);
    expect(await value(metrics, 'baton_handoff_requests_total')).toBe(
      of(events, 'EscalationRequested').length,
    );
  });

  it('have as an exemplar a conversation that waited that long', async () => {
    const { metrics, events } = ran;
    const text = await metrics.metrics();
    const found = [
      ...text.matchAll(
        /^baton_handoff_seconds_bucket\{.*# \{workspace="(.*)",conversation="(.*)"\} (\S+) /gm,
      ),
    ];
    expect(found.length).toBeGreaterThan(0);
    for (const [, workspace, conversation, seconds] of found) {
      const reply = of(events, 'FirstReplySent').find(
        (each) => each.conversationId === conversation && each.workspaceId === workspace,
      );
      expect(reply?.handoffMs).toBe(Number(seconds) * 1_000);
    }
  });

  it('split it into stages: to the first offer, to its acceptance, to the reply', async () => {
    const { metrics, events } = ran;
    const offered = new Set(of(events, 'OfferMade').map(({ episodeId }) => episodeId));
    expect(await value(metrics, 'baton_handoff_stage_seconds_count{stage="offered"}')).toBe(offered.size);
    expect(await value(metrics, 'baton_handoff_stage_seconds_count{stage="accepted"}')).toBe(
      of(events, 'OfferAccepted').length,
    );
    expect(await value(metrics, 'baton_handoff_stage_seconds_count{stage="replied"}')).toBe(
      of(events, 'FirstReplySent').length,
    );
  });

  it('say how long decisions took to reach the log', async () => {
    const { metrics, events } = ran;
    const requests = of(events, 'EscalationRequested').length + of(events, 'EscalationWithdrawn').length;
    expect(await value(metrics, 'baton_decision_delay_seconds_count{processor="trigger"}')).toBe(requests);
    expect(await value(metrics, 'baton_decision_delay_seconds_count{processor="routing"}')).toBeGreaterThan(
      requests,
    );
    // The pipeline of this test stamps what is decided within a step at its end.
    expect(await value(metrics, 'baton_decision_delay_seconds_bucket{le="0.25",processor="trigger"}')).toBe(
      requests,
    );
  });

  it('score the first wait that was announced by when an agent took over', async () => {
    const { metrics, events } = ran;
    const first = new Map<string, number>();
    for (const { episodeId, at, p90Ms } of of(events, 'WaitEstimated'))
      if (!first.has(episodeId)) first.set(episodeId, p90Ms === null ? NaN : at + p90Ms);
    const scored = new Map<string, boolean>();
    for (const { episodeId, at } of of(events, 'OfferAccepted')) {
      const by = first.get(episodeId) ?? NaN;
      if (!Number.isNaN(by) && !scored.has(episodeId)) scored.set(episodeId, at <= by);
    }
    const kept = [...scored.values()].filter(Boolean).length;
    expect(scored.size).toBeGreaterThan(0);
    const shown = async (result: string): Promise<number> =>
      (await value(metrics, `baton_wait_estimates_scored_total{result="${result}"}`)) ?? 0;
    expect([await shown('kept'), await shown('exceeded')]).toEqual([kept, scored.size - kept]);
  });
});

it('show what waits in each queue, and since when', async () => {
  const { metrics, events } = await run(START, ({ type }) => !type.startsWith('Agent'));
  const waiting = new Map<string, { queue: string; at: number }>();
  const requestedAt = new Map<string, number>(
    of(events, 'EscalationRequested').map(({ episodeId, at }) => [episodeId, at]),
  );
  for (const event of events) {
    if (event.type === 'EscalationQueued')
      waiting.set(event.episodeId, { queue: event.queueId, at: requestedAt.get(event.episodeId) ?? NaN });
    if (event.type === 'EscalationAbandoned') waiting.delete(event.episodeId);
  }
  const counts = new Map<string, number>();
  for (const { queue } of waiting.values()) counts.set(queue, (counts.get(queue) ?? 0) + 1);
  expect(waiting.size).toBeGreaterThan(5);
  const text = await metrics.metrics();
  const shown = [
    ...text.matchAll(/^baton_queue_waiting_episodes\{workspace="sample",queue="(.*)"\} (\d+)$/gm),
  ];
  expect(new Map(shown.flatMap(([, queue = '', n]) => (n === '0' ? [] : [[queue, Number(n)]])))).toEqual(
    counts,
  );
  const oldest = Math.min(...[...waiting.values()].map(({ at }) => at));
  const ages = [...text.matchAll(/^baton_queue_oldest_wait_seconds\{.*\} (\S+)$/gm)].map(([, age]) =>
    Number(age),
  );
  expect(Math.max(...ages)).toBeCloseTo((START + RUN_MS - oldest) / 1_000, 3);
});

it('does not count as new what is read again long after', async () => {
  const { metrics, events } = await run(plusMs(START, LONG_AFTER_MS));
  expect(of(events, 'FirstReplySent').length).toBeGreaterThan(20);
  expect(await value(metrics, 'baton_handoff_requests_total')).toBe(0);
  expect((await value(metrics, 'baton_handoff_seconds_count')) ?? 0).toBe(0);
});
