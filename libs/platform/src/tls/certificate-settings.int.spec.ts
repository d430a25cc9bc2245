import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { certificateFolder, selfSigned } from '#testing/tls';
import { certificateMetrics } from '../metrics/certificate-metrics.ts';
import { openMetricsRegistry } from '../metrics/registry.ts';
import { configure, type ConfigurationSource } from '../configuration.ts';
import { httpTlsGroup, httpTlsSecrets, httpTlsShape, httpTlsVariables } from './http-tls.ts';
import { renewalsOf } from './renewed-settings.ts';

const schema = z.object(httpTlsShape);
const folder = certificateFolder();
const [first, second] = [selfSigned(), selfSigned()];
folder.put({
  ...{ 'tls.crt': first.cert, 'tls.key': first.key, 'other.key': second.key, 'no.pem': 'nothing' },
});
const THREE_DAYS_LATER = new Date(Date.now() + 3 * 86_400_000);
const CERT = 'BATON_HTTP_TLS_CERT_FILE';
const KEY = 'BATON_HTTP_TLS_KEY_FILE';
const CLIENT_CA = 'BATON_HTTP_TLS_CLIENT_CA_FILE';

afterAll(() => folder.remove());

function read(files: Readonly<Record<string, string>>, more: { readonly now?: Date } = {}) {
  const environment = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, folder.path(file)]),
  );
  const source: ConfigurationSource<typeof schema> = {
    ...{ schema, variables: httpTlsVariables, secrets: httpTlsSecrets, tls: [httpTlsGroup] },
    ...{ environment, ...more },
  };
  return configure(source);
}

it.each([
  [
    'a file that is not there',
    { [CERT]: 'gone.crt', [KEY]: 'tls.key' },
    /_CERT_FILE: cannot be read: ENOENT/,
  ],
  [
    'a key of another certificate',
    { [CERT]: 'tls.crt', [KEY]: 'other.key' },
    /_KEY_FILE: does not belong to/,
  ],
  [
    'a file without certificate',
    { [CERT]: 'no.pem', [KEY]: 'tls.key' },
    /_CERT_FILE: holds no PEM certificate/,
  ],
  ['a file without key', { [CERT]: 'tls.crt', [KEY]: 'no.pem' }, /_KEY_FILE: holds no PEM private key/],
  ['no key', { [CERT]: 'tls.crt' }, /_CERT_FILE: is set without its private key/],
  ['clients only', { [CLIENT_CA]: 'tls.crt' }, /_CLIENT_CA_FILE: is set without a certificate/],
])('names what is wrong with %s, and no contents', (_, files, message) => {
  expect(() => read(files)).toThrow(message);
});

it('refuses a certificate that has ended where the time is given, as --check-config does, and starts with it', () => {
  const files = { [CERT]: 'tls.crt', [KEY]: 'tls.key' };
  expect(() => read(files, { now: THREE_DAYS_LATER })).toThrow(/_CERT_FILE: ended on \d{4}-\d\d-\d\dT/);
  expect(read(files).httpTlsCert).toContain('BEGIN CERTIFICATE');
});

it('settings are what the files hold once they were looked at, certificate and key together, and so is the metric', async () => {
  const settings = read({ [CERT]: 'tls.crt', [KEY]: 'tls.key' });
  const registry = openMetricsRegistry();
  certificateMetrics(registry, () => settings);
  const endOf = async () => /certificate_expiry\S+ (\d+)/.exec(await registry.metrics())?.[1];
  const [renewal] = renewalsOf(settings);
  const endBefore = await endOf();
  expect(renewal?.look()).toBe('unchanged');

  folder.put({ 'tls.crt': second.cert, 'tls.key': first.key });
  expect(renewal?.look()).toEqual({
    problem: 'httpTlsKey does not belong to the first certificate of the other file',
  });
  expect(settings.httpTlsCert).toBe(first.cert.trimEnd());

  const long = selfSigned({ days: 9 });
  folder.put({ 'tls.crt': long.cert, 'tls.key': long.key });
  expect(renewal?.look()).toBe('renewed');
  expect(settings.httpTlsCert).toBe(long.cert.trimEnd());
  expect(Number(await endOf()) - Number(endBefore)).toBeGreaterThan(86_400);

  folder.put({ 'tls.crt': long.cert });
  expect(renewal?.look()).toMatchObject({ problem: expect.stringContaining('ENOENT') as string });
  expect(settings.httpTlsKey).toBe(long.key.trimEnd());
});
