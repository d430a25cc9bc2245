import { expect, it } from 'vitest';
import { openCodec } from '#contracts';
import { policyWorkflow } from '#domain/policy';
import { Corrupt } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { conversationPart } from './conversation.part.ts';

async function loadOf(stored: string): Promise<() => unknown> {
  const part = conversationPart(await openCodec(createMemoryRuntime().schemaIds));
  const entities = { read: () => ({ due: null, bytes: Buffer.from(stored) }), scan: () => [] };
  return () => part.load('conversation/default/c1', entities, policyWorkflow.initial());
}

it.each(['{"phase":"live"}', '{"v":1', ''])(
  'says which state cannot be read, and what to do: %j',
  async (stored) => {
    const load = await loadOf(stored);
    expect(load).toThrow(Corrupt);
    expect(load).toThrow(
      /conversation\/default\/c1 cannot be read.*restore the data folder.*begin with a new one/,
    );
  },
);

it('names the version where a newer release wrote it', async () => {
  const load = await loadOf('{"v":9,"phase":"live"}');
  expect(load).toThrow(Corrupt);
  expect(load).toThrow(
    /conversation\/default\/c1 .*version 9.*reads up to version 1.*go on with that release/,
  );
});
