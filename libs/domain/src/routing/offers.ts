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
  offersOf,
  offerTo,
  waitedMs,
  waitsInQueue,
  withoutOffer,
  type EpisodeRequest,
  type OfferedEpisode,
  type OpenEpisode,
  type OpenOffer,
  type Routing,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { changeRank } from './workspace/agent-index.ts';
import { interruptedBy } from './workspace/settling.ts';
import { replaceEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

/** The next offer to make; undefined: nobody who waits can be served now. */
export function offerNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const match = nextMatch(workspace);
  const episode = match && openEpisode(workspace, match.episodeId);
  if (match === undefined || episode === undefined) return undefined;
  if (episode.status !== 'offered' && !waitsInQueue(episode)) return undefined;
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
      interrupts: interruptedBy(workspace, agentId, { ...episode.request, ...episode.routing }),
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
  const { episodeId, agentId } = fact;
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered' && (episode === undefined || !waitsInQueue(episode))) return;
  const order = orderOf(workspace, episode);
  const offer = newOffer(workspace, fact, order, env.now);
  if (episode.status === 'offered') {
    replaceEpisode(workspace, episode, { ...episode, others: [...(episode.others ?? []), offer] });
  } else {
    offerFirst(workspace, episode, offer);
  }
  startIdle(workspace, agentId, env.now, order);
}

function newOffer(
  workspace: Readonly<Workspace>,
  { offerId, agentId, expiresAt }: OfferMade,
  order: AgentOrder,
  now: Instant,
): OpenOffer {
  const agent = workspace.agents.get(agentId);
  const isTurn = order.offered !== undefined;
  return {
    ...{ offerId, agentId, madeAt: now, expiresAt, idleSinceBefore: agent?.idleSince ?? now },
    ...(isTurn && agent?.offeredAt !== undefined && { offeredAtBefore: agent.offeredAt }),
  };
}

function offerFirst(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode & { readonly routing: Routing }>,
  offer: OpenOffer,
): void {
  const { request, transfers, firstReplyAt, waitAnnounced, routing, targetAgentId, declinedBy, estimate } =
    episode;
  const isAskedAgain = declinedBy.includes(offer.agentId);
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
    offer,
  });
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
  return offerTo(episode, agentId)?.offerId === offerId ? episode : undefined;
}

export function acceptAnswer(
  workspace: Readonly<Workspace>,
  answer: AgentAcceptedOffer | AgentDeclinedOffer,
): Acceptance<RoutingFact> {
  if (offeredTo(workspace, answer) === undefined) {
    const episode = openEpisode(workspace, answer.episodeId);
    return episode?.status === 'assigned' && episode.agentId !== answer.agentId
      ? ignored(`Offer ${answer.offerId} does not stand any more: agent ${episode.agentId} has the episode.`)
      : ignored(`Offer ${answer.offerId} does not stand any more.`);
  }
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
  addVoid(emitted, episode, 'accepted_by_other', (offer) => offer.agentId !== agentId);
  emitted.add(episode, {
    type: 'EscalationAssigned',
    queueId: episode.routing.queueId,
    agentId,
    agentName,
    waitedMs: waitedMs(episode, env.now),
    isOtherLanguage: isOtherLanguage(workspace, episode, agentId),
    takenOverFrom: null,
  });
  emitted.notify(episode, 'agent_joined', { agent: agentName });
  return emitted.list;
}

/** Only queues that may give up the language, or have a list of them, let it be another one. */
function isOtherLanguage(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<OfferedEpisode>,
  agentId: AgentId,
): boolean {
  const mayBe =
    routing.needs['conditions'] !== undefined ||
    (activeQueue(workspace, routing.queueId)?.relaxation.length ?? 0) > 0;
  return mayBe && !speaks(workspace, agentId, request);
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
    addVoid(emitted, episode, reason, (offer) => offer.agentId === agentId);
  }
}

/** The offers of an episode that stand, or some of them, are void. */
export function addVoid(
  emitted: Facts,
  episode: Readonly<OfferedEpisode>,
  reason: OfferRescinded['reason'],
  which: (offer: OpenOffer) => boolean = () => true,
): void {
  for (const offer of offersOf(episode)) {
    if (!which(offer)) continue;
    const { offerId, agentId } = offer;
    emitted.add(episode, { type: 'OfferRescinded', offerId, agentId, reason });
  }
}

export function applyDeclined(workspace: Workspace, { episodeId, agentId }: OfferDeclined, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered' || offerTo(episode, agentId) === undefined) return;
  replaceEpisode(workspace, episode, leftWithout(workspace, episode, agentId, env.now));
  resetMissedOffers(workspace, agentId);
}

export function applyExpired(workspace: Workspace, { episodeId, agentId }: OfferExpired, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  const offer = episode && offerTo(episode, agentId);
  if (episode?.status !== 'offered' || offer === undefined) return;
  const counts = isMissed(workspace, offer, env.now);
  replaceEpisode(workspace, episode, leftWithout(workspace, episode, agentId, env.now));
  if (!counts) return;
  const before = agentBefore(workspace, agentId);
  missOffer(workspace, agentId);
  agentHasChanged(workspace, agentId, before, env);
}

export function applyRescinded(
  workspace: Workspace,
  { episodeId, agentId, reason }: OfferRescinded,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  const offer = episode && offerTo(episode, agentId);
  if (episode?.status !== 'offered' || offer === undefined) return;
  const isAgentGone = reason === 'agent_lost' || reason === 'agent_unavailable';
  if (!isAgentGone) restoreIdle(workspace, offer);
  const left = withoutOffer(episode, agentId) ?? waitingAgain(episode, env.now);
  replaceEpisode(workspace, episode, isAgentGone ? { ...left, targetAgentId: null } : left);
}

/** The agent is not asked again in this round; others who are asked still are. */
function leftWithout(
  workspace: Readonly<Workspace>,
  episode: Readonly<OfferedEpisode>,
  agentId: AgentId,
  now: Instant,
): WaitingEpisode | OfferedEpisode {
  const declinedBy = [...episode.declinedBy, agentId];
  const retry = declinerRetry(workspace, episode, now);
  const left = withoutOffer(episode, agentId) ?? waitingAgain(episode, now);
  return { ...left, targetAgentId: null, declinedBy, ...retry };
}

/** What has come of the wait so far, and is kept through an offer. */
function comeOfWait(episode: Readonly<OfferedEpisode | WaitingEpisode>) {
  const { retryAt, relaxation, overflow, watch } = episode;
  return {
    ...(retryAt !== undefined && { retryAt }),
    ...(relaxation !== undefined && { relaxation }),
    ...(overflow !== undefined && { overflow }),
    ...(watch !== undefined && { watch }),
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
function restoreIdle(workspace: Workspace, offer: OpenOffer): void {
  if (workspace.agents.get(offer.agentId)?.idleSince !== offer.madeAt) return;
  changeRank(workspace, offer.agentId, (agent) => {
    agent.idleSince = offer.idleSinceBefore;
    if (agent.offeredAt !== offer.madeAt) return;
    if (offer.offeredAtBefore === undefined) delete agent.offeredAt;
    else agent.offeredAt = offer.offeredAtBefore;
  });
}
