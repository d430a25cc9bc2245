export type { KafkaAccess, KafkaLog } from './client/broker-access.ts';
export type { ConnectionListener, ConnectionUse } from './client/kafka-client.ts';
export { applyTopics } from './topics/apply-topics.ts';
export { checkTopics, TopicsContradict } from './topics/check-topics.ts';
export { openTopicAdmin, TopicsRefused, type TopicAdmin } from './topics/topic-admin.ts';
export { contradictions, planTopics, type TopicStep } from './topics/topic-plan.ts';
export type { TopicSpec } from './topics/topic-spec.ts';
export { readTopicsFile, topicsFile, TopicsFileError } from './topics/topics-file.ts';
export type { RegistryAccess } from './registry/registry-access.ts';
export { createRegistryClient, RegistryError } from './registry/registry-client.ts';
export { openRegistrySchemaIds, type RegistrySchemaIds } from './registry/registry-schema-ids.ts';
export {
  checkSchema,
  COMPATIBILITY,
  registerSchema,
  type SchemaReport,
  type SubjectSchema,
} from './registry/schema-registration.ts';
export type { MemberLevel } from './source/group-levels.ts';
export { openKafka, type Kafka, type KafkaLogReading, type KafkaOptions } from './open-kafka.ts';
export { openCommittedTask, type CommittedTask } from './journal/committed-task.ts';
export type { OlderRecords } from './journal/task-history.ts';
export { UNITS_TOPIC } from './journal/unit-record.ts';
export { adoptCluster } from './adopt/adopt-cluster.ts';
export {
  AdoptionRefused,
  type AdoptedTask,
  type Adoption,
  type MirroredPartition,
} from './adopt/adoption.ts';
