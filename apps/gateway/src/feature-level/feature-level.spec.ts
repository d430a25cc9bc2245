import { afterEach, describe, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import { FIRST_LEVEL, NEWEST_LEVEL } from '#domain/feature-level';
import { startGateway, type Running } from '../../test/gateway-harness.ts';
import type { WorkerLevel } from '../gateway-options.ts';

const PATH = '/v1/feature-level';
let running: Running | undefined;
afterEach(() => running?.close());

const worker = (processor: string, featureLevel: number): WorkerLevel => ({
  processor,
  host: '10.0.0.7',
  featureLevel,
});
const withWorkers = async (...workers: readonly WorkerLevel[]): Promise<Running> =>
  (running = await startGateway({ workers, withoutLevel: true }));

describe('the feature level', () => {
  it('is the first where none was activated, with what the newest brings', async () => {
    const gateway = await withWorkers(worker('trigger', NEWEST_LEVEL));
    expect((await gateway.get(PATH)).json).toMatchObject({
      active: FIRST_LEVEL,
      newest: NEWEST_LEVEL,
      pending: [{ level: NEWEST_LEVEL, brings: expect.any(Array) as unknown }],
      workers: [{ processor: 'trigger', featureLevel: NEWEST_LEVEL }],
    });
  });

  it('is activated in every partition when every worker knows it, and then nothing is pending', async () => {
    const gateway = await withWorkers(worker('trigger', NEWEST_LEVEL), worker('routing', NEWEST_LEVEL));
    expect((await gateway.send('PUT', PATH, {})).json).toMatchObject({ active: NEWEST_LEVEL, pending: [] });
    expect(gateway.log.records(TOPICS.policyEvents).map(({ partition }) => partition)).toEqual([0, 1]);
    await gateway.send('PUT', PATH, { level: FIRST_LEVEL });
    expect(gateway.log.records(TOPICS.policyEvents)).toHaveLength(2);
  });

  it('is activated again for tasks that missed it', async () => {
    const gateway = await withWorkers(worker('trigger', NEWEST_LEVEL), worker('routing', NEWEST_LEVEL));
    await gateway.send('PUT', PATH, {});
    expect((await gateway.send('PUT', PATH, {})).json).toMatchObject({ active: NEWEST_LEVEL });
    expect(gateway.log.records(TOPICS.policyEvents)).toHaveLength(4);
  });

  it('is not activated while an older worker runs, which is named', async () => {
    const gateway = await withWorkers(worker('trigger', NEWEST_LEVEL), worker('routing', FIRST_LEVEL));
    const answer = await gateway.send('PUT', PATH, {});
    expect(answer.status).toBe(409);
    expect(answer.json['detail']).toMatch(/routing on 10\.0\.0\.7 knows up to 1.*Upgrade these first/);
    expect(gateway.log.records(TOPICS.policyEvents)).toEqual([]);
  });

  it('is not activated while one of the two has no worker', async () => {
    const gateway = await withWorkers(worker('trigger', NEWEST_LEVEL));
    const answer = await gateway.send('PUT', PATH, {});
    expect([answer.status, answer.json['detail']]).toEqual([
      409,
      expect.stringMatching(/No worker of routing runs/),
    ]);
  });

  it('is not activated while no worker runs', async () => {
    const gateway = await withWorkers();
    expect((await gateway.send('PUT', PATH, {})).json['detail']).toMatch(
      /No worker of trigger and routing runs/,
    );
  });

  it.each([0, NEWEST_LEVEL + 1, 1.5, 'two'])('%j is none', async (level) => {
    const gateway = await withWorkers(worker('trigger', 9));
    expect(await gateway.send('PUT', PATH, { level })).toMatchObject({ status: 400 });
  });

  it('decides which policies may be activated', async () => {
    const gateway = await withWorkers(worker('trigger', NEWEST_LEVEL), worker('routing', NEWEST_LEVEL));
    const yaml = { 'content-type': 'application/yaml' };
    const policy = '/v1/workspaces/default/policy';
    const aliases = 'triggers: { alwaysHuman: [] }\nqueues: [{ id: general, aliases: [front desk] }]\n';
    const refused = await gateway.send('PUT', policy, aliases, yaml);
    expect(refused.status).toBe(409);
    expect(refused.json['detail']).toMatch(/queues\.0\.aliases.*baton upgrade finalize/);
    const older = await gateway.send('PUT', policy, 'triggers: { alwaysHuman: [] }\n', yaml);
    expect(older.status).toBe(200);
    expect((await gateway.get(policy)).text).not.toMatch(/aliases/);
    await gateway.send('PUT', PATH, {});
    expect((await gateway.send('PUT', policy, aliases, yaml)).status).toBe(200);
  });
});
