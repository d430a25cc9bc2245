import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { afterAll, afterEach, beforeEach, expect, inject, it } from 'vitest';
import { Transient } from '#stream';
import { program } from '../program.ts';
import { CommandError } from '../terminal/exit.ts';

const { brokers, registryUrl } = inject('kafka');
const prefix = `${randomUUID().slice(0, 8)}.`;
const onBroker = ['--brokers', brokers.join(), '--topic-prefix', prefix, '--replication-factor', '1'];
const onRegistry = ['--registry-url', registryUrl, '--topic-prefix', prefix];
let out: string[] = [];

/** What the command prints as its result; its exit code is the process's. */
async function baton(...args: readonly string[]): Promise<string> {
  const terminal = {
    out: (text: string) => void out.push(text),
    err: () => {},
    outIsTty: false,
    errIsTty: false,
    columns: 80,
  };
  await program({ terminal }).parseAsync(['node', 'baton', ...args]);
  return out.splice(0).join('\n');
}

beforeEach(() => {
  out = [];
  process.exitCode = undefined;
});
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(async () => {
  const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: 0 }).admin();
  await admin.connect();
  const own = (await admin.listTopics()).filter((name) => name.startsWith(prefix));
  await admin.deleteTopics({ topics: own });
  await admin.disconnect();
  const subjects = (await (await fetch(`${registryUrl}/subjects`)).json()) as string[];
  for (const subject of subjects.filter((name) => name.startsWith(prefix))) {
    await fetch(`${registryUrl}/subjects/${subject}`, { method: 'DELETE' });
  }
});

it('topics: plan says what apply does, check that it was done; more partitions are refused', async () => {
  expect(await baton('topics', 'plan', ...onBroker, '--partitions', '2')).toContain(
    'create  units.v1  2 partitions, 1 copy',
  );
  expect(process.exitCode).toBeUndefined();
  expect(await baton('topics', 'check', ...onBroker, '--partitions', '2')).toContain('create  units.v1');
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;

  await baton('topics', 'apply', ...onBroker, '--partitions', '2');
  const check = await baton('topics', 'check', ...onBroker, '--partitions', '2', '--json');
  expect(JSON.parse(check)).toEqual([]);
  expect(process.exitCode).toBeUndefined();

  await expect(baton('topics', 'apply', ...onBroker, '--partitions', '4')).rejects.toThrow(CommandError);
  expect(out.join()).toMatch(/cannot {2}units\.v1 {2}partitions: 2, wanted 4[\s\S]*another task/);
});

it('topics: refuses a file that is wrong, with its line, and says where no broker is', async () => {
  await expect(baton('topics', 'plan', ...onBroker, '--file', 'package.json')).rejects.toMatchObject({
    report: { where: expect.stringMatching(/^package\.json:1: /) as string, exitCode: 2 },
  });
  await expect(baton('topics', 'plan', '--brokers', '127.0.0.1:1')).rejects.toThrow(Transient);
});

it('schemas: check changes nothing, register registers all, once', async () => {
  const check = (): Promise<string> => baton('schemas', 'check', ...onRegistry);
  const before = await check();
  expect(before).toMatch(/0 registered, [1-9]\d* new, 0 new versions, 0 rejected$/);
  expect(await check()).toBe(before);
  const first = await baton('schemas', 'register', ...onRegistry, '--json');
  expect(await baton('schemas', 'register', ...onRegistry, '--json')).toBe(first);
  const schemas = JSON.parse(first) as readonly { readonly status: string }[];
  expect(new Set(schemas.map(({ status }) => status))).toEqual(new Set(['registered']));
  expect(await check()).toBe(`${schemas.length} registered, 0 new, 0 new versions, 0 rejected`);
});
