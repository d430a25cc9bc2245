import { randomBytes } from 'node:crypto';

export interface BrokerPorts {
  readonly clients: number;
  readonly controller: number;
  /** A second listener, which is advertised under this address instead: a proxy's. */
  readonly proxied?: { readonly port: number; readonly advertised: number } | undefined;
  readonly secured?: SecuredListener | undefined;
}

/** A listener with TLS in both directions. With it brokers and controllers speak so to each other as well. */
export interface SecuredListener {
  readonly port: number;
  /** PEM file of the broker's private key and its certificate; read when the broker starts. */
  readonly keystore: string;
  /** PEM file of the authorities that it trusts; read when the broker starts. */
  readonly truststore: string;
}

/** A broker's place among those of its cluster. */
export interface BrokerPlace {
  /** From 1 on. */
  readonly node: number;
  /** Ports of all controllers, in the order of their nodes. */
  readonly controllers: readonly number[];
  /** The only controller is in a process of its own; absent: each broker is a controller as well. */
  readonly apart?: boolean;
}

const COPIES_MAX = 3;
/** Node of a controller that is in a process of its own. */
const CONTROLLER = 100;
/** How long a broker may be silent before the controller takes from it what it leads. */
export const SESSION_MS = 6_000;

/**
 * A broker, mostly a controller too, made small; it listens on `host` and tells clients to come to loopback. Of what a cluster keeps
 * there are three copies where it has as many brokers, and an acknowledged record stands on two of them.
 */
export function serverProperties(
  host: '127.0.0.1' | '0.0.0.0',
  dataDir: string,
  ports: BrokerPorts,
  { node, controllers, apart = false }: BrokerPlace = { node: 1, controllers: [ports.controller] },
): Readonly<Record<string, string>> {
  const { clients, controller, proxied, secured } = ports;
  const copies = Math.min(COPIES_MAX, controllers.length);
  const inSync = String(Math.max(1, copies - 1));
  return {
    'process.roles': apart ? 'broker' : 'broker,controller',
    'node.id': String(node),
    'controller.quorum.voters': controllers
      .map((port, i) => `${apart ? CONTROLLER : i + 1}@127.0.0.1:${port}`)
      .join(),
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': secured ? 'SECURED' : 'CLIENTS',
    'listener.security.protocol.map': `CLIENTS:PLAINTEXT,PROXIED:PLAINTEXT,SECURED:SSL,CONTROLLER:${secured ? 'SSL' : 'PLAINTEXT'}`,
    ...(secured && {
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': secured.keystore,
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.location': secured.truststore,
      'ssl.client.auth': 'required',
    }),
    listeners: [
      `CLIENTS://${host}:${clients}`,
      ...(apart ? [] : [`CONTROLLER://127.0.0.1:${controller}`]),
      ...(proxied ? [`PROXIED://${host}:${proxied.port}`] : []),
      ...(secured ? [`SECURED://${host}:${secured.port}`] : []),
    ].join(),
    'advertised.listeners': [
      `CLIENTS://127.0.0.1:${clients}`,
      ...(proxied ? [`PROXIED://127.0.0.1:${proxied.advertised}`] : []),
      ...(secured ? [`SECURED://127.0.0.1:${secured.port}`] : []),
    ].join(),
    'log.dirs': dataDir,
    'default.replication.factor': String(copies),
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': String(copies),
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': String(copies),
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': String(copies),
    'share.coordinator.state.topic.min.isr': inSync,
    // A killed broker may come back only when its last session is over: 9 s by default.
    'broker.session.timeout.ms': String(SESSION_MS),
    'broker.heartbeat.interval.ms': '1000',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    'log.cleaner.dedupe.buffer.size': '16777216',
  };
}

/** The controller of one broker whose place says that it is apart. */
export function controllerProperties(dataDir: string, port: number): Readonly<Record<string, string>> {
  return {
    'process.roles': 'controller',
    'node.id': String(CONTROLLER),
    'controller.quorum.voters': `${CONTROLLER}@127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT',
    listeners: `CONTROLLER://127.0.0.1:${port}`,
    'log.dirs': dataDir,
    // It is the controller that counts the silence of brokers.
    'broker.session.timeout.ms': String(SESSION_MS),
  };
}

/** A new cluster's id. It never begins with a dash, which the tool that formats a folder takes for an option. */
export function randomClusterId(): string {
  const bytes = randomBytes(16);
  bytes[0]! &= 0x7f;
  return bytes.toString('base64url');
}
