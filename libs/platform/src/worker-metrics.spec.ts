import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { offset, sourceId } from '#stream';
import { createMetrics } from './metrics/registry.ts';
import { workerMetrics } from './worker-metrics.ts';

it('what a worker tells is counted by task', async () => {
  const registry = createMetrics();
  const observer = workerMetrics(registry);
  const task = { processor: 'trigger', partition: 0 };
  const unit = {
    records: 10,
    deadlines: 1,
    ignored: 6,
    refused: 5,
    outputs: 3,
    deadLetters: { undecodable: 2, rejected: 0 },
    commitMs: 4,
  };
  observer.unitCommitted?.(task, unit);
  observer.unitCommitted?.(task, unit);
  observer.taskOpening?.(task);
  observer.taskRunning?.(task);
  observer.fault?.(task, 'transient');
  observer.queued?.('trigger', sourceId('conversation.events.v1', 0), 1_000, 4_000);
  const found = { partition: 0, offset: offset(5), key: 'k', headers: {}, expected: '2' };
  observer.misplaced?.(task, { ...found, topic: 'agent.events.v1', wrong: 'partition' });
  const skipped = {
    topic: 'agent.events.v1',
    partition: 0,
    offset: offset(6),
    key: null,
    headers: {},
    type: 'baton.agent.v1.AgentRested',
  };
  observer.skipped?.(task, skipped);
  const shown = await registry.metrics();
  expect(shown).toContain('baton_misplaced_records_total{topic="agent.events.v1",wrong="partition"} 1');
  expect(shown).toContain(
    'baton_skipped_records_total{processor="trigger",topic="agent.events.v1",type="baton.agent.v1.AgentRested"} 1',
  );
  expect(shown).toContain('baton_units_total{task="trigger.0"} 2');
  expect(shown).toContain('baton_records_total{task="trigger.0"} 20');
  expect(shown).toContain('baton_inputs_ignored_total{task="trigger.0"} 12');
  expect(shown).toContain('baton_inputs_refused_total{task="trigger.0"} 10');
  expect(shown).toContain('baton_dead_letters_total{task="trigger.0",reason="undecodable"} 4');
  expect(shown).toContain('baton_commit_seconds_count{task="trigger.0"} 2');
  expect(shown).toMatch(/baton_restore_seconds\{task="trigger\.0"\} 0\.\d+/);
  expect(shown).toContain('baton_faults_total{task="trigger.0",fault="transient"} 1');
  expect(shown).toContain('baton_inbox_fill_ratio{task="trigger.0",topic="conversation.events.v1"} 0.25');
  expect(shown).toContain('process_cpu_seconds_total');
});

it('tasks are counted by status, and what left with a partition is forgotten', async () => {
  const registry = createMetrics();
  const metrics = workerMetrics(registry);
  const tasks = [0, 1].map((partition) => ({
    task: { processor: 'trigger', partition },
    status: partition === 0 ? ('running' as const) : ('restoring' as const),
    forMs: 0,
    failing: null,
    oldestMs: partition === 0 ? 0 : 2_500,
  }));
  const heard = [{ source: sourceId('a', 0), agoMs: 12_000, from: 'broker:9092', reason: null }];
  const status = () => ({ tasks, heard, ready: false, lastTickAt: instant(0), error: undefined });
  metrics.watch({ status });
  for (const partition of [0, 1]) {
    metrics.lag('trigger', sourceId('a', partition), 7);
    metrics.queued?.('trigger', sourceId('a', partition), 1, 4);
  }
  expect(await registry.metrics()).toMatch(
    /baton_tasks\{processor="trigger",status="running"\} 1\nbaton_tasks\{processor="trigger",status="restoring"\} 1/,
  );
  const before = await registry.metrics();
  expect(before).toContain('baton_fetch_age_seconds{task="trigger.0",topic="a"} 12');
  expect(before).toContain('baton_oldest_unserved_seconds{task="trigger.0"} 0');
  expect(before).toContain('baton_oldest_unserved_seconds{task="trigger.1"} 2.5');
  tasks.pop();
  const shown = await registry.metrics();
  expect(shown).toContain('baton_lag_records{task="trigger.0",topic="a"} 7');
  expect(shown).not.toMatch(/source="a\/1"|restoring|trigger\.1/);
});
