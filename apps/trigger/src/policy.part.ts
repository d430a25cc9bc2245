import type { LevelState } from '#domain/feature-level';
import {
  liveBuiltIn,
  policyWorkflow,
  readStoredPolicy,
  storedPolicyJson,
  type ActivePolicy,
  type PolicyState,
} from '#domain/policy';
import type { PolicyActivated, WorkspaceId } from '#domain/vocabulary';
import { WrittenByNewer } from '#kernel';
import { LEVEL_AGGREGATE } from '#processors';
import { entityKey, unreadable, type Part } from '#stream';

const POLICY_KIND = 'policy';

export const policyAggregate = (workspace: WorkspaceId): string => `${POLICY_KIND}/${workspace}`;

/** One entity a workspace: the policy in force. Its conversations read the live object as a peer. */
export function policyPart(): Part<PolicyState, PolicyActivated, never, void, LevelState> {
  const utf8 = new TextDecoder();
  return {
    kind: POLICY_KIND,
    workflow: policyWorkflow,
    residence: 'pinned',
    peers: (_aggregate, get) => get(LEVEL_AGGREGATE) as LevelState,
    load(aggregate, entities, level) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return { active: liveBuiltIn(level), level };
      return { active: restored(aggregate, utf8.decode(stored.bytes)), level };
    },
    drain(state, aggregate, put) {
      put(entityKey(aggregate), {
        due: null,
        encode: () => Buffer.from(storedPolicyJson(state.active)),
      });
    },
    aggregateOf: (key) => key,
    entityOf: (key) => key,
    deadlines: () => [],
    write: () => [],
  };
}

function restored(aggregate: string, json: string): ActivePolicy {
  const read = readStoredPolicy(json);
  if (read.ok) return read.active;
  throw unreadable(
    aggregate,
    read.isNewer === true ? new WrittenByNewer(read.problem) : new Error(read.problem),
  );
}
