import { accepted, plusMs, rejected, type Acceptance, type Env } from '#kernel';
import { assistantReturn } from '#domain/policy';
import type {
  AgentReplied,
  AgentResolved,
  AgentReturnedToAssistant,
  EscalationAssigned,
  EscalationResolved,
  EscalationReturned,
  FirstReplySent,
} from '#domain/vocabulary';
import { addKept, addRescheduled } from './alternatives/callback.ts';
import { addConsultEnd, inConversation } from './consult.ts';
import { facts, type RoutingFact } from './facts.ts';
import { countAccepted } from './fair-share.ts';
import { assignedTo, notInHand } from './in-hand.ts';
import { isSafetyClass } from './safety.ts';
import { heldWithoutQuiet } from './quiet.ts';
import { resetMissedOffers, startIdle, startReading } from './presence.ts';
import { waitEnded } from './queue-samples.ts';
import { replyDue } from './timers/first-reply.ts';
import { endWaiting } from './wait-updates.ts';
import { addRefused } from './transfer-refusals.ts';
import {
  outOfRing,
  keptForLater,
  offerTo,
  waitedMs,
  waitsInQueue,
  type OpenEpisode,
} from './workspace/episode.ts';
import { edit, replaceEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';
import { addWrapUp, wrapUpMsOf } from './wrap-up.ts';

// What an agent does with an episode that he or she has: from the assignment to the end of the work.

export function acceptWork(
  workspace: Readonly<Workspace>,
  event: AgentReplied | AgentResolved | AgentReturnedToAssistant,
): Acceptance<RoutingFact> {
  const isReply = event.type === 'AgentReplied';
  const episode = isReply ? inConversation(workspace, event) : assignedTo(workspace, event);
  if (episode === undefined) return notInHand(event);
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined || !isSafetyClass(policy, episode.request)) return accepted();
  if (event.type === 'AgentReturnedToAssistant') {
    const { returns, keepAlwaysHuman } = policy.transfers;
    if (returns !== null || (keepAlwaysHuman && episode.request.category === 'A')) return accepted();
    return rejected(
      `Episode ${event.episodeId} is about danger to life and never goes back to the assistant: resolve it, or transfer it.`,
    );
  }
  if (event.type === 'AgentResolved' && event.outcome === 'not_reached') {
    return rejected(
      `Episode ${event.episodeId} is about danger to life and is never called later: transfer it to have it tried again now, or resolve it with another outcome.`,
    );
  }
  return accepted();
}

export function decideReplied(
  workspace: Readonly<Workspace>,
  event: AgentReplied,
  env: Env,
): readonly RoutingFact[] {
  const episode = inConversation(workspace, event);
  const emitted = facts(workspace, env);
  if (episode === undefined) return emitted.list;
  addKept(emitted, episode, env);
  if (episode.firstReplyAt === null) {
    const { agentId, messageId } = event;
    const handoffMs = waitedMs(episode, env.now);
    emitted.add(episode, { type: 'FirstReplySent', agentId, messageId, handoffMs });
  }
  return emitted.list;
}

export function decideResolved(
  workspace: Readonly<Workspace>,
  event: AgentResolved,
  env: Env,
): readonly RoutingFact[] {
  const episode = assignedTo(workspace, event);
  const emitted = facts(workspace, env);
  if (episode === undefined) return emitted.list;
  const { agentId, outcome, note } = event;
  addKept(emitted, episode, env);
  addConsultEnd(emitted, episode, 'work_ended', env);
  if (outcome === 'not_reached' && addRescheduled(workspace, emitted, episode, env)) return emitted.list;
  const handleMs = env.now - episode.assignedAt;
  emitted.add(episode, { type: 'EscalationResolved', agentId, outcome, note, handleMs });
  emitted.notifyClosed(episode);
  addWrapUp(workspace, emitted, episode);
  return emitted.list;
}

export function decideReturned(
  workspace: Readonly<Workspace>,
  event: AgentReturnedToAssistant,
  env: Env,
): readonly RoutingFact[] {
  const episode = assignedTo(workspace, event);
  const emitted = facts(workspace, env);
  if (episode === undefined) return emitted.list;
  const { agentId, note } = event;
  const reason = whyNotReturned(workspace, episode);
  if (reason !== null) {
    addRefused(workspace, emitted, episode, { agentId, kind: 'return', reason }, env);
    return emitted.list;
  }
  addKept(emitted, episode, env);
  addConsultEnd(emitted, episode, 'work_ended', env);
  const handleMs = env.now - episode.assignedAt;
  emitted.add(episode, { type: 'EscalationReturned', agentId, note, handleMs });
  emitted.notify(episode, 'returned_to_assistant');
  addWrapUp(workspace, emitted, episode);
  return emitted.list;
}

/** Null: the assistant may have it back. */
function whyNotReturned(
  workspace: Readonly<Workspace>,
  { request }: Readonly<Pick<OpenEpisode, 'request'>>,
): 'always_human' | 'return_forbidden' | null {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined) return null;
  const { answer, because } = assistantReturn(policy, request);
  if (answer !== 'forbidden') return null;
  const isForPeople = because === 'danger' || (because === 'category' && request.category === 'A');
  return isForPeople ? 'always_human' : 'return_forbidden';
}

export function applyAssigned(
  workspace: Workspace,
  { episodeId, agentId, takenOverFrom }: EscalationAssigned,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  // Whoever takes a conversation over was not offered it.
  if (episode === undefined || (episode.status !== 'offered' && !waitsInQueue(episode))) return;
  // Nobody had begun to wait whom an agent took from the assistant.
  if (takenOverFrom !== 'assistant') waitEnded(workspace, episode, 'answered', env);
  const due = replyDue(workspace, episode, env.now);
  const { request, transfers, firstReplyAt, waitAnnounced, routing } = episode;
  replaceEpisode(workspace, episode, {
    status: 'assigned',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    ...keptForLater(episode),
    routing: outOfRing(routing),
    agentId,
    assignedAt: env.now,
    heldSince: offerTo(episode, agentId)?.madeAt ?? env.now,
    ...due,
  });
  if (episode.status === 'waiting') startIdle(workspace, agentId, env.now);
  startReading(workspace, agentId, env.now);
  countAccepted(workspace, agentId, env.now);
  // Where the first words are due, accepting alone shows nobody.
  if (due.replyDueAt === undefined) resetMissedOffers(workspace, agentId);
}

export function applyFirstReply(workspace: Workspace, { episodeId }: FirstReplySent, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode !== undefined) edit(workspace, episode).firstReplyAt = env.now;
}

/** The agent keeps the units until the wrap-up ends; where nobody has it (the customer left a queue), it ends here. */
export function applyWorkEnded(
  workspace: Workspace,
  { episodeId }: EscalationResolved | EscalationReturned,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined) return;
  if (episode.status !== 'assigned') {
    endWaiting(workspace, episode, env);
    return;
  }
  const { request, transfers, firstReplyAt, waitAnnounced, routing, agentId, paused } = episode;
  replaceEpisode(workspace, episode, {
    status: 'wrap_up',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    ...keptForLater(episode),
    routing,
    agentId,
    heldSince: heldWithoutQuiet(episode, env.now),
    ...(paused && { paused }),
    startedAt: env.now,
    endsAt: plusMs(env.now, wrapUpMsOf(workspace, episode)),
  });
}
