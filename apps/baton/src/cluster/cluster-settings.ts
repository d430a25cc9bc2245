import { z } from 'zod';
import { configure } from '#platform';
import type { KafkaAccess, RegistryAccess } from '#stream-kafka';

interface Given {
  readonly brokers?: string;
  readonly registryUrl?: string;
  readonly topicPrefix?: string;
}

const PREFIX = {
  topicPrefix: z
    .string()
    .regex(/^[A-Za-z0-9._-]{0,80}$/, 'must be letters, digits and . _ - only')
    .default('')
    .describe('Before the name of every topic.'),
};
const SASL = ['none', 'plain', 'scram-sha-256', 'scram-sha-512'] as const;

const kafkaSchema = z.object({
  ...PREFIX,
  brokers: z
    .string()
    .transform((text) => text.split(',').map((broker) => broker.trim()))
    .refine((brokers) => brokers.every((broker) => /^[^\s,/]+:\d{1,5}$/.test(broker)), 'must be host:port')
    .describe('Some brokers, as host:port, with commas between them; --brokers or BATON_KAFKA_BROKERS.'),
  tls: z.stringbool().default(false).describe('true: speak TLS to the brokers.'),
  tlsCa: z.string().optional().describe('PEM certificates to trust; none: those that Node trusts.'),
  tlsCert: z.string().optional().describe('PEM certificate of this client.'),
  tlsKey: z.string().optional().describe('PEM private key of that certificate.'),
  sasl: z
    .enum(SASL)
    .default('none')
    .describe(`How to log in: one of ${SASL.join(', ')}.`),
  username: z.string().default('').describe('For plain and scram.'),
  password: z.string().default('').describe('For plain and scram.'),
});

/** @throws ConfigurationError */
export function kafkaOf({ brokers, topicPrefix }: Given): {
  readonly access: KafkaAccess;
  readonly topicPrefix: string;
} {
  const settings = configure({
    schema: kafkaSchema,
    variables: {
      topicPrefix: 'BATON_TOPIC_PREFIX',
      brokers: 'BATON_KAFKA_BROKERS',
      tls: 'BATON_KAFKA_TLS',
      tlsCa: 'BATON_KAFKA_TLS_CA',
      tlsCert: 'BATON_KAFKA_TLS_CERT',
      tlsKey: 'BATON_KAFKA_TLS_KEY',
      sasl: 'BATON_KAFKA_SASL',
      username: 'BATON_KAFKA_USERNAME',
      password: 'BATON_KAFKA_PASSWORD',
    },
    secrets: ['tlsCa', 'tlsCert', 'tlsKey', 'password'],
    flags: { brokers, topicPrefix },
  });
  const { tlsCa: ca, tlsCert: cert, tlsKey: key, sasl: mechanism, username, password } = settings;
  return {
    topicPrefix: settings.topicPrefix,
    access: {
      brokers: settings.brokers,
      clientId: 'baton',
      ...(settings.tls
        ? {
            tls: {
              ...(ca === undefined ? {} : { ca }),
              ...(cert === undefined ? {} : { cert }),
              ...(key === undefined ? {} : { key }),
            },
          }
        : {}),
      ...(mechanism === 'none' ? {} : { sasl: { mechanism, username, password } }),
    },
  };
}

const registrySchema = z.object({
  ...PREFIX,
  registryUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .describe("The registry's Confluent interface; --registry-url or BATON_REGISTRY_URL."),
  tlsCa: z.string().optional().describe('PEM certificates to trust; none: those that Node trusts.'),
  username: z.string().optional().describe('For basic authentication.'),
  password: z.string().default('').describe('For basic authentication.'),
  token: z.string().optional().describe('For bearer authentication, instead of a user.'),
});

/** @throws ConfigurationError */
export function registryOf({ registryUrl, topicPrefix }: Given): {
  readonly access: RegistryAccess;
  readonly topicPrefix: string;
} {
  const settings = configure({
    schema: registrySchema,
    variables: {
      topicPrefix: 'BATON_TOPIC_PREFIX',
      registryUrl: 'BATON_REGISTRY_URL',
      tlsCa: 'BATON_REGISTRY_TLS_CA',
      username: 'BATON_REGISTRY_USERNAME',
      password: 'BATON_REGISTRY_PASSWORD',
      token: 'BATON_REGISTRY_TOKEN',
    },
    secrets: ['tlsCa', 'password', 'token'],
    flags: { registryUrl, topicPrefix },
  });
  const { registryUrl: url, tlsCa: ca, username, password, token } = settings;
  return {
    topicPrefix: settings.topicPrefix,
    access: {
      url,
      ...(ca === undefined ? {} : { tls: { ca } }),
      ...(username === undefined ? {} : { auth: { kind: 'basic', username, password } }),
      ...(token === undefined ? {} : { auth: { kind: 'bearer', token: async () => token } }),
    },
  };
}

const wholeNumber = (max: number) =>
  z.coerce
    .number()
    .pipe(
      z
        .int({ error: `must be a whole number from 1 to ${max}` })
        .min(1)
        .max(max),
    )
    .optional();
const overridesSchema = z.object({
  partitions: wholeNumber(10_000).describe('Partitions of every topic, at the first `apply`.'),
  replicationFactor: wholeNumber(100).describe('Copies of every topic.'),
});

/** What this environment has otherwise than the file of topics. @throws ConfigurationError */
export function topicsOverrides(given: {
  readonly partitions?: number;
  readonly replicationFactor?: number;
}): {
  readonly partitions?: number;
  readonly replicationFactor?: number;
} {
  const { partitions, replicationFactor } = configure({
    schema: overridesSchema,
    variables: {
      partitions: 'BATON_TOPICS_PARTITIONS',
      replicationFactor: 'BATON_TOPICS_REPLICATION_FACTOR',
    },
    flags: given,
  });
  return {
    ...(partitions === undefined ? {} : { partitions }),
    ...(replicationFactor === undefined ? {} : { replicationFactor }),
  };
}
