import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { describe, expect, inject, it } from 'vitest';
import { consoleConsume } from './console-consumer.ts';
import { startBroker } from './start.ts';
import { PASS, tcpProxy } from './tcp-proxy.ts';

const client = (brokers: readonly string[]): Kafka =>
  new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING, retry: { retries: 20, maxRetryTime: 500 } });

async function topic(kafka: Kafka, name: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: name, numPartitions: 1 }], waitForLeaders: true });
  await admin.disconnect();
}

async function send(kafka: Kafka, name: string, ...keys: readonly string[]): Promise<void> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  await producer.send({
    topic: name,
    messages: keys.map((key) => ({ key, value: 'a\nb', headers: { ce_id: `of/${key}` } })),
  });
  await producer.disconnect();
}

describe('the test broker', () => {
  it('keeps what was acknowledged when it is killed, and answers again', async () => {
    const broker = await startBroker();
    try {
      const kafka = client(broker.brokers);
      await topic(kafka, 'kept');
      await send(kafka, 'kept', 'one', 'two');
      await broker.kill();
      await broker.restart();
      await send(kafka, 'kept', 'three');
      const records = await consoleConsume(await broker.consoleConsumer(), 'kept', 3);
      expect(records.map(({ key, headers }) => [key, headers])).toEqual([
        ['one', { ce_id: 'of/one' }],
        ['two', { ce_id: 'of/two' }],
        ['three', { ce_id: 'of/three' }],
      ]);
    } finally {
      await broker.stop();
    }
  });

  it('keeps the data of a folder beyond its end', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'baton-test-'));
    try {
      const first = await startBroker({ dir });
      await topic(client(first.brokers), 'kept');
      await first.stop();
      const second = await startBroker({ dir });
      const admin = client(second.brokers).admin();
      await admin.connect();
      expect(await admin.listTopics()).toContain('kept');
      await admin.disconnect();
      await second.stop();
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('is reached through its proxy by clients that start there, and only as the proxy lets them', async () => {
    const broker = await startBroker({ proxied: true });
    const proxy = broker.proxy!;
    try {
      const kafka = client(proxy.brokers);
      await topic(kafka, 'behind');
      await send(kafka, 'behind', 'one');
      const producer = new Kafka({
        brokers: [...proxy.brokers],
        logLevel: logLevel.NOTHING,
        requestTimeout: 1_000,
        retry: { retries: 0 },
      }).producer();
      await producer.connect();
      const two = { topic: 'behind', messages: [{ key: 'two', value: '' }] };
      await producer.send(two);
      proxy.set('toClient', { kind: 'lose' });
      await expect(producer.send(two)).rejects.toThrow();
      proxy.set('toClient', PASS);
      proxy.cut();
      await producer.disconnect();
      // The answer was lost, the record was not.
      const records = await consoleConsume(await broker.consoleConsumer(), 'behind', 3);
      expect(records.map(({ key }) => key)).toEqual(['one', 'two', 'two']);
    } finally {
      await broker.stop();
    }
  });

  it('is shared by the tests of a run, with a registry', async () => {
    const { registryUrl } = inject('kafka');
    const subjects: unknown = await (await fetch(`${registryUrl}/subjects`)).json();
    expect(Array.isArray(subjects)).toBe(true);
  });
});

describe('the proxy', () => {
  it('keeps the order of bytes while the delay changes', async () => {
    const server = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = await tcpProxy(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    const socket = connect(proxy.port, '127.0.0.1').setNoDelay(true);
    const sent = Array.from({ length: 400 }, (_, n) => `${n} `);
    let received = '';
    const all = new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        received += chunk.toString();
        if (received.length === sent.join('').length) resolve();
      });
    });
    for (const [n, text] of sent.entries()) {
      proxy.set('toServer', n % 3 === 0 ? PASS : { kind: 'delay', ms: n % 7 });
      socket.write(text);
      await new Promise(setImmediate);
    }
    await all;
    expect(received).toBe(sent.join(''));
    socket.destroy();
    await proxy.close();
    server.close();
  });
});
