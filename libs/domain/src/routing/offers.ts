import {
  accepted,
  ignored,
  plusMs,
  rejected,
  SECOND_MS,
  type Acceptance,
  type Env,
  type Instant,
} from '#kernel';
import {
  id,
  type AgentAcceptedOffer,
  type AgentDeclinedOffer,
  type AgentId,
  type OfferDeclined,
  type OfferExpired,
  type OfferId,
  type OfferMade,
  type OfferRescinded,
} from '#domain/vocabulary';
import { reestimateAt } from '#domain/waits';
import { languageTag } from '../language/language-tag.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import type { AgentOrder } from './agent-order/define-agent-order.ts';
import { declinerRetry } from './timers/decline-pause.ts';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { inHand } from './in-hand.ts';
import { nextMatch } from './match.ts';
import { isMissed, missOffer, resetMissedOffers, startIdle } from './presence.ts';
import { agentBefore, agentHasChanged } from './wait-updates.ts';
import { limitOf } from './wait-limits.ts';
import { activeQueue } from './route.ts';
import { choiceOfScorer } from './scorer/scored-choice.ts';
import {
  keptForLater,
  waitedMs,
  waitsInQueue,
  type EpisodeRequest,
  type OfferedEpisode,
  type OpenEpisode,
  type Routing,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { changeRank } from './workspace/agent-index.ts';
import { replaceEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

/** The next offer to make; undefined: nobody who waits can be served now. */
export function offerNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const match = nextMatch(workspace);
  const episode = match && openEpisode(workspace, match.episodeId);
  if (match === undefined || episode === undefined || !waitsInQueue(episode)) return undefined;
  const queue = activeQueue(workspace, episode.routing.queueId);
  if (queue === undefined) return undefined;
  const emitted = facts(workspace, env);
  const eventId = env.newId();
  const offerId = id<OfferId>(eventId);
  const choice = choiceOfScorer(workspace, queue, episode, { offerId, now: env.now });
  const agentId = choice?.agentId ?? match.agentId;
  emitted.add(
    episode,
    {
      type: 'OfferMade',
      offerId,
      queueId: queue.id,
      agentId,
      expiresAt: plusMs(env.now, Math.max(SECOND_MS, queue.offerTimeout)),
      waitedMs: waitedMs(episode, env.now),
      agentOrder: workspace.rules.agentOrders.named(queue),
      beyondShare: workspace.agents.get(agentId)?.shareTakenUntil !== undefined,
      scoring: choice?.scoring ?? null,
      features: choice?.features ?? [],
    },
    eventId,
  );
  return emitted.list;
}

/** Whoever declined it and is asked all the same opens a new round. */
export function applyOfferMade(workspace: Workspace, fact: OfferMade, env: Env): void {
  const { episodeId, offerId, agentId, expiresAt } = fact;
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || !waitsInQueue(episode)) return;
  const agent = workspace.agents.get(agentId);
  const idleSinceBefore = agent?.idleSince ?? env.now;
  const order = orderOf(workspace, episode);
  const isTurn = order.offered !== undefined;
  const { request, transfers, firstReplyAt, waitAnnounced, routing, targetAgentId, declinedBy, estimate } =
    episode;
  const isAskedAgain = declinedBy.includes(agentId);
  replaceEpisode(workspace, episode, {
    status: 'offered',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    ...keptForLater(episode),
    routing,
    targetAgentId,
    declinedBy: isAskedAgain ? [] : declinedBy,
    ...roundsOf(episode, isAskedAgain ? 1 : 0),
    handledBefore: episode.handledBefore,
    ...comeOfWait(episode),
    estimate: estimate && {
      at: estimate.at,
      p50Ms: estimate.p50Ms,
      p90Ms: estimate.p90Ms,
      ...(estimate.promise && { promise: estimate.promise }),
    },
    offer: {
      ...{ offerId, agentId, madeAt: env.now, expiresAt, idleSinceBefore },
      ...(isTurn && agent?.offeredAt !== undefined && { offeredAtBefore: agent.offeredAt }),
    },
  });
  startIdle(workspace, agentId, env.now, order);
}

