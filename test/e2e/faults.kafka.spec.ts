import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import avsc from 'avsc';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { policyHash, TOPICS } from '#contracts';
import { canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import { id, type WorkspaceId } from '#domain/vocabulary';
import { SECOND_MS } from '#kernel';
import { partitionOf, type OutboundRecord, type SourceRecord } from '#stream';
import { tcpProxy } from '#testing/kafka';
import { listen, type Listener } from '../../libs/stream-kafka/src/reading/listen.fixture.ts';
import { requested } from '../../apps/gateway/test/events.ts';
import { install, type Installation } from './installation.ts';
import { eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const kafka = inject('kafka');
const folder = mkdtempSync(join(tmpdir(), 'baton-faults-'));
const PARTITIONS = 2;
const WITHIN = { timeout: 60_000, interval: 50 };
const ASKS = 'I want to talk to a human agent';
const RUBBISH = 10_000;
const CUSTOMERS = 10_000;
const AT_ONCE = 2_000;

const started: ServiceProcess[] = [];
let states = 0;
let installation: Installation;
let topics: Listener;

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

async function running(
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServiceProcess> {
  const service = start(name, environment);
  await eventually(service, 'ready', () => isReady(service));
  return service;
}

function turn(conversationId: string, text: string, workspaceId = 'default'): OutboundRecord {
  return installation.codec.outbound({
    type: 'CustomerTurn',
    eventId: randomUUID(),
    messageId: 'm1',
    occurredAt: Date.now(),
    ...{ workspaceId, conversationId, text },
  } as never);
}

const append = (...records: readonly OutboundRecord[]) => installation.client.appender.append(records);

/** The conversations that were escalated, one as often as it was. */
function escalated(): readonly string[] {
  return of(TOPICS.escalationRequests).map((request) => conversationOf(request) ?? '');
}

const of = (topic: string): readonly SourceRecord[] =>
  topics.heard.filter((record) => record.topic === topic);
const conversationOf = (request: SourceRecord): string | undefined => {
  const event = installation.codec.decode(TOPICS.escalationRequests, request.value);
  return 'conversationId' in event ? event.conversationId : undefined;
};

beforeAll(async () => {
  installation = await install({ ...kafka, partitions: PARTITIONS, folder });
  topics = await listen(installation.client, Object.values(TOPICS));
}, 600_000);
afterEach(async () => {
  for (const service of started.splice(0)) {
    service.signal('SIGKILL');
    await service.exited;
  }
});
afterAll(async () => {
  await topics.stop();
  await installation.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('ten thousand records that nobody can read', () => {
  it('become dead letters, and whoever comes after them is served; the worker is ready all the time', async () => {
    const trigger = await running('trigger');
    for (let n = 0; n < RUBBISH; n += AT_ONCE)
      await append(
        ...Array.from({ length: AT_ONCE }, (_, i): OutboundRecord => ({
          topic: TOPICS.conversationEvents,
          key: `rubbish-${n + i}`,
          value: Uint8Array.of(9, 9, 9),
          headers: {},
        })),
      );
    await append(turn('after-rubbish', ASKS));
    const seen = new Set<number>();
    await eventually(trigger, 'past the rubbish', async () => {
      const { status } = await trigger.probe('readyz');
      // On a busy machine an answer may take longer than the test waits for it.
      if (status !== 0) seen.add(status);
      return escalated().includes('after-rubbish');
    });
    expect([...seen]).toEqual([200]);
    await expect.poll(() => of(TOPICS.deadLetters).length, WITHIN).toBe(RUBBISH);
    const { text } = await trigger.probe('metrics');
    const counts = [...text.matchAll(/^baton_dead_letters_total\{.*\} (\d+)$/gm)].map(([, n]) => Number(n));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(RUBBISH);
  });
});

describe('the registry away while a service runs', () => {
  it('holds back records with a schema that nobody has seen, says so, and goes on by itself', async () => {
    const proxy = await tcpProxy(new URL(kafka.registryUrl).host);
    const url = new URL(kafka.registryUrl);
    url.port = String(proxy.port);
    const trigger = await running('trigger', { BATON_REGISTRY_URL: url.href });
    const record = await ofNewerSchema('from-a-newer-sender');
    proxy.refuse('refuse');
    await append(record);
    await eventually(trigger, 'not ready', async () => !(await isReady(trigger)));
    expect((await trigger.probe('readyz')).text).toMatch(/trigger\.\d tries again and again .*registry/);
    expect((await trigger.probe('livez')).status).toBe(200);
    proxy.refuse('accept');
    await eventually(trigger, 'ready again', () => isReady(trigger));
    await expect.poll(escalated, WITHIN).toContain('from-a-newer-sender');
    await proxy.close();
  });

  /** A turn as a version writes it that knows one field more. */
  async function ofNewerSchema(conversationId: string): Promise<OutboundRecord> {
    const name = 'baton.conversation.v1.CustomerTurn';
    const prefix = installation.environment['BATON_TOPIC_PREFIX'];
    const subject = encodeURIComponent(`${prefix}${TOPICS.conversationEvents}-${name}`);
    const versions = `${kafka.registryUrl}/subjects/${subject}/versions`;
    const latest = (await (await fetch(`${versions}/latest`)).json()) as { readonly schema: string };
    const schema = JSON.parse(latest.schema) as { readonly fields: readonly object[] };
    const newer = {
      ...schema,
      fields: [...schema.fields, { name: 'mood', type: ['null', 'string'], default: null }],
    };
    const registered = await fetch(versions, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.schemaregistry.v1+json' },
      body: JSON.stringify({ schema: JSON.stringify(newer) }),
    });
    const { id: schemaId } = (await registered.json()) as { readonly id: number };
    const header = Buffer.alloc(5);
    header.writeUInt32BE(schemaId, 1);
    const known = turn(conversationId, ASKS);
    const event = installation.codec.decode(TOPICS.conversationEvents, known.value);
    const type = avsc.Type.forSchema(newer as avsc.Schema);
    const body = type.toBuffer({ ...plain(event), mood: null });
    return { ...known, value: Buffer.concat([header, body]) };
  }

  const plain = (event: object): object =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'type'));
});

describe('a worker whose clock is hours off', () => {
  const PRELOADS = {
    ahead: new URL('./clock-ahead.preload.ts', import.meta.url).href,
    behind: new URL('./clock-behind.preload.ts', import.meta.url).href,
  };

  it.each(['ahead', 'behind'] as const)('%s, fires deadlines by the brokers’ time', async (which) => {
    const workspace = `clock-${which}`;
    const conversation = `clock-${which}`;
    await append(shortSilence(workspace));
    const trigger = await running('trigger', { NODE_OPTIONS: `--import ${PRELOADS[which]}` });
    const { text } = await trigger.probe('readyz');
    expect(text).toMatch(new RegExp(`"degraded":\\{"clock":"This machine's clock is 252\\d\\d s ${which}`));
    expect(Math.abs((await trigger.metric('baton_clock_offset_seconds')) ?? 0)).toBeGreaterThan(25_000);
    await append(turn(conversation, 'Where is my parcel?', workspace));
    await expect.poll(escalated, WITHIN).toContain(conversation);
    const asked = of(TOPICS.conversationEvents).find(({ key }) => key === conversation)!;
    const answered = of(TOPICS.escalationRequests).find((one) => conversationOf(one) === conversation)!;
    const waitedMs = answered.appendedAt - asked.appendedAt;
    expect(waitedMs).toBeGreaterThanOrEqual(SILENCE_MS);
  });

  const SILENCE_MS = 2 * SECOND_MS;

  function shortSilence(workspace: string): OutboundRecord {
    const document = canonicalPolicy({
      ...DEFAULT_POLICY,
      name: workspace,
      triggers: { ...DEFAULT_POLICY.triggers, silence: { after: SILENCE_MS, byChannel: {}, outage: 0 } },
    });
    return installation.codec.outbound({
      type: 'PolicyActivated',
      eventId: id(`${workspace}/policy`),
      workspaceId: id(workspace),
      version: 1,
      hash: policyHash(document),
      document,
      activatedBy: 'a test',
      reason: null,
    });
  }
});

describe('a workspace with ten thousand customers at once', () => {
  it('delays those that share its partition of routing, and nobody else', async () => {
    const inPartition = (partition: number, name: string): WorkspaceId => {
      for (let n = 0; ; n += 1)
        if (partitionOf(`${name}-${n}`, PARTITIONS) === partition) return id(`${name}-${n}`);
    };
    const [hot, calm] = [inPartition(0, 'hot'), inPartition(1, 'calm')];
    const asks = (workspaceId: WorkspaceId, n: number): OutboundRecord =>
      installation.codec.outbound(requested(`${workspaceId}-${n}#1`, 0, { workspaceId }));
    for (let n = 0; n < CUSTOMERS; n += AT_ONCE)
      await append(...Array.from({ length: AT_ONCE }, (_, i) => asks(hot, n + i)));
    await append(asks(calm, 0));
    const queuedIn = (workspace: WorkspaceId): readonly number[] =>
      of(TOPICS.escalationEvents).flatMap(({ value }, at) => {
        const event = installation.codec.decode(TOPICS.escalationEvents, value);
        return event.type === 'EscalationQueued' && event.workspaceId === workspace ? [at] : [];
      });
    const routing = await running('routing');
    await expect.poll(() => queuedIn(hot).length, WITHIN).toBe(CUSTOMERS);
    await expect.poll(() => queuedIn(calm).length, WITHIN).toBe(1);
    // Appended last, and served before the others were.
    expect(queuedIn(calm)[0]).toBeLessThan(queuedIn(hot).at(-1)!);
    expect(await isReady(routing)).toBe(true);
  });
});

describe('a rolling update under load', () => {
  it('ends no posting in silence, loses no conversation and escalates none twice', async () => {
    const [leaving, staying] = [await running('gateway'), await running('gateway')];
    const [triggerLeaving] = [await running('trigger'), await running('trigger')];
    const accepted: string[] = [];
    let refused = 0;
    let stopped = false;

    /** As a channel does: at another replica with the same id where the first does not accept it. */
    async function post(n: number): Promise<void> {
      const conversation = `rolling-${n}`;
      for (const gateway of [leaving, staying]) {
        const url = `${await gateway.url}/v1/workspaces/default/conversations/${conversation}/events`;
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': `ask-${n}` },
          body: JSON.stringify({ type: 'CustomerTurn', messageId: 'm1', text: ASKS }),
        }).catch(() => undefined);
        if (answer?.status === 202) return void accepted.push(conversation);
        refused += 1;
      }
      throw new Error(`Neither gateway has accepted ${conversation}.`);
    }
    const posting = (async () => {
      for (let n = 0; !stopped; n += 4) await Promise.all([n, n + 1, n + 2, n + 3].map(post));
    })();
    await expect.poll(() => accepted.length, WITHIN).toBeGreaterThan(100);
    leaving.signal('SIGTERM');
    triggerLeaving.signal('SIGTERM');
    expect(await leaving.exited).toBe(0);
    expect(await triggerLeaving.exited).toBe(0);
    const atEnd = accepted.length;
    await expect.poll(() => accepted.length, WITHIN).toBeGreaterThan(atEnd + 100);
    stopped = true;
    await posting;
    expect(refused).toBeGreaterThan(0);
    const mine = (): readonly string[] => escalated().filter((one) => one.startsWith('rolling-'));
    await expect.poll(() => new Set(mine()).size, WITHIN).toBe(accepted.length);
    expect([...mine()].sort()).toEqual([...accepted].sort());
  });
});
