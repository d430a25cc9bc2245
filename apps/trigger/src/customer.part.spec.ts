import { expect, it } from 'vitest';
import { openCodec } from '#contracts';
import { policyWorkflow } from '#domain/policy';
import { id, type CustomerId, type WorkspaceId } from '#domain/vocabulary';
import { Corrupt, NewerFormat } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { customerAggregate, customerPart } from './customer.part.ts';

const AGGREGATE = customerAggregate(id<WorkspaceId>('acme'), id<CustomerId>('a/b'));

async function loadOf(stored: string): Promise<() => unknown> {
  const part = customerPart(await openCodec(createMemoryRuntime().schemaIds));
  const entities = { read: () => ({ due: null, bytes: Buffer.from(stored) }), scan: () => [] };
  return () => part.load(AGGREGATE, entities, policyWorkflow.initial());
}

it('reads what is stored, and says which state it cannot read', async () => {
  expect((await loadOf('{"v":1,"contacts":[7],"forgetAt":9}'))()).toEqual({
    customer: { contacts: [7], episodes: [], forgetAt: 9 },
  });
  expect((await loadOf('{"v":1,"contacts":[],"forgetAt":9,"mergedInto":"a"}'))()).toEqual({
    customer: { contacts: [], episodes: [], forgetAt: 9, mergedInto: 'a' },
  });
  for (const stored of ['', 'null', '{"contacts":[]}', '{"v":1,"contacts":[7]}']) {
    const load = await loadOf(stored);
    expect(load).toThrow(Corrupt);
    expect(load).toThrow(/customer\/acme\/a\/b/);
  }
});

it('refuses by name what a newer version wrote', async () => {
  expect(await loadOf('{"v":9,"contacts":[],"forgetAt":9}')).toThrow(NewerFormat);
});

it('keeps customers of different workspaces apart, whatever their ids are', () =>
  expect(customerAggregate(id<WorkspaceId>('a'), id<CustomerId>('b/c'))).not.toBe(
    customerAggregate(id<WorkspaceId>('a/b'), id<CustomerId>('c')),
  ));
