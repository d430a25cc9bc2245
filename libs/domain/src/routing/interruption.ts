import { plusMs, type Env } from '#kernel';
import type { EscalationPaused, EscalationResumed } from '#domain/vocabulary';
import { facts, type RoutingFact } from './facts.ts';
import { freedFacts, withoutFreed } from './quiet.ts';
import { activeQueue } from './route.ts';
import { withoutClass, type AssignedEpisode, type OpenEpisode } from './workspace/episode.ts';
import { nextStep, type SettlingStep } from './workspace/settling.ts';
import { changeHeld } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';
import { addWrapUpEnd } from './wrap-up.ts';

// Interruptible work (adr/0028). Work of a higher class is offered to an agent whose room lower work takes; once the agent accepts, that is
// paused, and resumed when there is room for it again. A class is interrupted by higher ones alone, so nothing goes round in circles.

/** After so many interruptions by one agent nothing interrupts the conversation any more. */
export const INTERRUPTIONS_MAX = 3;

/** Frees the units of quiet customers, and pauses what more urgent work has interrupted; undefined: nobody has more in hand than there is room for. */
export function pauseNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  return settleNext(workspace, 'makesRoom', env);
}

/** Resumes what there is room for again. After the offers: what may interrupt it once more comes before it. */
export function resumeNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  return settleNext(workspace, 'resumes', env);
}

function settleNext(
  workspace: Readonly<Workspace>,
  which: 'makesRoom' | 'resumes',
  env: Env,
): readonly RoutingFact[] | undefined {
  for (const agentId of [...workspace.index.unsettled].sort()) {
    const agent = workspace.agents.get(agentId);
    const load = workspace.index.agents.get(agentId);
    const step = agent && load && nextStep(workspace, agent, load);
    if (step === undefined || (step.kind === 'resume') !== (which === 'resumes')) continue;
    return factsOf(workspace, step, env);
  }
  return undefined;
}

function factsOf(workspace: Readonly<Workspace>, step: SettlingStep, env: Env): readonly RoutingFact[] {
  switch (step.kind) {
    case 'pause':
      return pausedFacts(workspace, step.episode, step.by, env);
    case 'free':
      return freedFacts(workspace, step.episode, env);
    case 'resume':
      return resumedFacts(workspace, step.episode, env);
    case 'end_wrap_up': {
      const emitted = facts(workspace, env);
      addWrapUpEnd(emitted, step.episode, 'interruption', env);
      return emitted.list;
    }
  }
}

function pausedFacts(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  by: Readonly<OpenEpisode>,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const { agentId, routing } = episode;
  emitted.add(episode, {
    type: 'EscalationPaused',
    agentId,
    queueId: routing.queueId,
    byEpisodeId: by.request.episodeId,
    workClass: routing.workClass ?? 0,
    byWorkClass: by.routing?.workClass ?? 0,
  });
  // Only the words for this situation are right.
  const hasWords = (activePolicy(workspace)?.policy.notices.situations ?? null) !== null;
  const agent = workspace.agents.get(agentId)?.name ?? '';
  if (hasWords) emitted.notify(episode, 'requeued', { agent, situation: 'paused' });
  return emitted.list;
}

function resumedFacts(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const { agentId, paused } = episode;
  const pausedMs = env.now - (paused?.at ?? env.now);
  emitted.add(episode, { type: 'EscalationResumed', agentId, queueId: episode.routing.queueId, pausedMs });
  return emitted.list;
}

/** Nothing counts against the agent meanwhile. */
export function applyPaused(
  workspace: Workspace,
  { episodeId, byEpisodeId }: EscalationPaused,
  { now }: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned') return;
  const mostMs = activeQueue(workspace, episode.routing.queueId)?.pauseMost ?? 0;
  const { replyDueAt } = episode;
  changeHeld<AssignedEpisode>(workspace, episode, (held) => {
    held.paused = {
      at: now,
      byEpisodeId,
      ...(mostMs > 0 && { until: plusMs(now, mostMs) }),
      ...(replyDueAt !== undefined && { replyLeftMs: Math.max(0, replyDueAt - now) }),
    };
    held.interruptions = (held.interruptions ?? 0) + 1;
    delete held.replyDueAt;
    // Paused it takes no units in any case.
    withoutFreed(held);
  });
}

export function applyResumed(workspace: Workspace, { episodeId }: EscalationResumed, { now }: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned' || episode.paused === undefined) return;
  const { paused, interruptions = 0 } = episode;
  changeHeld<AssignedEpisode>(workspace, episode, (held) => {
    delete held.paused;
    // Paused it took no units.
    held.heldSince = plusMs(held.heldSince, now - paused.at);
    if (paused.replyLeftMs !== undefined) held.replyDueAt = plusMs(now, paused.replyLeftMs);
    if (interruptions >= INTERRUPTIONS_MAX) held.routing = withoutClass(held.routing);
  });
}
