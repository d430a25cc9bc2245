import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { javaConsoleConsumer } from './console-consumer.ts';
import { freePorts } from './free-ports.ts';
import { kafkaClasspath } from './jars.ts';
import { javaNode } from './java-node.ts';
import { controllerProperties, randomClusterId, serverProperties, SESSION_MS } from './server-properties.ts';
import type { Broker, BrokerOptions } from './servers.ts';
import { tcpProxy } from './tcp-proxy.ts';

/** After the end of a session, until what was led has no leader. */
const FENCING_MS = 1_000;

/** Needs Java 17 and, the first time, Maven. */
export async function startJavaBroker(options: BrokerOptions): Promise<Broker> {
  const classpath = await kafkaClasspath();
  const dir = resolve(options.dir ?? mkdtempSync(join(tmpdir(), 'baton-kafka-')));
  const [anyClients = 0, controller = 0, behind = 0] = await freePorts(3);
  const clients = options.port ?? anyClients;
  const proxy = options.proxied ? await tcpProxy(`127.0.0.1:${behind}`) : undefined;
  const proxied = proxy && { port: behind, advertised: proxy.port };
  const apart = options.controllerApart === true;
  const cluster = { classpath, clusterId: randomClusterId() };
  const place = { node: 1, controllers: [controller], apart };
  const node = await javaNode({
    ...cluster,
    dir,
    port: clients,
    heapMb: 512,
    settings: (dataDir) => ({
      ...serverProperties('127.0.0.1', dataDir, { clients, controller, proxied }, place),
      ...options.properties,
    }),
  });
  const nodeApart = apart
    ? await javaNode({
        ...cluster,
        dir: join(dir, 'controller'),
        port: controller,
        heapMb: 128,
        settings: (dataDir) => controllerProperties(dataDir, controller),
      })
    : undefined;
  const endAll = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await node.end(signal);
    await nodeApart?.end(signal);
  };
  await Promise.all([nodeApart?.start(0), node.start(1)]).catch(async (error: unknown) => {
    await endAll('SIGKILL');
    throw error;
  });
  return {
    brokers: [`127.0.0.1:${clients}`],
    classpath,
    consoleConsumer: () => javaConsoleConsumer(`127.0.0.1:${clients}`),
    proxy: proxy && { ...proxy, brokers: [`127.0.0.1:${proxy.port}`] },
    kill: () => node.end('SIGKILL'),
    async restart() {
      await node.end('SIGKILL');
      if (apart) await pause(SESSION_MS + FENCING_MS);
      await node.start(1);
    },
    async freeze() {
      node.signal('SIGSTOP');
    },
    async thaw() {
      node.signal('SIGCONT');
    },
    async stop() {
      await proxy?.close();
      // What is thrown away needs no good order.
      await endAll(options.dir === undefined ? 'SIGKILL' : 'SIGTERM');
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}
