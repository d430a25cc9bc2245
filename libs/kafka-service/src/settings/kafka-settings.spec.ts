import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configure, ConfigurationError } from '#platform';
import { kafkaRules, kafkaSecrets, kafkaShape, kafkaVariables } from './kafka-settings.ts';
import { registryRules, registrySecrets, registryShape, registryVariables } from './registry-settings.ts';
import { withRules } from './setting-rules.ts';

const schema = withRules(withRules(z.object({ ...kafkaShape, ...registryShape }), kafkaRules), registryRules);
const variables = { ...kafkaVariables, ...registryVariables };
const secrets = [...kafkaSecrets, ...registrySecrets];

const needed = { BATON_KAFKA_BROKERS: 'b1:9092, b2:9092', BATON_REGISTRY_URL: 'https://registry:8081' };
const read = (environment: Record<string, string>) =>
  configure({ schema, variables, secrets, environment: { ...needed, ...environment } });

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ name, problem }) => `${name} ${problem}`);
  }
}

it('brokers and a registry are all that it needs', () => {
  expect(read({})).toMatchObject({
    kafkaBrokers: ['b1:9092', 'b2:9092'],
    kafkaTls: false,
    kafkaSasl: 'none',
  });
  expect(problemsOf({ BATON_KAFKA_BROKERS: '', BATON_REGISTRY_URL: '' })).toEqual([
    'BATON_KAFKA_BROKERS is not set',
    'BATON_REGISTRY_URL is not set',
  ]);
});

it.each(['b1', 'b1:9092,', 'http://b1:9092', 'b1:x'])('%j is not a list of brokers', (brokers) => {
  expect(problemsOf({ BATON_KAFKA_BROKERS: brokers })[0]).toMatch(/must be host:port/);
});

describe('rules between settings', () => {
  it.each([
    [{ BATON_KAFKA_TLS_CA: 'pem' }, /^BATON_KAFKA_TLS_CA is set, but BATON_KAFKA_TLS is not true/],
    [{ BATON_KAFKA_TLS: 'true', BATON_KAFKA_TLS_CERT: 'pem' }, /^BATON_KAFKA_TLS_KEY is needed/],
    [{ BATON_KAFKA_TLS: 'true', BATON_KAFKA_TLS_KEY: 'pem' }, /^BATON_KAFKA_TLS_CERT is needed/],
    [{ BATON_KAFKA_SASL: 'plain', BATON_KAFKA_USERNAME: 'u' }, /^BATON_KAFKA_PASSWORD is needed/],
    [{ BATON_KAFKA_USERNAME: 'u' }, /^BATON_KAFKA_USERNAME is set, but/],
    [{ BATON_KAFKA_SASL: 'oauthbearer' }, /^BATON_KAFKA_OAUTH_URL or .*TOKEN_FILE is needed/],
    [
      {
        BATON_KAFKA_SASL: 'oauthbearer',
        BATON_KAFKA_OAUTH_URL: 'http://x/t',
        BATON_KAFKA_OAUTH_CLIENT_ID: 'i',
      },
      /^BATON_KAFKA_OAUTH_CLIENT_SECRET is needed/,
    ],
    [{ BATON_KAFKA_OAUTH_TOKEN_FILE: '/t' }, /^BATON_KAFKA_OAUTH_TOKEN_FILE is set, but/],
    [{ BATON_REGISTRY_USERNAME: 'u' }, /^BATON_REGISTRY_PASSWORD and BATON_REGISTRY_USERNAME go together/],
  ])('%j', (environment, problem) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it.each([
    {
      BATON_KAFKA_TLS: 'true',
      BATON_KAFKA_SASL: 'scram-sha-512',
      BATON_KAFKA_USERNAME: 'u',
      BATON_KAFKA_PASSWORD: 'p',
    },
    { BATON_KAFKA_SASL: 'oauthbearer', BATON_KAFKA_OAUTH_TOKEN_FILE: '/t' },
    { BATON_KAFKA_TLS: 'true', BATON_KAFKA_TLS_CERT: 'pem', BATON_KAFKA_TLS_KEY: 'pem' },
  ])('%j is usable', (environment) => {
    expect(problemsOf(environment as unknown as Record<string, string>)).toEqual([]);
  });

  it('are reported together with everything else, and secrets are not shown', () => {
    const environment = {
      BATON_KAFKA_BROKERS: 'x',
      BATON_KAFKA_PASSWORD: 'hush',
      BATON_REGISTRY_URL: 'nowhere',
    };
    const problems = problemsOf(environment);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'BATON_KAFKA_BROKERS',
      'BATON_REGISTRY_URL',
      'BATON_KAFKA_PASSWORD',
    ]);
    expect(problems.join()).not.toContain('hush');
  });
});
