import type { Env, Instant } from '#kernel';
import type { RoutingFact } from '../facts.ts';
import type { TimedEntities } from '../workspace/entity-kinds.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A deadline of an entity of the workspace, and what happens when it comes. Everything about it is in its file. */
export interface Timer<Kind extends keyof TimedEntities = keyof TimedEntities> {
  /** Unique among the timers of a kind. Part of the ids of what follows, so it never changes. */
  readonly name: string;
  readonly kind: Kind;
  /** Null: this entity has no such deadline, as it stands. After `observe` and what follows, it must be later or gone. */
  due(entity: Readonly<TimedEntities[Kind]>): Instant | null;
  /** What becomes of the entity itself. */
  observe?(workspace: Workspace, id: string, env: Env): void;
  /** Sees the workspace with that in it. */
  decide?(workspace: Readonly<Workspace>, id: string, env: Env): readonly RoutingFact[];
}

export function defineTimer<Kind extends keyof TimedEntities>(timer: Timer<Kind>): Timer<Kind> {
  return timer;
}
