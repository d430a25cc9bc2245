import { accepted, ignored, type Acceptance, type Env } from '#kernel';
import { timeZoneOf } from '#domain/calendar';
import {
  id,
  type EscalationAbandoned,
  type EscalationRequested,
  type EscalationWithdrawn,
  type QueueId,
} from '#domain/vocabulary';
import { conditionsIn } from '../policy/condition-problems.ts';
import type { AgentCondition } from './conditions/condition.ts';
import { addConsultEnd } from './consult.ts';
import { asksByExpression, declaredTypes } from './expressions/route-expression.ts';
import { facts, type RoutingFact } from './facts.ts';
import { addVoid } from './offers.ts';
import { ringsIn } from './preferred-rings.ts';
import { startIdle } from './presence.ts';
import { unitsFreed, waitEnded } from './queue-samples.ts';
import {
  waitedMs,
  type AssignedEpisode,
  type EpisodeRequest,
  type OfferedEpisode,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { addEpisode, endEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';
import { endWaiting } from './wait-updates.ts';
import { addWrapUp } from './wrap-up.ts';

/** The queue of those who ended before any policy could give them one. */
const UNROUTED: QueueId = id<QueueId>('unrouted');

export function acceptRequest(
  workspace: Readonly<Workspace>,
  { episodeId }: EscalationRequested,
): Acceptance<RoutingFact> {
  return workspace.episodes.has(episodeId) ? ignored(`Episode ${episodeId} is known already.`) : accepted();
}

/** Held without a queue until `react` routes it: at once where a policy is active, else as soon as one is. */
export function observeRequest(workspace: Workspace, event: EscalationRequested): void {
  const { workspaceId, conversationId, episodeId, channel, language, category, tier } = event;
  addEpisode(workspace, {
    status: 'waiting',
    request: {
      workspaceId,
      conversationId,
      episodeId,
      requestedAt: event.at,
      channel,
      language: language?.toLowerCase() ?? null,
      category,
      tier,
      rules: rulesOf(event),
      reEscalation: event.previous !== null,
      ...timeZoneOfCustomer(workspace, event),
      ...conditionsOfContact(workspace, event),
      ...askedOfContact(workspace, event),
      ...preferredByContact(workspace, event),
      ...carriedWait(workspace, event),
      ...(event.previous?.agentId != null && { previousAgentId: event.previous.agentId }),
    },
    transfers: 0,
    firstReplyAt: null,
    waitAnnounced: false,
    routing: null,
    targetAgentId: null,
    declinedBy: [],
    handledBefore: null,
    estimate: null,
  });
}

/** Copied once more: a list that was filtered keeps room for sixteen, in each of 100,000 who wait. */
function rulesOf({ reasons }: EscalationRequested): readonly string[] {
  return reasons
    .map(({ rule }) => rule)
    .filter((rule) => rule !== null)
    .slice();
}

/** Who is back keeps the wait of last time: it ages with it, and reports are not changed by it. */
function carriedWait(
  workspace: Readonly<Workspace>,
  { previous }: EscalationRequested,
): { readonly carriedMs?: number } {
  const waitedMs = previous?.waitedMs ?? 0;
  const isCarried = activePolicy(workspace)?.policy.priority.carryWait === true;
  return isCarried && waitedMs > 0 ? { carriedMs: waitedMs } : {};
}

/** Kept only where callbacks are, which need it. */
function timeZoneOfCustomer(
  workspace: Readonly<Workspace>,
  { attributes }: EscalationRequested,
): { readonly timeZone?: string } {
  const { timeZone } = attributes;
  const isCalling = activePolicy(workspace)?.policy.queues.some(
    ({ alternatives }) => alternatives !== null && alternatives.callback !== null,
  );
  const isKnown = typeof timeZone === 'string' && timeZoneOf(timeZone) !== undefined;
  return isCalling === true && isKnown ? { timeZone } : {};
}

/** Kept only where a queue takes them. */
function preferredByContact(
  workspace: Readonly<Workspace>,
  { attributes: { preferredAgents } }: EscalationRequested,
): Pick<EpisodeRequest, 'preferredAgents'> {
  const isTaken = activePolicy(workspace)?.policy.queues.some(
    ({ preferredAgentsFor }) => preferredAgentsFor.length > 0,
  );
  if (isTaken !== true || typeof preferredAgents !== 'string') return {};
  const rings = ringsIn(preferredAgents);
  return rings.length === 0 ? {} : { preferredAgents: rings };
}

/** Kept only where an expression of the policy may ask for it. */
function askedOfContact(
  workspace: Readonly<Workspace>,
  { attributes, card }: EscalationRequested,
): Pick<EpisodeRequest, 'intent' | 'attributes'> {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined || !asksByExpression(policy)) return {};
  const { conversation } = declaredTypes(policy);
  const kept = Object.entries(attributes).filter(([name]) => Object.hasOwn(conversation, name));
  return {
    ...(card.intent != null && { intent: card.intent.name }),
    ...(kept.length > 0 && { attributes: Object.fromEntries(kept) }),
  };
}

/** Kept only where a queue takes them. */
function conditionsOfContact(
  workspace: Readonly<Workspace>,
  { attributes }: EscalationRequested,
): { readonly conditions?: readonly AgentCondition[] } {
  const { conditions: text } = attributes;
  const isTaken = activePolicy(workspace)?.policy.queues.some(({ contactConditions }) => contactConditions);
  if (isTaken !== true || typeof text !== 'string') return {};
  const conditions = conditionsIn(text);
  return conditions === undefined || conditions.length === 0 ? {} : { conditions };
}

export function acceptWithdrawal(
  workspace: Readonly<Workspace>,
  { episodeId }: EscalationWithdrawn,
): Acceptance<RoutingFact> {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined) return ignored(`Episode ${episodeId} is not open.`);
  if (episode.status === 'wrap_up') return ignored(`Episode ${episodeId} has ended; its agent wraps it up.`);
  return accepted();
}

