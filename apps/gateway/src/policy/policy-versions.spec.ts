import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import { startGateway, type Json, type Running } from '../../test/gateway-harness.ts';

const POLICY = '/v1/workspaces/default/policy';
const VERSIONS = `${POLICY}/versions`;
const YAML = { 'content-type': 'application/yaml' };
let running: Running;
beforeEach(async () => void (running = await startGateway()));
afterEach(() => running.close());

const put = async (name: string, query = ''): Promise<Json> =>
  (await running.send('PUT', `${POLICY}${query}`, `name: ${name}\n`, YAML)).json;
const stage = (name: string, query = '') =>
  running.send('POST', `${VERSIONS}${query}`, `name: ${name}\n`, YAML);
const activate = (version: number, query = '') =>
  running.send('POST', `${VERSIONS}/${version}/activate${query}`);
const listed = async (): Promise<readonly Json[]> =>
  (await running.get(VERSIONS)).json['versions'] as readonly Json[];
const states = async () =>
  (await listed()).map(({ version, name, state }) => `${String(version)} ${String(name)} ${String(state)}`);
const written = () =>
  running.log.records(TOPICS.policyEvents).map(({ value }) => {
    const { type } = running.codec.decode(TOPICS.policyEvents, value);
    return type;
  });

/** A gateway on the same log, before whose first record another one writes the same version. */
async function second(): Promise<Running> {
  const { log, codec } = running;
  let isFirst = true;
  const append: typeof log.appender.append = async (records, at) => {
    if (isFirst) {
      isFirst = false;
      await put('Other');
    }
    return log.appender.append(records, at);
  };
  return startGateway({ log: { ...log, appender: { append } }, codec });
}

it('whoever takes a version at the same time as somebody else hears that it is not theirs', async () => {
  for (const [method, path] of [
    ['PUT', POLICY],
    ['POST', VERSIONS],
  ] as const) {
    const other = await second();
    const answer = await other.send(method, path, 'name: Own\n', YAML);
    await other.close();
    expect([answer.status, answer.json['detail']]).toEqual([
      409,
      expect.stringMatching(/another policy, written at the same time.*send yours again/),
    ]);
    expect(await states()).toContainEqual(expect.stringMatching(/Other active/));
    await put('Back');
  }
});

describe('staging', () => {
  it('gives the policy the next version, in every partition, and the one in force stays', async () => {
    const first = await put('First');
    const staged = await stage('Second', '?by=ana&reason=for%20Monday');
    expect(staged).toMatchObject({ status: 200, json: { version: 2 } });
    expect((await running.get(POLICY)).json).toMatchObject({ version: 1, hash: first['hash'] });
    expect(written().filter((type) => type === 'PolicyStaged')).toHaveLength(2);
    expect(await listed()).toMatchObject([
      {
        ...{ version: 2, name: 'Second', state: 'staged', stagedBy: 'ana', stagedReason: 'for Monday' },
        ...{ activatedBy: null, activatedAt: null, activatedReason: null },
        stagedAt: expect.stringMatching(/Z$/) as string,
      },
      { version: 1, name: 'First', state: 'active', stagedBy: null, activatedBy: 'http' },
    ]);
  });

  it('of what is staged or active already writes nothing', async () => {
    const first = await put('First');
    const staged = await stage('Second');
    const count = written().length;
    expect((await stage('Second')).json).toEqual(staged.json);
    expect((await stage('First')).json).toEqual(first);
    expect(written()).toHaveLength(count);
  });

  it('of several at once gives each a version of its own', async () => {
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => stage(name)));
    expect(answers.map(({ json }) => json['version']).sort()).toEqual([1, 2, 3]);
  });

  it('refuses what is not valid, and writes nothing', async () => {
    const answer = await running.send('POST', VERSIONS, 'queues: 7\n', YAML);
    expect(answer.status).toBe(422);
    expect(written()).not.toContain('PolicyStaged');
  });

  it('is refused while workers may not know it, and says what to do', async () => {
    const old = await startGateway({ withoutLevel: true });
    const answer = await old.send('POST', VERSIONS, 'name: First\n', YAML);
    expect(answer.status).toBe(409);
    expect(answer.json['detail']).toMatch(/baton upgrade finalize/);
    await old.close();
  });
});

describe('activating a version', () => {
  it('puts what is staged in force under its number, with who did it and why', async () => {
    await put('First');
    const { json } = await stage('Second', '?by=ana');
    const answer = await activate(2, '?by=mia&reason=Monday');
    expect(answer).toMatchObject({ status: 200, json });
    expect((await running.get(POLICY)).json).toMatchObject({ version: 2, activatedBy: 'mia' });
    expect(await states()).toEqual(['2 Second active', '1 First retired']);
    expect((await listed())[0]).toMatchObject({
      ...{ stagedBy: 'ana', activatedBy: 'mia', activatedReason: 'Monday' },
    });
  });

  it('by the document that was staged is the same', async () => {
    const { json } = await stage('First');
    expect(await put('First')).toEqual(json);
    expect(await states()).toEqual(['1 First active']);
  });

  it('that is retired makes it the next version, with the very same document', async () => {
    const first = await put('First');
    await put('Second');
    await stage('Third');
    expect((await activate(1)).json).toEqual({ version: 4, hash: first['hash'] });
    expect(await states()).toEqual([
      '4 First active',
      '3 Third staged',
      '2 Second retired',
      '1 First retired',
    ]);
  });

  it('that was staged before the one in force makes it the next version', async () => {
    await stage('First');
    await put('Second');
    expect((await activate(1)).json).toMatchObject({ version: 3 });
    expect(await states()).toEqual(['3 First active', '2 Second retired', '1 First retired']);
  });

  it('that is in force changes nothing', async () => {
    const first = await put('First');
    const count = written().length;
    expect((await activate(1)).json).toEqual(first);
    expect(written()).toHaveLength(count);
  });

  it('that does not exist says which there are', async () => {
    await put('First');
    expect(await activate(7)).toMatchObject({ status: 404 });
    expect((await activate(7)).json['detail']).toMatch(/Its versions: 1\./);
    expect(await running.send('POST', `${VERSIONS}/x/activate`)).toMatchObject({ status: 400 });
  });
});

it('a version is shown as JSON and as YAML that can be put back', async () => {
  await put('First');
  const { hash } = (await put('Second')) as { readonly hash: string };
  expect((await running.get(`${VERSIONS}/1`)).json).toMatchObject({
    ...{ version: 1, state: 'retired', document: { name: 'First' } },
  });
  const yaml = await running.get(`${VERSIONS}/2`, { accept: 'application/yaml' });
  expect(yaml.text).toMatch(/^# version 2 \(active\), hash /);
  const back = await running.send('PUT', POLICY, yaml.text, YAML);
  expect(back.json).toEqual({ version: 2, hash });
});

it('before anything was staged or activated there are no versions', async () => {
  expect(await listed()).toEqual([]);
});
