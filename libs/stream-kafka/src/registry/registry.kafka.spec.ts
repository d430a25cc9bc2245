import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import avsc from 'avsc';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openCodec, TOPICS } from '#contracts';
import { id, type CustomerTurn } from '#domain/vocabulary';
import { instant, Undecodable } from '#kernel';
import { NotProvisioned, Transient } from '#stream';
import { guardedService, selfSigned } from '#testing/tls';
import { startRegistry, tcpProxy, type TcpProxy } from '../../../testing/src/kafka/index.ts';
import { silentLog } from '../client/silent-log.fixture.ts';
import type { RegistryAccess } from './registry-access.ts';
import { createRegistryClient } from './registry-client.ts';
import { openRegistrySchemaIds, type RegistrySchemaIds } from './registry-schema-ids.ts';
import { checkSchema, registerSchema, type SubjectSchema } from './schema-registration.ts';

const { registryUrl } = inject('kafka');
const topicPrefix = `${randomUUID().slice(0, 8)}.`;
const registry = createRegistryClient({ url: registryUrl });
const TURN_SUBJECT = `${TOPICS.conversationEvents}-baton.conversation.v1.CustomerTurn`;

let ours: readonly SubjectSchema[];
let stateDir: string;
let proxy: TcpProxy;
const open: RegistrySchemaIds[] = [];

/** The registry through the proxy. */
function behindProxy(): RegistryAccess {
  const url = new URL(registryUrl);
  url.port = String(proxy.port);
  return { url: url.href };
}

async function schemaIds(access: RegistryAccess = behindProxy(), prefix = topicPrefix) {
  const ids = await openRegistrySchemaIds({ access, stateDir, topicPrefix: prefix, log: silentLog });
  open.push(ids);
  return ids;
}

const turn: CustomerTurn = {
  type: 'CustomerTurn',
  eventId: id('e-1'),
  workspaceId: id('acme'),
  conversationId: id('c1'),
  occurredAt: instant(1_767_225_600_000),
  messageId: id('m-1'),
  text: 'A person, please',
  language: 'en',
  sentiment: null,
};

interface Record {
  fields: { name: string; default?: unknown }[];
}
/** The schema of a customer's turn, changed. */
function turnSchema(change: (fields: Record['fields']) => Record['fields']): string {
  const schema = JSON.parse(ours.find(({ subject }) => subject.endsWith('CustomerTurn'))!.schema) as Record;
  return JSON.stringify({ ...schema, fields: change(schema.fields) });
}

/** Registers a schema that is not ours under the subject of customers' turns, and writes a turn with it. */
async function writtenBy(schema: string, value: object): Promise<Uint8Array> {
  const report = await registerSchema(registry, { subject: topicPrefix + TURN_SUBJECT, schema });
  if (report.status !== 'registered') throw new Error(JSON.stringify(report));
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(report.id, 1);
  const type = avsc.Type.forSchema(JSON.parse(schema) as avsc.Schema);
  return Buffer.concat([prefix, type.toBuffer(value)]);
}

beforeAll(async () => {
  const collected: SubjectSchema[] = [];
  await openCodec({
    register: (subject, schema) =>
      Promise.resolve(collected.push({ subject: topicPrefix + subject, schema })),
    schema: () => Promise.resolve(undefined),
  });
  ours = collected;
  for (const schema of ours) {
    expect(await registerSchema(registry, schema)).toMatchObject({ status: 'registered' });
  }
});
afterAll(async () => {
  for (const { subject } of ours) {
    await fetch(`${registryUrl}/subjects/${encodeURIComponent(subject)}`, { method: 'DELETE' });
  }
});
beforeEach(async () => {
  const { hostname, port } = new URL(registryUrl);
  proxy = await tcpProxy(`${hostname}:${port}`);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-registry-'));
});
afterEach(async () => {
  for (const ids of open.splice(0)) await ids.close();
  await proxy.close();
  await rm(stateDir, { recursive: true, force: true });
});

