import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { guardedService, selfSigned, type GuardedService } from '#testing/tls';
import { install, type Installation } from './installation.ts';
import { eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const DATABASE = 'events';
const USER = 'baton';
const PASSWORD = 'hush: 1 €';
const CREDENTIALS = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-clickhouse-tls-'));
const certificate = selfSigned();
const [ca, otherCa, passwordFile] = ['ca.pem', 'other.pem', 'password'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
let clickhouse: EmbeddedClickHouse;
let proxy: GuardedService;
let installation: Installation;
let service: ServiceProcess | undefined;
let appended = 0;

/** The sink before ClickHouse at the proxy; each one goes on where the last one stood. */
function start(environment: Readonly<Record<string, string>>): ServiceProcess {
  service = startService('analytics-sink', {
    ...installation.environment,
    BATON_STATE_DIR: join(folder, randomUUID()),
    BATON_CLICKHOUSE_URL: proxy.url,
    BATON_CLICKHOUSE_USERNAME: USER,
    BATON_CLICKHOUSE_PASSWORD_FILE: passwordFile,
    BATON_CLICKHOUSE_DATABASE: DATABASE,
    ...environment,
  });
  return service;
}

async function append(): Promise<void> {
  appended += 1;
  await installation.client.appender.append([
    installation.codec.outbound({
      type: 'CustomerTurn',
      eventId: `e${appended}`,
      workspaceId: 'default',
      conversationId: 'c1',
      messageId: `m${appended}`,
      text: 'Hello',
      occurredAt: Date.now(),
    } as never),
  ]);
}

async function rows(): Promise<number> {
  const query = 'SELECT count() FROM conversation_events';
  const response = await fetch(`${clickhouse.url}/?database=${DATABASE}`, { method: 'POST', body: query });
  return response.ok ? Number(await response.text()) : 0;
}

beforeAll(async () => {
  writeFileSync(ca, certificate.cert);
  writeFileSync(otherCa, selfSigned().cert);
  writeFileSync(passwordFile, `${PASSWORD}\n`);
  clickhouse = await startEmbeddedClickHouse({
    anonymous: 'owner',
    dataDir: join(folder, 'clickhouse'),
    port: 0,
  });
  proxy = await guardedService({
    target: clickhouse.url,
    certificate,
    // As servers have it, to be asked whether one is there takes no password.
    admits: ({ path, headers }) => path === '/ping' || headers.authorization === CREDENTIALS,
    refusal: {
      status: 403,
      headers: { 'X-ClickHouse-Exception-Code': '516' },
      body: `Code: 516. DB::Exception: ${USER}: Authentication failed: password is incorrect. (AUTHENTICATION_FAILED)\n`,
    },
  });
  installation = await install({ ...kafka, partitions: 1, folder });
}, 600_000);
afterEach(async () => {
  service?.signal('SIGKILL');
  await service?.exited;
});
afterAll(async () => {
  await installation.remove();
  await proxy.close();
  await clickhouse.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function transientFaults(of: ReturnType<typeof start>): Promise<number> {
  const { text } = await of.probe('metrics');
  return Number(/^baton_faults_total\{.*fault="transient".*\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

describe('the analytics sink and a ClickHouse that speaks TLS', () => {
  it.each([
    ['no authority', {}],
    ['another authority', { BATON_CLICKHOUSE_TLS_CA_FILE: otherCa }],
  ])(
    'with %s: live, not ready, says which setting is missing, and waits beyond its retry budget',
    async (_, environment) => {
      await append();
      const untrusting = start({ ...environment, BATON_RETRY_BUDGET_MS: '1000' });
      await eventually(untrusting, 'the reason', async () =>
        (await untrusting.probe('readyz')).text.includes('BATON_CLICKHOUSE_TLS_CA_FILE'),
      );
      await eventually(untrusting, 'a third attempt', async () => (await transientFaults(untrusting)) > 2);
      expect((await untrusting.probe('livez')).status).toBe(200);
      expect((await untrusting.probe('readyz')).status).toBe(503);
      expect((await untrusting.probe('metrics')).text).toContain('baton_sink_blocked{reason="away"} 1');
      expect(untrusting.text()).toMatch(
        /ClickHouse at https:\S+ .*self-signed certificate.*BATON_CLICKHOUSE_TLS_CA_FILE/,
      );
      expect(proxy.requests).toEqual([]);
    },
  );

  it('with a wrong password: waits, names user and settings, and repeats no password', async () => {
    await append();
    const wrong = join(folder, 'wrong');
    writeFileSync(wrong, 'guessed');
    const refused = start({ BATON_CLICKHOUSE_TLS_CA_FILE: ca, BATON_CLICKHOUSE_PASSWORD_FILE: wrong });
    const says = /refuses user baton, check BATON_CLICKHOUSE_USERNAME and BATON_CLICKHOUSE_PASSWORD/;
    await eventually(refused, 'the reason', async () => says.test((await refused.probe('readyz')).text));
    expect((await refused.probe('livez')).status).toBe(200);
    expect((await refused.probe('metrics')).text).toContain('baton_sink_blocked{reason="login"} 1');
    expect(refused.text()).not.toContain('guessed');
  });

  it('with its authority: writes all that came meanwhile and what comes, and the probes are well', async () => {
    const trusting = start({ BATON_CLICKHOUSE_TLS_CA_FILE: ca });
    await eventually(trusting, 'ready', () => isReady(trusting));
    await eventually(trusting, 'writing what came meanwhile', async () => (await rows()) === appended);
    await append();
    await eventually(trusting, 'writing', async () => (await rows()) === appended);
    expect((await trusting.probe('livez')).status).toBe(200);
    expect(await isReady(trusting)).toBe(true);
    trusting.signal('SIGTERM');
    expect(await trusting.exited).toBe(0);
    expect(trusting.text()).not.toContain(PASSWORD);
    // What it has to say of a broker that was just started is not looked at.
    const problems = trusting.lines().filter(({ level }) => ['warn', 'error', 'fatal'].includes(level));
    expect(problems.filter(({ msg = '' }) => !msg.startsWith('Kafka: '))).toEqual([]);
  });

  it('with an authority and no https: is refused before anything is sent', async () => {
    const mistaken = start({ BATON_CLICKHOUSE_URL: clickhouse.url, BATON_CLICKHOUSE_TLS_CA_FILE: ca });
    expect(await mistaken.exited).toBe(78);
    expect(mistaken.text()).toContain(
      'BATON_CLICKHOUSE_TLS_CA: is set, but BATON_CLICKHOUSE_URL is not https',
    );
  });
});
