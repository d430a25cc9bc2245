import { expect, it } from 'vitest';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import { signsWorkflow } from '#domain/trigger';
import { NewerFormat } from '#stream';
import { policyPart } from './policy.part.ts';

const load = (document: string) => {
  const bytes = Buffer.from(JSON.stringify({ v: 1, version: 3, hash: 'hash-3', document }));
  return policyPart().load(
    'policy/default',
    { read: () => ({ due: null, bytes }), scan: () => [] },
    { level: { level: NEWEST_LEVEL }, signs: signsWorkflow.initial() },
  );
};

it('restores a policy that was activated before a capability existed with that capability off', () => {
  const { triggers, ...rest } = JSON.parse(canonicalPolicy(DEFAULT_POLICY)) as Record<string, object>;
  const { silence, ...known } = triggers as Record<string, unknown>;
  const { active } = load(JSON.stringify({ ...rest, triggers: known }));
  expect(silence).toEqual({ after: '20s', byChannel: { email: '15m' }, outage: '1m' });
  expect(active).toMatchObject({ version: 3, hash: 'hash-3', policy: { triggers: { silence: null } } });
});

it('names a policy that it cannot read, and the remedy, instead of ending the worker', () => {
  expect(() => load('{"format":2}')).toThrow(NewerFormat);
  expect(() => load('{"format":2}')).toThrow(/policy\/default .*written by a newer Baton; upgrade this one/);
});
