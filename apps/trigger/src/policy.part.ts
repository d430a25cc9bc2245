import type { LevelState } from '#domain/feature-level';
import {
  liveBuiltIn,
  policyWorkflow,
  readStoredPolicy,
  storedPolicyJson,
  type ActivePolicy,
} from '#domain/policy';
import type { PolicyActivated, WorkspaceId } from '#domain/vocabulary';
import { WrittenByNewer } from '#kernel';
import type { ConversationSigns, TriggerPeers } from '#domain/trigger';
import { LEVEL_AGGREGATE } from '#processors';
import { entityKey, unreadable, type Part } from '#stream';
import { signsAggregate } from './signs.part.ts';

const POLICY_KIND = 'policy';

export const policyAggregate = (workspace: WorkspaceId): string => `${POLICY_KIND}/${workspace}`;

const workspaceOf = (aggregate: string): WorkspaceId =>
  aggregate.slice(POLICY_KIND.length + 1) as WorkspaceId;

interface Peers {
  readonly level: LevelState;
  readonly signs: ConversationSigns;
}

/** One entity a workspace: the policy in force. Its conversations read the live object as a peer, with the level and what was heard. */
export function policyPart(): Part<TriggerPeers, PolicyActivated, never, void, Peers> {
  const utf8 = new TextDecoder();
  return {
    kind: POLICY_KIND,
    workflow: policyWorkflow,
    residence: 'pinned',
    peers: (aggregate, get) => ({
      level: get(LEVEL_AGGREGATE) as LevelState,
      signs: get(signsAggregate(workspaceOf(aggregate))) as ConversationSigns,
    }),
    load(aggregate, entities, { level, signs }) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return { active: liveBuiltIn(level), level, signs };
      return { active: restored(aggregate, utf8.decode(stored.bytes)), level, signs };
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
