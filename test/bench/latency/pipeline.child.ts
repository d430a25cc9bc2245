// Trigger and routing in one process, with the settings that everybody gets, until SIGTERM. Its place: `--brokers --topic-prefix`.
import { parseArgs } from 'node:util';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { createWorker } from '#stream';
import { benchCodec, openBenchKafka } from '../kafka/bench-kafka.ts';

const { values } = parseArgs({
  options: { brokers: { type: 'string' }, 'topic-prefix': { type: 'string' } },
});
const codec = await benchCodec();
const kafka = await openBenchKafka(
  { brokers: (values.brokers ?? '').split(','), topicPrefix: values['topic-prefix'] ?? '' },
  codec,
);
const { journal, clock } = kafka;
const workers = [triggerProcessor(codec), routingProcessor(codec)].map((processor) =>
  createWorker({ processor, journal, clock, source: kafka.source(processor.name, processor.topics) }),
);
for (const worker of workers) await worker.start();
process.once('SIGTERM', () => void Promise.all(workers.map((worker) => worker.stop())));
for (const error of await Promise.all(workers.map((worker) => worker.ended))) {
  if (error === undefined) continue;
  console.error(error);
  process.exitCode = 1;
}
await kafka.close();
