import { expect, it } from 'vitest';
import { openCodec } from '#contracts';
import { policyWorkflow } from '#domain/policy';
import { Corrupt, NewerFormat } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { conversationPart } from './conversation.part.ts';

async function loadOf(stored: string): Promise<() => unknown> {
  const part = conversationPart(await openCodec(createMemoryRuntime().schemaIds));
  const entities = { read: () => ({ due: null, bytes: Buffer.from(stored) }), scan: () => [] };
  return () => part.load('conversation/default/c1', entities, policyWorkflow.initial());
}

const STORED = '{"v":1,"phase":"live","turns":';

it.each(['{"phase":"live"}', '{"v":1', '', 'null', `${STORED}7}`, '{"v":1,"attempts":"x"}'])(
  'says which state cannot be read, and what to do: %j',
  async (stored) => {
    const load = await loadOf(stored);
    expect(load).toThrow(Corrupt);
    expect(load).toThrow(/state of conversation\/default\/c1 .*Restore the state of the task from a copy/);
  },
);

it('refuses by name what a newer version wrote', async () => {
  const load = await loadOf('{"v":9,"phase":"live"}');
  expect(load).toThrow(NewerFormat);
  expect(load).toThrow(/conversation\/default\/c1 .*format 9.*reads up to 1.*newer version/);
});
