import type { Env } from '#kernel';
import type { EpisodeId, EscalationQueued } from '#domain/vocabulary';
import { facts, type RoutingFact } from './facts.ts';
import { activeQueue, placeIn, routeOf } from './route.ts';
import { relaxationFrom } from './timers/relaxation.ts';
import { preferredAgent } from './timers/same-agent.ts';
import { aheadCount } from './wait-estimate.ts';
import { firstLimit, setLimit } from './wait-limits.ts';
import { changeWaiting } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

/** The next of those who wait without a queue gets one; undefined: all have one, or there is no policy. */
export function queueNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const active = activePolicy(workspace);
  const first = workspace.index.unrouted.first();
  if (active === undefined || first === undefined) return undefined;
  const episode = openEpisode(workspace, first.id as EpisodeId);
  if (episode?.status !== 'waiting') return undefined;
  const { requirements, priority } = workspace.rules;
  const { request, targetAgentId } = episode;
  const queue = routeOf(active.policy, request);
  const points = priority.points(request, active.policy.priority);
  const routing = placeIn(workspace, active.policy, queue, request, points);
  const emitted = facts(workspace, env);
  emitted.add(episode, {
    type: 'EscalationQueued',
    queueId: queue.id,
    priority: points,
    // The schema of the fact has a field for each requirement that is listed.
    requirements: requirements.emitted(routing.needs) as unknown as EscalationQueued['requirements'],
    aheadCount: aheadCount(workspace, { request, routing, targetAgentId }),
    policyHash: active.hash,
  });
  return emitted.list;
}

export function applyQueued(workspace: Workspace, fact: EscalationQueued): void {
  const { episodeId, queueId, priority, at } = fact;
  const episode = openEpisode(workspace, episodeId);
  const active = activePolicy(workspace);
  const queue = activeQueue(workspace, queueId);
  if (episode?.status !== 'waiting' || active === undefined || queue === undefined) return;
  const { request } = episode;
  const routing = placeIn(workspace, active.policy, queue, request, priority);
  changeWaiting(workspace, episode, (waiting) => {
    waiting.routing = routing;
    const { targetAgentId, sameAgentUntil } = preferredAgent(workspace, queue, request, routing, at);
    waiting.targetAgentId = targetAgentId;
    if (sameAgentUntil === undefined) delete waiting.sameAgentUntil;
    else waiting.sameAgentUntil = sameAgentUntil;
    waiting.declinedBy = [];
    waiting.estimate = null;
    setLimit(waiting, firstLimit(workspace, queue.id, episode.waitAnnounced ? at : request.requestedAt));
    const relaxation = relaxationFrom(queue, routing.needs, at);
    if (relaxation === undefined) delete waiting.relaxation;
    else waiting.relaxation = relaxation;
  });
}
