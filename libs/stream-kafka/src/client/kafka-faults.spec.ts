import {
  KafkaJSAggregateError,
  KafkaJSConnectionError,
  KafkaJSError,
  KafkaJSNonRetriableError,
  KafkaJSNumberOfRetriesExceeded,
  KafkaJSRequestTimeoutError,
} from 'kafkajs';
import { describe, expect, test } from 'vitest';
import { Fenced, Indeterminate, Transient } from '#stream';
import { accessFault, writeFault } from './kafka-faults.ts';
import { createErrorFromCode, errorCodes } from './kafkajs-internals.ts';

const FENCING = ['INVALID_PRODUCER_EPOCH', 'INVALID_PRODUCER_ID_MAPPING', 'INVALID_TXN_STATE'];
const protocolError = (type: string): Error =>
  createErrorFromCode(errorCodes.find((error) => error.type === type)!.code);
const retriesExceeded = (error: Error): Error =>
  new KafkaJSNumberOfRetriesExceeded(error, { retryCount: 5, retryTime: 100 });
const causedBy = (cause: Error): Error =>
  Object.assign(new KafkaJSNonRetriableError('Transaction failed'), { cause });
const refused = new KafkaJSConnectionError('Connection error: connect ECONNREFUSED', {
  broker: 'a:1',
  code: 'ECONNREFUSED',
});

describe('another owner', () => {
  test.each(FENCING)('%s is Fenced, wherever it is met', (type) => {
    expect(writeFault('Committing t.0', protocolError(type))).toBeInstanceOf(Fenced);
    expect(accessFault('Opening t.0', protocolError(type))).toBeInstanceOf(Fenced);
  });

  test('PRODUCER_FENCED, whose number kafkajs does not know, is Fenced', () => {
    expect(writeFault('Committing t.0', createErrorFromCode(90))).toBeInstanceOf(Fenced);
  });

  test.each([
    ['a cause', causedBy],
    ['spent retries', retriesExceeded],
    ['an original error', (error: Error) => Object.assign(new Error('wrapped'), { originalError: error })],
    ['a list', (error: Error) => new KafkaJSAggregateError('2 failed', [refused, error])],
    ['a cause in a list', (error: Error) => new KafkaJSAggregateError('1 failed', [retriesExceeded(error)])],
  ])('is seen through %s', (_, wrap) => {
    expect(writeFault('Committing t.0', wrap(protocolError('INVALID_PRODUCER_EPOCH')))).toBeInstanceOf(
      Fenced,
    );
  });
});

describe('a write that failed otherwise', () => {
  test.each([
    ['a connection lost', refused],
    ['a request that timed out', new KafkaJSRequestTimeoutError('Request EndTxn timed out')],
    ['a broker that is no longer the leader', protocolError('NOT_LEADER_FOR_PARTITION')],
    ['a sequence out of order', protocolError('OUT_OF_ORDER_SEQUENCE_NUMBER')],
    ['an unknown number', createErrorFromCode(12_345)],
    ['spent retries', retriesExceeded(protocolError('REQUEST_TIMED_OUT'))],
  ])('%s is Indeterminate, and the text says what and where', (_, error) => {
    const fault = writeFault('Committing t.0', error);
    expect(fault).toBeInstanceOf(Indeterminate);
    expect((fault as Error).message).toMatch(/^Committing t\.0 may or may not have happened: /);
    expect((fault as Error).cause).toBe(error);
  });
});

describe('an access that failed otherwise', () => {
  test.each([
    ['a connection refused', refused],
    [
      'an unknown broker',
      Object.assign(new KafkaJSError('Broker 3 not found'), { name: 'KafkaJSBrokerNotFound' }),
    ],
    ['a request that timed out', new KafkaJSRequestTimeoutError('Request Metadata timed out')],
    ['a transaction that is still being ended', protocolError('CONCURRENT_TRANSACTIONS')],
    ['spent retries', retriesExceeded(refused)],
    ['a wrapped one', causedBy(refused)],
  ])('%s is Transient', (_, error) => {
    expect(accessFault('Opening t.0', error)).toBeInstanceOf(Transient);
  });
});

describe('what no second try changes', () => {
  test.each([
    [
      'TOPIC_AUTHORIZATION_FAILED',
      /Committing t\.0 was refused: .*Give this user the rights on the topic\.$/,
    ],
    ['MESSAGE_TOO_LARGE', /max\.message\.bytes/],
  ])('%s is an error with its remedy and no fault', (type, text) => {
    const error = writeFault('Committing t.0', retriesExceeded(protocolError(type)));
    expect(error).not.toBeInstanceOf(Indeterminate);
    expect((error as Error).message).toMatch(text);
  });

  test('a bug stays the error it is', () => {
    const bug = new TypeError('x is not a function');
    expect(writeFault('Committing t.0', bug)).toBe(bug);
    expect(accessFault('Opening t.0', bug)).toBe(bug);
    const misuse = new KafkaJSError('Invalid topic', { retriable: false });
    expect(accessFault('Opening t.0', misuse)).toBe(misuse);
  });

  test('a fault stays the fault it is', () => {
    const fault = new Transient('The disk is full.');
    expect(writeFault('Committing t.0', fault)).toBe(fault);
  });
});
