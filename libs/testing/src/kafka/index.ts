export { consoleConsume } from './console-consumer.ts';
export { startCluster } from './java-cluster.ts';
export type { Broker, BrokerCluster, Registry } from './servers.ts';
export { canStartBroker, startBroker, startRegistry } from './start.ts';
export { PASS, tcpProxy, type TcpProxy } from './tcp-proxy.ts';
