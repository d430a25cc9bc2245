import { entityTable, WrittenByNewer, type Instant } from '#kernel';
import { readStoredPolicy, storedPolicyJson, type ActivePolicy } from '#domain/policy';
import type { QueueStatistics } from '#domain/waits';
import type { RoutingRules } from '../derive-rules.ts';
import type { WorkspaceTimers } from '../timers/derive-timers.ts';
import type { Agent } from './agent.ts';
import type { Episode } from './episode.ts';
import { readStored, withVersion } from './stored-form.ts';
import { STORED_FORMS, type StoredForms } from './stored-forms.ts';
import { buildIndex, emptyIndex } from './workspace-index.ts';
import type { Workspace } from './workspace.ts';

export function emptyWorkspace(rules: RoutingRules): Workspace {
  return {
    rules,
    agents: entityTable<Agent>('agent'),
    episodes: entityTable<Episode>('episode'),
    queues: entityTable<QueueStatistics>('queue'),
    policies: entityTable<ActivePolicy>('policy'),
    index: emptyIndex(),
  };
}

/** The kind of an entity and its id within that kind; `Deadline.entity` is `<kind>/<id>`. */
export function kindAndId(entity: string): readonly [kind: string, id: string] {
  const slash = entity.indexOf('/');
  return [entity.slice(0, slash), entity.slice(slash + 1)];
}

/**
 * The workspace whose stored entities these are, by `<kind>/<id>` and in any order, as JSON.
 * @param builtIn the policy where none is stored; it is not stored with the workspace
 * @throws Error that names the entity that cannot be read, and why
 */
export function restoreWorkspace(
  rules: RoutingRules,
  builtIn: ActivePolicy | null,
  stored: Iterable<readonly [entity: string, json: string]>,
  forms: StoredForms = STORED_FORMS,
): Workspace {
  const workspace = emptyWorkspace(rules);
  if (builtIn !== null) workspace.policies.restore('active', builtIn);
  for (const [entity, json] of stored) {
    try {
      restoreEntity(workspace, entity, json, forms);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${entity}: ${why}`, { cause });
    }
  }
  buildIndex(workspace);
  return workspace;
}

function restoreEntity(workspace: Workspace, entity: string, json: string, forms: StoredForms): void {
  const [kind, id] = kindAndId(entity);
  // The form has checked that every field is there; their types are what this code wrote.
  switch (kind) {
    case 'agent':
      workspace.agents.restore(id, readStored(forms.agent, json) as unknown as Agent);
      return;
    case 'episode':
      workspace.episodes.restore(id, readStored(forms.episode, json) as unknown as Episode);
      return;
    case 'queue':
      workspace.queues.restore(id, readStored(forms.queue, json) as unknown as QueueStatistics);
      return;
    case 'policy':
      workspace.policies.restore(id, readPolicy(json));
      return;
    default:
      throw new WrittenByNewer(`this version of Baton knows no kind "${kind}"`);
  }
}

function readPolicy(json: string): ActivePolicy {
  const read = readStoredPolicy(json);
  if (read.ok) return read.active;
  throw read.isNewer === true ? new WrittenByNewer(read.problem) : new Error(read.problem);
}

/** What is stored of an entity: its JSON, and when its next deadline is due. */
export interface StoredWorkspaceEntity {
  readonly due: Instant | null;
  encode(): string;
}

/** A class, as there is one for each entity that an input touches, and closures take several times the memory. */
class JsonEntity implements StoredWorkspaceEntity {
  readonly due: Instant | null;
  readonly #kind: keyof StoredForms;
  readonly #entity: object;

  constructor(kind: keyof StoredForms, entity: object, due: Instant | null) {
    this.due = due;
    this.#kind = kind;
    this.#entity = entity;
  }

  encode(): string {
    return encoded(this.#kind, this.#entity);
  }
}

/** Hands over every entity touched since the last call, by `<kind>/<id>`; null: removed. */
export function drainWorkspace(
  timers: WorkspaceTimers,
  workspace: Workspace,
  put: (entity: string, stored: StoredWorkspaceEntity | null) => void,
): void {
  workspace.agents.drain((id, agent) => {
    put(`agent/${id}`, agent ? new JsonEntity('agent', agent, timers.nextDue('agent', agent)) : null);
  });
  workspace.episodes.drain((id, episode) => {
    put(
      `episode/${id}`,
      episode ? new JsonEntity('episode', episode, timers.nextDue('episode', episode)) : null,
    );
  });
  workspace.queues.drain((id, queue) => {
    put(`queue/${id}`, queue ? new JsonEntity('queue', queue, null) : null);
  });
  workspace.policies.drain((id, active) => {
    put(`policy/${id}`, active === undefined ? null : { due: null, encode: () => storedPolicyJson(active) });
  });
}

/** The entity as JSON in today's form. */
export function encoded(kind: keyof StoredForms, entity: object): string {
  return withVersion(STORED_FORMS[kind], JSON.stringify(entity));
}
