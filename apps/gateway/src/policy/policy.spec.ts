import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import { DEFAULT_POLICY_HASH } from '#domain/policy';
import { startGateway, type Running } from '../../test/gateway-harness.ts';

const PATH = '/v1/workspaces/default/policy';
const YAML = { 'content-type': 'application/yaml' };
let running: Running;
beforeEach(async () => void (running = await startGateway()));
afterEach(() => running.close());

const activations = () =>
  running.log.records(TOPICS.policyEvents).flatMap(({ partition, value }) => {
    const event = running.codec.decode(TOPICS.policyEvents, value);
    if (event.type !== 'PolicyActivated') return [];
    const { version, hash, workspaceId } = event;
    return [{ partition, version, hash, workspaceId }];
  });

describe('activating', () => {
  it('writes the next version to every partition, and then it is the active one', async () => {
    const first = await running.send('PUT', PATH, 'name: First\n', YAML);
    expect(first).toMatchObject({ status: 200, json: { version: 1 } });
    const { hash } = first.json;
    expect(activations()).toEqual([
      { partition: 0, version: 1, hash, workspaceId: 'default' },
      { partition: 1, version: 1, hash, workspaceId: 'default' },
    ]);
    const shown = await running.get(PATH);
    expect(shown.json).toMatchObject({ version: 1, hash, activatedBy: 'http', document: { name: 'First' } });
    expect(shown.headers.get('etag')).toBe(`"${String(hash)}"`);
  });

  it('keeps on record who did it and why', async () => {
    await running.send('PUT', `${PATH}?by=ana&reason=calmer%20evenings`, 'name: First\n', YAML);
    expect((await running.get(PATH)).json).toMatchObject({ activatedBy: 'ana', reason: 'calmer evenings' });
    const long = await running.send('PUT', `${PATH}?by=${'a'.repeat(257)}`, 'name: Second\n', YAML);
    expect(long).toMatchObject({ status: 400 });
    expect((await running.get(PATH)).json).toMatchObject({ version: 1 });
  });

  it('is refused in a workspace that no record may name', async () => {
    const answer = await running.send('PUT', '/v1/workspaces/acme~1/policy', 'name: First\n', YAML);
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ parameter: 'workspace' }] } });
    expect(activations()).toEqual([]);
  });

  it('of several at once gives each a version of its own', async () => {
    const names = ['A', 'B', 'C'];
    const answers = await Promise.all(
      names.map((name) => running.send('PUT', PATH, `name: ${name}\n`, YAML)),
    );
    expect(answers.map(({ json }) => json['version']).sort()).toEqual([1, 2, 3]);
  });

  it('the active one again changes nothing', async () => {
    const first = await running.send('PUT', PATH, 'name: First\n', YAML);
    const again = await running.send('PUT', PATH, 'name:   First\n', YAML);
    expect(again.json).toEqual(first.json);
    expect(activations()).toHaveLength(2);
  });

  it('a wrong one is refused with line and column, and nothing is written', async () => {
    const answer = await running.send(
      'PUT',
      PATH,
      'name: First\ntriggers:\n  confidence:\n    threshold: 7\n',
      YAML,
    );
    expect(answer.status).toBe(422);
    expect(answer.json['errors']).toMatchObject([{ pointer: '#/triggers/confidence/threshold', line: 4 }]);
    expect(answer.json['detail']).toMatch(/policy\.yaml:4:\d+ triggers\.confidence\.threshold/);
    expect(activations()).toEqual([]);
  });

  it('refuses an empty policy, and says that it is empty', async () => {
    const answer = await running.send('PUT', PATH, '# nothing yet\n', YAML);
    expect(answer.status).toBe(422);
    expect(answer.json['detail']).toMatch(/The policy is empty/);
  });

  it('refuses a policy as JSON', async () => {
    expect(await running.send('PUT', PATH, { name: 'First' })).toMatchObject({ status: 415 });
  });
});

it('before any activation, the built-in policy is shown as version 0', async () => {
  expect((await running.get(PATH)).json).toMatchObject({
    version: 0,
    hash: DEFAULT_POLICY_HASH,
    activatedBy: null,
  });
});

it('a policy is shown as YAML where that is asked for', async () => {
  const answer = await running.get(PATH, { accept: 'application/yaml' });
  expect(answer.headers.get('content-type')).toMatch('application/yaml');
  expect(answer.text).toMatch(/^# version 0, hash [0-9a-f]{64}\n/);
});

it('what is shown as YAML can be put back as it is', async () => {
  const { hash } = (await running.send('PUT', PATH, 'triggers: { silence: { after: 90s } }\n', YAML)).json;
  const shown = await running.get(PATH, { accept: 'application/yaml' });
  expect(shown.text).toMatch(/after: 90s\n/);
  const back = await running.send('PUT', PATH, shown.text, YAML);
  expect(back).toMatchObject({ status: 200, json: { version: 1, hash } });
});

it('checking a policy activates nothing', async () => {
  const right = await running.send('POST', '/v1/policy/check', 'name: First\n', YAML);
  const wrong = await running.send('POST', '/v1/policy/check', 'queues: 7\n', YAML);
  expect(right).toMatchObject({ status: 200, json: { name: 'First' } });
  expect(wrong).toMatchObject({ status: 422 });
  expect(activations()).toEqual([]);
});
