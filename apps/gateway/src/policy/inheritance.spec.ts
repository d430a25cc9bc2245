import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import { GLOBAL_WORKSPACE, readActivatedPolicy } from '#domain/policy';
import { startGateway, type Json, type Running } from '../../test/gateway-harness.ts';

const YAML = { 'content-type': 'application/yaml' };
let running: Running;
beforeEach(async () => void (running = await startGateway()));
afterEach(() => running.close());

const policyOf = (workspace: string): string => `/v1/workspaces/${encodeURIComponent(workspace)}/policy`;
const put = (workspace: string, yaml: string, query = '') =>
  running.send('PUT', `${policyOf(workspace)}${query}`, yaml, YAML);
const stage = (workspace: string, yaml: string) =>
  running.send('POST', `${policyOf(workspace)}/versions`, yaml, YAML);
const activate = (workspace: string, version: number) =>
  running.send('POST', `${policyOf(workspace)}/versions/${version}/activate`);
const shown = async (workspace: string): Promise<Json> => (await running.get(policyOf(workspace))).json;
const versions = async (workspace: string): Promise<readonly Json[]> =>
  (await running.get(`${policyOf(workspace)}/versions`)).json['versions'] as readonly Json[];
const ruleNames = async (workspace: string): Promise<readonly string[]> => {
  const read = readActivatedPolicy(JSON.stringify((await shown(workspace))['document']));
  return read.ok ? read.policy.triggers.alwaysHuman.map(({ name }) => name) : [read.problem];
};
const written = () => running.log.records(TOPICS.policyEvents).length;

/** A gateway on the same log. @param before what happens before each of its appends, counted from 1 */
async function another(before: (count: number) => unknown): Promise<Running> {
  const { log, codec } = running;
  let count = 0;
  return startGateway({
    codec,
    log: {
      ...log,
      appender: {
        async append(records, at) {
          await before((count += 1));
          return log.appender.append(records, at);
        },
      },
    },
  });
}

const fraud = (phrase: string) => `
name: group
triggers: { alwaysHuman: [{ name: fraud, phrases: [${phrase}] }] }`;
const SHOP = 'name: shop\ntriggers: { silence: { after: 45s } }';
const BUILT_IN = ['complaint', 'legal', 'safety', 'vip'];

