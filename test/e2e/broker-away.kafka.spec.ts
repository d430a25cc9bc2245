import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { SECOND_MS } from '#kernel';
import { canStartBroker, PASS, startBroker, type Broker } from '#testing/kafka';
import { install, type Installation } from './installation.ts';
import { eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-broker-away-'));
const WORKERS = ['trigger', 'routing', 'analytics-sink'] as const;
/** How long the broker stays frozen beyond what the test needs, in seconds; the long form has 120. */
const FREEZE_S = Number(process.env['BATON_FREEZE_S'] ?? '0');
const TIMEOUT_MS = 240_000 + FREEZE_S * SECOND_MS;
const EVENTS = '/v1/workspaces/default/conversations';

interface Readiness {
  readonly ok: boolean;
  readonly conditions: Readonly<Record<string, string>>;
  readonly degraded?: Readonly<Record<string, string>>;
}

let broker: Broker;
let clickhouse: EmbeddedClickHouse;
let installation: Installation;
const services = new Map<string, ServiceProcess>();
const service = (name: string): ServiceProcess => services.get(name)!;

async function readiness(name: string): Promise<Readiness & { readonly status: number }> {
  const { status, text } = await service(name).probe('readyz');
  if (status === 0) throw new Error(`${name} has not answered. It wrote:\n${service(name).text()}`);
  return { status, ...(JSON.parse(text) as Readiness) };
}

async function becomes(name: string, what: string, holds: (now: Readiness) => boolean): Promise<Readiness> {
  let last: Readiness | undefined;
  await eventually(service(name), what, async () => {
    // On a busy machine an answer may take longer than the probe waits.
    const now = await readiness(name).catch(() => undefined);
    last = now ?? last;
    return now !== undefined && holds(now);
  });
  return last!;
}

let posted = 0;
async function post(conversation: string, turn?: object): Promise<Response> {
  posted += 1;
  return fetch(`${await service('gateway').url}${EVENTS}/${conversation}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      turn ?? { type: 'CustomerTurn', messageId: `m${posted}`, text: 'Where is my parcel?' },
    ),
  });
}

async function read(conversation: string, query = ''): Promise<Response> {
  return fetch(`${await service('gateway').url}${EVENTS}/${conversation}${query}`);
}

describe.skipIf(!(await canStartBroker()))('while the broker is away', { timeout: TIMEOUT_MS }, () => {
  beforeAll(async () => {
    [broker, clickhouse] = await Promise.all([
      startBroker({ proxied: true }),
      startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, 'clickhouse'), port: 0 }),
    ]);
    const { registryUrl } = inject('kafka');
    const brokers = broker.proxy!.brokers;
    installation = await install({ brokers, registryUrl, partitions: 2, folder });
    for (const name of [...WORKERS, 'gateway']) {
      services.set(
        name,
        startService(name, {
          ...installation.environment,
          BATON_STATE_DIR: join(folder, name),
          // As docs/operate.md has it for long outages: nobody starts again here what gives up.
          BATON_RETRY_BUDGET_MS: '600000',
          ...(name === 'analytics-sink' && { BATON_CLICKHOUSE_URL: clickhouse.url }),
        }),
      );
    }
    for (const one of services.values()) await eventually(one, 'ready', () => isReady(one));
  }, 600_000);
  afterAll(async () => {
    for (const one of services.values()) {
      one.signal('SIGKILL');
      await one.exited;
    }
    await broker?.thaw();
    await installation?.remove();
    await Promise.all([broker?.stop(), clickhouse?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('frozen: workers are not ready and say why, the gateway stays and says so, all come back by themselves', async () => {
    expect((await post('c1')).status).toBe(202);
    expect((await read('c1', '?wait=10000')).status).toBe(200);

    await broker.freeze();
    for (const name of WORKERS) {
      const { conditions } = await becomes(name, 'not ready', ({ ok }) => !ok);
      expect(conditions['worker']).toMatch(/has not answered .* for \d+ s, since \d{4}-.*Z/);
      expect(conditions['worker']).toContain(broker.proxy!.brokers[0]);
      expect((await service(name).probe('livez')).status).toBe(200);
    }
    const { status, degraded } = await readiness('gateway');
    expect(status).toBe(200);
    expect(degraded?.['reading']).toMatch(/has not answered .* since \d{4}-.*Z/);

    const refused = await post('c1');
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // Refused before it was tried: an attempt would have ended after 10 s, with another reason.
    expect(await refused.text()).toMatch(/has not answered .* Nothing was written/);

    const metrics = await Promise.all(['trigger', 'gateway'].map((name) => service(name).probe('metrics')));
    const [trigger = '', gateway = ''] = metrics.map(({ text }) => text);
    const ages = [...trigger.matchAll(/^baton_fetch_age_seconds\{.*\} (.*)$/gm)].map(([, age]) =>
      Number(age),
    );
    expect(Math.max(...ages)).toBeGreaterThan(5);
    expect(Number(/^baton_gateway_stale_seconds (.*)$/m.exec(gateway)?.[1])).toBeGreaterThan(3);

    const shown = await read('c1');
    expect(shown.status).toBe(200);
    expect(Date.parse(shown.headers.get('baton-stale-since') ?? '')).toBeLessThan(Date.now());

    await pause(FREEZE_S * SECOND_MS);
    for (const name of WORKERS) expect((await readiness(name)).status).toBe(503);
    expect((await readiness('gateway')).status).toBe(200);
    expect((await post('c1')).status).toBe(503);
    await broker.thaw();
    for (const name of WORKERS) await becomes(name, 'ready again', ({ ok }) => ok);
    await becomes('gateway', 'whole again', (now) => now.ok && now.degraded === undefined);
    expect((await post('c1')).status).toBe(202);
    expect((await read('c1')).headers.get('baton-stale-since')).toBeNull();
  });

  it('killed: the same, by name of what cannot be reached, until it is started again', async () => {
    await broker.kill();
    const address = broker.proxy!.brokers[0] ?? '';
    // At first a task may only be closed; why it cannot be opened again is known once that was tried.
    for (const name of WORKERS)
      await becomes(
        name,
        `not ready because of ${address}`,
        ({ ok, conditions }) => !ok && conditions['worker']?.includes(address) === true,
      );
    await becomes('gateway', 'degraded', ({ degraded }) => degraded !== undefined);
    expect((await post('c2')).status).toBe(503);
    const { text } = await service('gateway').probe('metrics');
    expect(text).toMatch(/^baton_kafka_connection_up\{use="fetch",broker=".*"\} 0$/m);
    await broker.restart();
    for (const name of WORKERS) await becomes(name, 'ready again', ({ ok }) => ok);
    await becomes('gateway', 'whole again', (now) => now.ok && now.degraded === undefined);
    await expect.poll(async () => (await post('c2')).status, { timeout: 30_000 }).toBe(202);
  });

  it('slow: everything is ready and goes on, later', async () => {
    const late = { kind: 'delay', ms: 300 } as const;
    broker.proxy!.set('toServer', late);
    broker.proxy!.set('toClient', late);
    const turn = { type: 'CustomerTurn', messageId: 'm1', text: 'I want to talk to a human agent' };
    expect((await post('c3', turn)).status).toBe(202);
    const episode = await read('c3', '/episodes/latest?wait=10000');
    expect(episode.status).toBe(200);
    expect(episode.headers.get('baton-stale-since')).toBeNull();
    // The groups may still be settling after the broker's restart.
    for (const name of services.keys()) await becomes(name, 'ready, slow as it is', ({ ok }) => ok);
    await becomes('gateway', 'whole, slow as it is', (now) => now.ok && now.degraded === undefined);
    broker.proxy!.set('toServer', PASS);
    broker.proxy!.set('toClient', PASS);
  });
});
