import { accepted, ignored, type Acceptance, type Deadline, type Env, type Instant } from '#kernel';
import type { RoutingFact } from '../facts.ts';
import type { TimedEntities } from '../workspace/entity-kinds.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Timer } from './define-timer.ts';

/** A deadline that stands. */
export type TimerDue = readonly [name: string, due: Instant];

/** All that the workflow knows of timers, from the list. */
export interface WorkspaceTimers {
  /** The deadlines that stand in this entity. */
  deadlinesOf<K extends keyof TimedEntities>(
    kind: K,
    entity: Readonly<TimedEntities[K]>,
  ): readonly TimerDue[];
  /** The earliest of them; null: there is none. */
  nextDue<K extends keyof TimedEntities>(kind: K, entity: Readonly<TimedEntities[K]>): Instant | null;
  accept(workspace: Readonly<Workspace>, deadline: Deadline, env: Env): Acceptance<RoutingFact>;
  observe(workspace: Workspace, deadline: Deadline, env: Env): void;
  decide(workspace: Readonly<Workspace>, deadline: Deadline, env: Env): readonly RoutingFact[];
}

const NO_FACTS: readonly RoutingFact[] = [];

export function deriveTimers(list: readonly Timer[]): WorkspaceTimers {
  const byKind = {
    agent: list.filter(({ kind }) => kind === 'agent'),
    episode: list.filter(({ kind }) => kind === 'episode'),
  };

  /** The timer with the kind and the id of the entity that it is a deadline of. */
  function find({ entity, name }: Deadline): { readonly timer: Timer | undefined; readonly id: string } {
    const slash = entity.indexOf('/');
    const kind = entity.slice(0, slash);
    const timer = isTimed(kind) ? byKind[kind].find((one) => one.name === name) : undefined;
    return { timer, id: entity.slice(slash + 1) };
  }

  return {
    deadlinesOf(kind, entity) {
      const standing: TimerDue[] = [];
      for (const timer of byKind[kind]) {
        const due = timer.due(entity);
        if (due !== null) standing.push([timer.name, due]);
      }
      return standing;
    },
    nextDue(kind, entity) {
      let next: Instant | null = null;
      for (const timer of byKind[kind]) {
        const due = timer.due(entity);
        if (due !== null && (next === null || due < next)) next = due;
      }
      return next;
    },
    accept(workspace, deadline, env) {
      const { timer, id } = find(deadline);
      const entity = timer && tableOf(workspace, timer.kind).get(id);
      const due = timer && entity && timer.due(entity);
      return due !== undefined && due !== null && due <= env.now
        ? accepted()
        : ignored(`${deadline.entity} has no deadline ${deadline.name} that is due.`);
    },
    observe(workspace, deadline, env) {
      const { timer, id } = find(deadline);
      timer?.observe?.(workspace, id, env);
    },
    decide(workspace, deadline, env) {
      const { timer, id } = find(deadline);
      return timer?.decide?.(workspace, id, env) ?? NO_FACTS;
    },
  };
}

function isTimed(kind: string): kind is keyof TimedEntities {
  return kind === 'agent' || kind === 'episode';
}

function tableOf(workspace: Readonly<Workspace>, kind: keyof TimedEntities) {
  return kind === 'agent' ? workspace.agents : workspace.episodes;
}
