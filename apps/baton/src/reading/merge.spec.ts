import { expect, it } from 'vitest';
import { merged } from './merge.ts';

async function* stream(...items: readonly string[]): AsyncIterable<string> {
  await Promise.resolve();
  yield* items;
}

it('merges by rank and keeps the order of each stream', async () => {
  const all: string[] = [];
  for await (const item of merged([stream('1a', '3a'), stream(), stream('1b', '2b', '9b')], (text) =>
    Number(text[0]),
  )) {
    all.push(item);
  }
  expect(all).toEqual(['1a', '1b', '2b', '3a', '9b']);
});
