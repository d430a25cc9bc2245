import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assistantReturn, type ReturnedCase } from './assistant-return.ts';
import { EVERYTHING_OFF } from './policy-off.fixture.ts';
import { policyDiff } from './policy-diff.ts';
import { policyNotes } from './policy-notes.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import type { Policy } from './policy.ts';

const read = (yaml: string) => readWrittenPolicy(yaml, 'p.yaml');

function policyOf(yaml = ''): Policy {
  const found = read(yaml);
  if (!found.ok) throw new Error(found.problems[0]?.text);
  return found.policy;
}

const answerOf = (yaml: string, about: Partial<ReturnedCase> = {}) =>
  assistantReturn(policyOf(yaml), { channel: 'chat', category: 'C', rules: [], ...about }).answer;

describe('whether a conversation may go back to the assistant', () => {
  it('is by default: category A not, B and C yes', () => {
    expect((['A', 'B', 'C'] as const).map((category) => answerOf('', { category }))).toEqual([
      'forbidden',
      'allowed',
      'allowed',
    ]);
  });

  it('is as the policy says of the category', () => {
    const yaml = 'transfers: { returns: { A: allowed, B: forbidden, C: suggested } }';
    expect((['A', 'B', 'C'] as const).map((category) => answerOf(yaml, { category }))).toEqual([
      'allowed',
      'forbidden',
      'suggested',
    ]);
  });

  it('is as keepAlwaysHuman says of category A, where `returns` does not', () => {
    const category = 'A';
    expect(answerOf('transfers: { keepAlwaysHuman: false }', { category })).toBe('allowed');
    expect(answerOf('transfers: { keepAlwaysHuman: false, returns: { A: forbidden } }', { category })).toBe(
      'forbidden',
    );
  });

  it('is as the policy says of the topic, before the category', () => {
    const yaml = 'transfers: { returns: { topics: { complaint: suggested, vip: forbidden } } }';
    const about = (...rules: string[]) => answerOf(yaml, { category: 'A', rules });
    expect(about('complaint')).toBe('suggested');
    expect(answerOf(yaml, { category: 'B', rules: ['vip'] })).toBe('forbidden');
    // Of several the strictest; one that is not named counts by the category.
    expect(about('complaint', 'vip')).toBe('forbidden');
    expect(about('complaint', 'legal')).toBe('forbidden');
    expect(about('constructor')).toBe('forbidden');
  });

  it('means what it meant in a policy from before', () => {
    const before = (change: Partial<Policy['transfers']>, category: 'A' | 'B') =>
      assistantReturn(
        { ...EVERYTHING_OFF, transfers: { ...EVERYTHING_OFF.transfers, ...change } },
        { channel: 'chat', category, rules: ['legal'] },
      ).answer;
    expect(EVERYTHING_OFF.transfers.returns).toBeNull();
    expect(before({}, 'A')).toBe('allowed');
    expect(before({ keepAlwaysHuman: true }, 'A')).toBe('forbidden');
    expect(before({ keepAlwaysHuman: true }, 'B')).toBe('allowed');
  });

  it('T19: danger to life never goes back, whatever a policy says', () => {
    const answer = fc.constantFrom('allowed', 'suggested', 'forbidden');
    const returns = fc.oneof(
      fc.constant('off'),
      fc.record({ A: answer, B: answer, C: answer, topics: fc.record({ safety: answer, legal: answer }) }),
    );
    const category = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
    fc.assert(
      fc.property(
        ...[returns, fc.boolean(), fc.boolean()],
        category,
        (its, keepAlwaysHuman, safetyFirst, itsCategory) => {
          const found = read(
            JSON.stringify({ transfers: { returns: its, keepAlwaysHuman }, priority: { safetyFirst } }),
          );
          if (!found.ok) return;
          const about = { channel: 'chat', category: itsCategory, rules: ['legal', 'safety', null] };
          expect(assistantReturn(found.policy, about).answer).toBe('forbidden');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what is checked of it', () => {
  const problems = (yaml: string): readonly string[] => {
    const found = read(yaml);
    return found.ok ? [] : found.problems.map(({ text }) => text);
  };

  it('names of topics, with the nearest one', () => {
    expect(problems('transfers: { returns: { topics: { complaind: allowed } } }')).toEqual([
      expect.stringMatching(
        /transfers\.returns\.topics\.complaind: there is no rule, topic or intent "complaind"; did you mean "complaint"\?/,
      ),
    ]);
    expect(problems('transfers: { returns: { topics: { complaint: allowed } } }')).toEqual([]);
  });

  it('that danger to life does not go back, with the remedy', () => {
    const notes = (yaml: string) => policyNotes(policyOf(yaml)).filter((note) => note.includes('returns'));
    expect(notes('transfers: { returns: { topics: { safety: suggested } } }')).toEqual([
      'transfers.returns.topics.safety: suggested, and does nothing: what is about danger to life never goes back to the assistant; remove it',
    ]);
    expect(notes('transfers: { returns: { topics: { safety: forbidden, legal: allowed } } }')).toEqual([]);
  });

  it('that nothing lets danger go back where it is off', () => {
    const off = 'transfers: { returns: off, keepAlwaysHuman: false }';
    expect(problems(off)).toEqual([]);
    expect(problems(`${off}\npriority: { safetyFirst: false }`)).toEqual([
      expect.stringMatching(
        /transfers\.returns: off while .*danger to life could go back.*leave this key out/,
      ),
    ]);
  });

  it('and shown as a difference', () => {
    const after = policyOf('transfers: { returns: { C: suggested, topics: { legal: allowed } } }');
    expect(policyDiff(policyOf(), after).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^transfers\.returns\.C: suggested instead of allowed\. Category C\./),
      expect.stringMatching(/^transfers\.returns\.topics\.legal is new: allowed/),
    ]);
  });
});
