import { readFileSync } from 'node:fs';
import { policyHash, type DomainEvent } from '#contracts';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import { WORKSPACE } from './world.ts';

const FILE = new URL('policy.yaml', import.meta.url);

/** What activates the policy of the fixtures, written as this version writes it. */
export function policyActivated(): DomainEvent {
  const parsed = readWrittenPolicy(readFileSync(FILE, 'utf8'), 'policy.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ text }) => text).join('\n'));
  const document = canonicalPolicy(parsed.policy);
  return {
    type: 'PolicyActivated',
    eventId: 'policy-1',
    workspaceId: WORKSPACE,
    version: 1,
    hash: policyHash(document),
    document,
    activatedBy: 'the harbour',
    reason: null,
  } as unknown as DomainEvent;
}
