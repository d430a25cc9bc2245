import { expect, it } from 'vitest';
import { openCodec } from '#contracts';
import { policyWorkflow } from '#domain/policy';
import { Corrupt } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { conversationPart } from './conversation.part.ts';

it('says which state cannot be read, and what to do, where another version wrote it', async () => {
  const part = conversationPart(await openCodec(createMemoryRuntime().schemaIds));
  const entities = { read: () => ({ due: null, bytes: Buffer.from('{"phase":"live"}') }), scan: () => [] };
  const load = () => part.load('conversation/default/c1', entities, policyWorkflow.initial());
  expect(load).toThrow(Corrupt);
  expect(load).toThrow(/conversation\/default\/c1 .*another version of Baton.*new data folder/);
});
