import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasJavaAndMaven } from '../../libs/testing/src/kafka/jars.ts';
import {
  PLAIN_PASSWORD,
  SCRAM_PASSWORD,
  startSecuredCluster,
  unsecuredToken,
  USER,
  type SecuredCluster,
} from './secured-cluster.ts';
import { batonCommand, eventually, isReady, startService, type ServiceProcess } from './service-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOKEN_LIFE_S = 3_600;
const folder = mkdtempSync(join(tmpdir(), 'baton-secured-'));
const prefix = { BATON_TOPIC_PREFIX: `secured-${randomUUID().slice(0, 8)}.` };
const registry = { BATON_REGISTRY_URL: inject('kafka').registryUrl };
let cluster: SecuredCluster;
let service: ServiceProcess | undefined;

function start(login: Readonly<Record<string, string>>): ServiceProcess {
  service = startService('trigger', {
    ...prefix,
    ...registry,
    BATON_KAFKA_BROKERS: cluster.securedBrokers,
    BATON_KAFKA_TLS: 'true',
    BATON_KAFKA_TLS_CA_FILE: cluster.ca,
    BATON_KAFKA_TLS_CERT_FILE: cluster.cert,
    BATON_KAFKA_TLS_KEY_FILE: cluster.key,
    BATON_STATE_DIR: join(folder, randomUUID()),
    ...login,
  });
  return service;
}

async function becomesReadyAndStops(started: ServiceProcess): Promise<void> {
  await eventually(started, 'ready', () => isReady(started));
  started.signal('SIGTERM');
  expect(await started.exited).toBe(0);
}

const byPassword = (sasl: string, password: string) => ({
  BATON_KAFKA_SASL: sasl,
  BATON_KAFKA_USERNAME: USER,
  BATON_KAFKA_PASSWORD: password,
});

describe.skipIf(!(await hasJavaAndMaven()))('a service on a broker with TLS and log-in', () => {
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ['tools/build-if-changed.ts'], { cwd: ROOT });
    cluster = await startSecuredCluster(folder);
    const once = { BATON_TOPICS_PARTITIONS: '2', BATON_TOPICS_REPLICATION_FACTOR: '1' };
    await batonCommand({ ...prefix, ...once, BATON_KAFKA_BROKERS: cluster.openBrokers }, 'topics', 'apply');
    await batonCommand({ ...prefix, ...registry }, 'schemas', 'register');
  }, 600_000);
  afterEach(async () => {
    service?.signal('SIGKILL');
    await service?.exited;
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs with PLAIN', () => becomesReadyAndStops(start(byPassword('plain', PLAIN_PASSWORD))));

  it('runs with SCRAM', () => becomesReadyAndStops(start(byPassword('scram-sha-512', SCRAM_PASSWORD))));

  it('runs with OAUTHBEARER and a token from a file', async () => {
    const file = join(folder, 'token');
    writeFileSync(file, `${unsecuredToken(USER, TOKEN_LIFE_S)}\n`);
    await becomesReadyAndStops(
      start({ BATON_KAFKA_SASL: 'oauthbearer', BATON_KAFKA_OAUTH_TOKEN_FILE: file }),
    );
  });

  it('runs with OAUTHBEARER and tokens from an endpoint, asked for once in their life', async () => {
    let asked = 0;
    const endpoint: Server = createServer((_, response) => {
      asked += 1;
      const body = { access_token: unsecuredToken(USER, TOKEN_LIFE_S), expires_in: TOKEN_LIFE_S };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
    const { port } = endpoint.address() as AddressInfo;
    await becomesReadyAndStops(
      start({
        BATON_KAFKA_SASL: 'oauthbearer',
        BATON_KAFKA_OAUTH_URL: `http://127.0.0.1:${port}/token`,
        BATON_KAFKA_OAUTH_CLIENT_ID: 'baton',
        BATON_KAFKA_OAUTH_CLIENT_SECRET: 'hush',
      }),
    );
    endpoint.close();
    expect(asked).toBe(1);
  });

  it('whose broker’s certificate expires says so, is not ready, and comes back by itself when it is renewed', async () => {
    const service = start(byPassword('plain', PLAIN_PASSWORD));
    await eventually(service, 'ready', () => isReady(service));
    await cluster.present('expired');
    await eventually(service, 'naming the certificate', async () => {
      const { status, text } = await service.probe('readyz');
      return status === 503 && /certificate has expired/.test(text);
    });
    expect((await service.probe('livez')).status).toBe(200);
    await cluster.present('valid');
    await becomesReadyAndStops(service);
  });

  it('whose own certificate has expired is not ready, and ends with the reason when its time to retry is over', async () => {
    const refused = start({
      ...byPassword('plain', PLAIN_PASSWORD),
      BATON_KAFKA_TLS_CERT_FILE: cluster.expiredCert,
      BATON_RETRY_BUDGET_MS: '3000',
    });
    expect(await refused.exited).not.toBe(0);
    expect(refused.lines().map(({ err }) => err?.message)).toContainEqual(
      expect.stringMatching(/our own certificate has expired/),
    );
  });

  it('whose own certificate has expired becomes ready once its file holds the new one, without a restart', async () => {
    const own = join(folder, 'own.pem');
    copyFileSync(cluster.expiredCert, own);
    const service = start({
      ...byPassword('plain', PLAIN_PASSWORD),
      BATON_KAFKA_TLS_CERT_FILE: own,
      BATON_TLS_RELOAD_MS: '200',
    });
    await eventually(service, 'naming the certificate', async () =>
      /our own certificate has expired/.test((await service.probe('readyz')).text),
    );
    copyFileSync(cluster.cert, own);
    await becomesReadyAndStops(service);
  });

  it('with a wrong password ends, says why, and repeats no password', async () => {
    const refused = start({ ...byPassword('plain', 'wrong-secret'), BATON_RETRY_BUDGET_MS: '3000' });
    expect(await refused.exited).not.toBe(0);
    expect(refused.lines().map(({ err }) => err?.message)).toContainEqual(
      expect.stringMatching(/authenticat|log.?in|SASL/i),
    );
    expect(refused.text()).not.toContain('wrong-secret');
  });

  it('does not speak to a broker whose certificate it does not trust', async () => {
    const refused = start({
      ...byPassword('plain', PLAIN_PASSWORD),
      // Signed by the authority, but none itself.
      BATON_KAFKA_TLS_CA_FILE: cluster.cert,
      BATON_RETRY_BUDGET_MS: '3000',
    });
    expect(await refused.exited).not.toBe(0);
    expect(refused.text()).toMatch(/certificate|issuer|verify/i);
  });
});
