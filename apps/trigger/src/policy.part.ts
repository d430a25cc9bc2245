import { fromDecideEvolve } from '#domain/decide-evolve';
import {
  policyWorkflow,
  restoredPolicy,
  storedPolicy,
  type PolicyState,
  type StoredPolicy,
} from '#domain/policy';
import type { PolicyActivated, WorkspaceId } from '#domain/vocabulary';
import { entityKey, type Part } from '#stream';

const POLICY_KIND = 'policy';

export const policyAggregate = (workspace: WorkspaceId): string => `${POLICY_KIND}/${workspace}`;

/** One entity a workspace: the policy in force. Its conversations read the live object as a peer. */
export function policyPart(): Part<PolicyState, PolicyActivated, never, readonly never[]> {
  const utf8 = new TextDecoder();
  return {
    kind: POLICY_KIND,
    workflow: fromDecideEvolve(policyWorkflow),
    residence: 'pinned',
    peers: () => undefined,
    load(aggregate, entities) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return policyWorkflow.initial();
      return restoredPolicy(JSON.parse(utf8.decode(stored.bytes)) as StoredPolicy);
    },
    drain(state, aggregate, put) {
      put(entityKey(aggregate), {
        due: null,
        encode: () => Buffer.from(JSON.stringify(storedPolicy(state))),
      });
    },
    aggregateOf: (key) => key,
    entityOf: (key) => key,
    deadlines: () => [],
    write: () => [],
  };
}
