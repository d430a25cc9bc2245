import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kafkaClasspath } from '../../libs/testing/src/kafka/jars.ts';
import { startJavaBroker } from '../../libs/testing/src/kafka/java-broker.ts';
import { freePorts } from '../../libs/testing/src/kafka/free-ports.ts';
import {
  randomClusterId,
  serverProperties,
  type BrokerPorts,
} from '../../libs/testing/src/kafka/server-properties.ts';

const run = promisify(execFile);

export const USER = 'baton';
export const PLAIN_PASSWORD = 'plain-secret';
export const SCRAM_PASSWORD = 'scram-secret';

/** A broker that accepts clients with a certificate of ours that log in by PLAIN, SCRAM or OAUTHBEARER. */
export interface SecuredCluster {
  /** Without any of that, for setting up. */
  readonly openBrokers: string;
  readonly securedBrokers: string;
  /** PEM files. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
  /** The same client's, of yesterday. */
  readonly expiredCert: string;
  /** Starts the broker again, with another certificate of its own. */
  present(certificate: 'valid' | 'expired'): Promise<void>;
  stop(): Promise<void>;
}

export async function startSecuredCluster(dir: string): Promise<SecuredCluster> {
  mkdirSync(dir, { recursive: true });
  const files = await certificates(dir);
  const keystore = join(dir, 'broker-keystore.pem');
  const keep = (certificate: string): void =>
    writeFileSync(keystore, readFileSync(files.brokerKey, 'utf8') + readFileSync(certificate, 'utf8'));
  keep(files.brokerCert);
  const [open = 0, secured = 0, controller = 0] = await freePorts(3);
  const modules = 'org.apache.kafka.common.security';
  const properties = {
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    listeners: `CLIENTS://127.0.0.1:${open},SECURED://127.0.0.1:${secured},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `CLIENTS://127.0.0.1:${open},SECURED://127.0.0.1:${secured}`,
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,SECURED:SASL_SSL,CONTROLLER:PLAINTEXT',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': keystore,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': files.ca,
    'listener.name.secured.ssl.client.auth': 'required',
    'listener.name.secured.sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512,OAUTHBEARER',
    'listener.name.secured.plain.sasl.jaas.config': `${modules}.plain.PlainLoginModule required user_${USER}="${PLAIN_PASSWORD}";`,
    'listener.name.secured.scram-sha-512.sasl.jaas.config': `${modules}.scram.ScramLoginModule required;`,
    'listener.name.secured.oauthbearer.sasl.jaas.config': `${modules}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="broker";`,
    // A token is good for as long as it says; then the client logs in again on the same connection.
    'listener.name.secured.connections.max.reauth.ms': '3600000',
  };
  await format(join(dir, 'broker'), { clients: open, controller }, properties);
  const broker = await startJavaBroker({ dir: join(dir, 'broker'), port: open, properties });
  return {
    openBrokers: `127.0.0.1:${open}`,
    securedBrokers: `127.0.0.1:${secured}`,
    ca: files.ca,
    cert: files.clientCert,
    key: files.clientKey,
    expiredCert: files.expiredClientCert,
    async present(certificate) {
      keep(certificate === 'valid' ? files.brokerCert : files.expiredBrokerCert);
      await broker.restart();
    },
    stop: () => broker.stop(),
  };
}

/** Makes the broker's folder, with the one user of SCRAM: there is no other way to it without Kafka's own tools. */
async function format(
  dir: string,
  ports: BrokerPorts,
  properties: Readonly<Record<string, string>>,
): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const settings = { ...serverProperties('127.0.0.1', join(dir, 'data'), ports), ...properties };
  const file = join(dir, 'format.properties');
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  await run('java', [
    ...['-cp', await kafkaClasspath(), 'kafka.tools.StorageTool', 'format'],
    ...['-t', randomClusterId(), '-c', file],
    ...['--add-scram', `SCRAM-SHA-512=[name=${USER},password=${SCRAM_PASSWORD}]`],
  ]);
}

/** An authority of our own, and what it signed for the broker and for its clients. */
async function certificates(dir: string) {
  const openssl = (...args: readonly string[]) => run('openssl', [...args], { cwd: dir });
  const newKey = ['-newkey', 'rsa:2048', '-nodes'];
  await openssl(
    'req',
    '-x509',
    ...newKey,
    '-days',
    '2',
    '-subj',
    '/CN=authority',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  );
  writeFileSync(join(dir, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  for (const name of ['broker', 'client']) {
    await openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    await openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', '2', '-extfile', 'names', '-out', `${name}.pem`],
    );
    await openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', '-1', '-extfile', 'names', '-out', `${name}-expired.pem`],
    );
  }
  return {
    ca: join(dir, 'ca.pem'),
    brokerKey: join(dir, 'broker.key'),
    brokerCert: join(dir, 'broker.pem'),
    clientKey: join(dir, 'client.key'),
    clientCert: join(dir, 'client.pem'),
    expiredBrokerCert: join(dir, 'broker-expired.pem'),
    expiredClientCert: join(dir, 'client-expired.pem'),
  };
}

/** An unsigned token that names its own subject: the broker of this test accepts it. @param lifeS in seconds */
export function unsecuredToken(subject: string, lifeS: number): string {
  const nowS = Math.floor(Date.now() / 1_000);
  const part = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: subject, iat: nowS, exp: nowS + lifeS })}.`;
}
