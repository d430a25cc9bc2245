import { expect, it } from 'vitest';
import { policyNotes } from './policy-notes.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

function read(scorer: string) {
  return readWrittenPolicy(`queues: [{ id: a }, { id: b, scorer: ${scorer} }]`, 'p.yaml');
}

it('is off where a queue does not name it, and has a default for all else where it does', () => {
  const policy = read('{}');
  expect(policy).toMatchObject({
    ok: true,
    policy: {
      queues: [
        { scorer: null },
        {
          scorer: {
            ...{ use: 'linear', candidates: 20, explore: 0, share: 1 },
            weights: { idle: 1, room: 1, skill: 1, sameAgent: 1, language: 1 },
          },
        },
      ],
    },
  });
});

it.each([
  ['{ weights: { charm: 2 } }', 'p.yaml:1:'],
  ['{ weights: { skill: high } }', 'queues.1.scorer.weights.skill'],
  ['{ explore: 2 }', 'queues.1.scorer.explore'],
  ['{ candidates: 1000 }', 'queues.1.scorer.candidates'],
  ['{ use: quadratic }', 'queues.1.scorer.use'],
])('is refused as %s', (scorer, place) => {
  const policy = read(scorer);
  expect(policy.ok).toBe(false);
  expect(policy.ok ? '' : policy.problems[0]?.text).toContain(place);
});

it('is named by `policy check` as a use that the law may regulate, with what to do', () => {
  const policy = read('{}');
  const notes = policy.ok ? policyNotes(policy.policy) : [];
  expect(notes.filter((note) => note.startsWith('queues.1.scorer:'))).toEqual([
    expect.stringMatching(/AI Act.*Annex III, 4\(b\).*\/scores\), or leave the key out$/),
  ]);
  const off = read('"off"');
  expect(off.ok && policyNotes(off.policy).some((note) => note.includes('scorer'))).toBe(false);
});
