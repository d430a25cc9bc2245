import type { ConsoleConsumer } from './console-consumer.ts';
import type { SecuredListener } from './server-properties.ts';
import type { TcpProxy } from './tcp-proxy.ts';

export interface BrokerOptions {
  /** Data is kept there, also after `stop`. Default: a temporary folder, removed by `stop`. */
  readonly dir?: string;
  /** Default: any that is free. */
  readonly port?: number;
  /** With a proxy before it: see `Broker.proxy`. */
  readonly proxied?: true;
  /** Settings of the broker beyond ours. */
  readonly properties?: Readonly<Record<string, string>>;
  /**
   * The controller is in a process of its own, which outlives the broker, and `restart` waits until it has taken from the broker what that led,
   * as it does where brokers are several. Without it a broker that comes back at once takes itself for the leader still, begins to end the
   * transactions that were decided, and where the old session ends meanwhile, takes their partitions for deleted: on rare occasions it
   * never ends them. For who restarts a broker under load. In Docker it changes nothing.
   */
  readonly controllerApart?: true;
}

export interface Broker {
  readonly brokers: readonly string[];
  /** For Java programs that speak to it; undefined where it runs in Docker. */
  readonly classpath: string | undefined;
  /** A reader of it that is not ours. */
  consoleConsumer(): Promise<ConsoleConsumer>;
  /** With `proxied`: clients that start from these addresses reach the broker through the proxy only. */
  readonly proxy: (TcpProxy & { readonly brokers: readonly string[] }) | undefined;
  /** Ends it at once, as a machine that loses power would end the process. */
  kill(): Promise<void>;
  /** On the same ports and data; kills it first where it runs. Resolves when it answers. */
  restart(): Promise<void>;
  /** Stops it where it stands: connections stay open, and nothing is answered, until it is thawed. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Settings of every broker beyond ours. */
  readonly properties?: Readonly<Record<string, string>>;
  /** With a listener of TLS on every broker: its files, which must be there. They are read again whenever it starts. */
  readonly tls?: (broker: number) => Omit<SecuredListener, 'port'>;
}

/** Several brokers of one cluster, called by their numbers, from 1 on. */
export interface BrokerCluster {
  /** By which clients come, in the order of the numbers. */
  readonly brokers: readonly string[];
  /** By which clients with a certificate come; empty without `tls`. */
  readonly securedBrokers: readonly string[];
  /** Ends it at once, as a machine that loses power would end the process. */
  kill(broker: number): Promise<void>;
  /** Ends it in good order: it hands over what it leads. */
  stop(broker: number): Promise<void>;
  /** On the same port and data, after `kill` or `stop`. Resolves when it serves. */
  start(broker: number): Promise<void>;
  /** Ends all of them; nothing is kept. */
  close(): Promise<void>;
}

export interface RegistryOptions {
  /** Default: any that is free. */
  readonly port?: number;
}

export interface Registry {
  /** Of its Confluent API. */
  readonly url: string;
  /** It keeps its schemas in memory: started again, it is empty. */
  stop(): Promise<void>;
}
