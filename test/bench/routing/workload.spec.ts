import { describe, expect, it } from 'vitest';
import { workloadOf } from './workload.ts';

describe('The workload of routing', () => {
  it('is the same in every run, whatever was asked before', () => {
    const [one, other] = [workloadOf('whole'), workloadOf('whole')];
    one.agent(3);
    expect(one.agent(7)).toEqual(other.agent(7));
    expect(one.contact(9, 100)).toEqual(other.contact(9, 100));
  });

  it('has 200 queues, 1,000 sets of requirements, and five skills an agent', () => {
    const { policy, agent, contact } = workloadOf('released');
    const contacts = Array.from({ length: 20_000 }, (_, n) => contact(n, 100));
    expect(policy.queues).toHaveLength(200);
    expect(new Set(contacts.map(({ rules, language }) => `${rules[0]} ${language}`)).size).toBeGreaterThan(
      990,
    );
    expect(Object.keys(agent(1).skills)).toHaveLength(5);
  });

  it('brings conditions of their own with one contact of twenty, in the whole part alone', () => {
    const bringing = (part: 'released' | 'whole'): number => {
      const { contact } = workloadOf(part);
      return Array.from({ length: 10_000 }, (_, n) => contact(n, 100)).filter(
        (one) => 'conditions' in one.attributes,
      ).length;
    };
    expect(bringing('whole')).toBeGreaterThan(450);
    expect(bringing('whole')).toBeLessThan(550);
    expect(bringing('released')).toBe(0);
  });
});
