import { expect, it } from 'vitest';
import { Indeterminate } from '#stream';
import { mustBeOnceEach } from './task-producer.ts';

const answer = (partition: number) => ({ topicName: 'out', partition, errorCode: 0 });

it('a partition that two brokers answer for was written twice: the transaction is given up', () => {
  expect(() => mustBeOnceEach([answer(0), answer(1), answer(0)])).toThrow(Indeterminate);
});

it('a partition that one broker answers for is taken', () => {
  expect(() => mustBeOnceEach([answer(0), answer(1)])).not.toThrow();
});
