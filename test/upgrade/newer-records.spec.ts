import { afterEach, expect, it } from 'vitest';
import { createAnalyticsSink } from '#apps/analytics-sink';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS } from '#contracts';
import { createMetrics, workerMetrics } from '#platform';
import { createWorker, partitionOf, verifyTask, type OutboundRecord, type Worker } from '#stream';
import { memoryGatewayLog } from '../../apps/gateway/test/memory-gateway-log.ts';
import { startGateway, type Running } from '../../apps/gateway/test/gateway-harness.ts';

const TYPE = 'baton.conversation.v1.CustomerRated';
const NEWER = JSON.stringify({
  ...{ type: 'record', name: 'CustomerRated', namespace: 'baton.conversation.v1' },
  fields: [{ name: 'conversationId', type: 'string' }],
});
let gateway: Running | undefined;
const workers: Worker[] = [];
afterEach(async () => {
  await gateway?.close();
  for (const worker of workers.splice(0)) await worker.stop();
});

/** As the release after this one would write it, and not: some of its body is missing. */
function rated(schemaId: number, topic: string, key: string, cut = 0): OutboundRecord {
  const body = Buffer.from(key);
  const value = Buffer.concat([Buffer.alloc(5), Buffer.of(2 * body.length), body]);
  value.writeUInt32BE(schemaId, 1);
  return { topic, key, value: value.subarray(0, value.length - cut), headers: {} };
}

it('records of a newer Baton are skipped and counted by everyone, and rubbish stays a dead letter', async () => {
  const log = memoryGatewayLog();
  const { runtime } = log;
  const { journal, clock, rows: writer } = runtime;
  const codec = await openCodec(runtime.schemaIds);
  const schemaId = await runtime.schemaIds.register(`${TOPICS.conversationEvents}-${TYPE}`, NEWER);
  const { conversationEvents, agentEvents } = TOPICS;
  await log.appender.append([
    rated(schemaId, conversationEvents, 'c1'),
    rated(schemaId, agentEvents, 'c1'),
    rated(schemaId, conversationEvents, 'c1', 1),
  ]);

  const metrics = createMetrics();
  const observer = workerMetrics(metrics);
  const processors = [triggerProcessor(codec), routingProcessor(codec)];
  for (const processor of processors) {
    const source = runtime.source(processor.topics);
    workers.push(createWorker({ processor, journal, clock, source, observer }));
  }
  const settings = { blockIntervalMs: 0 };
  const source = runtime.source(Object.values(TOPICS));
  workers.push(createAnalyticsSink({ codec, journal, clock, writer, source, observer, settings }));
  for (const worker of workers) {
    await worker.start();
    await worker.whenIdle();
  }

  const shown = await metrics.metrics();
  const counted = (processor: string, topic: string): string =>
    `baton_skipped_records_total{processor="${processor}",topic="${topic}",type="${TYPE}"} 1`;
  expect(shown).toContain(counted('trigger', conversationEvents));
  expect(shown).toContain(counted('routing', agentEvents));
  for (const topic of [conversationEvents, agentEvents])
    expect(shown).toContain(counted('analytics-sink', topic));
  expect(journal.deadLetters()).toMatchObject([{ processor: 'trigger', offset: 1, kind: 'undecodable' }]);

  for (const processor of processors) {
    const task = { processor: processor.name, partition: partitionOf('c1', log.runtime.log.partitions) };
    const verdict = await verifyTask({
      ...{ processor, task, decidedBy: 'unnamed', partitions: runtime.log.partitions },
      units: journal.units(task),
      entities: [],
      read: (of, from, to) =>
        runtime.log.partition(of.slice(0, of.lastIndexOf('/')), task.partition).slice(from, to),
      epochOf: (topic) => source.epochOf(topic),
      appended: ({ deadLetters }) =>
        deadLetters.map((letter) => {
          const record = codec.deadLetterRecord(letter);
          return { ...record, partition: 0, offset: letter.offset, appendedAt: letter.appendedAt };
        }),
      encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
    });
    expect(verdict).toMatchObject({ ok: true, counts: { records: processor.name === 'trigger' ? 2 : 1 } });
  }

  gateway = await startGateway({ log, codec });
  await expect
    .poll(async () => (await gateway?.get('/metrics'))?.text)
    .toContain(counted('gateway', agentEvents));
  const text = (await gateway.get('/metrics')).text;
  expect(text).toContain(counted('gateway', conversationEvents));
  expect(text).toContain(`baton_gateway_skipped_records_total{topic="${conversationEvents}"} 1`);
});
