import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brokerAnswers } from './broker-answers.ts';
import { javaConsoleConsumer } from './console-consumer.ts';
import { freePorts } from './free-ports.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { kafkaClasspath } from './jars.ts';
import { randomClusterId, serverProperties } from './server-properties.ts';
import type { Broker, BrokerOptions } from './servers.ts';
import { tcpProxy } from './tcp-proxy.ts';
import { until } from './until.ts';

/** Seconds on a machine at rest; tests run on machines that are not. */
const startMs = 180_000;
const stopMs = 15_000;

/** Needs Java 17 and, the first time, Maven. */
export async function startJavaBroker(options: BrokerOptions): Promise<Broker> {
  const classpath = await kafkaClasspath();
  const dir = resolve(options.dir ?? mkdtempSync(join(tmpdir(), 'baton-kafka-')));
  mkdirSync(dir, { recursive: true });
  const [anyClients = 0, controller = 0, behind = 0] = await freePorts(3);
  const clients = options.port ?? anyClients;
  const proxy = options.proxied ? await tcpProxy(`127.0.0.1:${behind}`) : undefined;
  const proxied = proxy && { port: behind, advertised: proxy.port };
  const properties = join(dir, 'server.properties');
  const data = join(dir, 'data');
  const settings = {
    ...serverProperties('127.0.0.1', data, { clients, controller, proxied }),
    ...options.properties,
  };
  writeFileSync(properties, propertiesFile(settings));
  const place = { cwd: dir, logFile: join(dir, 'broker.log') };

  if (!existsSync(join(data, 'meta.properties'))) {
    const format = ['format', '-t', randomClusterId(), '-c', properties];
    const tool = await startGuarded('java', ['-cp', classpath, 'kafka.tools.StorageTool', ...format], place);
    const how = await tool.ended;
    if (how !== 'exit code 0')
      throw new Error(`${data} could not be formatted (${how}): ${tool.lastLines()}`);
  }

  let java: GuardedProcess | undefined;
  const start = async (): Promise<void> => {
    const started = await startGuarded(
      'java',
      ['-Xmx512m', '-cp', classpath, 'kafka.Kafka', properties],
      place,
    );
    java = started;
    let ended: string | undefined;
    void started.ended.then((how) => (ended = how));
    await until(
      () => `the broker on port ${clients} answers. ${started.lastLines()}`,
      startMs,
      () => {
        if (ended !== undefined) throw new Error(`The broker ended (${ended}): ${started.lastLines()}`);
        return brokerAnswers(clients);
      },
    );
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const running = java;
    if (running === undefined) return;
    java = undefined;
    running.signal(signal);
    const late = setTimeout(() => running.signal('SIGKILL'), stopMs);
    await running.ended;
    clearTimeout(late);
  };
  await start().catch(async (error: unknown) => {
    await end('SIGKILL');
    throw error;
  });
  return {
    brokers: [`127.0.0.1:${clients}`],
    classpath,
    consoleConsumer: () => javaConsoleConsumer(`127.0.0.1:${clients}`),
    proxy: proxy && { ...proxy, brokers: [`127.0.0.1:${proxy.port}`] },
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGKILL');
      await start();
    },
    async stop() {
      await proxy?.close();
      // What is thrown away needs no good order.
      await end(options.dir === undefined ? 'SIGKILL' : 'SIGTERM');
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}

function propertiesFile(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
