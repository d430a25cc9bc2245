// `npm run kafka`: a broker and a schema registry on loopback without Docker, for people. Ctrl-C ends both.
import { parseArgs } from 'node:util';
import { checkFree } from '../libs/testing/src/kafka/free-ports.ts';
import { hasJavaAndMaven } from '../libs/testing/src/kafka/jars.ts';
import { startJavaBroker } from '../libs/testing/src/kafka/java-broker.ts';
import { startJavaRegistry } from '../libs/testing/src/kafka/java-registry.ts';

const USAGE = `Usage: npm run kafka -- [options]

Starts a Kafka broker and a schema registry that other machines cannot reach. Needs Java 17 or newer, and Maven the first time.
The broker keeps its data; the registry is in memory, and whoever writes registers schemas anew.

  --port N           of the broker (default 9092)
  --registry-port N  of the registry (default 8081)
  --data-dir DIR     of the broker (default .baton/kafka)
  --help`;

class UsageError extends Error {}

interface Asked {
  readonly port: number;
  readonly registryPort: number;
  readonly dir: string;
}

function ask(): Asked | 'help' {
  const options = {
    port: { type: 'string', default: '9092' },
    'registry-port': { type: 'string', default: '8081' },
    'data-dir': { type: 'string', default: '.baton/kafka' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.help) return 'help';
    return {
      port: portOf('--port', values.port),
      registryPort: portOf('--registry-port', values['registry-port']),
      dir: values['data-dir'],
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portOf(option: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`${option} must be a port from 1 to 65535, not "${text}".`);
}

async function mustBeFree(port: number, what: string, option: string): Promise<void> {
  await checkFree(port).catch(() => {
    throw new Error(
      `Port ${port} is taken by another program. Stop that one, or give the ${what} another port with ${option}.`,
    );
  });
}

async function run({ port, registryPort, dir }: Asked): Promise<void> {
  await mustBeFree(port, 'broker', '--port');
  await mustBeFree(registryPort, 'registry', '--registry-port');
  if (!(await hasJavaAndMaven())) {
    throw new Error(
      'Java 17 or newer and Maven must be installed. With Docker, use infra/compose.yaml instead.',
    );
  }
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt());
  process.stderr.write('Starting ...\n');
  const [broker, registry] = await Promise.all([
    startJavaBroker({ dir, port }),
    startJavaRegistry({ port: registryPort }),
  ]);
  console.log(`Kafka and a schema registry are up; the broker's data is in ${dir}.

  export KAFKA_BROKERS=${broker.brokers.join()}
  export KAFKA_REGISTRY_URL=${registry.url}

Ctrl-C ends both.`);
  await interrupted;
  process.stderr.write('\nStopping ...\n');
  await Promise.all([broker.stop(), registry.stop()]);
}

try {
  const asked = ask();
  if (asked === 'help') console.log(USAGE);
  else await run(asked);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}\n` : `${message}\n`);
  // At once: of two that were to start, the other one may be running, and ends with this process.
  process.exit(error instanceof UsageError ? 2 : 1);
}
