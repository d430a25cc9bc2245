// node consume.ts <conversation>: waits until the conversation is escalated.
import { Kafka, logLevel } from 'kafkajs';
import { read } from './wire-format.ts';

const { KAFKA_BROKERS = 'localhost:9092', TOPIC_PREFIX = '', GROUP = 'my-service' } = process.env;
const conversationId = process.argv[2] ?? 'c1';

interface Escalation {
  readonly conversationId: string;
  readonly episodeId: string;
  readonly category: string;
}
const escalated = Promise.withResolvers<Escalation>();
/** Where your effects are: a table with ce_id as its key, in the same transaction as the effect. */
const done = new Set<string>();

const kafka = new Kafka({
  brokers: KAFKA_BROKERS.split(','),
  clientId: 'my-service',
  logLevel: logLevel.WARN,
});
const consumer = kafka.consumer({ groupId: GROUP, readUncommitted: false });
await consumer.connect();
await consumer.subscribe({
  topics: [`${TOPIC_PREFIX}escalation.requests.v1`, `${TOPIC_PREFIX}escalation.events.v1`],
  fromBeginning: true,
});
await consumer.run({
  // The offset is committed after this has resolved: what fails is delivered again.
  eachMessage: async ({ message: { value, headers } }) => {
    const [id, type] = [headers?.ce_id?.toString() ?? '', headers?.ce_type?.toString() ?? ''];
    if (value === null || done.has(id)) return;
    // Types that you do not know are no error: new ones come with time.
    if (type === 'baton.escalation.v1.EscalationRequested') {
      const escalation = (await read(value)) as Escalation;
      if (escalation.conversationId === conversationId) escalated.resolve(escalation);
    }
    done.add(id);
  },
});

const { episodeId, category } = await escalated.promise;
process.stdout.write(`EscalationRequested ${episodeId} ${category}\n`);
await consumer.disconnect();
