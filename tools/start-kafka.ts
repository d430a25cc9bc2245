// `npm run start:kafka`: the whole pipeline as it runs in production, on loopback and without Docker: a broker, a schema registry,
// ClickHouse, and the four services as processes. Ctrl-C ends all of it in order.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startEmbeddedClickHouse } from '#clickhouse';
import { checkFree } from '../libs/testing/src/kafka/free-ports.ts';
import { startGuarded, type GuardedProcess } from '../libs/testing/src/kafka/guarded-process.ts';
import { hasJavaAndMaven } from '../libs/testing/src/kafka/jars.ts';
import { startJavaBroker } from '../libs/testing/src/kafka/java-broker.ts';
import { startJavaRegistry } from '../libs/testing/src/kafka/java-registry.ts';
import { until } from '../libs/testing/src/kafka/until.ts';

const USAGE = `Usage: npm run start:kafka -- [options]

Starts the pipeline on a Kafka broker of its own, which other machines cannot reach. Needs Java 17 or newer, and Maven the first time.
Started again on the same folder, it goes on where it stopped.

  --http-port N        of the gateway (default 7070); the probes of trigger, routing and sink are on the next three
  --port N             of the broker (default 9092)
  --registry-port N    of the registry (default 8081)
  --clickhouse-port N  of ClickHouse (default 8123)
  --partitions N       of every topic, the first time (default 4)
  --data-dir DIR       of all of them (default .baton/start-kafka)
  --help`;

const SERVICES = ['gateway', 'trigger', 'routing', 'analytics-sink'] as const;
const READY_MS = 180_000;
const STOP_MS = 30_000;
const PORT_MAX = 65_535 - SERVICES.length;
const BATON = 'dist/apps/baton/src/main.js';
const run = promisify(execFile);

class UsageError extends Error {}

interface Asked {
  readonly httpPort: number;
  readonly port: number;
  readonly registryPort: number;
  readonly clickhousePort: number;
  readonly partitions: number;
  readonly dir: string;
}

