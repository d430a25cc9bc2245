import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, get, type RequestOptions } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { certificateFolder, selfSigned, type CertificateFolder } from '#testing/tls';
import { startGateway, type Running } from '../test/gateway-harness.ts';

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  /** Of the certificate that the server showed on a new connection. */
  readonly fingerprint: string | undefined;
  /** The connection was open before. */
  readonly reused: boolean;
}

const LOOK_AGAIN_MS = 50;
const [first, second] = [selfSigned(), selfSigned()];
const fingerprintOf = (cert: string): string => new X509Certificate(cert).fingerprint256;
const files = ({ cert, key }: { cert: string; key: string }) => ({ 'tls.crt': cert, 'tls.key': key });
let folder: CertificateFolder;
let running: Running | undefined;

beforeEach(() => (folder = certificateFolder()));
afterEach(async () => {
  await running?.close();
  running = undefined;
  folder.remove();
});

async function start(more: Readonly<Record<string, string>> = {}): Promise<Running> {
  running = await startGateway({
    environment: {
      BATON_HTTP_TLS_CERT_FILE: folder.path('tls.crt'),
      BATON_HTTP_TLS_KEY_FILE: folder.path('tls.key'),
      BATON_TLS_RELOAD_MS: `${LOOK_AGAIN_MS}`,
      ...more,
    },
  });
  return running;
}

/** On a connection of its own unless an agent keeps one. Authorities are not checked: fingerprints are compared. */
async function ask(path: string, options: RequestOptions = { agent: false }): Promise<Answer> {
  const request = get(new URL(path, running?.gateway.url), { rejectUnauthorized: false, ...options });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const socket = response.socket as TLSSocket;
  const fingerprint = socket.getPeerX509Certificate()?.fingerprint256;
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return { status: response.statusCode, text, fingerprint, reused: request.reusedSocket };
}

/** Asks until it is so; the test's own limit ends it. */
async function askUntil(path: string, isSo: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask(path);
    if (isSo(answer)) return answer;
  }
}

it('shows the new certificate on the next connection after its files were replaced, and keeps open ones', async () => {
  folder.put(files(first));
  const { gateway } = await start();
  expect(gateway.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  expect((await ask('/livez', { agent })).fingerprint).toBe(fingerprintOf(first.cert));

  folder.put(files(second));
  const renewed = await askUntil('/livez', ({ fingerprint }) => fingerprint !== fingerprintOf(first.cert));
  expect(renewed).toMatchObject({ status: 200, fingerprint: fingerprintOf(second.cert) });
  expect(await ask('/livez', { agent })).toMatchObject({ status: 200, reused: true });
  agent.destroy();
});

it('keeps the old certificate where the new files do not fit together, says so, and takes the next that do', async () => {
  folder.put(files(first));
  await start();
  folder.put(files({ cert: second.cert, key: first.key }));
  const degraded = await askUntil('/readyz', ({ text }) => text.includes('certificates'));
  expect(degraded.fingerprint).toBe(fingerprintOf(first.cert));
  expect(degraded.text).toContain('httpTlsKey does not belong to the first certificate of the other file');
  expect((await ask('/metrics')).text).toContain(
    'baton_certificate_reload_failed{certificate="httpTlsCert"} 1',
  );
  folder.put(files(second));
  await askUntil('/readyz', ({ text }) => !text.includes('certificates'));
  expect((await ask('/livez')).fingerprint).toBe(fingerprintOf(second.cert));
  expect((await ask('/metrics')).text).toContain(
    'baton_certificate_reload_failed{certificate="httpTlsCert"} 0',
  );
});

it('answers only clients with a certificate of the authorities, and probes', async () => {
  folder.put({ ...files(first), 'ca.crt': second.cert });
  await start({ BATON_HTTP_TLS_CLIENT_CA_FILE: folder.path('ca.crt') });
  const refused = await ask('/v1/workspaces/w/queues');
  expect(refused.status).toBe(403);
  expect(refused.text).toContain('BATON_HTTP_TLS_CLIENT_CA');
  expect((await ask('/metrics')).status).toBe(403);
  const { cert, key } = selfSigned();
  expect((await ask('/metrics', { agent: false, cert, key })).status).toBe(403);
  expect((await ask('/livez')).status).toBe(200);
  expect((await ask('/metrics', { agent: false, ...second })).status).toBe(200);

  // Another authority takes the place of the first.
  folder.put({ ...files(first), 'ca.crt': cert });
  for (;;) if ((await ask('/metrics', { agent: false, cert, key })).status === 200) break;
  expect((await ask('/metrics', { agent: false, ...second })).status).toBe(403);
});
