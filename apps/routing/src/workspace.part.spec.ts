import { expect, it } from 'vitest';
import { openCodec } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import { NewerFormat, entityKey, type EntityKey } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { workspacePart } from './workspace.part.ts';

async function load(document: string) {
  const part = workspacePart(await openCodec(createMemoryRuntime().schemaIds));
  const bytes = Buffer.from(JSON.stringify({ v: 1, version: 3, hash: 'hash-3', document }));
  const stored: readonly [EntityKey, { due: null; bytes: Buffer }][] = [
    [entityKey('workspace/default/policy/active'), { due: null, bytes }],
  ];
  return part.load(
    'workspace/default',
    { read: () => undefined, scan: () => stored },
    { level: NEWEST_LEVEL },
  );
}

it('restores a policy that was activated before a capability existed with that capability off', async () => {
  const { priority, ...rest } = JSON.parse(canonicalPolicy(DEFAULT_POLICY)) as Record<string, object>;
  const { tier, ...known } = priority as Record<string, unknown>;
  const { policies } = await load(JSON.stringify({ ...rest, priority: known }));
  expect(tier).toEqual({ vip: 60 });
  expect(policies.get('active')).toMatchObject({ version: 3, policy: { priority: { tier: {} } } });
});

it('names a policy that it cannot read, and the remedy, instead of ending the worker', async () => {
  await expect(load('{"format":2}')).rejects.toThrow(NewerFormat);
  await expect(load('{"format":2}')).rejects.toThrow(
    /workspace\/default .*written by a newer Baton; upgrade this one/,
  );
});
