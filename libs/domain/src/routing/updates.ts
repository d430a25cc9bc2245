import { accepted, ignored, type Acceptance, type Env, type Instant } from '#kernel';
import type { EscalationUpdated } from '#domain/vocabulary';
import { asksByExpression } from './expressions/route-expression.ts';
import { facts, type RoutingFact } from './facts.ts';
import { stayingIn } from './overflow.ts';
import { checkAgain, setOverflow } from './overflow-checks.ts';
import { placeAgainIn, queueFor } from './place-again.ts';
import { addQueued } from './queueing.ts';
import { activeQueue, pointsOf, workClassIn } from './route.ts';
import { isInDanger, isSafetyClass } from './safety.ts';
import { setWatch, watchFrom } from './safety-watch.ts';
import { decideTakenOver } from './take-over.ts';
import { relaxationFrom } from './timers/relaxation.ts';
import { firstLimit, setLimit } from './wait-limits.ts';
import {
  isForLater,
  isScheduled,
  type EpisodeRequest,
  type OfferedEpisode,
  type OpenEpisode,
  type Routing,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { changeHeld, changeWaiting } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

export function acceptUpdate(
  workspace: Readonly<Workspace>,
  { episodeId, takenOverBy }: EscalationUpdated,
): Acceptance<RoutingFact> {
  return openEpisode(workspace, episodeId) === undefined && takenOverBy === null
    ? ignored(`Episode ${episodeId} is not open.`)
    : accepted();
}

/**
 * Who waits in the queue that is still right is placed there again, and keeps what has come of the wait; who belongs elsewhere now gets
 * another queue by `react`. Who has an offer or an agent keeps it, and is placed so when that comes to nothing.
 */
export function observeUpdate(workspace: Workspace, event: EscalationUpdated, { now }: Env): void {
  const episode = openEpisode(workspace, event.episodeId);
  if (episode === undefined) return;
  const { category, tier, rules } = event;
  const language = event.language?.toLowerCase() ?? null;
  const policy = activePolicy(workspace)?.policy;
  const intent = policy !== undefined && asksByExpression(policy) ? event.card.intent?.name : undefined;
  const request: EpisodeRequest = {
    ...episode.request,
    ...{ category, language, tier, rules },
    ...(intent !== undefined && { intent }),
  };
  if (!isNews(request, episode.request)) return;
  updateRequest(workspace, episode, request, now);
}

/** Whoever waits on in the same queue is on record with the priority that it has now. */
export function decideUpdate(
  workspace: Readonly<Workspace>,
  event: EscalationUpdated,
  env: Env,
): readonly RoutingFact[] {
  const active = activePolicy(workspace);
  const episode = openEpisode(workspace, event.episodeId);
  const { isWeighedAnew } = workspace.index;
  const queueId = isWeighedAnew && episode?.status === 'waiting' ? episode.routing?.queueId : undefined;
  const queue = queueId === undefined ? undefined : activeQueue(workspace, queueId);
  if (
    active === undefined ||
    episode?.status !== 'waiting' ||
    queue === undefined ||
    event.takenOverBy !== null
  )
    return decideTakenOver(workspace, event, env);
  const emitted = facts(workspace, env);
  addQueued(workspace, emitted, active, episode, stayingIn(queue));
  return emitted.list;
}

/** What a new policy takes for danger to life is not called or answered later any more, whatever else it does to those who wait. */
export function serveDanger(workspace: Workspace, { now }: Env): void {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined) return;
  const endangered: Readonly<OpenEpisode>[] = [];
  for (const episode of workspace.episodes.values()) {
    if (episode.status !== 'ended' && isForLater(episode) && isInDanger(policy, episode.request))
      endangered.push(episode);
  }
  for (const episode of endangered) updateRequest(workspace, episode, episode.request, now);
}

