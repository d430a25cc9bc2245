import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL, NEWEST_LEVEL } from '#domain/feature-level';
import { builtInPolicyAt } from './built-in-policy.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { policyAtLevel } from './policy-at-level.ts';
import { canonicalPolicy } from './policy-document.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

const written = (yaml: string) => {
  const read = readWrittenPolicy(yaml, 'policy.yaml', FIRST_LEVEL);
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join(', '));
  return read.policy;
};
const OLD_RULES = `
triggers:
  alwaysHuman:
    - name: legal
      phrases: [my lawyer]
`;

describe('a policy at a feature level', () => {
  it('is the canonical one at the newest', () =>
    expect(policyAtLevel(DEFAULT_POLICY, NEWEST_LEVEL)).toEqual({
      ok: true,
      document: canonicalPolicy(DEFAULT_POLICY),
    }));

  it('leaves out what came later and says nothing', () => {
    const at = policyAtLevel(written(OLD_RULES), FIRST_LEVEL);
    expect(at.ok && at.document).toContain('"my lawyer"');
    expect(at.ok && at.document).not.toMatch(/topics|aliases/);
  });

  it('leaves out a capability that a new file has by default, and refuses its settings where they were chosen', () => {
    const at = policyAtLevel(written(OLD_RULES), FIRST_LEVEL);
    expect(at.ok && at.document).not.toContain('customerRepeats');
    expect(policyAtLevel(written(`${OLD_RULES}  customerRepeats: { offerAt: 2 }\n`), FIRST_LEVEL)).toEqual({
      ok: false,
      beyond: ['triggers.customerRepeats'],
    });
  });

  it("of an earlier release is that release's, byte for byte", () => {
    const { policy, document } = builtInPolicyAt(FIRST_LEVEL);
    expect(policyAtLevel(policy, FIRST_LEVEL)).toEqual({ ok: true, document });
  });

  it('names every key that workers of the level cannot read', () =>
    expect(
      policyAtLevel(
        written(`${OLD_RULES}      topics: [legal]\nqueues: [{ id: a, aliases: [desk] }]\n`),
        FIRST_LEVEL,
      ),
    ).toEqual({ ok: false, beyond: ['triggers.alwaysHuman.1.topics', 'queues.0.aliases'] }));
});
