import { accepted, ignored, type Acceptance } from '#kernel';
import type { EscalationUpdated } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import type { EpisodeRequest, OpenEpisode } from './workspace/episode.ts';
import { changeWaiting, edit } from './workspace/workspace-index.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

export function acceptUpdate(
  workspace: Readonly<Workspace>,
  { episodeId }: EscalationUpdated,
): Acceptance<RoutingFact> {
  return openEpisode(workspace, episodeId) === undefined
    ? ignored(`Episode ${episodeId} is not open.`)
    : accepted();
}

/** Who waits is placed again by `react`, with all that is known now; an offer or an agent stays. */
export function observeUpdate(workspace: Workspace, event: EscalationUpdated): void {
  const episode = openEpisode(workspace, event.episodeId);
  if (episode === undefined) return;
  const request: EpisodeRequest = {
    ...episode.request,
    category: event.category,
    language: event.language?.toLowerCase() ?? null,
    tier: event.tier,
    rules: event.rules,
  };
  if (episode.status !== 'waiting') {
    edit<OpenEpisode>(workspace, episode).request = request;
    return;
  }
  changeWaiting(workspace, episode, (waiting) => {
    waiting.request = request;
    if (waiting.targetAgentId === null) waiting.routing = null;
  });
}
