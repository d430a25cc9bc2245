import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from './default-policy.ts';
import { canonicalPolicy } from './policy-document.ts';
import { BUILT_IN_POLICY } from './built-in-policy.ts';
import { activePolicyOf } from './policy.workflow.ts';
import { readStoredPolicy, storedPolicyJson } from './stored-policy.ts';

const problemOf = (json: string): string => {
  const read = readStoredPolicy(json);
  return read.ok ? '' : read.problem;
};

describe('a stored policy', () => {
  it('is the policy that was in force, with its document byte for byte', () => {
    const document = canonicalPolicy({ ...DEFAULT_POLICY, name: 'stored' });
    const read = activePolicyOf({ version: 7, hash: 'hash-7', document });
    if (!read.ok) throw new Error(read.problem);
    expect(readStoredPolicy(storedPolicyJson(read.active))).toEqual(read);
  });

  it('that is the built-in one is the one of today', () => {
    const json = storedPolicyJson({ ...BUILT_IN_POLICY, document: '{"format":1}' });
    expect(readStoredPolicy(json)).toEqual({ ok: true, active: BUILT_IN_POLICY });
  });

  it('of a newer Baton is refused by name', () => {
    expect(problemOf('{"v":2}')).toMatch(
      /its form is version 2, .*written by a newer Baton; upgrade this one/,
    );
    expect(problemOf('{"v":1,"version":3,"hash":"x","document":"{\\"format\\":2}"}')).toMatch(
      /policy version 3: .*newer Baton/,
    );
  });

  it.each(['', 'null', '[]', '7', '{}', '{"v":1}', '{"v":1,"version":1,"hash":"x","document":7}'])(
    'is refused with the remedy when it is %j',
    (json) => expect(problemOf(json)).toMatch(/restore the data folder from a backup/),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(readStoredPolicy(json)).toMatchObject({ ok: false });
      }),
    );
  });
});
