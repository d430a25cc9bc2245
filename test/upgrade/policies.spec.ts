import { describe, expect, it } from 'vitest';
import { readActivatedPolicy } from '#domain/policy';
import { releases } from './life/left-behind.ts';

describe.each(await releases())('the policies of $version', (release) => {
  it('mean what they meant', async () => {
    const policies = await release.policies();
    expect(policies.map(({ name }) => name)).toEqual(['built-in', 'harbour']);
    for (const { document, meaning } of policies) {
      expect(readActivatedPolicy(document)).toMatchObject({ ok: true, policy: meaning });
    }
  });
});
