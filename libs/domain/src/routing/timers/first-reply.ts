import { plusMs, type Env, type Instant } from '#kernel';
import type { AgentReplied, EpisodeId } from '#domain/vocabulary';
import { behindMs } from '../alternatives/behind.ts';
import { inConversation } from '../consult.ts';
import { facts } from '../facts.ts';
import { addLeft } from '../hand-over.ts';
import { readingTimeMs, resetMissedOffers } from '../presence.ts';
import { noteReply } from '../quiet.ts';
import { activeQueue } from '../route.ts';
import { addAway } from '../set-away.ts';
import { settingFor } from '../own-spelling.ts';
import type { AssignedEpisode, EpisodeRequest, Routing } from '../workspace/episode.ts';
import { edit } from '../workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/**
 * The agent accepted and writes nothing: the customer goes back to the queue with the original age, to somebody else first, and it
 * counts as a missed offer. It begins anew with each agent who accepts.
 */
export const firstReply = defineTimer({
  name: 'firstReply',
  kind: 'episode',
  due: (episode) => (episode.status === 'assigned' ? (episode.replyDueAt ?? null) : null),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'assigned') return emitted.list;
    addLeft(workspace, emitted, episode, 'no_reply', env);
    addAway(workspace, emitted, { episode, agentId: episode.agentId }, 'no_reply');
    return emitted.list;
  },
});

/** When the agent who accepts now, and reads first, must have written at the latest; no field: the queue has no such limit for the channel. */
export function replyDue(
  workspace: Readonly<Workspace>,
  { routing, request }: { readonly routing: Routing; readonly request: EpisodeRequest },
  now: Instant,
): { readonly replyDueAt?: Instant } {
  const policy = activePolicy(workspace)?.policy;
  const byChannel = activeQueue(workspace, routing.queueId)?.firstReply ?? {};
  const withinMs = (policy && settingFor(policy, byChannel, request.channel)) ?? 0;
  return withinMs > 0 ? { replyDueAt: plusMs(now, readingTimeMs(workspace) + withinMs) } : {};
}

/** Whoever has written once is there; and from then on a customer who had left a message is one like others. */
export function observeReply(workspace: Workspace, event: AgentReplied, env: Env): void {
  const episode = inConversation(workspace, event);
  if (episode !== undefined) noteReply(workspace, episode, env);
  if (episode?.message === true) endMessage(workspace, episode);
  if (episode?.replyDueAt === undefined && episode?.paused?.replyLeftMs === undefined) return;
  const changed = edit(workspace, episode);
  delete changed.replyDueAt;
  delete changed.paused?.replyLeftMs;
  resetMissedOffers(workspace, event.agentId);
}

function endMessage(workspace: Workspace, episode: Readonly<AssignedEpisode>): void {
  const { routing } = episode;
  const queue = activeQueue(workspace, routing.queueId);
  const behind = queue === undefined ? 0 : behindMs(queue, episode);
  const changed = edit(workspace, episode);
  delete changed.message;
  changed.routing = { ...routing, order: routing.order - behind };
}