/** The order among agents by which the queue chooses. */
function orderOf(workspace: Readonly<Workspace>, { routing }: { readonly routing: Routing }): AgentOrder {
  return workspace.rules.agentOrders.of(activeQueue(workspace, routing.queueId));
}

/** The offer, where it stands. */
function offeredTo(
  workspace: Readonly<Workspace>,
  { episodeId, offerId, agentId }: AgentAcceptedOffer | AgentDeclinedOffer,
): Readonly<OfferedEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered') return undefined;
  return episode.offer.offerId === offerId && episode.offer.agentId === agentId ? episode : undefined;
}

export function acceptAnswer(
  workspace: Readonly<Workspace>,
  answer: AgentAcceptedOffer | AgentDeclinedOffer,
): Acceptance<RoutingFact> {
  if (offeredTo(workspace, answer) === undefined)
    return ignored(`Offer ${answer.offerId} does not stand any more.`);
  return answer.type === 'AgentDeclinedOffer' ? acceptReason(workspace, answer.reason) : accepted();
}

/** Where the policy lists the reasons, a decline names one of them. */
function acceptReason(workspace: Readonly<Workspace>, reason: string): Acceptance<RoutingFact> {
  const reasons = activePolicy(workspace)?.policy.presence.declineReasons ?? [];
  if (reasons.length === 0 || reasons.includes(reason)) return accepted();
  return rejected(
    `"${reason}" is no reason for which agents may decline; send one of them: ${reasons.join(', ')}.`,
  );
}

export function decideAccepted(
  workspace: Readonly<Workspace>,
  answer: AgentAcceptedOffer,
  env: Env,
): readonly RoutingFact[] {
  const { agentId, offerId } = answer;
  const emitted = facts(workspace, env);
  const episode = offeredTo(workspace, answer);
  if (episode === undefined) return emitted.list;
  const agentName = workspace.agents.get(agentId)?.name ?? '';
  emitted.add(episode, { type: 'OfferAccepted', offerId, agentId });
  emitted.add(episode, {
    type: 'EscalationAssigned',
    queueId: episode.routing.queueId,
    agentId,
    agentName,
    waitedMs: waitedMs(episode, env.now),
    isOtherLanguage: isOtherLanguage(workspace, episode),
    takenOverFrom: null,
  });
  emitted.notify(episode, 'agent_joined', { agent: agentName });
  return emitted.list;
}

/** Only queues that may give up the language, or have a list of them, let it be another one. */
function isOtherLanguage(
  workspace: Readonly<Workspace>,
  { request, routing, offer }: Readonly<OfferedEpisode>,
): boolean {
  const mayBe =
    routing.needs['conditions'] !== undefined ||
    (activeQueue(workspace, routing.queueId)?.relaxation.length ?? 0) > 0;
  return mayBe && !speaks(workspace, offer.agentId, request);
}

/** Whether the agent speaks the customer's language, or it is not known. */
export function speaks(
  workspace: Readonly<Workspace>,
  agentId: AgentId,
  { language }: Readonly<Pick<EpisodeRequest, 'language'>>,
): boolean {
  if (language === null) return true;
  const own = primaryLanguage(languageTag(language));
  const spoken = workspace.agents.get(agentId)?.languages ?? [];
  return spoken.some((one) => primaryLanguage(one) === own);
}

export function decideDeclined(
  workspace: Readonly<Workspace>,
  answer: AgentDeclinedOffer,
  env: Env,
): readonly RoutingFact[] {
  const { agentId, offerId, reason } = answer;
  const emitted = facts(workspace, env);
  const episode = offeredTo(workspace, answer);
  if (episode !== undefined) emitted.add(episode, { type: 'OfferDeclined', offerId, agentId, reason });
  return emitted.list;
}

