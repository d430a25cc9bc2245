import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { TOPICS } from '#contracts';
import { freePorts } from '../../libs/testing/src/kafka/free-ports.ts';
import { tcpProxy } from '#testing/kafka';
import { install, type Installation } from './installation.ts';
import { batonCommand, eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

/** What a customer wrote: it may stand in no log. */
const MARKER = 'xylophone';
const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-services-'));
const started: ServiceProcess[] = [];
let states = 0;
let installation: Installation;

function start(name: string, environment: Readonly<Record<string, string>> = {}): ServiceProcess {
  states += 1;
  const service = startService(name, {
    ...installation.environment,
    BATON_STATE_DIR: join(folder, `state-${states}`),
    ...environment,
  });
  started.push(service);
  return service;
}

const warnings = (service: ServiceProcess): readonly string[] =>
  service
    .lines()
    .flatMap(({ level, msg }) => (level === 'warn' && msg.startsWith('not open yet') ? [msg] : []));

/** A port where nothing listens. */
async function deadPort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

const turn = (conversationId: string, messageId: string, text: string) =>
  installation.codec.outbound({
    type: 'CustomerTurn',
    eventId: randomUUID(),
    workspaceId: 'default',
    conversationId,
    messageId,
    text,
    occurredAt: Date.now(),
  } as never);

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
  await installation.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('a service on Kafka', () => {
  it('starts, becomes ready, decides, reports its metrics, hands over, and logs nothing that people wrote', async () => {
    const first = start('trigger');
    expect((await first.probe('livez')).status).toBe(200);
    await eventually(first, 'ready', () => isReady(first));
    await installation.client.appender.append([
      turn('c1', 'm1', `I want to talk to a human agent ${MARKER}`),
      turn('c2', 'm1', MARKER),
    ]);
    const decided = async (service: ServiceProcess): Promise<boolean> => {
      const { text } = await service.probe('metrics');
      return /baton_outputs_total\{task="trigger\.\d"\} [1-9]/.test(text);
    };
    await eventually(first, 'deciding', () => decided(first));
    // Lag is reported every few seconds.
    await eventually(first, 'telling its lag', async () =>
      (await first.probe('metrics')).text.includes('baton_lag_records{'),
    );
    const { text: metrics } = await first.probe('metrics');
    expect(Number(/^baton_restore_seconds\{.*\} (.*)$/m.exec(metrics)?.[1])).toBeLessThan(60);
    for (const metric of [
      'units_total',
      'commit_seconds_count',
      'restore_seconds',
      'lag_records',
      'inbox_fill_ratio',
      'dead_letters_total',
      'tasks',
    ]) {
      expect(metrics).toMatch(new RegExp(`^baton_${metric}\\{`, 'm'));
    }

    const second = start('trigger');
    await eventually(
      second,
      'one task at each',
      async () =>
        (await first.metric('baton_tasks{processor="trigger",status="running"}')) === 1 &&
        (await second.metric('baton_tasks{processor="trigger",status="running"}')) === 1,
    );
    first.signal('SIGTERM');
    expect(await first.exited).toBe(0);
    await eventually(
      second,
      'both tasks at the second',
      async () => (await second.metric('baton_tasks{processor="trigger",status="running"}')) === 2,
    );
    await installation.client.appender.append([
      turn('c3', 'm1', `I want to talk to a human agent ${MARKER}`),
    ]);
    await eventually(second, 'deciding', () => decided(second));
    second.signal('SIGTERM');
    expect(await second.exited).toBe(0);
    for (const service of [first, second]) {
      expect(service.text()).not.toContain(MARKER);
      expect(service.lines().filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
      expect(service.lines().at(-1)?.msg).toBe('stopped');
    }
  });

  it('says what it is doing until it is ready', async () => {
    const service = start('routing');
    const reasons = new Set<string>();
    await eventually(service, 'ready', async () => {
      const { status, text } = await service.probe('readyz');
      if (status === 503)
        reasons.add((JSON.parse(text) as { conditions: { worker: string } }).conditions.worker);
      return status === 200;
    });
    expect([...reasons].join()).toMatch(/being opened|no assignment is known yet|is opening|is restoring/);
  });

  it('the gateway answers first, then reads the log', async () => {
    const service = start('gateway');
    expect((await service.probe('livez')).status).toBe(200);
    await installation.client.appender.append([turn('c9', 'm1', MARKER)]);
    await eventually(service, 'ready', () => isReady(service));
    service.signal('SIGTERM');
    expect(await service.exited).toBe(0);
    expect(service.text()).not.toContain(MARKER);
  });
});

describe('what a service refuses', () => {
  it('settings that cannot be used, all at once', async () => {
    const service = start('analytics-sink', { BATON_KAFKA_BROKERS: 'nowhere', BATON_HTTP_PORT: 'x' });
    expect(await service.exited).toBe(78);
    for (const name of ['BATON_KAFKA_BROKERS', 'BATON_HTTP_PORT', 'BATON_CLICKHOUSE_URL'])
      expect(service.text()).toContain(`${name}: `);
  });

  it('topics that contradict infra/topics.yaml, by the name of the setting', async () => {
    const prefix = `${installation.environment.BATON_TOPIC_PREFIX}wrong.`;
    const once = { BATON_TOPICS_PARTITIONS: '1', BATON_TOPICS_REPLICATION_FACTOR: '1' };
    const wrong = { ...installation.environment, ...once, BATON_TOPIC_PREFIX: prefix };
    await batonCommand(wrong, 'topics', 'apply');
    const admin = new Kafka({ brokers: [...kafka.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: 2,
          name: prefix + TOPICS.conversationEvents,
          configEntries: [{ name: 'message.timestamp.type', value: 'CreateTime' }],
        },
      ],
    });
    await admin.disconnect();
    const service = start('trigger', { BATON_TOPIC_PREFIX: prefix });
    expect(await service.exited).toBe(78);
    expect(service.lines().at(-1)?.msg).toMatch(
      /conversation\.events\.v1: message\.timestamp\.type is CreateTime/,
    );
  });
});

describe('while something is away', () => {
  it('a broker at the start: live, not ready, said once; it goes on when the broker is there', async () => {
    const port = await deadPort();
    const service = start('trigger', { BATON_KAFKA_BROKERS: `127.0.0.1:${port}` });
    await eventually(service, 'a warning', async () => warnings(service).length > 0);
    expect((await service.probe('livez')).status).toBe(200);
    expect((await service.probe('readyz')).text).toMatch(/no broker|cannot be reached|ECONNREFUSED/i);
    const proxy = await tcpProxy(kafka.brokers[0] ?? '', port);
    await eventually(service, 'ready', () => isReady(service));
    expect(warnings(service)).toHaveLength(1);
    service.signal('SIGTERM');
    expect(await service.exited).toBe(0);
    await proxy.close();
  });

  it('a broker for longer than the budget: it exits for its supervisor and says why', async () => {
    const service = start('trigger', {
      BATON_KAFKA_BROKERS: `127.0.0.1:${await deadPort()}`,
      BATON_RETRY_BUDGET_MS: '1000',
    });
    expect(await service.exited).toBe(69);
    expect(service.lines().at(-1)).toMatchObject({ level: 'fatal', err: { type: 'Transient' } });
    expect(service.lines().length).toBeLessThan(10);
  });

  it('a broker that takes connections and never answers: stopping is at once all the same', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address() as { readonly port: number };
    const service = start('trigger', { BATON_KAFKA_BROKERS: `127.0.0.1:${address.port}` });
    expect((await service.probe('livez')).status).toBe(200);
    service.signal('SIGTERM');
    expect(await service.exited).toBe(0);
    silent.close();
  });

  it('the registry at the start of a service that has never seen it: live, not ready, and it gives up in time', async () => {
    const service = start('trigger', {
      BATON_REGISTRY_URL: `http://127.0.0.1:${await deadPort()}`,
      BATON_RETRY_BUDGET_MS: '3000',
    });
    await eventually(service, 'a warning', async () => warnings(service).length > 0);
    expect((await service.probe('livez')).status).toBe(200);
    expect((await service.probe('readyz')).text).toContain('schema registry');
    expect(await service.exited).toBe(69);
  });

  it('the registry at a restart: its earlier answers are enough', async () => {
    const proxy = await tcpProxy(new URL(kafka.registryUrl).host);
    const url = new URL(kafka.registryUrl);
    url.port = String(proxy.port);
    const own = { BATON_REGISTRY_URL: url.href, BATON_STATE_DIR: join(folder, 'kept') };
    const before = start('routing', own);
    await eventually(before, 'ready', () => isReady(before));
    before.signal('SIGTERM');
    expect(await before.exited).toBe(0);
    await proxy.close();
    const after = start('routing', own);
    await eventually(after, 'ready', () => isReady(after));
  });
});
