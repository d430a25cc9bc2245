export { createGateway, type Gateway } from './create-gateway.ts';
export { GatewayModule } from './gateway.module.ts';
export { gatewaySettings, type GatewayConfig } from './gateway-config.ts';
export type { GatewayLog, GatewayOptions } from './gateway-options.ts';
export { topicReader } from './reading/topic-reader.ts';
