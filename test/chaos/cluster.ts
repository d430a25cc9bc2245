import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import {
  startBroker,
  startRegistry,
  tcpProxy,
  type Broker,
  type Registry,
  type TcpProxy,
} from '#testing/kafka';

/** Where the harness reaches what the services work on. */
export interface Endpoints {
  readonly broker: Pick<Broker, 'brokers'>;
  readonly registry: Pick<Registry, 'url'>;
  readonly clickhouse: Pick<EmbeddedClickHouse, 'url'>;
}

/** What the services work on; each reached through a proxy of its own. */
export interface Cluster extends Endpoints {
  readonly broker: Broker;
  readonly registry: Registry;
  readonly clickhouse: EmbeddedClickHouse;
  readonly brokerProxy: TcpProxy & { readonly brokers: readonly string[] };
  readonly registryProxy: TcpProxy;
  readonly registryUrlBehindProxy: string;
  readonly clickhouseProxy: TcpProxy;
  stop(): Promise<void>;
}

export const PARTITIONS = 4;
const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Of the command line of a build. */
const BATON = 'dist/apps/baton/src/main.js';

/**
 * @param dir for what they keep
 * @param build folder of the Baton whose command line provisions topics and schemas
 */
export async function startCluster(dir: string, build = ROOT): Promise<Cluster> {
  const [broker, registry, clickhouse] = await Promise.all([
    startBroker({ proxied: true, dir: join(dir, 'kafka'), controllerApart: true }),
    startRegistry(),
    startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(dir, 'clickhouse'), port: 0 }),
  ]);
  const brokerProxy = broker.proxy!;
  const registryProxy = await tcpProxy(new URL(registry.url).host);
  const clickhouseProxy = await tcpProxy(new URL(clickhouse.url).host);
  await provision(build, { broker, registry });
  return {
    broker,
    registry,
    clickhouse,
    brokerProxy,
    registryProxy,
    registryUrlBehindProxy: behind(registry.url, registryProxy),
    clickhouseProxy,
    async stop() {
      await Promise.all([registryProxy.close(), clickhouseProxy.close()]);
      await Promise.all([broker.stop(), registry.stop(), clickhouse.stop()]);
    },
  };
}

export function behind(url: string, proxy: TcpProxy): string {
  const through = new URL(url);
  through.port = String(proxy.port);
  return through.href.replace(/\/$/, '');
}

/** Topics and schemas of a build; what is there stays. @param copies of each topic */
export async function provision(
  build: string,
  { broker, registry }: Pick<Endpoints, 'broker' | 'registry'>,
  copies = 1,
): Promise<void> {
  await baton(
    build,
    ...['topics', 'apply', '--brokers', broker.brokers.join()],
    ...['--partitions', String(PARTITIONS), '--replication-factor', String(copies)],
  );
  await baton(build, 'schemas', 'register', '--registry-url', registry.url);
}

/** The built command line. @throws Error with what it said */
export async function baton(build: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(build, BATON), ...args]);
  return stdout;
}

/** What `baton verify --kafka` says, and whether it finds all the same. */
export async function verify({
  broker,
  registry,
}: Pick<Endpoints, 'broker' | 'registry'>): Promise<{ readonly ok: boolean; readonly said: string }> {
  const env = {
    ...process.env,
    BATON_KAFKA_BROKERS: broker.brokers.join(),
    BATON_REGISTRY_URL: registry.url,
  };
  try {
    const { stdout } = await run(process.execPath, [join(ROOT, BATON), 'verify', '--kafka'], { env });
    return { ok: true, said: stdout.trim() };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    return { ok: false, said: `${stdout}${stderr}`.trim() };
  }
}
