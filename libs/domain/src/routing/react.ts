import { plusMs, SECOND_MS, type DecideEnv as Env } from '#kernel';
import { id, type EpisodeId, type OfferId } from '#domain/vocabulary';
import type { OpenEpisode } from './entities.ts';
import { facts, type RoutingFact } from './facts.ts';
import { nextMatch } from './match.ts';
import { orderKey, queueOf, routeOf } from './route.ts';
import { activePolicy, openEpisode, type Workspace } from './state.ts';
import { aheadCount, forecastWait } from './wait-estimate.ts';
import { waitedMs } from './work-in-hand.ts';

/** Facts that one input may lead to; what is left over (a great many requests held for a policy) goes on with the next input. */
const FACTS_PER_INPUT_MAX = 10_000;

/**
 * What the workspace now calls for, one step at a time: first everybody gets a queue, then whoever can be served gets an offer,
 * then those who must wait are informed of how long.
 */
export function react(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] {
  if (workspace.index.ordinal >= FACTS_PER_INPUT_MAX) return [];
  return queueNext(workspace, env) ?? offerNext(workspace, env) ?? estimateNext(workspace, env) ?? [];
}

function queueNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const active = activePolicy(workspace);
  const episode = episodeAt(workspace, workspace.index.unrouted.first());
  if (active === undefined || episode === undefined) return undefined;
  const { queue, priority, units } = routeOf(active.policy, episode);
  const { skills } = queue;
  const language = queue.matchLanguage ? episode.language : null;
  const queued: OpenEpisode = { ...episode, queueId: queue.id, units, skills, requiredLanguage: language };
  const emitted = facts(workspace, env, workspace.index.ordinal);
  emitted.add(episode, {
    type: 'EscalationQueued',
    queueId: queue.id,
    priority,
    requirements: { skills, language },
    aheadCount: aheadCount(workspace, queued, orderKey(active.policy, episode, priority)),
    policyHash: active.hash,
  });
  return emitted.list;
}

function offerNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const match = nextMatch(workspace);
  const active = activePolicy(workspace);
  const episode = match && openEpisode(workspace, match.episodeId);
  const queue = active && episode && queueOf(active.policy, episode.queueId);
  if (match === undefined || episode === undefined || queue === undefined) return undefined;
  const emitted = facts(workspace, env, workspace.index.ordinal);
  emitted.add(episode, {
    type: 'OfferMade',
    offerId: id<OfferId>(env.newId(workspace.index.ordinal)),
    queueId: queue.id,
    agentId: match.agentId,
    expiresAt: plusMs(env.now, Math.max(SECOND_MS, queue.offerTimeout)),
    waitedMs: waitedMs(episode, env),
  });
  return emitted.list;
}

function estimateNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const episode = episodeAt(workspace, workspace.index.unestimated.first());
  if (episode === undefined || episode.queueId === null) return undefined;
  const emitted = facts(workspace, env, workspace.index.ordinal);
  const forecast = forecastWait(workspace, episode);
  emitted.add(episode, { type: 'WaitEstimated', queueId: episode.queueId, ...forecast });
  if (!episode.waitAnnounced) emitted.notify(episode, 'queued', { wait: forecast });
  return emitted.list;
}

function episodeAt(
  workspace: Readonly<Workspace>,
  place: { readonly id: string } | undefined,
): Readonly<OpenEpisode> | undefined {
  return place && openEpisode(workspace, place.id as EpisodeId);
}
