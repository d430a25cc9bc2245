import { describe, expect, it } from 'vitest';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, type Codec, type DomainEvent } from '#contracts';
import { canonicalPolicy, DEFAULT_POLICY, DEFAULT_POLICY_HASH } from '#domain/policy';
import { instant } from '#kernel';
import { id } from '#domain/vocabulary';
import { createWorker, partitionOf, type Misplaced, type OutboundRecord, type Processor } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { customerTurn, STARTED } from '../fixtures/turn-events.ts';

const PARTITIONS = 3;
const WORKSPACE = 'acme';

/** What a processor finds out of place among these records, and how much it emits and rejects. */
async function placed(
  build: (codec: Codec) => Processor,
  records: (codec: Codec) => readonly OutboundRecord[],
) {
  const runtime = createMemoryRuntime({ partitions: PARTITIONS });
  const codec = await openCodec(runtime.schemaIds);
  const processor = build(codec);
  const found: Misplaced[] = [];
  const { journal, clock } = runtime;
  const source = runtime.source(processor.topics);
  const observer = { misplaced: (_task: unknown, record: Misplaced) => void found.push(record) };
  const worker = createWorker({ processor, journal, clock, source, observer });
  await worker.start();
  await runtime.appender.append(records(codec));
  await worker.whenIdle();
  await worker.stop();
  const emitted = journal.tasks().flatMap((task) => journal.units(task).flatMap(({ outputs }) => outputs));
  return { found, emitted: emitted.length, deadLetters: journal.deadLetters().length };
}

const stamp = { eventId: id<never>('e1'), workspaceId: id<never>(WORKSPACE), occurredAt: instant(0) };
const policy: DomainEvent = {
  ...stamp,
  type: 'PolicyActivated',
  version: 1,
  hash: DEFAULT_POLICY_HASH,
  document: canonicalPolicy(DEFAULT_POLICY),
  activatedBy: 'test',
  reason: null,
};
const conversation = (name: string): readonly DomainEvent[] =>
  [
    { ...stamp, ...STARTED, conversationId: id(name), eventId: id('s') },
    {
      ...stamp,
      ...customerTurn('I want to talk to a human', 'm1'),
      conversationId: id(name),
      eventId: id('t'),
    },
  ] as readonly DomainEvent[];
const signIn = (agent: string): DomainEvent => ({
  ...stamp,
  type: 'AgentSignedIn',
  agentId: id(agent),
  name: agent,
  skills: {},
  languages: ['en'],
  queues: [],
  capacity: { '*': 1 },
  attributes: {},
});
const NAMES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
const elsewhere = (key: string): number => (partitionOf(key, PARTITIONS) + 1) % PARTITIONS;

describe('trigger', () => {
  it('finds nothing out of place where records are keyed as topics.json says', async () => {
    const { found, emitted } = await placed(triggerProcessor, (codec) =>
      [policy, ...NAMES.flatMap(conversation)].map((event) => codec.outbound(event)),
    );
    expect(found).toEqual([]);
    expect(emitted).toBe(2 * NAMES.length);
  });

  it('finds every record of a conversation in a partition that is not its key’s, and escalates all the same', async () => {
    const { found, emitted, deadLetters } = await placed(triggerProcessor, (codec) =>
      conversation('c1').map((event) => ({ ...codec.outbound(event), partition: elsewhere('c1') })),
    );
    const topic = 'conversation.events.v1';
    const expected = String(partitionOf('c1', PARTITIONS));
    expect(found).toMatchObject([
      { topic, key: 'c1', wrong: 'partition', expected },
      { topic, key: 'c1', wrong: 'partition', expected },
    ]);
    expect([emitted, deadLetters]).toEqual([2, 0]);
  });
});

describe('routing', () => {
  it('finds nothing out of place where records are keyed as topics.json says', async () => {
    const { found } = await placed(routingProcessor, (codec) =>
      [policy, signIn('ana'), signIn('bo')].map((event) => codec.outbound(event)),
    );
    expect(found).toEqual([]);
  });

  it('finds agents that are keyed by their own ids', async () => {
    const agents = ['ana', 'bo', 'cy'];
    const { found, deadLetters } = await placed(routingProcessor, (codec) =>
      agents.map((agent) => ({ ...codec.outbound(signIn(agent)), key: agent })),
    );
    expect(found.map(({ key, wrong, expected }) => [key, wrong, expected]).sort()).toEqual(
      agents.map((agent) => [agent, 'key', WORKSPACE]),
    );
    expect(deadLetters).toBe(0);
  });
});