describe('a service', () => {
  it('looks its schemas up, and writes and reads with the ids of the registry', async () => {
    const codec = await openCodec(await schemaIds());
    const { value } = codec.outbound(turn);
    expect(await registry.schema(Buffer.from(value).readUInt32BE(1))).toContain('CustomerTurn');
    expect(codec.decode(TOPICS.conversationEvents, value)).toEqual(turn);
  });

  it('registers nothing, and says who does', async () => {
    const subjects = async () => (await (await fetch(`${registryUrl}/subjects`)).json()) as string[];
    const ids = await schemaIds(undefined, `${topicPrefix}nobody.`);
    await expect(openCodec(ids)).rejects.toThrow(NotProvisioned);
    await expect(openCodec(ids)).rejects.toThrow(/conversation\.events\.v1-.*`baton schemas register`/);
    expect((await subjects()).filter((subject) => subject.includes('nobody'))).toEqual([]);
  });

  it('reads what older and newer producers write', async () => {
    const codec = await openCodec(await schemaIds());
    const older = await writtenBy(
      turnSchema((all) => all.filter(({ name }) => name !== 'sentiment')),
      turn,
    );
    const newer = await writtenBy(
      turnSchema((all) => [...all, { name: 'emojis', type: 'int', default: 0 } as never]),
      { ...turn, emojis: 7 },
    );
    await codec.prepare([older, newer]);
    expect(codec.decode(TOPICS.conversationEvents, older)).toEqual(turn);
    expect(codec.decode(TOPICS.conversationEvents, newer)).toEqual(turn);
  });

  it('asks once for an id, however many wait for the answer, and once for an id that leads nowhere', async () => {
    const counting = await guardedService({ target: registryUrl });
    try {
      const ids = await schemaIds({ url: counting.url });
      const known = await registry.idOf(ours[0]!.subject, ours[0]!.schema);
      const answers = await Promise.all([ids.schema(known!), ids.schema(known!), ids.schema(known!)]);
      expect(new Set(answers).size).toBe(1);
      await ids.schema(known!);
      expect(counting.requests.filter(({ path }) => path.endsWith(`/schemas/ids/${known}`))).toHaveLength(1);
      expect(await ids.schema(4_000_000_000)).toBeUndefined();
      expect(await ids.schema(4_000_000_000)).toBeUndefined();
      expect(counting.requests.filter(({ path }) => path.endsWith('/4000000000'))).toHaveLength(1);
    } finally {
      await counting.close();
    }
  });
});

describe('a registry that is away', () => {
  it('does not stop what is known, nor a restart; what is not known waits', async () => {
    const before = await schemaIds();
    await openCodec(before);
    const known = (await registry.idOf(ours[0]!.subject, ours[0]!.schema))!;
    const text = await before.schema(known);
    await before.close();
    proxy.refuse('refuse');
    expect(await before.schema(known)).toBe(text);

    const restarted = await schemaIds();
    const codec = await openCodec(restarted);
    expect(codec.decode(TOPICS.conversationEvents, codec.outbound(turn).value)).toEqual(turn);
    expect(await restarted.schema(known)).toBe(text);
    const other = (await registry.idOf(ours[1]!.subject, ours[1]!.schema))!;
    await expect(restarted.schema(other)).rejects.toThrow(Transient);

    proxy.refuse('accept');
    expect(await restarted.schema(other)).toBe(await registry.schema(other));
  });

  it('stops a first start, which knows nothing, with an error that is tried again', async () => {
    proxy.refuse('refuse');
    await expect(openCodec(await schemaIds())).rejects.toThrow(Transient);
  });

  it('that does not answer at all is away as well', async () => {
    const before = await schemaIds();
    await openCodec(before);
    await before.close();
    proxy.set('toClient', { kind: 'lose' });
    await openCodec(await schemaIds());
  });

  it('does not make it trust what is damaged on disk', async () => {
    const ids = await schemaIds();
    await openCodec(ids);
    await ids.close();
    const [file] = await readdir(stateDir);
    const path = join(stateDir, file!);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/(\d+)(?=[,}])/, '9$1'));
    proxy.refuse('refuse');
    await expect(openCodec(await schemaIds())).rejects.toThrow(Transient);
  });

  it('and is set up anew gives other ids: those are taken, not the ones on disk', async () => {
    const { subject, schema } = ours[20]!;
    const before = await schemaIds(behindProxy(), '');
    const id = await before.register(subject, schema);
    expect(await before.schema(id)).toBe(schema);
    await before.close();

    const anew = await startRegistry();
    try {
      await registerSchema(createRegistryClient(anew), { subject, schema });
      const access = behindProxy();
      await proxy.close();
      proxy = await tcpProxy(new URL(anew.url).host, Number(new URL(access.url).port));
      const after = await schemaIds(access, '');
      const now = await after.register(subject, schema);
      expect(now).not.toBe(id);
      expect(await after.schema(now)).toBe(schema);
      expect(await after.schema(id)).toBeUndefined();
      await after.close();
      // Nor are answers of the first one used while the second is away.
      proxy.refuse('refuse');
      const away = await schemaIds(access, '');
      expect(await away.register(subject, schema)).toBe(now);
      await expect(away.schema(id)).rejects.toThrow(Transient);
    } finally {
      await anew.stop();
    }
  }, 300_000);
});

