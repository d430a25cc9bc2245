import { expect, it } from 'vitest';
import { openCodec, TOPICS, type DomainEvent, type EventTopic } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { levelActivated } from '#processors';
import { createWorker, partitionOf } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { triggerProcessor } from './trigger.processor.ts';

const PARTITIONS = 2;
/** Two ids whose tasks are others, and the conversations likewise. */
const WEB = 'web 3';
const SHOP = 'shop 4711';

async function startPipeline() {
  const runtime = createMemoryRuntime({ partitions: PARTITIONS });
  const codec = await openCodec(runtime.schemaIds);
  const processor = triggerProcessor(codec);
  let worker = started();
  await worker.ready;
  function started() {
    const { journal, clock } = runtime;
    const made = createWorker({ processor, journal, clock, source: runtime.source(processor.topics) });
    return { made, ready: made.start() };
  }
  let sent = 0;
  return {
    happens: async (event: object): Promise<void> => {
      const all = { workspaceId: 'w', occurredAt: 0, eventId: `e${(sent += 1)}`, ...event };
      runtime.clock.advance(1_000);
      await runtime.appender.append([codec.outbound(all as unknown as DomainEvent)]);
      await worker.made.whenIdle();
    },
    /** The process ends in the middle, and another one goes on. */
    restarts: async (): Promise<void> => {
      runtime.restart();
      worker = started();
      await worker.ready;
    },
    on: <T extends EventTopic>(topic: T) =>
      Array.from({ length: PARTITIONS }, (_, partition) => runtime.log.partition(topic, partition))
        .flat()
        .map(({ value }) => codec.decode(topic, value)),
  };
}

const begins = (conversationId: string, customerId: string) => ({
  ...{ type: 'ConversationStarted', conversationId, channel: 'chat', language: 'en' },
  ...{ customerId, customerName: null, attributes: {} },
});
const isVerified = (conversationId: string) => ({
  ...{ type: 'AttributesChanged', conversationId, customerId: null, customerName: null },
  ...{ verification: 'verified', tier: null, orderValue: null, attributes: {} },
});
const asks = (conversationId: string) => ({
  ...{ type: 'CustomerTurn', conversationId, messageId: 'm', text: 'I want to talk to a person' },
  ...{ language: null, sentiment: null },
});
const ends = (conversationId: string) => ({ type: 'ConversationEnded', conversationId, reason: 'closed' });

it('C11: ids that are one customer are merged across tasks, each step once, whenever the process restarts', async () => {
  const places = [WEB, SHOP].map((customer) => partitionOf(`w/${customer}`, PARTITIONS));
  expect(new Set(places).size).toBe(2);
  const { happens, on, restarts } = await startPipeline();
  await happens(levelActivated(NEWEST_LEVEL, 'a test'));
  for (const [conversation, customer] of [
    ['c1', WEB],
    ['c2', SHOP],
  ] as const) {
    await happens(begins(conversation, customer));
    await happens(isVerified(conversation));
    await happens(asks(conversation));
    await happens(ends(conversation));
  }
  await restarts();
  await happens({ type: 'CustomersMerged', customerId: SHOP, mergedCustomerId: WEB });
  await restarts();
  await happens({ type: 'CustomersMerged', customerId: WEB, mergedCustomerId: SHOP });
  for (const [conversation, customer] of [
    ['c3', WEB],
    ['c4', SHOP],
  ] as const) {
    await happens(begins(conversation, customer));
    await happens(isVerified(conversation));
  }
  const types = on(TOPICS.customerEvents).map(({ type }) => type);
  const count = (type: string) => types.filter((each) => each === type).length;
  // Asked for c1, c2, c3 and c4, without and with an identity; what the greater id was asked for came to the smaller one.
  expect(count('CustomerContacted')).toBe(8 + 2);
  expect(count('CustomerEpisodeEnded')).toBe(2);
  expect(count('CustomerMoved')).toBe(1);
  // Two were sent; the one that came to the smaller id was passed on.
  expect(count('CustomersMerged')).toBe(3);
  const known = on(TOPICS.customerHistory);
  expect(known).toHaveLength(8);
  for (const [conversation, customer] of [
    ['c3', WEB],
    ['c4', SHOP],
  ]) {
    expect(known.filter(({ conversationId }) => conversationId === conversation).at(-1)).toMatchObject({
      customerId: customer,
      episodes: [{ conversationId: 'c1' }, { conversationId: 'c2' }],
    });
  }
});
