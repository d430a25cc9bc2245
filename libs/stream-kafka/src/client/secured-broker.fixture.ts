import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A broker with a listener that speaks TLS only, and takes every mechanism that `KafkaAccess` knows. */
export interface SecuredBroker {
  readonly brokers: readonly string[];
  stop(): Promise<void>;
}

export const USER = { username: 'baton', password: 'right' };
/** How long until it demands authentication again. kafkajs does so 10 s before, and brokers refuse it within the first second. */
export const SESSION_MS = 12_000;

/** Starts a broker with more settings, on the data of a folder. */
type StartBroker = (options: {
  readonly dir: string;
  readonly port: number;
  readonly properties: Readonly<Record<string, string>>;
}) => Promise<{ stop(): Promise<void> }>;

const JAVA = 'java';

/**
 * @param classpath of a broker: users of SCRAM are written when its data folder is formatted
 * @param certificate for 127.0.0.1, as PEM
 */
export async function startSecuredBroker(
  startBroker: StartBroker,
  classpath: string,
  { key, cert }: { readonly key: string; readonly cert: string },
): Promise<SecuredBroker> {
  const dir = mkdtempSync(join(tmpdir(), 'baton-secured-'));
  const [clients, controller, secured] = [await freePort(), await freePort(), await freePort()];
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'log.dirs': join(dir, 'data'),
    'controller.listener.names': 'CONTROLLER',
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SASL_SSL',
    listeners: `CLIENTS://127.0.0.1:${clients},CONTROLLER://127.0.0.1:${controller},SECURED://127.0.0.1:${secured}`,
    'advertised.listeners': `CLIENTS://127.0.0.1:${clients},SECURED://127.0.0.1:${secured}`,
    'inter.broker.listener.name': 'CLIENTS',
    'connections.max.reauth.ms': String(SESSION_MS),
    'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER',
    ...Object.fromEntries(
      Object.entries({
        plain: `plain.PlainLoginModule required user_${USER.username}="${USER.password}"`,
        'scram-sha-256': 'scram.ScramLoginModule required',
        'scram-sha-512': 'scram.ScramLoginModule required',
        oauthbearer: 'oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="any"',
      }).map(([mechanism, module]) => [
        `listener.name.secured.${mechanism}.sasl.jaas.config`,
        `org.apache.kafka.common.security.${module};`,
      ]),
    ),
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.key': inOneLine(key),
    'ssl.keystore.certificate.chain': inOneLine(cert),
  };
  const file = join(dir, 'format.properties');
  mkdirSync(join(dir, 'data'));
  writeFileSync(
    file,
    Object.entries(properties)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const users = ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
    '--add-scram',
    `${mechanism}=[name=${USER.username},password=${USER.password}]`,
  ]);
  const format = ['kafka.tools.StorageTool', 'format', '-t', 'AAAAAAAAAAAAAAAAAAAAAQ', '-c', file];
  execFileSync(JAVA, ['-cp', classpath, ...format, ...users], { stdio: 'pipe' });
  const broker = await startBroker({ dir, port: clients, properties });
  return {
    brokers: [`127.0.0.1:${secured}`],
    async stop() {
      await broker.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const inOneLine = (pem: string): string => pem.trim().replaceAll('\n', '\\n');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
