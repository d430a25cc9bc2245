import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyFiles } from './policy-file.fixture.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';

it('what is generated has every key of every trigger, so that what holds under every policy is said of it', () => {
  const files = fc.sample(policyFiles, { numRuns: 200, seed: 1 });
  const written = new Set(files.flatMap(({ triggers = {} }) => Object.keys(triggers)));
  expect([...written].sort()).toEqual(Object.keys(POLICY_SCHEMA.shape.triggers.def.innerType.shape).sort());
});
