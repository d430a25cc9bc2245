export { connectionMetrics } from './connection-metrics.ts';
export { runKafkaService } from './run-kafka-service.ts';
export { runProcessorService } from './run-processor-service.ts';
export { openKafkaParts, type KafkaParts } from './open-kafka-parts.ts';
export { kafkaServiceSettings } from './settings/service-settings.ts';
