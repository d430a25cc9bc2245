export { TOPICS, topicOf, subjectOf, type EventTopic, type EventOn, type DomainEvent } from './topics.ts';
export { openCodec, type Codec, type EncodedRecord, type WireSchemaIds } from './codec.ts';
export { conversationSource } from './cloud-events.ts';
export type { DeadLetterInput, DeadLetterEntry } from './dead-letter.ts';
export {
  partDescriptions,
  recordDescriptions,
  type FieldDescription,
  type RecordDescription,
} from './descriptions.ts';
export { policyHash } from './policy-hash.ts';
export { httpAnswerSchema, httpEventSchemas, type HttpEventKind, type JsonSchema } from './http.ts';
export { idField, type IdField } from './id-field.ts';
export { eventFromJson, type EventDefaults } from './mapping/event-from-json.ts';
