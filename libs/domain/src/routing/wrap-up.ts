import { accepted, ignored, plusMs, type Acceptance, type Env, type Instant } from '#kernel';
import type { WrapUpMode } from '#domain/policy';
import type { AgentAskedForWrapUp, AgentEndedWrapUp, WrapUpEnded, WrapUpExtended } from '#domain/vocabulary';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { assignedTo, notInHand, type OnEpisode } from './in-hand.ts';
import { settingFor } from './own-spelling.ts';
import { startIdle } from './presence.ts';
import { unitsFreed } from './queue-samples.ts';
import { activeQueue } from './route.ts';
import { isSafetyClass } from './safety.ts';
import type { AssignedEpisode, WrapUpEpisode } from './workspace/episode.ts';
import { edit, endEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// After the work the agent finishes up, and keeps the units until that ends.

function wrappedUpBy(
  workspace: Readonly<Workspace>,
  { agentId, episodeId }: OnEpisode,
): Readonly<WrapUpEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  return episode?.status === 'wrap_up' && episode.agentId === agentId ? episode : undefined;
}

export function acceptWrapUpEnd(
  workspace: Readonly<Workspace>,
  event: AgentEndedWrapUp,
): Acceptance<RoutingFact> {
  return wrappedUpBy(workspace, event) === undefined ? notInHand(event) : accepted();
}

export function decideWrapUpEnd(
  workspace: Readonly<Workspace>,
  event: AgentEndedWrapUp,
  env: Env,
): readonly RoutingFact[] {
  const episode = wrappedUpBy(workspace, event);
  const emitted = facts(workspace, env);
  if (episode !== undefined) addWrapUpEnd(emitted, episode, 'agent', env);
  return emitted.list;
}

/** After the end of the work: where its queue grants no wrap-up, that ends at once. */
export function addWrapUp(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
): void {
  if (wrapUpMsOf(workspace, episode) > 0) return;
  emitted.add(episode, { type: 'WrapUpEnded', agentId: episode.agentId, wrapUpMs: 0, by: 'timeout' });
}

export function addWrapUpEnd(
  emitted: Facts,
  episode: Readonly<WrapUpEpisode>,
  by: WrapUpEnded['by'],
  env: Env,
): void {
  const wrapUpMs = env.now - episode.startedAt;
  emitted.add(episode, { type: 'WrapUpEnded', agentId: episode.agentId, wrapUpMs, by });
}

/** How the agent finishes up an episode of this queue and channel. */
interface WrapUpRule {
  readonly mode: WrapUpMode;
  /** By the policy, and added by each extension. */
  readonly timeMs: number;
  readonly mostMs: number;
}

const NO_WRAP_UP: WrapUpRule = { mode: 'none', timeMs: 0, mostMs: 0 };

function ruleFor(
  workspace: Readonly<Workspace>,
  { routing, request }: Readonly<Pick<AssignedEpisode, 'routing' | 'request'>>,
): WrapUpRule {
  const policy = activePolicy(workspace)?.policy;
  const queue = activeQueue(workspace, routing.queueId);
  if (policy === undefined || queue === undefined) return NO_WRAP_UP;
  const safetyMs = isSafetyClass(policy, request) ? (policy.safety?.wrapUp ?? 0) : 0;
  const rule: WrapUpRule = {
    mode: settingFor(policy, queue.wrapUpModes, request.channel) ?? 'timed',
    timeMs: settingFor(policy, queue.wrapUpTimes, request.channel) ?? queue.wrapUp,
    mostMs: queue.wrapUpMost,
  };
  // After danger to life the agent has that time, asked for or not.
  return safetyMs > 0 ? { ...rule, mode: 'timed', timeMs: Math.max(rule.timeMs, safetyMs) } : rule;
}

/** Until it ends by itself. */
export function wrapUpMsOf(workspace: Readonly<Workspace>, episode: Readonly<AssignedEpisode>): number {
  // There is no room for it beside the work that interrupted it.
  if (episode.paused !== undefined) return 0;
  const { mode, timeMs, mostMs } = ruleFor(workspace, episode);
  switch (mode) {
    case 'none':
      return 0;
    case 'optional':
      return episode.wantsWrapUp === true ? timeMs : 0;
    case 'timed':
      return timeMs;
    case 'manual':
      return Math.max(timeMs, mostMs);
  }
}

export function acceptWrapUpWish(
  workspace: Readonly<Workspace>,
  event: AgentAskedForWrapUp,
): Acceptance<RoutingFact> {
  const assigned = assignedTo(workspace, event);
  if (assigned !== undefined) {
    const isOptional = ruleFor(workspace, assigned).mode === 'optional';
    return isOptional ? accepted() : ignored(`The wrap-up of ${event.episodeId} is not optional.`);
  }
  const episode = wrappedUpBy(workspace, event);
  if (episode === undefined) return notInHand(event);
  return extendedEnd(workspace, episode) > episode.endsAt
    ? accepted()
    : ignored(`The wrap-up of ${event.episodeId} is not extended any more: see wrapUpMost of its queue.`);
}

function extendedEnd(workspace: Readonly<Workspace>, episode: Readonly<WrapUpEpisode>): Instant {
  const { timeMs, mostMs } = ruleFor(workspace, episode);
  const asked = plusMs(episode.endsAt, timeMs);
  const last = plusMs(episode.startedAt, mostMs);
  return asked < last ? asked : last;
}

/** Before the end of the work: there will be a wrap-up. */
export function observeWrapUpWish(workspace: Workspace, event: AgentAskedForWrapUp): void {
  const assigned = assignedTo(workspace, event);
  if (assigned !== undefined) edit(workspace, assigned).wantsWrapUp = true;
}

export function decideWrapUpWish(
  workspace: Readonly<Workspace>,
  event: AgentAskedForWrapUp,
  env: Env,
): readonly RoutingFact[] {
  const episode = wrappedUpBy(workspace, event);
  const emitted = facts(workspace, env);
  if (episode === undefined) return emitted.list;
  const wrapUpEndsAt = extendedEnd(workspace, episode);
  const isLast = wrapUpEndsAt >= plusMs(episode.startedAt, ruleFor(workspace, episode).mostMs);
  emitted.add(episode, { type: 'WrapUpExtended', agentId: event.agentId, wrapUpEndsAt, isLast });
  return emitted.list;
}

export function applyWrapUpExtended(workspace: Workspace, { episodeId, wrapUpEndsAt }: WrapUpExtended): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status === 'wrap_up') edit(workspace, episode).endsAt = wrapUpEndsAt;
}

export function applyWrapUpEnded(workspace: Workspace, { episodeId, agentId }: WrapUpEnded, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'wrap_up') return;
  unitsFreed(workspace, episode, env);
  // Before the units are free: the agent is ready for match groups once, and not for the same ones twice.
  startIdle(workspace, agentId, env.now);
  endEpisode(workspace, episode, env.now);
}
