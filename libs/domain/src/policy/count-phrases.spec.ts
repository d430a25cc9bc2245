import { expect, it } from 'vitest';
import { countPhrases } from './count-phrases.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

it('D26: counts the turns that hold a phrase, each once, the most frequent phrase first', () => {
  const read = readWrittenPolicy(
    'triggers: { requestPhrases: [concierge desk], alwaysHuman: [{ name: parcels, phrases: [my parcel] }] }',
    'policy.yaml',
  );
  if (!read.ok) throw new Error(read.problems[0]?.text);
  const counter = countPhrases(read.policy);
  for (const turn of [
    'Where is my parcel?',
    'My parcel, MY PARCEL!',
    'the concierge desk please',
    'parcel',
  ]) {
    counter.heard(turn);
  }
  expect(counter.turns).toBe(4);
  expect(counter.counts()).toMatchObject([
    {
      path: expect.stringMatching(/^triggers\.alwaysHuman\.\d+\.phrases\.0$/) as string,
      phrase: 'my parcel',
      turns: 2,
    },
    { path: 'triggers.requestPhrases.0', phrase: 'concierge desk', turns: 1 },
  ]);
});