describe('a registry that is lost', () => {
  const idsOf = async (url: string) => {
    const one = createRegistryClient({ url });
    // One after the other, as a worker asks: all at once a registry that has just started leaves the last unanswered for too long.
    const ids: (number | undefined)[] = [];
    for (const { subject, schema } of ours) ids.push(await one.idOf(subject, schema));
    return ids;
  };

  it('has every id again where it is made from its export', async () => {
    const before = await idsOf(registryUrl);
    const exported = await fetch(new URL('/apis/registry/v3/admin/export', registryUrl));
    const anew = await startRegistry();
    try {
      const headers = { 'content-type': 'application/zip' };
      const body = await exported.arrayBuffer();
      const to = new URL('/apis/registry/v3/admin/import', anew.url);
      expect((await fetch(to, { method: 'POST', headers, body })).ok).toBe(true);
      expect(await idsOf(anew.url)).toEqual(before);
    } finally {
      await anew.stop();
    }
  }, 300_000);

  it('gives other ids where it is registered anew after others, and what was written before cannot be read', async () => {
    const { value: written } = (await openCodec(await schemaIds())).outbound(turn);
    const anew = await startRegistry();
    try {
      const client = createRegistryClient(anew);
      const others = {
        subject: 'of-others',
        schema: JSON.stringify({ type: 'record', name: 'Other', fields: [] }),
      };
      for (const schema of [others, ...ours]) await registerSchema(client, schema);
      expect(await idsOf(anew.url)).not.toEqual(await idsOf(registryUrl));
      const codec = await openCodec(await schemaIds(anew));
      await codec.prepare([written]);
      expect(() => codec.decode(TOPICS.conversationEvents, written)).toThrow(Undecodable);
    } finally {
      await anew.stop();
    }
  }, 300_000);
});

describe('a server that is not a registry', () => {
  it('does not make records undecodable: a proxy that answers 404 knows nothing about schemas', async () => {
    const { origin } = new URL(registryUrl);
    const ids = await schemaIds({ url: `${origin}/elsewhere` });
    await expect(ids.schema(1)).rejects.toThrow(/is not a schema registry .* check the address/);
  });
});

describe('a guarded registry', () => {
  it.each([
    ['user and password', { kind: 'basic', username: 'baton', password: 'p:w' }, 'Basic YmF0b246cDp3'],
    ['a token', { kind: 'bearer', token: () => Promise.resolve('t1') }, 'Bearer t1'],
  ] as const)('is reached by TLS with %s', async (_, auth, authorization) => {
    const certificate = selfSigned();
    const guarded = await guardedService({
      target: registryUrl,
      certificate,
      admits: ({ headers }) => headers.authorization === authorization,
    });
    try {
      const { subject, schema } = ours[0]!;
      const tls = { ca: certificate.cert };
      expect(await createRegistryClient({ url: guarded.url, tls, auth }).idOf(subject, schema)).toBeTypeOf(
        'number',
      );
      const stranger = createRegistryClient({ url: guarded.url, tls });
      await expect(stranger.idOf(subject, schema)).rejects.toThrow(/refuses us with 401.*check user/);
      const untrusting = createRegistryClient({ url: guarded.url, auth });
      await expect(untrusting.idOf(subject, schema)).rejects.toThrow(/certificate/);
    } finally {
      await guarded.close();
    }
  });
});

describe('registration', () => {
  const subject = `${topicPrefix}registration-x.A`;
  const record = (...fields: object[]): string =>
    JSON.stringify({ type: 'record', namespace: 'x', name: 'A', fields });
  const a = { name: 'a', type: 'string' };
  afterAll(() => fetch(`${registryUrl}/subjects/${subject}`, { method: 'DELETE' }));

  it('demands compatibility from the first version on, and gets what would be rejected', async () => {
    const first = { subject, schema: record(a) };
    expect(await checkSchema(registry, first)).toEqual({ subject, compatibility: null, status: 'new' });
    expect(await registerSchema(registry, first)).toMatchObject({ status: 'registered' });
    expect(await registry.compatibility(subject)).toBe('FULL_TRANSITIVE');
    expect(await checkSchema(registry, first)).toMatchObject({ status: 'registered' });

    const wider = { subject, schema: record(a, { name: 'b', type: 'string', default: '' }) };
    expect(await checkSchema(registry, wider)).toMatchObject({ status: 'compatible' });
    expect(await registerSchema(registry, wider)).toMatchObject({ status: 'registered' });

    const broken = { subject, schema: record({ name: 'a', type: 'long' }) };
    expect(await checkSchema(registry, broken)).toMatchObject({
      status: 'rejected',
      reason: expect.stringContaining('version 1, 2') as string,
    });
    expect(await registerSchema(registry, broken)).toMatchObject({
      status: 'rejected',
      reason: expect.stringContaining('not compatible') as string,
    });
  });

  it('is the same when it is done again', async () => {
    const again = { subject, schema: record(a) };
    const first = await registerSchema(registry, again);
    expect(await registerSchema(registry, again)).toEqual(first);
  });
});
