export { createGateway, type Gateway } from './create-gateway.ts';
export { GatewayModule } from './gateway.module.ts';
export { gatewaySettings, type GatewayConfig } from './gateway-config.ts';
export type { GatewayLog, GatewayOptions, WorkerLevel } from './gateway-options.ts';
export { topicReader } from './reading/topic-reader.ts';
export { logTail, type LogTail } from './reading/log-tail.ts';
export type { FurtherFold, FurtherFolding } from './reading/kept-projection.ts';
