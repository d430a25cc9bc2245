import { accepted, ignored, laterOf, plusMs, type Acceptance, type Env, type Instant } from '#kernel';
import type { CapacityFreed, CapacityTaken, CustomerActive, CustomerQuiet } from '#domain/vocabulary';
import { facts, type RoutingFact } from './facts.ts';
import { assignedTo, notInHand } from './in-hand.ts';
import { settingFor } from './own-spelling.ts';
import type { AssignedEpisode } from './workspace/episode.ts';
import { changeHeld, edit } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// What the customer of a conversation that an agent has does, as far as it concerns routing. Quiet customers free units, within what the policy
// keeps for all of them to write again; and one who writes to an agent who is lost is not kept waiting for that agent.

/** Only of the agent who has it, and of the time since then. */
export function acceptActivity(
  workspace: Readonly<Workspace>,
  event: CustomerQuiet | CustomerActive,
): Acceptance<RoutingFact> {
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return notInHand(event);
  if (event.type === 'CustomerQuiet' && event.silentSince < episode.assignedAt)
    return ignored(`Agent ${event.agentId} has had episode ${event.episodeId} anew since then.`);
  return accepted();
}

export function observeQuiet(workspace: Workspace, event: CustomerQuiet, { now }: Env): void {
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return;
  const changed = edit(workspace, episode);
  changed.silentSince = event.silentSince;
  setQuietAt(workspace, changed, now);
}

/** The units that were freed are taken by the fact that follows. */
export function observeActive(workspace: Workspace, event: CustomerActive, { now }: Env): void {
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return;
  changeHeld<AssignedEpisode>(workspace, episode, (held) => {
    delete held.silentSince;
    delete held.quietAt;
    if (held.quiet?.freedAt === undefined) delete held.quiet;
    const { presence } = activePolicy(workspace)?.policy ?? {};
    const agent = workspace.agents.get(held.agentId);
    const isAnswered = held.repliedAt !== undefined && held.repliedAt >= event.writtenAt;
    if (presence === undefined || presence.unanswered === 0 || isAnswered) return;
    if (agent?.presence.kind === 'gone' && agent.workKeptUntil !== undefined)
      held.unansweredAt = laterOf(now, plusMs(event.writtenAt, presence.unanswered));
  });
}

export function decideActive(
  workspace: Readonly<Workspace>,
  event: CustomerActive,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = assignedTo(workspace, event);
  if (episode?.quiet?.freedAt === undefined) return emitted.list;
  const { agentId, routing, quiet } = episode;
  emitted.add(episode, { type: 'CapacityTaken', agentId, queueId: routing.queueId, units: quiet.frees });
  return emitted.list;
}

/** The agent, or whoever is in the conversation for this agent, has written. */
export function noteReply(workspace: Workspace, episode: Readonly<AssignedEpisode>, { now }: Env): void {
  const { quiet, presence } = activePolicy(workspace)?.policy ?? {};
  if ((quiet ?? null) === null && (presence?.unanswered ?? 0) === 0) return;
  const changed = edit(workspace, episode);
  changed.repliedAt = now;
  delete changed.unansweredAt;
  setQuietAt(workspace, changed, now);
}

function setQuietAt(workspace: Readonly<Workspace>, episode: AssignedEpisode, now: Instant): void {
  delete episode.quietAt;
  const policy = activePolicy(workspace)?.policy;
  const { repliedAt, silentSince, quiet } = episode;
  if (policy === undefined || policy.quiet === null || quiet !== undefined) return;
  const afterMs = settingFor(policy, policy.quiet.after, episode.request.channel) ?? 0;
  // Whoever is waiting for an answer is not quiet.
  if (afterMs === 0 || silentSince === undefined || repliedAt === undefined || repliedAt < silentSince)
    return;
  episode.quietAt = laterOf(now, plusMs(repliedAt, afterMs));
}

/** It is quiet from now on; `react` frees the units. */
export function beginQuiet(workspace: Workspace, episode: Readonly<AssignedEpisode>, now: Instant): void {
  const settings = activePolicy(workspace)?.policy.quiet ?? null;
  changeHeld<AssignedEpisode>(workspace, episode, (held) => {
    delete held.quietAt;
    const frees = settings === null ? 0 : held.routing.units - settings.units;
    if (settings !== null && frees > 0) held.quiet = { since: now, frees, most: settings.most };
  });
}

export function freedFacts(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const { agentId, routing, quiet } = episode;
  const units = quiet?.frees ?? 0;
  emitted.add(episode, { type: 'CapacityFreed', agentId, queueId: routing.queueId, units });
  return emitted.list;
}

export function applyFreed(workspace: Workspace, { episodeId }: CapacityFreed, { now }: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned' || episode.quiet === undefined) return;
  const { quiet } = episode;
  changeHeld<AssignedEpisode>(workspace, episode, (held) => {
    held.quiet = { ...quiet, freedAt: now };
  });
}

export function applyTaken(workspace: Workspace, { episodeId }: CapacityTaken, { now }: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned') return;
  changeHeld<AssignedEpisode>(workspace, episode, (held) => {
    held.heldSince = heldWithoutQuiet(held, now);
    delete held.quiet;
  });
}

/** From when its units would have been taken, had it taken them all the time until now. */
export function heldWithoutQuiet(
  { heldSince, quiet }: Readonly<Pick<AssignedEpisode, 'heldSince' | 'quiet'>>,
  now: Instant,
): Instant {
  return quiet?.freedAt === undefined ? heldSince : plusMs(heldSince, now - quiet.freedAt);
}

/** Its units are not free by this any more; the customer is quiet still. */
export function withoutFreed(held: AssignedEpisode): void {
  if (held.quiet?.freedAt === undefined) return;
  const { since, frees, most } = held.quiet;
  held.quiet = { since, frees, most };
}
