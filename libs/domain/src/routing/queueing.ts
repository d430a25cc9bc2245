import type { Env } from '#kernel';
import type { ActivePolicy } from '#domain/policy';
import type { EpisodeId, EscalationQueued } from '#domain/vocabulary';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { placementFrom, stayingIn, type Placement } from './overflow.ts';
import { beginWait, continueWait, placeAgainIn, queueFor } from './place-again.ts';
import { activeQueue, pointsOf } from './route.ts';
import { aheadCount } from './wait-estimate.ts';
import { isForLater, type Routing, type WaitingEpisode } from './workspace/episode.ts';
import { costOfLine } from './workspace/waiting-index.ts';
import { changeWaiting } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

/** The next of those who wait to be placed gets a queue; undefined: all are placed, or there is no policy. */
export function queueNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const active = activePolicy(workspace);
  const first = workspace.index.unrouted.first();
  if (active === undefined || first === undefined) return undefined;
  const episode = openEpisode(workspace, first.id as EpisodeId);
  if (episode?.status !== 'waiting') return undefined;
  const queue = queueFor(workspace, active.policy, episode);
  const placement = isForLater(episode)
    ? stayingIn(queue)
    : placementFrom(workspace, active.policy, queue, episode, env.now);
  const emitted = facts(workspace, env);
  addQueued(workspace, emitted, active, episode, placement);
  return emitted.list;
}

/** @returns where the policy puts it */
export function addQueued(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  { policy, hash }: ActivePolicy,
  episode: Readonly<WaitingEpisode>,
  { queue, from, reason }: Placement,
): Routing {
  const { requirements } = workspace.rules;
  const { request, targetAgentId } = episode;
  const points = pointsOf(workspace, policy, request);
  const routing = placeAgainIn(workspace, policy, queue, episode, points);
  emitted.add(episode, {
    type: 'EscalationQueued',
    queueId: queue.id,
    priority: points,
    // The schema of the fact has a field for each requirement that is listed.
    requirements: requirements.emitted(routing.needs) as unknown as EscalationQueued['requirements'],
    aheadCount: aheadCount(workspace, { request, routing, targetAgentId }),
    policyHash: hash,
    overflowFrom: from,
    overflowReason: reason,
  });
  return routing;
}

export function applyQueued(workspace: Workspace, fact: EscalationQueued): void {
  const { episodeId, queueId, priority, at } = fact;
  const episode = openEpisode(workspace, episodeId);
  const active = activePolicy(workspace);
  const queue = activeQueue(workspace, queueId);
  if (episode?.status !== 'waiting' || active === undefined || queue === undefined) return;
  const { policy } = active;
  const before = episode.routing;
  workspace.index.workDone += costOfLine(workspace);
  const routing = placeAgainIn(workspace, policy, queue, episode, priority);
  changeWaiting(workspace, episode, (waiting) => {
    noteOverflow(waiting, fact);
    const goesOn = before !== null && activeQueue(workspace, before.queueId) !== undefined;
    if (goesOn) continueWait(workspace, policy, queue, waiting, routing, at);
    else beginWait(workspace, queue, waiting, routing, at);
  });
}

/** What overflow and the size limit have made of it. */
function noteOverflow(
  waiting: WaitingEpisode,
  { queueId, overflowFrom, overflowReason }: EscalationQueued,
): void {
  if (overflowFrom !== null)
    waiting.visited = [...new Set([...(waiting.visited ?? []), overflowFrom, queueId])];
  else if (overflowReason !== null && waiting.estimate === null) waiting.beyondLimit = true;
}
