import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canaryOf, createCanary, type Canary } from '#apps/canary';
import { gatewaySettings } from '#apps/gateway';
import type { DomainEvent } from '#contracts';
import { isCanary } from '#domain/vocabulary';
import { createHealth, createLogger, createMetrics, type Health, type Registry } from '#platform';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { serverSentData } from '../../apps/baton/src/process/server-sent.ts';
import { ownerSql } from './clickhouse-owner.ts';

const POLICY = `
queues:
  - id: tax
    skills: { tax: 5 }
    units: { '*': 900 }
    conditions: [{ attribute: site, is: berlin }]
  - id: general
routes:
  - { queue: tax, tiers: [vip] }
  - { queue: general }
`;
const QUEUES = ['tax', 'general'];
const WITHIN_MS = 20_000;
const dataDir = mkdtempSync(join(tmpdir(), 'baton-canary-'));
const events: DomainEvent[] = [];
let pipeline: Pipeline;
let metrics: Registry;
let health: Health;

beforeAll(async () => {
  const gateway = gatewaySettings({ flags: { port: 0 }, environment: {} });
  pipeline = await openPipeline({ dataDir, clickhousePort: 0, logLevel: 'fatal', gateway });
  pipeline.live.onEvent((event) => events.push(event));
  await pipeline.caughtUp;
  await put('/v1/workspaces/default/policy', POLICY);
}, 60_000);
afterAll(async () => {
  await pipeline?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(() => {
  metrics = createMetrics();
  health = createHealth();
});

const address = (path: string): string => `${pipeline.gatewayUrl}${path}`;
async function put(path: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/yaml' };
  const answer = await fetch(address(path), { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(await answer.text());
}
async function post(path: string, ...posted: readonly object[]): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address(path), { method: 'POST', headers, body: JSON.stringify(posted) });
  if (!answer.ok) throw new Error(await answer.text());
}
async function get<T>(path: string): Promise<T> {
  return (await (await fetch(address(path))).json()) as T;
}

const start = (more: { readonly url?: string; readonly timeoutMs?: number } = {}): Canary =>
  createCanary({
    gateway: { url: more.url ?? pipeline.gatewayUrl ?? '' },
    workspaces: ['default'],
    everyMs: 3_600_000,
    timeoutMs: more.timeoutMs ?? WITHIN_MS,
    ...{ metrics, health, logger: createLogger({ name: 'canary', level: 'silent' }) },
  });

const valueIn = async (registry: Registry, sample: string): Promise<number | undefined> => {
  const line = (await registry.metrics()).split('\n').find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.slice(sample.length + 1).split(' ')[0]);
};
const inARow = (queue: string) =>
  valueIn(metrics, `baton_canary_failures_in_a_row{workspace="default",queue="${queue}"}`);
const handedOver = (queue: string) =>
  valueIn(metrics, `baton_canary_handoff_seconds_count{workspace="default",queue="${queue}"}`);

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 2 * WITHIN_MS;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`It did not come`);
    await pause(20);
  }
}

/** Types of all events of a workspace from now on. */
function follow(workspace: string): { end(): Promise<readonly string[]> } {
  const stopping = new AbortController();
  const types: string[] = [];
  const reading = (async () => {
    const stream = await fetch(address(`/v1/workspaces/${workspace}/stream`), { signal: stopping.signal });
    for await (const data of serverSentData(stream))
      types.push((JSON.parse(data) as { event: { type: string } }).event.type);
  })().catch(() => undefined);
  return {
    async end() {
      stopping.abort();
      await reading;
      return types;
    },
  };
}

/** A customer of the workspace itself, whom Ana answers. */
async function realHandoff(): Promise<void> {
  await post(
    '/v1/workspaces/default/agents/ana/events',
    { type: 'AgentSignedIn', name: 'Ana', queues: QUEUES, capacity: { '*': 1 } },
    { type: 'AgentStatusChanged', status: 'available' },
  );
  await post('/v1/workspaces/default/conversations/real/events', { type: 'HumanRequested' });
  const latest = '/v1/workspaces/default/conversations/real/episodes/latest';
  const { episodeId, offer } = await get<{ episodeId: string; offer: { offerId: string } }>(
    `${latest}?until=offered&wait=9000`,
  );
  await post(
    '/v1/workspaces/default/agents/ana/events',
    { type: 'AgentAcceptedOffer', episodeId, offerId: offer.offerId },
    { type: 'AgentReplied', episodeId, messageId: 'm1', text: 'Hello' },
  );
  await get(`${latest}?until=active&wait=9000`);
}