function updateRequest(
  workspace: Workspace,
  episode: Readonly<OpenEpisode>,
  request: EpisodeRequest,
  now: Instant,
): void {
  const policy = activePolicy(workspace)?.policy;
  const isEndangered = policy !== undefined && isInDanger(policy, request);
  const isServedNow = isEndangered && isForLater(episode);
  // It is placed as if it came now.
  const isDangerNow = isEndangered && !isInDanger(policy, episode.request);
  if (episode.status !== 'waiting') {
    changeHeld(workspace, episode, (changed) => {
      changed.request = request;
      if (isDangerNow) delete changed.visited;
      if (isServedNow) endLater(changed);
      const { routing } = changed;
      if (changed.status === 'wrap_up') return;
      const { queueId, order, needs, beyondCapacity } = placedAgain(workspace, changed) ?? routing;
      // The units are taken already; and where the policy is another one since it was placed, it is placed anew when it waits again.
      const dangerous = {
        ...(beyondCapacity && { beyondCapacity }),
        ...(isDangerNow ? dangerClass(workspace, changed) : {}),
      };
      changed.routing = { ...routing, queueId, order, needs, ...dangerous };
      if (isDangerNow && changed.status === 'offered') {
        setWatch(changed, watchFrom(policy, request, now));
        // No colleague chose that agent: it is offered to others as well.
        if (changed.transfers === 0 && isSafetyClass(policy, request)) changed.targetAgentId = null;
      }
      if (isServedNow && changed.status === 'offered') beginLimits(workspace, changed, changed.routing, now);
    });
    return;
  }
  const isWeighedAnew =
    policy !== undefined &&
    pointsOf(workspace, policy, request) !== pointsOf(workspace, policy, episode.request);
  changeWaiting(workspace, episode, (waiting) => {
    waiting.request = request;
    if (isDangerNow) delete waiting.visited;
    if (isServedNow) endLater(waiting);
    // A callback stays where it was promised until it is due.
    const routing = placedAgain(workspace, waiting) ?? (isScheduled(waiting) ? waiting.routing : null);
    waiting.routing = routing;
    waiting.estimate = null;
    // Whose wait begins anew has its limits from now on, and a place from before would bring the old ones back.
    if (routing !== null && isWeighedAnew && !isScheduled(waiting) && !isServedNow)
      workspace.index.isWeighedAnew = true;
    if (isDangerNow) setWatch(waiting, watchFrom(policy, request, now));
    // It waits for nobody whom it waited for out of preference.
    const isUrgent = isDangerNow && isSafetyClass(policy, request) && waiting.sameAgentUntil !== undefined;
    if (isUrgent) delete waiting.sameAgentUntil;
    if (routing === null || isUrgent) waiting.targetAgentId = null;
    if (routing !== null && isServedNow) beginLimits(workspace, waiting, routing, now);
  });
}

/** Nothing interrupts it any more, where there are classes of work. */
function dangerClass(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<OpenEpisode>,
): { readonly workClass?: number } {
  const policy = activePolicy(workspace)?.policy;
  const queue = routing === null ? undefined : activeQueue(workspace, routing.queueId);
  return policy === undefined || queue === undefined ? {} : workClassIn(policy, queue, request);
}

/** False: only the card is new. Rules are never taken back. */
function isNews(request: EpisodeRequest, known: EpisodeRequest): boolean {
  return (
    request.category !== known.category ||
    request.language !== known.language ||
    request.tier !== known.tier ||
    request.intent !== known.intent ||
    request.rules.length !== known.rules.length
  );
}

/** Danger to life is not called or answered later. */
function endLater(episode: OpenEpisode): void {
  delete episode.callback;
  delete episode.message;
  if (episode.status === 'waiting' || episode.status === 'offered') delete episode.nextLimit;
}

/** In the queue that it has already, for one who waits there after all. What the queue has given up stays given up. */
function beginLimits(
  workspace: Readonly<Workspace>,
  episode: WaitingEpisode | OfferedEpisode,
  { queueId, needs }: Routing,
  now: Instant,
): void {
  const queue = activeQueue(workspace, queueId);
  setLimit(episode, firstLimit(workspace, queueId, now));
  const relaxation = episode.relaxation ?? (queue && relaxationFrom(queue, needs, now));
  if (relaxation !== undefined) episode.relaxation = relaxation;
  setOverflow(episode, queue && checkAgain(queue, episode, now));
}

/** In the queue that it has, as that queue places it now; null: it belongs elsewhere. */
function placedAgain(workspace: Readonly<Workspace>, episode: Readonly<OpenEpisode>): Routing | null {
  const policy = activePolicy(workspace)?.policy;
  const queueId = episode.routing?.queueId;
  const queue = queueId === undefined ? undefined : activeQueue(workspace, queueId);
  if (policy === undefined || queue === undefined) return null;
  const { request } = episode;
  const staysPut = episode.transfers > 0 || episode.status !== 'waiting';
  if (!staysPut && queueFor(workspace, policy, episode) !== queue) return null;
  const points = pointsOf(workspace, policy, request);
  return placeAgainIn(workspace, policy, queue, episode, points);
}
