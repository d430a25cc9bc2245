import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTo, agentSet, countCommon, deleteFrom, type AgentSet } from './agent-set.ts';

const numbers = fc.uniqueArray(fc.nat(1_000), { maxLength: 300 });

function setOf(members: readonly number[], gone: readonly number[] = []): AgentSet {
  const set = agentSet();
  for (const member of members) addTo(set, member);
  for (const member of gone) deleteFrom(set, member);
  return set;
}

it('always counts what two sets have in common and others do not have', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, numbers, (a, b, gone, other) => {
      const expected = a.filter((n) => b.includes(n) && !gone.includes(n));
      expect(countCommon(setOf(a, gone), setOf(b))).toBe(expected.length);
      const without = expected.filter((n) => !other.includes(n));
      expect(countCommon(setOf(a, gone), setOf(b), setOf(other), agentSet())).toBe(without.length);
    }),
  );
});

it('does nothing where an agent is taken out who is not in it', () => {
  expect(countCommon(setOf([3], [4, 5_000]), setOf([3]))).toBe(1);
});
