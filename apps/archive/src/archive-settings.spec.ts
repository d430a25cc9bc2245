import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { kafkaServiceSettings } from '#kafka-service';
import { configure, ConfigurationError } from '#platform';
import { archiveSettings, storeOf } from './archive-settings.ts';

const needed = { BATON_KAFKA_BROKERS: 'b:9092', BATON_REGISTRY_URL: 'http://registry:8081' };
const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };
const role = { AWS_ROLE_ARN: 'arn:role', AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token' };
const read = (environment: Readonly<Record<string, string>>) =>
  configure({ ...kafkaServiceSettings(archiveSettings), environment: { ...needed, ...environment } });

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ name, problem }) => `${name} ${problem}`);
  }
}

it.each([
  [{ BATON_ARCHIVE: 'archive/baton' }, resolve('archive/baton')],
  [{ BATON_ARCHIVE: '/archive', ...keys }, '/archive'],
  [{ BATON_ARCHIVE: 's3://our-bucket', ...keys }, 's3://our-bucket'],
  [{ BATON_ARCHIVE: 's3://our-bucket', ...role }, 's3://our-bucket'],
  [{ BATON_ARCHIVE: 's3://our-bucket/logs//baton/', ...keys }, 's3://our-bucket/logs/baton'],
])('%o is %s', (environment, place) => {
  expect(storeOf(read(environment)).place).toBe(place);
});

it('names what is missing or cannot be', () => {
  expect(problemsOf({})).toEqual(['BATON_ARCHIVE is not set']);
  expect(problemsOf({ BATON_ARCHIVE: 'gs://bucket' })).toEqual([
    expect.stringMatching(/^BATON_ARCHIVE must be a folder, or s3:/),
  ]);
  expect(problemsOf({ BATON_ARCHIVE: 's3:///baton', ...keys })).toHaveLength(1);
  expect(problemsOf({ BATON_ARCHIVE: 's3://our-bucket' })).toEqual([
    expect.stringMatching(/^AWS_ACCESS_KEY_ID is not set, but the archive is in S3 .*AWS_ROLE_ARN/),
    expect.stringMatching(/^AWS_SECRET_ACCESS_KEY is not set, but the archive is in S3/),
  ]);
  expect(problemsOf({ BATON_ARCHIVE: 's3://our-bucket', AWS_ROLE_ARN: 'arn:role' })).toHaveLength(2);
  expect(problemsOf({ BATON_ARCHIVE: 's3://b', ...keys, AWS_ENDPOINT_URL_S3: 'minio' })).toHaveLength(1);
});
