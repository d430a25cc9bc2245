export { consoleConsume, type ConsoleRecord } from './console-consumer.ts';
export type { Broker, Registry } from './servers.ts';
export { startBroker, startRegistry } from './start.ts';
export { PASS, tcpProxy, type Fate, type TcpProxy } from './tcp-proxy.ts';
