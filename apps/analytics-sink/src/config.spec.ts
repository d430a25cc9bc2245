import { rootCertificates } from 'node:tls';
import { expect, it } from 'vitest';
import { kafkaServiceSettings } from '#kafka-service';
import { configure, ConfigurationError } from '#platform';
import { clickHouseAccess, sinkSettings } from './config.ts';

const [SOME_AUTHORITY = ''] = rootCertificates;
const needed = { BATON_KAFKA_BROKERS: 'b:9092', BATON_REGISTRY_URL: 'http://registry:8081' };
const read = (environment: Readonly<Record<string, string>>) =>
  configure({ ...kafkaServiceSettings(sinkSettings), environment: { ...needed, ...environment } });

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ name, problem }) => `${name} ${problem}`);
  }
}

it('ClickHouse is reached as the settings say', () => {
  const given = {
    BATON_CLICKHOUSE_URL: 'https://clickhouse:8443/',
    BATON_CLICKHOUSE_USERNAME: 'baton',
    BATON_CLICKHOUSE_PASSWORD: 'hush',
    BATON_CLICKHOUSE_TLS_CA: SOME_AUTHORITY,
  };
  expect(clickHouseAccess(read(given))).toEqual({
    url: 'https://clickhouse:8443/',
    username: 'baton',
    password: 'hush',
    database: 'default',
    tls: { ca: SOME_AUTHORITY },
  });
});

it.each([
  'https://baton:hush@clickhouse:8443',
  'https://clickhouse:8443/baton',
  'https://clickhouse:8443/?database=baton',
])('%s is refused: the client would take what is in it before the settings', (url) => {
  expect(problemsOf({ BATON_CLICKHOUSE_URL: url })).toEqual([
    expect.stringMatching(/^BATON_CLICKHOUSE_URL must have no user, path or parameters/),
  ]);
});

it('no password in a URL is repeated', () => {
  expect(problemsOf({ BATON_CLICKHOUSE_URL: 'https://baton:hush@c' }).join()).not.toContain('hush');
});

it('an authority without https is refused: nothing would be encrypted', () => {
  const given = { BATON_CLICKHOUSE_URL: 'http://clickhouse:8123', BATON_CLICKHOUSE_TLS_CA: SOME_AUTHORITY };
  expect(problemsOf(given)).toEqual([
    expect.stringMatching(/^BATON_CLICKHOUSE_TLS_CA is set, but BATON_CLICKHOUSE_URL is not https/),
  ]);
});
