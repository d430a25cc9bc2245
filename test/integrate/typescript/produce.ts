// node produce.ts <conversation>: a conversation begins, and its customer asks for a person.
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { writerOf } from './wire-format.ts';

const { KAFKA_BROKERS = 'localhost:9092', TOPIC_PREFIX = '' } = process.env;
const topic = `${TOPIC_PREFIX}conversation.events.v1`;
const conversationId = process.argv[2] ?? 'c1';

const started = await writerOf(topic, 'baton.conversation.v1.ConversationStarted');
const turn = await writerOf(topic, 'baton.conversation.v1.CustomerTurn');

const event = (eventId: string) => ({
  eventId, // Yours: the same event sent again must have the same id.
  workspaceId: 'default',
  conversationId,
  occurredAt: Date.now(),
});
const values = [
  started({ ...event('started'), channel: 'chat', language: 'en' }),
  turn({ ...event('turn-1'), messageId: 'm1', text: 'Can I talk to a real person, please?' }),
];

const kafka = new Kafka({
  brokers: KAFKA_BROKERS.split(','),
  clientId: 'my-channel',
  logLevel: logLevel.WARN,
});
// The default partitioner is murmur2; idempotent: no record twice or out of order because a send was tried again.
const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, idempotent: true });
await producer.connect();
try {
  const messages = values.map((value) => ({ key: conversationId, value }));
  for (const { partition } of await producer.send({ topic, messages, acks: -1 })) {
    process.stdout.write(`appended to partition ${partition}\n`);
  }
} finally {
  await producer.disconnect();
}
