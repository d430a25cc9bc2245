import { randomBytes } from 'node:crypto';
export interface BrokerPorts {
  readonly clients: number;
  readonly controller: number;
  /** A second listener, whose clients are told to come by this address instead: a proxy's. */
  readonly proxied?: { readonly port: number; readonly advertised: number } | undefined;
}

/** One broker that is its own controller, made small; it listens on `host` and tells clients to come to loopback. */
export function serverProperties(
  host: '127.0.0.1' | '0.0.0.0',
  dataDir: string,
  ports: BrokerPorts,
): Readonly<Record<string, string>> {
  const { clients, controller, proxied } = ports;
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'CLIENTS',
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,PROXIED:PLAINTEXT,CONTROLLER:PLAINTEXT',
    listeners: [
      `CLIENTS://${host}:${clients}`,
      `CONTROLLER://127.0.0.1:${controller}`,
      ...(proxied ? [`PROXIED://${host}:${proxied.port}`] : []),
    ].join(),
    'advertised.listeners': [
      `CLIENTS://127.0.0.1:${clients}`,
      ...(proxied ? [`PROXIED://127.0.0.1:${proxied.advertised}`] : []),
    ].join(),
    'log.dirs': dataDir,
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    // A killed broker may come back only when its last session is over: 9 s by default.
    'broker.session.timeout.ms': '6000',
    'broker.heartbeat.interval.ms': '1000',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    'log.cleaner.dedupe.buffer.size': '16777216',
  };
}

/** A new cluster's id. It never begins with a dash, which the tool that formats a folder takes for an option. */
export function randomClusterId(): string {
  const bytes = randomBytes(16);
  bytes[0]! &= 0x7f;
  return bytes.toString('base64url');
}
