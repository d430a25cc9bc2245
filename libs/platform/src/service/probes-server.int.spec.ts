import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { certificateFolder, selfSigned, type CertificateFolder } from '#testing/tls';
import { configure } from '../configuration.ts';
import { createHealth } from '../health.ts';
import { createLogger } from '../logger.ts';
import { createMetrics } from '../metrics/registry.ts';
import { httpTlsGroup, httpTlsSecrets } from '../tls/http-tls.ts';
import { openProbesServer, type ProbesServer } from './probes-server.ts';
import { serviceShape, serviceVariables } from './settings.ts';

const [first, second] = [selfSigned(), selfSigned()];
const fingerprintOf = (cert: string): string => new X509Certificate(cert).fingerprint256;
const files = ({ cert, key }: { cert: string; key: string }) => ({ 'tls.crt': cert, 'tls.key': key });
let folder: CertificateFolder;
let probes: ProbesServer;

beforeEach(async () => {
  folder = certificateFolder();
  folder.put(files(first));
  const http = configure({
    schema: z.object(serviceShape(0)),
    variables: serviceVariables,
    secrets: httpTlsSecrets,
    tls: [httpTlsGroup],
    environment: {
      BATON_HTTP_TLS_CERT_FILE: folder.path('tls.crt'),
      BATON_HTTP_TLS_KEY_FILE: folder.path('tls.key'),
      BATON_TLS_RELOAD_MS: '50',
    },
  });
  const logger = createLogger({ name: 'worker', level: 'silent' });
  probes = await openProbesServer({ http, logger, health: createHealth(), metrics: createMetrics() });
});
afterEach(async () => {
  await probes.close();
  folder.remove();
});

/** On a connection of its own. Authorities are not checked: fingerprints are compared. */
async function ask(path: string) {
  const request = get(new URL(path, probes.url), { rejectUnauthorized: false, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const fingerprint = (response.socket as TLSSocket).getPeerX509Certificate()?.fingerprint256;
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return { status: response.statusCode, text, fingerprint };
}

it('a worker answers probes over HTTPS, with a new certificate once its files were replaced', async () => {
  expect(probes.url).toMatch(/^https:/);
  expect(await ask('/livez')).toMatchObject({ status: 200, fingerprint: fingerprintOf(first.cert) });

  folder.put(files(second));
  await expect.poll(async () => (await ask('/livez')).fingerprint).toBe(fingerprintOf(second.cert));
  for (const path of ['/livez', '/readyz', '/metrics'])
    expect(await ask(path)).toMatchObject({ status: 200, fingerprint: fingerprintOf(second.cert) });
});

it('a worker goes on with its certificate where the new files do not fit together, and says so', async () => {
  folder.put(files({ cert: second.cert, key: first.key }));
  await expect.poll(async () => (await ask('/readyz')).text).toContain('certificates');
  expect(await ask('/metrics')).toMatchObject({
    status: 200,
    fingerprint: fingerprintOf(first.cert),
    text: expect.stringContaining('baton_certificate_reload_failed{certificate="httpTlsCert"} 1') as string,
  });
});
