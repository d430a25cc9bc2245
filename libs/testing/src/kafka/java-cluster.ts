import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-ports.ts';
import { kafkaClasspath } from './jars.ts';
import { javaNode, type JavaNode } from './java-node.ts';
import { randomClusterId, serverProperties } from './server-properties.ts';
import type { BrokerCluster, ClusterOptions } from './servers.ts';

const BROKERS = 3;

/**
 * Starts three brokers on loopback, each a controller too, which end with this process. Of every topic there are three copies, and an
 * acknowledged record stands on two of them: one broker may be away. Needs Java 17 and, the first time, Maven.
 */
export async function startCluster({ properties, tls }: ClusterOptions = {}): Promise<BrokerCluster> {
  const classpath = await kafkaClasspath();
  const dir = mkdtempSync(join(tmpdir(), 'baton-kafka-'));
  const ports = await freePorts(3 * BROKERS);
  const clients = ports.slice(0, BROKERS);
  const controllers = ports.slice(BROKERS, 2 * BROKERS);
  const secured = tls === undefined ? [] : ports.slice(2 * BROKERS);
  const clusterId = randomClusterId();
  const nodes = await Promise.all(
    clients.map((port, i) =>
      javaNode({
        classpath,
        dir: join(dir, String(i + 1)),
        clusterId,
        port,
        heapMb: 256,
        settings: (dataDir) => ({
          ...serverProperties(
            '127.0.0.1',
            dataDir,
            {
              clients: port,
              controller: controllers[i]!,
              secured: tls && { ...tls(i + 1), port: secured[i]! },
            },
            { node: i + 1, controllers },
          ),
          ...properties,
        }),
      }),
    ),
  );
  const close = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.end('SIGKILL')));
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    // At once: none answers before most of them are there.
    await Promise.all(nodes.map((node) => node.start(BROKERS)));
  } catch (error) {
    await close();
    throw error;
  }
  const up = new Set(nodes);
  const nodeOf = (broker: number): JavaNode => {
    const node = nodes[broker - 1];
    if (node === undefined) throw new Error(`There is no broker ${broker}: they are 1 to ${BROKERS}.`);
    return node;
  };
  const end = async (broker: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const node = nodeOf(broker);
    up.delete(node);
    await node.end(signal);
  };
  return {
    brokers: clients.map((port) => `127.0.0.1:${port}`),
    securedBrokers: secured.map((port) => `127.0.0.1:${port}`),
    kill: (broker) => end(broker, 'SIGKILL'),
    stop: (broker) => end(broker, 'SIGTERM'),
    async start(broker) {
      up.add(nodeOf(broker));
      await nodeOf(broker).start(up.size);
    },
    close,
  };
}