describe('a canary on the all-in-one', () => {
  it('is handed over in every queue, by the real decisions, while the only agent stays with a real customer', async () => {
    const logged = follow(canaryOf('default'));
    const canary = start();
    await realHandoff();
    await eventually(async () => (await handedOver('tax')) === 1 && (await handedOver('general')) === 1);
    const agents = `/v1/workspaces/${canaryOf('default')}/agents`;
    await eventually(
      async () => (await get<{ agents: [{ state: string }] }>(agents)).agents[0].state === 'offline',
    );
    await canary.stop();
    expect([await inARow('*'), await inARow('tax'), await inARow('general')]).toEqual([0, 0, 0]);
    expect(health.readiness().degraded).toBeUndefined();

    const counts = Map.groupBy(await logged.end(), (type) => type);
    for (const type of [
      'HumanRequested',
      'EscalationRequested',
      'OfferMade',
      'EscalationAssigned',
      'FirstReplySent',
    ])
      expect([type, counts.get(type)?.length]).toEqual([type, QUEUES.length]);
    expect(await get('/v1/workspaces/default/agents/ana')).toMatchObject({
      episodes: [{ conversationId: 'real' }],
    });
    expect(await get(`/v1/workspaces/${canaryOf('default')}/episodes`)).toMatchObject({ total: 0 });
  });

  it('is in no table and no view, and the real customer is in all that have episodes', async () => {
    await pipeline.drained();
    const sql = (query: string) => ownerSql(pipeline.clickhouseOwner, query);
    const names = (
      await sql(
        `SELECT DISTINCT t.name FROM system.tables AS t INNER JOIN system.columns AS c ON c.database = t.database AND c.table = t.name
         WHERE t.database = currentDatabase() AND c.name = 'workspace_id' ORDER BY t.name`,
      )
    ).split('\n');
    expect(names.length).toBeGreaterThan(20);
    const found = new Map<string, readonly string[]>();
    for (const name of names) {
      const listed = await sql(`SELECT DISTINCT workspace_id FROM ${name} ORDER BY workspace_id`);
      found.set(name, listed === '' ? [] : listed.split('\n'));
    }
    for (const [name, workspaces] of found) expect([name, workspaces.filter(isCanary)]).toEqual([name, []]);
    for (const name of [
      'episodes',
      'handoff_time',
      'escalation_rate',
      'queue_abandonment',
      'escalation_events',
    ])
      expect([name, found.get(name)]).toEqual([name, ['default']]);
  });

  it('is in no metric of the business, and not in the live view', async () => {
    const business = pipeline.metrics;
    expect(await valueIn(business, 'baton_handoff_requests_total')).toBe(1);
    expect(await valueIn(business, 'baton_handoff_seconds_count')).toBe(1);
    expect(await valueIn(business, 'baton_handoff_stage_seconds_count{stage="offered"}')).toBe(1);
    expect(await business.metrics()).not.toContain('baton-canary:');
    expect(await valueIn(business, 'baton_queue_waiting_episodes{workspace="default",queue="tax"}')).toBe(0);
    expect(events.filter((event) => 'workspaceId' in event && isCanary(event.workspaceId))).toEqual([]);
    expect(pipeline.live.view.metrics(Date.now())).toMatchObject({
      agents: { busy: 1, available: 0, wrapUp: 0, away: 0 },
      openConversations: 0,
    });
  });

  it('ends what an earlier process left open, and goes on', async () => {
    const canary = canaryOf('default');
    await post(`/v1/workspaces/${canary}/conversations/left/events`, { type: 'HumanRequested' });
    await get(`/v1/workspaces/${canary}/conversations/left/episodes/latest?until=queued&wait=9000`);
    const running = start();
    await eventually(async () => (await handedOver('general')) === 1);
    await running.stop();
    const left = await get(
      `/v1/workspaces/${canary}/conversations/left/episodes/latest?until=abandoned&wait=9000`,
    );
    expect(left).toMatchObject({ status: 'abandoned' });
  });

  it('says what did not happen, and where, once nobody can be reached', async () => {
    const running = start({ url: 'http://127.0.0.1:2' });
    await eventually(async () => (await inARow('*')) === 1);
    await running.stop();
    const failed = 'baton_canary_failures_total{workspace="default",queue="*",stage="prepared"}';
    expect(await valueIn(metrics, failed)).toBe(1);
  });

  it('fails in time, and its customer leaves, where a handoff takes longer than it may', async () => {
    const running = start({ timeoutMs: 1 });
    await eventually(async () => (await inARow('tax')) === 1 && (await inARow('general')) === 1);
    const why = health.readiness().degraded?.['canary'];
    await running.stop();
    expect(why).toMatch(/^default (tax|general): offered: after 1 ms/);
    expect(
      await valueIn(metrics, 'baton_canary_failures_total{workspace="default",queue="tax",stage="offered"}'),
    ).toBe(1);
    await pipeline.drained();
    expect(await get(`/v1/workspaces/${canaryOf('default')}/episodes`)).toMatchObject({ total: 0 });
  });
});
