// The plain job on our runtime: exactly once, its state in a changelog and on the local disk, with the settings that everybody gets.
import { createWorker } from '#stream';
import { openKafka } from '#stream-kafka';
import { readAssignment } from '../peers/candidate.ts';
import { createOwnTopics } from './own-topics.ts';
import { plainJobProcessor } from './plain-job.processor.ts';

const { brokers, topicPrefix, input, output, application, stateDir } = readAssignment();
await createOwnTopics({ brokers, topicPrefix, processor: application, partitions: 4 });
const tell =
  (level: string) =>
  (fields: object, message: string): void =>
    console.error(level, message, JSON.stringify(fields));
const kafka = await openKafka({
  access: { brokers, clientId: application },
  topicPrefix,
  stateDir,
  log: { debug: () => undefined, info: () => undefined, warn: tell('warn'), error: tell('error') },
  encodeDeadLetter: ({ reason }) => {
    throw new Error(`The plain job takes every turn: ${reason}`);
  },
});
const processor = plainJobProcessor(application, input, output);
const { journal, clock } = kafka;
const worker = createWorker({
  processor,
  journal,
  clock,
  source: kafka.source(processor.name, processor.topics),
});
await worker.start();
process.once('SIGTERM', () => void worker.stop());
const error = await worker.ended;
await kafka.close();
if (error !== undefined) {
  console.error(error);
  process.exitCode = 1;
}
