import { logLevel } from 'kafkajs';
import { expect, test } from 'vitest';
import type { KafkaLog } from './broker-access.ts';
import { clientLog } from './client-log.ts';
import { errorCodes } from './kafkajs-internals.ts';

/** What is logged for an entry of kafkajs: level, fields, text. */
function logged(level: logLevel, namespace: string, message: string, extra: object = {}): unknown[] {
  const lines: unknown[] = [];
  const into = (name: string) => (fields: object, text: string) => void lines.push(name, fields, text);
  const log: KafkaLog = {
    debug: into('debug'),
    info: into('info'),
    warn: into('warn'),
    error: into('error'),
  };
  clientLog(log)(logLevel.INFO)({
    namespace,
    level,
    label: '',
    log: { timestamp: '', logger: 'kafkajs', message, ...extra },
  });
  return lines;
}
const messageOf = (type: string): string => errorCodes.find((error) => error.type === type)!.message;

test.each([
  ['CONCURRENT_TRANSACTIONS', 'debug'],
  ['REBALANCE_IN_PROGRESS', 'debug'],
  ['INVALID_PRODUCER_EPOCH', 'info'],
  ['NOT_LEADER_FOR_PARTITION', 'warn'],
  ['TOPIC_AUTHORIZATION_FAILED', 'error'],
])('%s, which kafkajs logs as an error, is logged as %s', (type, level) => {
  const error = messageOf(type);
  expect(logged(logLevel.ERROR, 'Connection', 'Response EndTxn(key: 26, version: 1)', { error })[0]).toBe(
    level,
  );
  expect(logged(logLevel.ERROR, 'Producer', `Failed to send messages: ${error}`)[0]).toBe(level);
});

test('a broker that is away is a warning, since it is tried again', () => {
  expect(logged(logLevel.ERROR, 'Connection', 'Connection error: connect ECONNREFUSED')[0]).toBe('warn');
});

test('a broker that cannot be reached is reported, one that answers with an error is not', () => {
  const lost: string[] = [];
  const log: KafkaLog = { debug() {}, info() {}, warn() {}, error() {} };
  const entry = clientLog(log, (broker) => lost.push(broker))(logLevel.INFO);
  for (const [broker, message] of [
    ['a:1', 'Connection error: connect ECONNREFUSED'],
    ['b:1', 'Connection timeout'],
    ['c:1', 'Response EndTxn(key: 26, version: 1)'],
  ])
    entry({
      ...{ namespace: 'Connection', level: logLevel.ERROR, label: '' },
      log: { timestamp: '', logger: 'kafkajs', message: message!, broker },
    });
  expect(lost).toEqual(['a:1', 'b:1']);
});

test('a crash of a consumer is an error', () => {
  expect(logged(logLevel.ERROR, 'Consumer', 'Crash: TypeError: x')[0]).toBe('error');
});

test('requests, answers and payloads are never logged', () => {
  expect(logged(logLevel.DEBUG, 'Connection', 'Response Produce', { payload: 'secret' })).toEqual([]);
  const [, fields] = logged(logLevel.ERROR, 'Connection', 'Response', {
    payload: 'secret',
    broker: 'a:1',
    stack: 's',
  });
  expect(fields).toEqual({ client: 'Connection', broker: 'a:1' });
});
