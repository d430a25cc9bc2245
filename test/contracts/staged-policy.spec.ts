import { expect, it } from 'vitest';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, policyHash, type Codec, type DomainEvent } from '#contracts';
import { canonicalPolicy, DEFAULT_POLICY, readWrittenPolicy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import { instant } from '#kernel';
import { createWorker, type Processor } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { customerTurn, STARTED } from '../fixtures/turn-events.ts';

const read = readWrittenPolicy('triggers: { alwaysHuman: [{ name: tea, phrases: [teapot lid] }] }\n', 'p');
const document = canonicalPolicy(read.ok ? read.policy : DEFAULT_POLICY);
const stamp = { workspaceId: id<never>('acme'), occurredAt: instant(0) };
const version = { ...stamp, version: 1, hash: policyHash(document), document, reason: null };
const staged = { ...version, type: 'PolicyStaged', eventId: id('staged'), stagedBy: 'ana' } as DomainEvent;
const activated = {
  ...version,
  type: 'PolicyActivated',
  eventId: id('active'),
  activatedBy: 'mia',
} as DomainEvent;
const asked = (conversation: string): readonly DomainEvent[] =>
  [
    { ...stamp, ...STARTED, conversationId: id(conversation), eventId: id('s') },
    { ...stamp, ...customerTurn('my teapot lid', 'm1'), conversationId: id(conversation), eventId: id('t') },
  ] as readonly DomainEvent[];

async function decided(build: (codec: Codec) => Processor, events: readonly DomainEvent[]) {
  const runtime = createMemoryRuntime({ partitions: 2 });
  const codec = await openCodec(runtime.schemaIds);
  const processor = build(codec);
  const { journal, clock } = runtime;
  const worker = createWorker({ processor, journal, clock, source: runtime.source(processor.topics) });
  await worker.start();
  await runtime.appender.append(events.map((event) => codec.outbound(event)));
  await worker.whenIdle();
  await worker.stop();
  const units = journal.tasks().flatMap((task) => journal.units(task));
  return {
    outputs: units.flatMap(({ outputs }) => outputs).length,
    entities: units.flatMap(({ entities }) => [...entities]).length,
    deadLetters: journal.deadLetters().length,
  };
}

it('a policy that is staged decides nothing, until it is activated', async () => {
  const alone = await decided(triggerProcessor, asked('c1'));
  expect(alone).toMatchObject({ outputs: 0, deadLetters: 0 });
  expect(await decided(triggerProcessor, [staged, ...asked('c1')])).toEqual(alone);
  const after = await decided(triggerProcessor, [staged, activated, ...asked('c1')]);
  expect(after.outputs).toBeGreaterThan(0);
  expect(after.deadLetters).toBe(0);
});

it('routing takes no notice of it', async () => {
  expect(await decided(routingProcessor, [staged])).toEqual({ outputs: 0, entities: 0, deadLetters: 0 });
});