describe('O7: the global policy', () => {
  it('is inherited by what is activated or staged after it, by name, and the hash covers the whole', async () => {
    const alone = (await put('shop', SHOP)).json;
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    const over = (await put('shop', SHOP)).json;
    expect(over).toMatchObject({ version: 2 });
    expect(over['hash']).not.toBe(alone['hash']);
    expect(await ruleNames('shop')).toEqual([...BUILT_IN, 'fraud']);
    expect((await shown('shop'))['document']).toMatchObject({
      ...{ name: 'shop', triggers: { silence: { after: '45s' } } },
      inherits: { version: 1, own: { name: 'shop', triggers: { silence: { after: '45s' } } } },
    });
    expect((await stage('hats', 'name: hats')).json).toMatchObject({ version: 1 });
    await activate('hats', 1);
    expect(await ruleNames('hats')).toEqual([...BUILT_IN, 'fraud']);
  });

  it('reaches every workspace that inherits it at once, with who did it and why, and names the others', async () => {
    await put('old', 'name: old');
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', SHOP);
    await put('hats', 'name: hats');
    const { status, json } = await put(GLOBAL_WORKSPACE, fraud('cloned card'), '?by=ana&reason=new%20law');
    expect([status, json]).toMatchObject([
      200,
      {
        version: 2,
        inheritedBy: [
          { workspace: 'hats', version: 2 },
          { workspace: 'shop', version: 2 },
        ],
        standAlone: ['old'],
      },
    ]);
    expect((await versions('shop'))[0]).toMatchObject({
      ...{ version: 2, activatedBy: 'ana', activatedReason: 'global policy version 2: new law' },
    });
    const document = JSON.stringify((await shown('shop'))['document']);
    expect(document).toMatch(/"cloned card"/);
    expect(document).not.toMatch(/"stolen card"/);
    expect((await shown('old'))['version']).toBe(1);
  });

  it('again changes nothing, and completes what was interrupted', async () => {
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', SHOP);
    const count = written();
    expect((await put(GLOBAL_WORKSPACE, fraud('stolen card'))).json).toMatchObject({
      ...{ version: 1, inheritedBy: [{ workspace: 'shop', version: 1 }] },
    });
    expect(written()).toBe(count);
    const failing = await another((count) => {
      if (count > 1) throw new Error('the log is away');
    });
    const broken = await failing.send('PUT', policyOf(GLOBAL_WORKSPACE), fraud('cloned card'), YAML);
    await failing.close();
    expect(broken.status).toBeGreaterThanOrEqual(500);
    expect((await put(GLOBAL_WORKSPACE, fraud('cloned card'))).json).toMatchObject({
      ...{ version: 2, inheritedBy: [{ workspace: 'shop', version: 2 }] },
    });
    expect(JSON.stringify(await shown('shop'))).toMatch(/cloned card/);
  });

  it('and a workspace that is activated at another gateway meanwhile come together', async () => {
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', SHOP);
    const ofShop = await another((count) => count === 1 && put(GLOBAL_WORKSPACE, fraud('cloned card')));
    const answer = await ofShop.send('PUT', policyOf('shop'), 'name: later', YAML);
    await ofShop.close();
    expect(answer.status).toBe(409);
    expect((await put('shop', 'name: later')).status).toBe(200);
    expect((await shown('shop'))['document']).toMatchObject({ name: 'later', inherits: { version: 2 } });

    const ofAll = await another((count) => count === 2 && put('shop', 'name: last'));
    const lost = await ofAll.send('PUT', policyOf(GLOBAL_WORKSPACE), fraud('copied card'), YAML);
    await ofAll.close();
    expect(lost.status).toBe(409);
    expect((await put(GLOBAL_WORKSPACE, fraud('copied card'))).status).toBe(200);
    expect((await shown('shop'))['document']).toMatchObject({ name: 'last', inherits: { version: 3 } });
  });

  it('is followed by a workspace that had no policy when another gateway activated it', async () => {
    const ofHats = await another((count) => count === 1 && put(GLOBAL_WORKSPACE, fraud('stolen card')));
    expect((await ofHats.send('PUT', policyOf('hats'), 'name: hats', YAML)).json).toMatchObject({
      version: 2,
    });
    await ofHats.close();
    expect((await shown('hats'))['document']).toMatchObject({ name: 'hats', inherits: { version: 1 } });
  });

  it('is refused where it would make the policy of a workspace wrong, and nothing is written', async () => {
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', 'name: shop\ntriggers: { alwaysHuman: [{ name: fraud, off: true }] }');
    const count = written();
    const answer = await put(GLOBAL_WORKSPACE, 'name: group');
    expect(answer.status).toBe(422);
    expect(answer.json['detail']).toMatch(
      /Nothing is activated.*\nworkspace "shop", triggers\.alwaysHuman\.0\.name: there is no rule of the global policy "fraud"/,
    );
    expect(written()).toBe(count);
  });

  it('stays in force where a workspace goes back to its earlier file, or activates what was staged before', async () => {
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', SHOP);
    await put('shop', 'name: later');
    await stage('shop', 'name: sale');
    await put(GLOBAL_WORKSPACE, fraud('cloned card'));
    for (const [version, name] of [
      [1, 'shop'],
      [3, 'sale'],
    ] as const) {
      await activate('shop', version);
      const now = await shown('shop');
      expect(now['document']).toMatchObject({ name, inherits: { version: 2 } });
      expect(JSON.stringify(now)).toMatch(/cloned card/);
    }
  });

  it('goes back itself, and takes the workspaces with it', async () => {
    await put(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', SHOP);
    await put(GLOBAL_WORKSPACE, fraud('cloned card'));
    expect((await activate(GLOBAL_WORKSPACE, 1)).json).toMatchObject({
      ...{ version: 3, inheritedBy: [{ workspace: 'shop', version: 3 }] },
    });
    expect(JSON.stringify(await shown('shop'))).toMatch(/stolen card/);
  });

  it('that is staged changes no workspace', async () => {
    await stage(GLOBAL_WORKSPACE, fraud('stolen card'));
    await put('shop', SHOP);
    expect(await ruleNames('shop')).toEqual(BUILT_IN);
  });

  it('is refused while workers may not know it', async () => {
    const old = await startGateway({ withoutLevel: true });
    const answer = await old.send('PUT', policyOf(GLOBAL_WORKSPACE), fraud('stolen card'), YAML);
    await old.close();
    expect(answer.status).toBe(409);
    expect(answer.json['detail']).toMatch(/baton upgrade finalize/);
  });
});

describe('O7: a workspace that inherits', () => {
  beforeEach(async () => void (await put(GLOBAL_WORKSPACE, fraud('stolen card'))));

  it('is shown as YAML that can be put back: what it has itself', async () => {
    const { json } = await put('shop', SHOP);
    const yaml = await running.get(policyOf('shop'), { accept: 'application/yaml' });
    expect(yaml.text).toMatch(/^# version 1, hash .*\n# over version 1 of the global policy, hash /);
    expect(yaml.text).toMatch(/after: 45s/);
    expect(yaml.text).not.toMatch(/stolen card|threshold/);
    expect((await put('shop', yaml.text)).json).toEqual(json);
    const whole = await running.get(`${policyOf('shop')}?extent=whole`, { accept: 'application/yaml' });
    expect(whole.text).toMatch(/stolen card/);
    expect((await running.get(`${policyOf('shop')}?extent=some`)).status).toBe(400);
    const version = await running.get(`${policyOf('shop')}/versions/1`, { accept: 'application/yaml' });
    expect(version.text).toMatch(/# over version 1 of the global policy/);
  });

  it('is checked as it would be activated', async () => {
    const check = (yaml: string) => running.send('POST', '/v1/policy/check', yaml, YAML);
    const off = await check('name: x\ntriggers: { alwaysHuman: [{ name: fraud, off: true }] }');
    expect(off.json['notes']).toContainEqual(expect.stringMatching(/"fraud" of the global policy is off/));
    const { hash } = (await check(SHOP)).json;
    expect((await put('shop', SHOP)).json).toMatchObject({ hash });
  });
});
