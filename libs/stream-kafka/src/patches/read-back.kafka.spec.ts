import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { consoleConsume } from '../../../testing/src/kafka/console-consumer.ts';
import { createKafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';

const { brokers, consoleConsumer } = inject('kafka');

test.skipIf(consoleConsumer === undefined)(
  "Kafka's own consumer reads what our encoder wrote",
  { timeout: 180_000 },
  async () => {
    const client = createKafkaClient({ access: { brokers, clientId: 'test' }, log: silentLog });
    const topic = `patches-${randomUUID()}`;
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    const producer = client.producer({ transactionalId: topic });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({
      topic,
      messages: [
        { key: 'plain', value: 'v' },
        { key: 'Grüße', value: Buffer.alloc(9_000, 'x'), headers: { name: 'Überschrift', other: 'o' } },
        { key: null, value: 'v' },
        { key: 'removed', value: null },
      ],
    });
    await transaction.commit();
    await producer.disconnect();
    const records = await consoleConsume(consoleConsumer!, topic, 4);
    expect(records.map(({ key, headers, offset }) => [offset, key, headers])).toEqual([
      [0, 'plain', {}],
      [1, 'Grüße', { name: 'Überschrift', other: 'o' }],
      [2, null, {}],
      [3, 'removed', {}],
    ]);
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  },
);
