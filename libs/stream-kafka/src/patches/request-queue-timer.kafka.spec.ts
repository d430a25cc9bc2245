import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test, vi } from 'vitest';
import { createKafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';

test('a connection without waiting requests sets no timer to look for them', async () => {
  const client = createKafkaClient({
    access: { brokers: inject('kafka').brokers, clientId: 'test' },
    log: silentLog,
  });
  const admin = client.admin();
  await admin.connect();
  await admin.listTopics();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  await sleep(100);
  const negative = timers.mock.calls.filter(([, ms]) => ms !== undefined && ms < 0);
  timers.mockRestore();
  await admin.disconnect();
  expect(negative).toEqual([]);
});
