export { createGateway, type Gateway } from './create-gateway.ts';
export { GatewayModule } from './gateway.module.ts';
export { gatewaySettings, type GatewayConfig } from './config.ts';
export type { GatewayLog, GatewayOptions } from './options.ts';
export { logReader } from './reading/log-reader.ts';
