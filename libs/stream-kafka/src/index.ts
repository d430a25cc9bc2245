export type { KafkaAccess, KafkaLog } from './client/access.ts';
