import type { TopicSpec } from '../libs/stream-kafka/src/topics/topic-spec.ts';
import { wireSchema, type SchemaFolder, type TopicFile } from './schema-files.ts';
import { shortName } from './typescript-text.ts';

const BINDING = '0.5.0';
export const AVRO_FORMAT = 'application/vnd.apache.avro;version=1.9.0';

const DESCRIPTION = `Baton carries a customer from an AI assistant to a human agent without dropping anything.

Values are Avro in the Confluent wire format (byte 0, schema id in 4 bytes, body); subjects are named after topic and record
(TopicRecordNameStrategy), and versions of a record stay FULL_TRANSITIVE compatible. Records of one key are in order; partitions are
chosen by murmur2 of the key, as the Java client does. Read with \`isolation.level=read_committed\`. docs/integrate.md has the promises
and clients that run.`;

/** Readers and writers of a topic, as seen from Baton. */
const ACTIONS: Readonly<Record<string, readonly ('receive' | 'send')[]>> = {
  conversationEvents: ['receive'],
  agentEvents: ['receive'],
  escalationRequests: ['send'],
  escalationEvents: ['send'],
  customerEvents: ['receive', 'send'],
  customerHistory: ['receive', 'send'],
  policyEvents: ['receive', 'send'],
  deadLetters: ['send'],
};

/** The AsyncAPI 3 document of the topics: their records from the schemas, their settings from the file of topics. */
export function asyncApi(folder: SchemaFolder, specs: readonly TopicSpec[], version: string): object {
  const topics = [...folder.topics];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Baton',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/avro',
    servers: {
      kafka: {
        host: '{brokers}',
        protocol: 'kafka',
        description: 'Your Kafka cluster, with a Confluent-compatible schema registry beside it.',
        variables: {
          brokers: { default: 'localhost:9092', description: 'host:port of some brokers.' },
        },
      },
    },
    channels: Object.fromEntries(
      topics.map(([name, topic]) => [topic.role, channel(name, topic, specOf(name, specs))]),
    ),
    operations: Object.fromEntries(
      topics.flatMap(([, { role, doc }]) =>
        (ACTIONS[role] ?? []).map((action) => [
          `${action}${role[0]?.toUpperCase()}${role.slice(1)}`,
          { action, channel: { $ref: `#/channels/${role}` }, summary: doc },
        ]),
      ),
    ),
    components: {
      messages: Object.fromEntries(
        topics.flatMap(([, topic]) =>
          topic.records.map((record) => [shortName(record), message(folder, record, topic)]),
        ),
      ),
      messageTraits: { cloudEvent: { headers: CLOUD_EVENT } },
    },
  };
}

function specOf(topic: string, specs: readonly TopicSpec[]): TopicSpec {
  const spec = specs.find(({ name }) => name === topic);
  if (spec === undefined) throw new Error(`infra/topics.yaml has no topic ${topic}.`);
  return spec;
}

function channel(address: string, { doc, key, records }: TopicFile, spec: TopicSpec): object {
  const setting = (name: string): number => Number(spec.config.get(name));
  return {
    address,
    description: `${doc} Key: ${key}.`,
    messages: Object.fromEntries(
      records.map((record) => [shortName(record), { $ref: `#/components/messages/${shortName(record)}` }]),
    ),
    bindings: {
      kafka: {
        topic: address,
        partitions: spec.partitions,
        replicas: spec.replicationFactor,
        topicConfiguration: {
          'cleanup.policy': [spec.config.get('cleanup.policy')],
          'retention.ms': setting('retention.ms'),
          'max.message.bytes': setting('max.message.bytes'),
          'message.timestamp.type': spec.config.get('message.timestamp.type'),
        },
        bindingVersion: BINDING,
      },
    },
  };
}

function message(folder: SchemaFolder, record: string, { role, key }: TopicFile): object {
  const schema = folder.selfContained(record);
  return {
    name: record,
    title: shortName(record),
    summary: schema.doc,
    contentType: 'application/avro',
    // A dead letter is about a record and is not an event of its own.
    ...(role === 'deadLetters' ? {} : { traits: [{ $ref: '#/components/messageTraits/cloudEvent' }] }),
    bindings: {
      kafka: {
        key: { type: 'string', description: key },
        schemaIdLocation: 'payload',
        schemaIdPayloadEncoding: 'confluent',
        schemaLookupStrategy: 'TopicRecordNameStrategy',
        bindingVersion: BINDING,
      },
    },
    payload: { schemaFormat: AVRO_FORMAT, schema: wireSchema(schema) },
  };
}

const CLOUD_EVENT = {
  type: 'object',
  description:
    'CloudEvents 1.0 in binary mode, and what Baton adds. Everything that Baton writes has them; what it reads may lack them.',
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: { type: 'string', description: "The record's eventId: the same event sent again has the same." },
    ce_type: { type: 'string', description: 'Full name of the record.' },
    ce_source: { type: 'string', description: 'Workspace and conversation or agent, as a path.' },
    ce_time: {
      type: 'string',
      format: 'date-time',
      description: 'When it happened; absent where it has none.',
    },
    'content-type': { type: 'string', const: 'application/avro' },
    baton_unit: {
      type: 'string',
      description: 'On what tasks write: the unit of work that it belongs to, `<task>/<number>`.',
    },
  },
};
