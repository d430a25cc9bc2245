import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type Running } from '../../../gateway/test/gateway-harness.ts';
import { printedBy } from '../printed.fixture.ts';

let running: Running;
let folder: string;
beforeAll(async () => {
  running = await startGateway();
  folder = await mkdtemp(join(tmpdir(), 'baton-global-policy-'));
}, 60_000);
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => void (process.exitCode = undefined));

async function file(name: string, yaml: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, yaml);
  return path;
}
const policy = (...args: readonly string[]) => printedBy('policy', ...args, '--url', running.gateway.url);
const offline = (...args: readonly string[]) => printedBy('policy', ...args);

const GLOBAL = `
name: group
triggers:
  confidence: { threshold: 0.5 }
  alwaysHuman: [{ name: fraud, phrases: [stolen card] }]
queues: [{ id: general, offerTimeout: 20s }, { id: cards, wrapUp: 1m }]
routes: [{ queue: cards, rules: [fraud] }, { queue: general }]`;
const SHOP = `
name: shop
triggers: { confidence: { consecutive: 3 } }
queues: [{ id: cards, offerTimeout: 9s }]`;

describe('O7: the global policy at the command line', () => {
  it('is activated for all, followed by those who inherit, shown by scope, and rolled back', async () => {
    const [global, shop] = [await file('global.yaml', GLOBAL), await file('shop.yaml', SHOP)];
    expect(await policy('activate', global, '--global', '--by', 'ana')).toMatch(
      /^the global policy is version 1, hash [0-9a-f]{64}$/,
    );
    await policy('activate', shop, '--workspace', 'shop');
    const from = async (...of: readonly string[]) => {
      const shown = await policy('show', '--workspace', 'shop', '--effective', '--json', ...of);
      const { values } = JSON.parse(shown) as { readonly values: readonly { path: string; from: string }[] };
      return (path: string) => values.find((value) => value.path === path)?.from;
    };
    const inCards = await from('--queue', 'cards');
    expect(
      ['triggers.confidence.threshold', 'triggers.confidence.consecutive', 'triggers.alwaysHuman.fraud'].map(
        inCards,
      ),
    ).toEqual(['global', 'workspace', 'global']);
    expect(['queue.offerTimeout', 'queue.wrapUp', 'queue.expectedHandle'].map(inCards)).toEqual([
      ...['queue', 'global', 'built-in'],
    ]);
    expect((await from('--queue', 'general'))('queue.offerTimeout')).toBe('global');
    await expect(from('--queue', 'kards')).rejects.toThrow(/no queue kards/);

    const stricter = await file('stricter.yaml', GLOBAL.replace('0.5', '0.6'));
    expect(await policy('diff', 'active', stricter, '--global')).toMatch(/threshold: 0\.6 instead of 0\.5/);
    await policy('stage', stricter, '--global');
    expect(await policy('activate', '--version', '2', '--global', '--reason', 'calmer')).toMatch(
      /^the global policy is version 2, .*\nworkspace shop follows, under version 2$/,
    );
    expect(await policy('diff', '1', '2', '--workspace', 'shop')).toMatch(/threshold: 0\.6 instead of 0\.5/);
    expect(await policy('versions', '--workspace', 'shop')).toMatch(/global policy version 2: calmer/);
    expect(await policy('versions', '--global')).toMatch(/2 +active .*calmer/);

    expect(await policy('rollback', '--global')).toMatch(
      /version 3, which is version 1 again.*\n.*shop follows/,
    );
    expect(await policy('diff', '1', 'active', '--workspace', 'shop')).toMatch(/mean the same/);
  });

  it('a workspace goes back to its own earlier file, past versions that only followed', async () => {
    const later = await file('later.yaml', `${SHOP}\npriority: { reEscalation: 7 }`);
    await policy('activate', later, '--workspace', 'shop');
    await policy('activate', await file('four.yaml', GLOBAL.replace('0.5', '0.4')), '--global');
    await policy('rollback', '--workspace', 'shop');
    const own = await policy('show', '--workspace', 'shop');
    expect(own).toMatch(/over version 4 of the global policy/);
    expect(own).not.toMatch(/reEscalation/);
  });

  it('is what a file is checked and tested over, also without a process', async () => {
    const global = await file('global.yaml', GLOBAL);
    const shop = await file(
      'routes.yaml',
      `${SHOP}\nroutes: [{ queue: general, rules: [fraud] }, { queue: cards }]`,
    );
    await expect(offline('test', shop)).rejects.toThrow(/not valid/);
    expect(await offline('check', shop, '--no-log', '--global-file', global)).toMatch(
      /is good: policy "shop"/,
    );
    await file(
      'routes.test.yaml',
      '[{ name: fraud, turns: [{ customer: I have a stolen card }], expect: { outcome: escalate, rule: fraud, queue: general } }]',
    );
    expect(await offline('test', shop, '--global-file', global)).toMatch(/1 .* as expected/);
    expect(await offline('diff', global, shop, '--global-file', global)).toMatch(
      /consecutive: 3 instead of 2/,
    );
  });
});
