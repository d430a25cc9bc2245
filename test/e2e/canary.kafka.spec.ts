import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { install, type Installation } from './installation.ts';
import { eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-canary-kafka-'));
const started: ServiceProcess[] = [];
let installation: Installation | undefined;

function start(name: string, environment: Readonly<Record<string, string>> = {}): ServiceProcess {
  const service = startService(name, {
    ...installation?.environment,
    BATON_STATE_DIR: join(folder, `state-${started.length}`),
    ...environment,
  });
  started.push(service);
  return service;
}

beforeAll(async () => {
  installation = await install({ ...kafka, partitions: 2, folder });
}, 600_000);
afterEach(async () => {
  for (const service of started.splice(0)) {
    service.signal('SIGKILL');
    await service.exited;
  }
});
afterAll(async () => {
  await installation?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const GENERAL = '{workspace="default",queue="general"}';

it('a canary on Kafka is handed over, fails while routing is gone, and is handed over once it is back', async () => {
  start('trigger');
  const routing = start('routing');
  const gateway = start('gateway');
  for (const service of [...started]) await eventually(service, 'ready', () => isReady(service));

  const canary = start('canary', {
    BATON_GATEWAY_URL: (await gateway.url) ?? '',
    BATON_CANARY_EVERY_MS: '5000',
    BATON_CANARY_TIMEOUT_MS: '4000',
  });
  const inARow = () => canary.metric(`baton_canary_failures_in_a_row${GENERAL}`);
  const handedOver = async () => (await canary.metric(`baton_canary_handoff_seconds_count${GENERAL}`)) ?? 0;
  await eventually(canary, 'handing over', async () => (await handedOver()) > 0 && (await inARow()) === 0);
  expect(await routing.metric('baton_handoff_requests_total')).toBe(0);

  routing.signal('SIGKILL');
  await routing.exited;
  await eventually(canary, 'failing twice', async () => ((await inARow()) ?? 0) >= 2);
  const stage = 'baton_canary_failures_total{workspace="default",queue="general",stage="offered"}';
  expect(await canary.metric(stage)).toBeGreaterThanOrEqual(2);
  expect((await canary.probe('readyz')).text).toContain('default general: offered: after 4000 ms');
  // It stays in service: what is wrong is elsewhere.
  expect((await canary.probe('readyz')).status).toBe(200);

  const before = await handedOver();
  const next = start('routing');
  await eventually(canary, 'handing over again', async () => (await handedOver()) > before);
  expect(await inARow()).toBe(0);
  expect(await next.metric('baton_handoff_abandoned_seconds_count')).toBe(0);

  canary.signal('SIGTERM');
  expect(await canary.exited).toBe(0);
}, 240_000);
