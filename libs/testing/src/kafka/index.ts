export { consoleConsume } from './console-consumer.ts';
export type { Broker, Registry } from './servers.ts';
export { canStartBroker, startBroker, startRegistry } from './start.ts';
export { PASS, tcpProxy, type TcpProxy } from './tcp-proxy.ts';
