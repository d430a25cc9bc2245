import { accepted, ignored, type Acceptance } from '#kernel';
import type { EscalationUpdated } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import { placeAgainIn } from './place-again.ts';
import { activeQueue, pointsOf, routeOf } from './route.ts';
import { isSafetyClass } from './safety.ts';
import {
  isScheduled,
  type EpisodeRequest,
  type OpenEpisode,
  type Routing,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { changeWaiting, edit } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

export function acceptUpdate(
  workspace: Readonly<Workspace>,
  { episodeId }: EscalationUpdated,
): Acceptance<RoutingFact> {
  return openEpisode(workspace, episodeId) === undefined
    ? ignored(`Episode ${episodeId} is not open.`)
    : accepted();
}

/**
 * Who waits in the queue that is still right is placed there again, and keeps what has come of the wait; who belongs elsewhere now gets
 * another queue by `react`. Who has an offer or an agent keeps it, and is placed so when that comes to nothing.
 */
export function observeUpdate(workspace: Workspace, event: EscalationUpdated): void {
  const episode = openEpisode(workspace, event.episodeId);
  if (episode === undefined) return;
  const { category, tier, rules } = event;
  const language = event.language?.toLowerCase() ?? null;
  if (isKnown(episode.request, event)) return;
  const request: EpisodeRequest = { ...episode.request, category, language, tier, rules };
  if (episode.status !== 'waiting') {
    const changed = edit<OpenEpisode>(workspace, episode);
    const { routing } = changed;
    changed.request = request;
    if (routing === null || changed.status === 'wrap_up') return;
    const { queueId, order, needs } = placedAgain(workspace, { ...episode, request }) ?? routing;
    // The units are taken already; and where the policy is another one since it was placed, it is placed anew when it waits again.
    changed.routing = { ...routing, queueId, order, needs };
    return;
  }
  const policy = activePolicy(workspace)?.policy;
  const isDanger = policy !== undefined && isSafetyClass(policy, request);
  changeWaiting(workspace, episode, (waiting) => {
    waiting.request = request;
    if (isDanger) servedNow(waiting);
    // A callback stays where it was promised until it is due.
    const routing = placedAgain(workspace, waiting) ?? (isScheduled(waiting) ? waiting.routing : null);
    waiting.routing = routing;
    waiting.estimate = null;
    if (routing === null) waiting.targetAgentId = null;
  });
}

/** Only the card is new. */
function isKnown(known: EpisodeRequest, { category, language, tier, rules }: EscalationUpdated): boolean {
  return (
    category === known.category &&
    (language?.toLowerCase() ?? null) === known.language &&
    tier === known.tier &&
    rules.length === known.rules.length
  );
}

/** Danger to life is not called or answered later. */
function servedNow(waiting: WaitingEpisode): void {
  delete waiting.callback;
  delete waiting.message;
}

/** In the queue that it has, as that queue places it now; null: it belongs elsewhere. */
function placedAgain(workspace: Readonly<Workspace>, episode: Readonly<OpenEpisode>): Routing | null {
  const policy = activePolicy(workspace)?.policy;
  const queueId = episode.routing?.queueId;
  const queue = queueId === undefined ? undefined : activeQueue(workspace, queueId);
  if (policy === undefined || queue === undefined) return null;
  const { request } = episode;
  const staysPut = episode.transfers > 0 || episode.status !== 'waiting';
  if (!staysPut && routeOf(policy, request) !== queue) return null;
  const points = pointsOf(workspace, policy, request);
  return placeAgainIn(workspace, policy, queue, episode, points);
}