/** The customer is gone: before the first human reply that is an abandonment, after it an end of the work. */
export function decideWithdrawal(
  workspace: Readonly<Workspace>,
  { episodeId, reason, cause }: EscalationWithdrawn,
  env: Env,
): readonly RoutingFact[] {
  const episode = openEpisode(workspace, episodeId);
  const emitted = facts(workspace, env);
  if (episode === undefined || episode.status === 'wrap_up') return emitted.list;
  if (episode.status === 'offered') addVoid(emitted, episode, reason);
  addConsultEnd(emitted, episode, 'work_ended', env);
  const handled = handlingOf(episode, env);
  if (episode.firstReplyAt === null || handled === null) {
    emitted.add(episode, {
      type: 'EscalationAbandoned',
      queueId: episode.routing?.queueId ?? UNROUTED,
      status: episode.status === 'waiting' ? 'queued' : episode.status,
      reason,
      cause,
      waitedMs: waitedMs(episode, env.now),
    });
    return emitted.list;
  }
  emitted.add(episode, { type: 'EscalationResolved', ...handled, outcome: reason, note: null });
  if (episode.status === 'assigned') addWrapUp(workspace, emitted, episode);
  return emitted.list;
}

/** The agent who has it or had it last, and for how long; null: nobody had it. */
function handlingOf(episode: Readonly<WaitingEpisode | OfferedEpisode | AssignedEpisode>, env: Env) {
  if (episode.status !== 'assigned') return episode.handledBefore;
  return { agentId: episode.agentId, handleMs: env.now - episode.assignedAt };
}

export function applyAbandoned(workspace: Workspace, { episodeId }: EscalationAbandoned, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || episode.status === 'wrap_up') return;
  if (episode.status !== 'assigned') {
    waitEnded(workspace, episode, 'abandoned', env);
    endWaiting(workspace, episode, env);
    return;
  }
  unitsFreed(workspace, episode, env);
  endEpisode(workspace, episode, env.now);
  startIdle(workspace, episode.agentId, env.now);
}
