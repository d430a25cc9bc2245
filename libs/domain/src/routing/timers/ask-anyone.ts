import type { EpisodeId, RequirementsRelaxed } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { waitedMs, waitsInQueue } from '../workspace/episode.ts';
import { changeWaiting } from '../workspace/workspace-index.ts';
import { openEpisode, type Workspace } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** What is given up last, beside the requirements: that the agent serves the queue. */
const QUEUE = 'queue';

/** A life is in danger, and nobody of the queue could be asked for long enough: from now on anybody is who is there. */
export const askAnyone = defineTimer({
  name: 'askAnyone',
  kind: 'episode',
  due: (episode) =>
    episode.status === 'waiting' && episode.routing !== null ? (episode.watch?.anyoneAt ?? null) : null,
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode === undefined || !waitsInQueue(episode)) return emitted.list;
    emitted.add(episode, {
      type: 'RequirementsRelaxed',
      queueId: episode.routing.queueId,
      relaxed: [...Object.keys(episode.routing.needs).sort(), QUEUE],
      step: (episode.relaxation?.steps ?? 0) + 1,
      waitedMs: waitedMs(episode, env.now),
    });
    return emitted.list;
  },
});

export function isForAnyone({ relaxed }: RequirementsRelaxed): boolean {
  return relaxed.includes(QUEUE);
}

export function applyAnyone(workspace: Workspace, { episodeId, step }: RequirementsRelaxed): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || !waitsInQueue(episode)) return;
  const { routing, watch } = episode;
  const { pageAt, pages = 0 } = watch ?? {};
  changeWaiting(workspace, episode, (waiting) => {
    waiting.routing = { ...routing, needs: {}, anyQueue: true };
    waiting.targetAgentId = null;
    waiting.watch = { pages, ...(pageAt !== undefined && { pageAt }) };
    if (waiting.relaxation !== undefined) waiting.relaxation = { steps: step, nextAt: null };
    waiting.estimate = null;
  });
}
