import type { Instant } from '#kernel';
import {
  priorityOf,
  whyNot,
  type RoutingOfWorkspaces,
  type TermPoints,
  type WhyNot,
  type Workspace,
} from '#domain/routing';
import type { EpisodeId } from '#domain/vocabulary';

/** An episode at a moment, as routing had it. */
export interface Moment {
  /** Of what was asked; null: it has none, everything that was committed lies before it. */
  readonly at: Instant | null;
  readonly status: 'unknown' | 'waiting' | 'offered' | 'assigned' | 'wrap_up' | 'ended';
  /** Each agent, and what kept the episode from that agent; null: it did not wait in a queue. */
  readonly agents: readonly WhyNot[] | null;
  readonly needs: Readonly<Record<string, unknown>> | null;
  /** What its points were made of, by the policy in force; null: it did not wait in a queue. */
  readonly priority: readonly TermPoints[] | null;
}

export interface MomentOf {
  /** Decides as the one that it was made of, and is watched. */
  readonly routing: RoutingOfWorkspaces;
  found(): Moment;
}

/** @param asked `at` null: the last state that there is */
export function momentOf(
  routing: RoutingOfWorkspaces,
  { episodeId, at }: { readonly episodeId: EpisodeId; readonly at: Instant | null },
): MomentOf {
  const { workflow } = routing;
  let taken: Moment | undefined;
  /** The workspace of the episode, from its request on. */
  let latest: Readonly<Workspace> | null = null;

  function look(): Moment {
    const workspace = latest;
    const episode = workspace?.episodes.get(episodeId);
    if (workspace === null || episode === undefined)
      return { at, status: 'unknown', agents: null, needs: null, priority: null };
    const needs =
      episode.status === 'waiting' || episode.status === 'offered' ? (episode.routing?.needs ?? null) : null;
    const priority = priorityOf(workspace, episodeId);
    return { at, status: episode.status, agents: whyNot(workspace, episodeId), needs, priority };
  }

  return {
    routing: {
      ...routing,
      workflow: {
        ...workflow,
        accept(workspace, input, env) {
          // Nothing has changed since the last input, so this is how it was until now.
          if (at !== null && env.now > at) taken ??= look();
          return workflow.accept(workspace, input, env);
        },
        react(workspace, env) {
          if (workspace.episodes.has(episodeId)) latest = workspace;
          return workflow.react?.(workspace, env) ?? [];
        },
      },
    },
    found: () => taken ?? look(),
  };
}
