import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { createKafkaClient, type KafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';

const HOUR_MS = 3_600_000;

afterEach(() => void vi.useRealTimers());

function jump(ms: number): void {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now + ms);
}

const clientOf = (brokers: readonly string[]): KafkaClient =>
  createKafkaClient({ access: { brokers, clientId: 'test' }, log: silentLog });

test.each([
  ['forwards', HOUR_MS],
  ['back', -HOUR_MS],
])('a wall clock that jumps %s by an hour keeps no heartbeat from the group', async (_where, ms) => {
  const client = clientOf(inject('kafka').brokers);
  const topic = `clock-${randomUUID()}`;
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic }], waitForLeaders: true });
  const consumer = client.consumer({ groupId: topic, heartbeatInterval: 100, maxWaitTimeInMs: 50 });
  let beats = 0;
  consumer.on(consumer.events.HEARTBEAT, () => (beats += 1));
  await consumer.subscribe({ topics: [topic] });
  await consumer.run({ autoCommit: false, eachBatch: async () => undefined });
  await vi.waitFor(() => expect(beats).toBeGreaterThan(1), { timeout: 30_000 });
  jump(ms);
  const before = beats;
  await vi.waitFor(() => expect(beats).toBeGreaterThan(before + 3), { timeout: 30_000 });
  await consumer.disconnect();
  await admin.deleteTopics({ topics: [topic] });
  await admin.disconnect();
});

test('a request to a broker that does not answer ends though the wall clock jumped back', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  const admin = clientOf([`127.0.0.1:${port}`]).admin();
  const ended = admin.connect().then(
    () => 'ended',
    () => 'ended',
  );
  setTimeout(() => jump(-HOUR_MS), 200);
  expect(await ended).toBe('ended');
  silent.close();
});
