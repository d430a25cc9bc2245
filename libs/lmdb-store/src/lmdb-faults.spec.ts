import { expect, it } from 'vitest';
import { Transient } from '#stream';
import { mustHaveRoom } from './lmdb-faults.ts';

const MB = 1024 * 1024;

it('a disk that is about to be full is not written to, and the fault says how much is left', () => {
  expect(() => mustHaveRoom('data', 31.9 * MB)).toThrow(Transient);
  expect(() => mustHaveRoom('data', 31.9 * MB)).toThrow('data: the disk has 31 MB left and 32 MB are needed');
});

it('a disk with room is written to', () => {
  expect(() => mustHaveRoom('data', 32 * MB)).not.toThrow();
});