/** The agent gets no offers any more: those that stand are void. */
export function addRescinded(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  agentId: AgentId,
  reason: OfferRescinded['reason'],
  concerns: (episode: Readonly<OpenEpisode>) => boolean = () => true,
): void {
  for (const episode of inHand(workspace, agentId)) {
    if (episode.status !== 'offered' || !concerns(episode)) continue;
    emitted.add(episode, { type: 'OfferRescinded', offerId: episode.offer.offerId, agentId, reason });
  }
}

export function applyDeclined(workspace: Workspace, { episodeId, agentId }: OfferDeclined, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered') return;
  replaceEpisode(workspace, episode, waitingWithout(workspace, episode, agentId, env.now));
  resetMissedOffers(workspace, agentId);
}

export function applyExpired(workspace: Workspace, { episodeId, agentId }: OfferExpired, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered') return;
  const counts = isMissed(workspace, episode.offer, env.now);
  replaceEpisode(workspace, episode, waitingWithout(workspace, episode, agentId, env.now));
  if (!counts) return;
  const before = agentBefore(workspace, agentId);
  missOffer(workspace, agentId);
  agentHasChanged(workspace, agentId, before, env);
}

export function applyRescinded(workspace: Workspace, { episodeId, reason }: OfferRescinded, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered') return;
  const isAgentGone = reason === 'agent_lost' || reason === 'agent_unavailable';
  if (!isAgentGone) restoreIdle(workspace, episode);
  const waiting = waitingAgain(episode, env.now);
  replaceEpisode(workspace, episode, isAgentGone ? { ...waiting, targetAgentId: null } : waiting);
}

/** The agent is not asked again in this round. */
function waitingWithout(
  workspace: Readonly<Workspace>,
  episode: Readonly<OfferedEpisode>,
  agentId: AgentId,
  now: Instant,
): WaitingEpisode {
  const declinedBy = [...episode.declinedBy, agentId];
  const retry = declinerRetry(workspace, episode, now);
  return { ...waitingAgain(episode, now), targetAgentId: null, declinedBy, ...retry };
}

/** What has come of the wait so far, and is kept through an offer. */
function comeOfWait(episode: Readonly<OfferedEpisode | WaitingEpisode>) {
  const { retryAt, relaxation, overflow } = episode;
  return {
    ...(retryAt !== undefined && { retryAt }),
    ...(relaxation !== undefined && { relaxation }),
    ...(overflow !== undefined && { overflow }),
    ...limitOf(episode),
  };
}

/** @param more rounds that begin now */
function roundsOf({ rounds = 0 }: Readonly<OfferedEpisode | WaitingEpisode>, more = 0): { rounds?: number } {
  return rounds + more > 0 ? { rounds: rounds + more } : {};
}

function waitingAgain(episode: Readonly<OfferedEpisode>, now: Instant): WaitingEpisode {
  const { request, transfers, firstReplyAt, waitAnnounced, routing, targetAgentId, declinedBy, estimate } =
    episode;
  return {
    status: 'waiting',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    ...keptForLater(episode),
    routing,
    targetAgentId,
    declinedBy,
    ...roundsOf(episode),
    handledBefore: episode.handledBefore,
    ...comeOfWait(episode),
    estimate: estimate && { ...estimate, reestimateAt: reestimateAt(estimate, request.requestedAt, now) },
  };
}

/** The offer came to nothing, and not by the agent: unless other work has come since, the agent's turn is when it was. */
function restoreIdle(workspace: Workspace, { offer }: Readonly<OfferedEpisode>): void {
  if (workspace.agents.get(offer.agentId)?.idleSince !== offer.madeAt) return;
  changeRank(workspace, offer.agentId, (agent) => {
    agent.idleSince = offer.idleSinceBefore;
    if (agent.offeredAt !== offer.madeAt) return;
    if (offer.offeredAtBefore === undefined) delete agent.offeredAt;
    else agent.offeredAt = offer.offeredAtBefore;
  });
}
