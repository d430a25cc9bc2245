import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPipeline } from '../pipeline.ts';
import { queryRows } from '../process/clickhouse-query.ts';
import { sampleFeeder } from '../start/sample-feeder.ts';

const folder = await mkdtemp(join(tmpdir(), 'baton-day-metrics-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const SPEED = 20;
const SUM = (view: string, columns: readonly string[]): string =>
  `SELECT ${columns.map((name) => `toUInt32(sum(${name})) AS ${name}`).join(', ')} FROM ${view} WHERE day = {day:Date}`;

it('are the numbers of ClickHouse', async () => {
  const pipeline = await openPipeline({ dataDir: folder, clickhousePort: 0, logLevel: 'warn' });
  const { appender, codec, clickhouseUrl } = pipeline;
  const failure = Promise.withResolvers<never>();
  const sample = sampleFeeder({ appender, codec, speed: SPEED, failed: failure.reject });
  pipeline.live.onEvent((event) => sample.hear(event));
  void pipeline.caughtUp.then(() => sample.begin(pipeline.live.sample));
  const today = () => pipeline.live.view.metrics(Date.now()).today;
  await Promise.race([
    failure.promise,
    expect.poll(() => today().replies, { timeout: 60_000 }).toBeGreaterThan(5),
  ]);
  await sample.stop();
  await pipeline.drained();

  const row = async (view: string, ...columns: readonly string[]) => {
    const day = new Date().toISOString().slice(0, 10);
    return (await queryRows<Record<string, number>>(clickhouseUrl, SUM(view, columns), { day }))[0];
  };
  await expect
    .poll(
      async () => ({
        rate: await row('escalation_rate', 'conversations', 'escalated_conversations'),
        handoff: await row('handoff_time', 'replied_episodes', 'under_30s_episodes'),
        queue: await row('queue_abandonment', 'abandoned'),
      }),
      { timeout: 10_000 },
    )
    .toEqual({
      rate: { conversations: today().conversations, escalated_conversations: today().escalatedConversations },
      handoff: { replied_episodes: today().replies, under_30s_episodes: today().repliesWithinTarget },
      queue: { abandoned: today().abandoned },
    });
  const triggers = await queryRows<{ trigger: string; episodes: number }>(
    clickhouseUrl,
    'SELECT trigger, toUInt32(sum(primary_episodes)) AS episodes FROM escalation_by_trigger GROUP BY trigger HAVING episodes > 0',
    {},
  );
  const counted = Object.entries(today().byTrigger).filter(([, episodes]) => episodes > 0);
  expect(Object.fromEntries(triggers.map(({ trigger, episodes }) => [trigger, episodes]))).toEqual(
    Object.fromEntries(counted),
  );
  await pipeline.stop();
});
