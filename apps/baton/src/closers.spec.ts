import { expect, it } from 'vitest';
import { closers } from './closers.ts';

it('what cannot be closed keeps nothing else open, and is said', async () => {
  const closed: string[] = [];
  const opened = closers();
  opened.push(async () => void closed.push('first'));
  opened.push(() => Promise.reject(new Error('second')));
  opened.push(() => Promise.reject(new Error('third')));
  opened.push(async () => void closed.push('fourth'));
  await expect(opened.close()).rejects.toThrow('third');
  expect(closed).toEqual(['fourth', 'first']);
  await opened.close();
});
