import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TOPICS } from '#contracts';
import { hasJavaAndMaven } from '../../libs/testing/src/kafka/jars.ts';
import { accessOfServices } from '../../tools/chart/kafka-access.ts';
import {
  passwordOf,
  rightsOf,
  startGuardedCluster,
  type GuardedCluster,
  type Right,
} from './guarded-cluster.ts';
import { install, type Installation } from './installation.ts';
import { startService, type ServiceProcess } from './service-process.ts';

const ACCESS = accessOfServices();
/** How long a service may take for its work; with a right too few, that it does not do it in this time. */
const WORK_MS = 40_000;
const folder = mkdtempSync(join(tmpdir(), 'baton-access-'));
let cluster: GuardedCluster;
let installation: Installation;
let runs = 0;

beforeAll(async () => {
  if (!(await hasJavaAndMaven())) return;
  cluster = await startGuardedCluster(Object.keys(ACCESS));
  const { registryUrl } = inject('kafka');
  installation = await install({ brokers: [cluster.openBrokers], registryUrl, partitions: 1, folder });
}, 600_000);
afterAll(async () => {
  await installation?.client.close();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const prefix = (): string => installation.environment['BATON_TOPIC_PREFIX'] ?? '';
const rights = (name: string): readonly Right[] => rightsOf(ACCESS[name] ?? [], prefix(), 'baton');

/** A new process, without anything on disk, under the user of the service. */
function start(name: string): ServiceProcess {
  runs += 1;
  return startService(name, {
    ...installation.environment,
    BATON_KAFKA_BROKERS: cluster.guardedBrokers,
    BATON_KAFKA_SASL: 'plain',
    BATON_KAFKA_USERNAME: name,
    BATON_KAFKA_PASSWORD: passwordOf(name),
    BATON_STATE_DIR: join(folder, `state-${runs}`),
    BATON_RETRY_BUDGET_MS: '2000',
  });
}

/** Lets the service do its work with these rights, from nothing and again after a restart: `done`, or what it wrote. */
async function works(name: string, granted: readonly Right[]): Promise<string> {
  await cluster.revoke(name);
  await cluster.grant(name, granted);
  for (let time = 0; time < 2; time += 1) {
    const service = start(name);
    const late = AbortSignal.timeout(WORK_MS);
    let over = false;
    void service.exited.then(() => (over = true));
    const done = WORK[name]?.(service) ?? (async () => false);
    let isDone = false;
    while (!isDone && !late.aborted && !over) {
      isDone = await done().catch(() => false);
      await pause(100);
    }
    service.signal('SIGTERM');
    const code = await service.exited;
    if (!isDone || code !== 0) return `${code}: ${service.text()}`;
  }
  return 'done';
}

const turn = (conversationId: string) =>
  installation.codec.outbound({
    type: 'CustomerTurn',
    eventId: randomUUID(),
    workspaceId: 'default',
    conversationId,
    messageId: 'm1',
    text: 'I want to talk to a human agent',
    occurredAt: Date.now(),
  } as never);

/** A record that cannot be decoded: it becomes a dead letter. */
const undecodable = (topic: string) => ({ ...turn('c'), topic, value: Buffer.from('not ours') });

/** Appends input for a worker, and asks whether all of it came through. */
const worker = (feed: () => Promise<void>, served: readonly string[]) => (service: ServiceProcess) => {
  let isFed = false;
  return async (): Promise<boolean> => {
    if (!isFed && (await service.probe('readyz')).status === 200) {
      isFed = true;
      await feed();
    }
    if (!isFed) return false;
    const { text } = await service.probe('metrics');
    return served.every((line) => new RegExp(line, 'm').test(text));
  };
};

const WORK: Readonly<Record<string, (service: ServiceProcess) => () => Promise<boolean>>> = {
  trigger: worker(async () => {
    await installation.client.appender.append([turn(randomUUID()), undecodable(TOPICS.conversationEvents)]);
  }, [
    '^baton_outputs_total\\{task="trigger\\.0"\\} [1-9]',
    '^baton_dead_letters_total\\{.*trigger.*\\} [1-9]',
  ]),
};

describe.skipIf(!(await hasJavaAndMaven()))('the rights of trigger on a broker that asks for them', () => {
  it('are enough, from an empty log on and after a restart', async () => {
    expect(await works('trigger', rights('trigger'))).toBe('done');
  });

  it('are asked for: without one for its transactions it does not work', async () => {
    const others = rights('trigger').filter(({ resource }) => resource !== 'transactionalId');
    expect(await works('trigger', others)).toMatch(/Transactional Id authorization failed/);
  });
});