function ask(): Asked | 'help' {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  try {
    const { values } = parseArgs({
      options: {
        'http-port': text('7070'),
        port: text('9092'),
        'registry-port': text('8081'),
        'clickhouse-port': text('8123'),
        partitions: text('4'),
        'data-dir': text('.baton/start-kafka'),
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const number = (
      name: 'http-port' | 'port' | 'registry-port' | 'clickhouse-port' | 'partitions',
    ): number => {
      const value = Number(values[name]);
      if (Number.isInteger(value) && value > 0 && value <= PORT_MAX) return value;
      throw new Error(`--${name} must be a whole number from 1 to ${PORT_MAX}, not "${values[name]}".`);
    };
    return {
      httpPort: number('http-port'),
      port: number('port'),
      registryPort: number('registry-port'),
      clickhousePort: number('clickhouse-port'),
      partitions: number('partitions'),
      dir: values['data-dir'],
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function start(asked: Asked): Promise<void> {
  const { httpPort, port, registryPort, clickhousePort, dir } = asked;
  await mustBeFree([port, registryPort, clickhousePort, ...SERVICES.map((_, index) => httpPort + index)]);
  if (!(await hasJavaAndMaven())) {
    throw new Error(
      'Java 17 or newer and Maven must be installed. With Docker, use infra/compose.yaml instead.',
    );
  }
  const interrupted = Promise.withResolvers<void>();
  process.once('SIGINT', interrupted.resolve).once('SIGTERM', interrupted.resolve);
  mkdirSync(join(dir, 'logs'), { recursive: true });
  /** In the order of opening. */
  const closing: (() => Promise<unknown>)[] = [];
  const failed = Promise.withResolvers<never>();
  try {
    await Promise.race([interrupted.promise, failed.promise, open(asked, closing, failed.reject)]);
    await Promise.race([interrupted.promise, failed.promise]);
  } finally {
    say('\nStopping ... (Ctrl-C again ends everything at once)');
    process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(130));
    for (const close of closing.reverse()) await close();
  }
  say('Stopped. Started again, it goes on from here.');
}

async function open(
  asked: Asked,
  closing: (() => Promise<unknown>)[],
  failed: (error: Error) => void,
): Promise<void> {
  const { httpPort, port, registryPort, clickhousePort, partitions, dir } = asked;
  const logs = join(dir, 'logs');
  say('Starting: broker, registry, ClickHouse ...');
  const [broker, registry, clickhouse] = await Promise.all([
    startJavaBroker({ dir: join(dir, 'broker'), port }),
    startJavaRegistry({ port: registryPort }),
    startEmbeddedClickHouse({ dataDir: join(dir, 'clickhouse'), port: clickhousePort }),
  ]);
  closing.push(() => Promise.all([broker.stop(), registry.stop(), clickhouse.stop()]));

  const environment = {
    BATON_KAFKA_BROKERS: broker.brokers.join(),
    BATON_REGISTRY_URL: registry.url,
    BATON_CLICKHOUSE_URL: clickhouse.url,
    BATON_CLICKHOUSE_USERNAME: clickhouse.owner.username,
    BATON_CLICKHOUSE_PASSWORD: clickhouse.owner.password,
    BATON_TOPICS_PARTITIONS: String(partitions),
    BATON_TOPICS_REPLICATION_FACTOR: '1',
  };
  // What is started from here on inherits it.
  Object.assign(process.env, environment);
  say('Applying topics, registering schemas ...');
  await run(process.execPath, [BATON, 'topics', 'apply']);
  await run(process.execPath, [BATON, 'schemas', 'register']);

  say('Starting: gateway, trigger, routing, analytics sink ...');
  const services: GuardedProcess[] = [];
  closing.push(() => stopAll(services));
  for (const [index, name] of SERVICES.entries()) {
    process.env['BATON_HTTP_PORT'] = String(httpPort + index);
    process.env['BATON_STATE_DIR'] = join(dir, 'state', name);
    const main = `dist/apps/${name}/src/main.js`;
    const logFile = join(logs, `${name}.log`);
    const service = await startGuarded(process.execPath, [main], { cwd: process.cwd(), logFile });
    services.push(service);
    void service.ended.then((how) =>
      failed(new Error(`${name} ended (${how}); see ${logFile}.\n${service.lastLines()}`)),
    );
  }
  for (const [index, name] of SERVICES.entries()) {
    await until(
      () => `${name} is ready; see ${join(logs, name)}.log`,
      READY_MS,
      () => ready(httpPort + index),
    );
  }
  say(welcome(asked, clickhouse.url));
}

async function stopAll(services: readonly GuardedProcess[]): Promise<void> {
  for (const service of services) service.signal('SIGTERM');
  const late = setTimeout(() => services.forEach((service) => service.signal('SIGKILL')), STOP_MS);
  await Promise.all(services.map(({ ended }) => ended));
  clearTimeout(late);
}

async function ready(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.ok === true;
}

async function mustBeFree(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    await checkFree(port).catch(() => {
      throw new Error(`Port ${port} is taken by another program. Stop that one, or choose others: --help.`);
    });
  }
}

function welcome({ httpPort, port, registryPort, dir }: Asked, clickhouseUrl: string): string {
  const url = `http://127.0.0.1:${httpPort}`;
  const probes = SERVICES.map((name, index) => `${name} ${httpPort + index}`).join(', ');
  return `
Everything runs.

  API         ${url}  (${url}/docs)
  Kafka       127.0.0.1:${port}, registry http://127.0.0.1:${registryPort}/apis/ccompat/v7
  ClickHouse  ${clickhouseUrl}
  Probes      /livez, /readyz, /metrics on ports: ${probes}
  Logs        ${join(dir, 'logs')}

Make an escalation, in another terminal:

  curl -s ${url}/v1/workspaces/default/conversations/c1/events \\
    -H 'content-type: application/json' \\
    -d '{"type":"CustomerTurn","messageId":"m1","text":"I want to talk to a human agent"}'
  curl -s -H 'accept: text/plain' '${url}/v1/workspaces/default/conversations/c1/episodes/latest/card?wait=5000'

Ctrl-C ends all of it.`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  const asked = ask();
  if (asked === 'help') console.log(USAGE);
  else await start(asked);
  process.exit(0);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  say(error instanceof UsageError ? `${message}\n\n${USAGE}` : message);
  process.exit(error instanceof UsageError ? 2 : 1);
}
