// The ceiling: what stock kafkajs reads and writes where nothing is promised. State is in memory only, outputs are sent once a batch,
// offsets are committed as kafkajs does by itself.
import { Kafka, logLevel, type Message } from 'kafkajs';
import { readAssignment } from './candidate.ts';
import { decide, escalated, heard, newConversation, type Conversation } from './job.ts';
import { decodeTurn, encodeEscalation } from './wire.ts';

const { brokers, topicPrefix, input, output, application } = readAssignment();
const kafka = new Kafka({ clientId: application, brokers: [...brokers], logLevel: logLevel.WARN });
const consumer = kafka.consumer({
  groupId: topicPrefix + application,
  maxBytesPerPartition: 4 * 1024 * 1024,
});
const producer = kafka.producer();
const conversations = new Map<string, Conversation>();

await producer.connect();
await consumer.connect();
await consumer.subscribe({ topic: topicPrefix + input, fromBeginning: true });
await consumer.run({
  partitionsConsumedConcurrently: 4,
  eachBatch: async ({ batch }) => {
    const messages: Message[] = [];
    for (const { value } of batch.messages) {
      if (value === null) continue;
      const turn = decodeTurn(value);
      let conversation = conversations.get(turn.conversationId);
      if (conversation === undefined) {
        conversations.set(turn.conversationId, (conversation = newConversation()));
      }
      const escalation = decide(conversation, turn);
      heard(conversation, turn);
      if (escalation === undefined) continue;
      escalated(conversation);
      messages.push({ key: escalation.conversationId, value: encodeEscalation(escalation) });
    }
    if (messages.length > 0) await producer.send({ topic: topicPrefix + output, messages });
  },
});

process.once('SIGTERM', () => void consumer.disconnect().then(() => producer.disconnect()));
