import { z } from 'zod';
import type { SettingRule } from './setting-rules.ts';

const SASL = ['none', 'plain', 'scram-sha-256', 'scram-sha-512', 'oauthbearer'] as const;

const address = /^(\[[0-9a-f:]+\]|[^\s:,/]+):\d{1,5}$/i;

/** Where Kafka is, and as whom to speak to it. */
export const kafkaShape = {
  kafkaBrokers: z
    .string()
    .transform((text) => text.split(',').map((broker) => broker.trim()))
    .refine((brokers) => brokers.every((broker) => address.test(broker)), 'must be host:port,host:port')
    .describe('Some brokers, as host:port, separated by commas; the others are discovered.'),
  kafkaTls: z.stringbool().default(false).describe('true: connect to the brokers with TLS.'),
  kafkaTlsCa: z
    .string()
    .optional()
    .describe('PEM certificates to trust. Default: the authorities that Node trusts.'),
  kafkaTlsCert: z.string().optional().describe('PEM certificate of this client, for mutual TLS.'),
  kafkaTlsKey: z.string().optional().describe('PEM private key of that certificate, unencrypted.'),
  kafkaSasl: z
    .enum(SASL)
    .default('none')
    .describe(`How to log in: one of ${SASL.join(', ')}.`),
  kafkaUsername: z.string().optional().describe('For plain and scram.'),
  kafkaPassword: z.string().optional().describe('For plain and scram.'),
  oauthTokenFile: z
    .string()
    .optional()
    .describe('For oauthbearer: a file with a token that another program renews; read at each login.'),
  oauthUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .optional()
    .describe('For oauthbearer: token endpoint for the client credentials grant, instead of a file.'),
  oauthClientId: z.string().optional().describe('With the token endpoint.'),
  oauthClientSecret: z.string().optional().describe('With the token endpoint.'),
  oauthScope: z.string().optional().describe('With the token endpoint, if it requires one.'),
  topicPrefix: z
    .string()
    .regex(/^[A-Za-z0-9._-]{0,80}$/, 'must be letters, digits and . _ - only')
    .default('')
    .describe('Prefix of every topic, group and transactional id, to separate environments on one cluster.'),
};

export const kafkaVariables = {
  kafkaBrokers: 'BATON_KAFKA_BROKERS',
  kafkaTls: 'BATON_KAFKA_TLS',
  kafkaTlsCa: 'BATON_KAFKA_TLS_CA',
  kafkaTlsCert: 'BATON_KAFKA_TLS_CERT',
  kafkaTlsKey: 'BATON_KAFKA_TLS_KEY',
  kafkaSasl: 'BATON_KAFKA_SASL',
  kafkaUsername: 'BATON_KAFKA_USERNAME',
  kafkaPassword: 'BATON_KAFKA_PASSWORD',
  oauthTokenFile: 'BATON_KAFKA_OAUTH_TOKEN_FILE',
  oauthUrl: 'BATON_KAFKA_OAUTH_URL',
  oauthClientId: 'BATON_KAFKA_OAUTH_CLIENT_ID',
  oauthClientSecret: 'BATON_KAFKA_OAUTH_CLIENT_SECRET',
  oauthScope: 'BATON_KAFKA_OAUTH_SCOPE',
  topicPrefix: 'BATON_TOPIC_PREFIX',
} satisfies Record<keyof typeof kafkaShape, string>;

export const kafkaSecrets = [
  'kafkaTlsCa',
  'kafkaTlsCert',
  'kafkaTlsKey',
  'kafkaPassword',
  'oauthClientSecret',
] as const;

export const kafkaTlsGroup = { ca: 'kafkaTlsCa', cert: 'kafkaTlsCert', key: 'kafkaTlsKey' } as const;

export type KafkaSettings = z.output<z.ZodObject<typeof kafkaShape>>;

const byPassword = new Set<unknown>(['plain', 'scram-sha-256', 'scram-sha-512']);
const needsTls = 'is set, but BATON_KAFKA_TLS is not true';
const onlyFor = (mechanism: string): string => `is set, but BATON_KAFKA_SASL is not ${mechanism}`;

/** What one value demands of another. */
export const kafkaRules: readonly SettingRule<KafkaSettings>[] = [
  ...(['kafkaTlsCa', 'kafkaTlsCert', 'kafkaTlsKey'] as const).map((key): SettingRule<KafkaSettings> => ({
    key,
    problem: needsTls,
    broken: (values) => values[key] !== undefined && values.kafkaTls !== true,
  })),
  {
    key: 'kafkaTlsKey',
    problem: 'is needed with a certificate',
    broken: ({ kafkaTlsCert, kafkaTlsKey }) => kafkaTlsCert !== undefined && kafkaTlsKey === undefined,
  },
  {
    key: 'kafkaTlsCert',
    problem: 'is needed with a private key',
    broken: ({ kafkaTlsCert, kafkaTlsKey }) => kafkaTlsKey !== undefined && kafkaTlsCert === undefined,
  },
  ...(['kafkaUsername', 'kafkaPassword'] as const).flatMap((key): SettingRule<KafkaSettings>[] => [
    {
      key,
      problem: 'is needed for this BATON_KAFKA_SASL',
      broken: (values) => byPassword.has(values.kafkaSasl) && values[key] === undefined,
    },
    {
      key,
      problem: onlyFor('plain or scram'),
      broken: (values) => !byPassword.has(values.kafkaSasl) && values[key] !== undefined,
    },
  ]),
  {
    key: 'oauthUrl',
    problem: 'or BATON_KAFKA_OAUTH_TOKEN_FILE is needed for oauthbearer, one of them',
    broken: ({ kafkaSasl, oauthUrl, oauthTokenFile }) =>
      kafkaSasl === 'oauthbearer' && (oauthUrl === undefined) === (oauthTokenFile === undefined),
  },
  ...(['oauthTokenFile', 'oauthUrl'] as const).map((key): SettingRule<KafkaSettings> => ({
    key,
    problem: onlyFor('oauthbearer'),
    broken: (values) => values[key] !== undefined && values.kafkaSasl !== 'oauthbearer',
  })),
  ...(['oauthClientId', 'oauthClientSecret'] as const).map((key): SettingRule<KafkaSettings> => ({
    key,
    problem: 'is needed with BATON_KAFKA_OAUTH_URL, and only there',
    broken: (values) => (values[key] === undefined) !== (values.oauthUrl === undefined),
  })),
];
