import type { Instant } from '#kernel';
import { whyNot, type RoutingOfWorkspaces, type WhyNot, type Workspace } from '#domain/routing';
import type { EpisodeId } from '#domain/vocabulary';

/** One time for which an episode waited without an offer. */
export interface Wait {
  readonly episodeId: EpisodeId;
  readonly from: Instant;
  /** Null: it still waits. */
  readonly until: Instant | null;
  /** When the agents were looked at: where an offer ended the wait, they are those at its beginning. */
  readonly seen: 'as it began' | 'as it ended' | 'now';
  /** Each agent of the workspace, and what kept the episode from that agent. */
  readonly agents: readonly WhyNot[];
}

interface Waiting {
  readonly from: Instant;
  readonly agents: readonly WhyNot[];
}

export interface Waits {
  /** Decides as the one that it was made of, and is watched. */
  readonly routing: RoutingOfWorkspaces;
  found(): readonly Wait[];
}

/** @param episodes those that are watched */
export function waitsOf(routing: RoutingOfWorkspaces, episodes: readonly EpisodeId[]): Waits {
  const { workflow } = routing;
  const ended: Wait[] = [];
  const waiting = new Map<EpisodeId, Waiting>();
  /** Before an input that names a waiting episode: it may end the wait, and then nobody can be looked at any more. */
  let before: { readonly episodeId: EpisodeId; readonly agents: readonly WhyNot[] } | null = null;
  let latest: Readonly<Workspace> | null = null;

  function look(workspace: Readonly<Workspace>, now: Instant): void {
    latest = workspace;
    for (const episodeId of episodes) {
      const begun = waiting.get(episodeId);
      const waits = workspace.episodes.get(episodeId)?.status === 'waiting';
      if (waits && begun === undefined) {
        waiting.set(episodeId, { from: now, agents: whyNot(workspace, episodeId) ?? [] });
      } else if (!waits && begun !== undefined) {
        waiting.delete(episodeId);
        const seen = before?.episodeId === episodeId ? 'as it ended' : 'as it began';
        const { agents } = seen === 'as it ended' && before !== null ? before : begun;
        ended.push({ episodeId, from: begun.from, until: now, seen, agents });
      }
    }
    before = null;
  }

  return {
    routing: {
      ...routing,
      workflow: {
        ...workflow,
        accept(workspace, input, env) {
          const named = 'episodeId' in input && waiting.has(input.episodeId) ? input.episodeId : null;
          before = named && { episodeId: named, agents: whyNot(workspace, named) ?? [] };
          return workflow.accept(workspace, input, env);
        },
        react(workspace, env) {
          const step = workflow.react?.(workspace, env) ?? [];
          // Only where nothing more follows is everything that can be offered offered.
          if (Array.isArray(step) && step.length === 0) look(workspace, env.now);
          return step;
        },
      },
    },
    found: () => [
      ...ended,
      ...[...waiting].map(([episodeId, { from, agents }]): Wait => {
        const now = latest === null ? agents : (whyNot(latest, episodeId) ?? agents);
        return { episodeId, from, until: null, seen: 'now', agents: now };
      }),
    ],
  };
}
