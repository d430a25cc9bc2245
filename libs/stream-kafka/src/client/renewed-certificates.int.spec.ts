import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { selfSigned } from '#testing/tls';
import { createRegistryClient } from '../registry/registry-client.ts';
import { createKafkaClient } from './kafka-client.ts';
import { silentLog } from './silent-log.fixture.ts';

const [own, first, second] = [selfSigned(), selfSigned(), selfSigned()];
const fingerprintOf = (cert: string): string => new X509Certificate(cert).fingerprint256;
/** What the files hold; the clients below ask for it at every new connection. */
let held = first;
const tls = {
  ca: own.cert,
  get cert() {
    return held.cert;
  },
  get key() {
    return held.key;
  },
};
/** Of every client that connected. */
const shown: (string | undefined)[] = [];
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer({ ...own, requestCert: true, rejectUnauthorized: false }, (socket: TLSSocket) => {
    shown.push(socket.getPeerX509Certificate()?.fingerprint256);
    socket.on('error', () => undefined);
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());
beforeEach(() => {
  held = first;
  shown.length = 0;
});

const client = () =>
  createKafkaClient({
    access: { brokers: [`127.0.0.1:${port}`], clientId: 'test', tls },
    log: silentLog,
  });

it('connections of our own are made with the certificate of now', async () => {
  const kafka = client();
  await kafka.link({ host: '127.0.0.1', port });
  while (shown.length < 1) await once(server, 'secureConnection');
  held = second;
  await kafka.link({ host: '127.0.0.1', port });
  while (shown.length < 2) await once(server, 'secureConnection');
  expect(shown).toEqual([first, second].map(({ cert }) => fingerprintOf(cert)));
});

it('connections of the client of the registry are made with the certificate of now', async () => {
  const registry = createRegistryClient({ url: `https://127.0.0.1:${port}`, tls });
  await registry.schema(1).catch(() => undefined);
  expect(new Set(shown)).toEqual(new Set([fingerprintOf(first.cert)]));
  shown.length = 0;
  held = second;
  await registry.schema(1).catch(() => undefined);
  expect(new Set(shown)).toEqual(new Set([fingerprintOf(second.cert)]));
});

// The last one: its clients go on trying.
it('connections of one and the same kafkajs client are made with the certificate of now', async () => {
  const kafka = client();
  // Both are turned away after the handshake.
  for (const certificate of [first, second]) {
    held = certificate;
    shown.length = 0;
    void kafka
      .admin()
      .connect()
      .catch(() => undefined);
    while (shown.length === 0) await once(server, 'secureConnection');
    expect(new Set(shown)).toEqual(new Set([fingerprintOf(certificate.cert)]));
  }
});
