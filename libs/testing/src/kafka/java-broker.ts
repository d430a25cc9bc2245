import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { javaConsoleConsumer } from './console-consumer.ts';
import { freePorts } from './free-ports.ts';
import { kafkaClasspath } from './jars.ts';
import { javaNode } from './java-node.ts';
import { randomClusterId, serverProperties } from './server-properties.ts';
import type { Broker, BrokerOptions } from './servers.ts';
import { tcpProxy } from './tcp-proxy.ts';

/** Needs Java 17 and, the first time, Maven. */
export async function startJavaBroker(options: BrokerOptions): Promise<Broker> {
  const classpath = await kafkaClasspath();
  const dir = resolve(options.dir ?? mkdtempSync(join(tmpdir(), 'baton-kafka-')));
  const [anyClients = 0, controller = 0, behind = 0] = await freePorts(3);
  const clients = options.port ?? anyClients;
  const proxy = options.proxied ? await tcpProxy(`127.0.0.1:${behind}`) : undefined;
  const proxied = proxy && { port: behind, advertised: proxy.port };
  const node = await javaNode({
    classpath,
    dir,
    clusterId: randomClusterId(),
    port: clients,
    heapMb: 512,
    settings: (dataDir) => ({
      ...serverProperties('127.0.0.1', dataDir, { clients, controller, proxied }),
      ...options.properties,
    }),
  });
  await node.start(1).catch(async (error: unknown) => {
    await node.end('SIGKILL');
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
      await node.end(options.dir === undefined ? 'SIGKILL' : 'SIGTERM');
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}
