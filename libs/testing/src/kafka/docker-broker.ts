import { GenericContainer, getContainerRuntimeClient } from 'testcontainers';
import { brokerAnswers } from './broker-answers.ts';
import type { Broker, BrokerOptions } from './servers.ts';
import { freePorts } from './free-ports.ts';
import { KAFKA_VERSION } from './jars.ts';
import { serverProperties } from './server-properties.ts';
import { tcpProxy } from './tcp-proxy.ts';
import { until } from './until.ts';

const startMs = 180_000;

/** A broker in a container, which testcontainers removes when this process is gone. */
export async function startDockerBroker(options: BrokerOptions): Promise<Broker> {
  const [anyClients = 0, controller = 0, behind = 0] = await freePorts(3);
  const clients = options.port ?? anyClients;
  const proxy = options.proxied ? await tcpProxy(`127.0.0.1:${behind}`) : undefined;
  const proxied = proxy && { port: behind, advertised: proxy.port };
  const data = '/var/lib/kafka/data';
  const properties = {
    ...serverProperties('0.0.0.0', data, { clients, controller, proxied }),
    ...options.properties,
  };
  const container = await new GenericContainer(`apache/kafka:${KAFKA_VERSION}`)
    .withEnvironment(environment(properties))
    .withExposedPorts(
      { container: clients, host: clients },
      ...(proxied ? [{ container: behind, host: behind }] : []),
    )
    .withBindMounts(options.dir === undefined ? [] : [{ source: options.dir, target: data }])
    .start();
  const answers = (): Promise<void> =>
    until(
      () => `the broker on port ${clients} answers`,
      startMs,
      () => brokerAnswers(clients),
    );
  const engine = (await getContainerRuntimeClient()).container.getById(container.getId());
  await answers();
  return {
    brokers: [`127.0.0.1:${clients}`],
    classpath: undefined,
    consoleConsumer: async () => ({
      command: ['docker', 'exec', container.getId(), '/opt/kafka/bin/kafka-console-consumer.sh'],
      brokers: `127.0.0.1:${clients}`,
    }),
    proxy: proxy && { ...proxy, brokers: [`127.0.0.1:${proxy.port}`] },
    async kill() {
      await engine.kill();
    },
    async restart() {
      await engine.kill().catch(() => undefined);
      await engine.start();
      await answers();
    },
    async freeze() {
      await engine.pause();
    },
    async thaw() {
      await engine.unpause();
    },
    async stop() {
      await proxy?.close();
      await container.stop();
    },
  };
}

/** The image takes `a.b-c` as KAFKA_A_B___C. */
function environment(properties: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      `KAFKA_${name.replaceAll('-', '___').replaceAll('.', '_').toUpperCase()}`,
      value,
    ]),
  );
}
