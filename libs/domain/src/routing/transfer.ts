import { accepted, ignored, rejected, type Acceptance, type Env } from '#kernel';
import type {
  AgentId,
  AgentTransferred,
  EscalationTransferred,
  SupervisorTransferred,
} from '#domain/vocabulary';
import { addConsultEnd } from './consult.ts';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { countAccepted } from './fair-share.ts';
import { addHandOver, routingIn, whoTakesOver } from './hand-over.ts';
import { assignedTo, notInHand } from './in-hand.ts';
import { missOffer, startIdle, startReading } from './presence.ts';
import { unitsFreed } from './queue-samples.ts';
import { addRequeued, requeue } from './requeue.ts';
import { activeQueue } from './route.ts';
import { replyDue } from './timers/first-reply.ts';
import {
  addRefused,
  hasOneTarget,
  whyNotAgent,
  whyNotForced,
  whyNotTransferred,
} from './transfer-refusals.ts';
import { agentBefore, agentHasChanged } from './wait-updates.ts';
import { keptForLater, type AssignedEpisode } from './workspace/episode.ts';
import { replaceEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// An agent, or a supervisor, passes an episode on. Age and context stay.

export function acceptTransfer(
  workspace: Readonly<Workspace>,
  event: AgentTransferred,
): Acceptance<RoutingFact> {
  const { agentId, toQueueId, toAgentId, mode } = event;
  const isWarm = mode === 'warm';
  if (isWarm ? toQueueId !== null : !hasOneTarget(event)) return malformed(mode);
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return notInHand(event);
  const { refuse, consult } = activePolicy(workspace)?.policy.transfers ?? NO_TRANSFERS;
  if (isWarm) return consult ? accepted() : coldOnly();
  if (toAgentId === agentId) return rejected(`Agent ${agentId} has episode ${event.episodeId} already.`);
  return refuse ? accepted() : acceptAsBefore(workspace, episode, event);
}

function malformed(mode: AgentTransferred['mode']): Acceptance<RoutingFact> {
  return mode === 'warm'
    ? rejected('A warm transfer goes to the agent who was consulted: leave out toQueueId, or transfer cold.')
    : rejected('A transfer names either a queue or an agent: set exactly one of toQueueId and toAgentId.');
}

function coldOnly(): Acceptance<RoutingFact> {
  return rejected(
    'Under the active policy agents transfer cold only: set transfers.consult to true, or leave out mode.',
  );
}

/** Where there is no policy. */
const NO_TRANSFERS = { refuse: false, consult: false, limit: 0 };

/** Where the policy announces no refusals, what cannot be is a dead letter. */
function acceptAsBefore(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  { episodeId, toQueueId, toAgentId }: AgentTransferred,
): Acceptance<RoutingFact> {
  const { limit } = activePolicy(workspace)?.policy.transfers ?? NO_TRANSFERS;
  if (episode.transfers >= limit) {
    return rejected(
      `Episode ${episodeId} was transferred ${limit} times already: resolve it or return it to the assistant.`,
    );
  }
  if (toQueueId !== null && activeQueue(workspace, toQueueId) === undefined) {
    return rejected(`There is no queue ${toQueueId} in the active policy: transfer to one that it names.`);
  }
  return toAgentId === null ? accepted() : acceptTarget(workspace, episode, toAgentId);
}

function acceptTarget(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  toAgentId: AgentId,
): Acceptance<RoutingFact> {
  const { channel } = episode.request;
  switch (whyNotAgent(workspace, episode, toAgentId)) {
    case 'unknown_agent':
      return rejected(`There is no agent ${toAgentId}: transfer to one who has signed in.`);
    case 'no_capacity':
      return rejected(
        `Agent ${toAgentId} has no capacity for ${channel}: transfer to a queue, or to an agent who takes ${channel}.`,
      );
    case 'agent_unavailable':
      return ignored(`Agent ${toAgentId} is not available.`);
    case null:
      return accepted();
  }
}

/** To another queue, or to one agent who is available, the sender being asked last; or to the agent who was consulted. */
export function decideTransfer(
  workspace: Readonly<Workspace>,
  event: AgentTransferred,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return emitted.list;
  const { note, mode, toAgentId } = event;
  const isChecked = activePolicy(workspace)?.policy.transfers.refuse === true || mode === 'warm';
  const consulted = mode === 'warm' ? whoTakesOver(workspace, episode, toAgentId) : null;
  const why = isChecked ? whyNot(workspace, episode, event, env) : null;
  const reason = mode === 'warm' && consulted === null ? 'no_consult' : why;
  if (reason !== null) addRefused(workspace, emitted, episode, { ...event, kind: mode, reason }, env);
  else if (consulted !== null)
    addHandOver(workspace, emitted, episode, consulted, { note, forcedBy: null, cause: null }, env);
  else addTransferred(workspace, emitted, episode, event, null, env);
  return emitted.list;
}

/** A warm transfer goes where somebody is; only the limit holds for it. */
function whyNot(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  event: AgentTransferred,
  env: Env,
) {
  const target = event.mode === 'warm' ? { ...event, toAgentId: null } : event;
  return whyNotTransferred(workspace, episode, target, env);
}

/** Cold: it waits in the queue, or for the agent. */
function addTransferred(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  { toQueueId, toAgentId, note }: AgentTransferred | SupervisorTransferred,
  forcedBy: AgentId | null,
  env: Env,
): void {
  addConsultEnd(emitted, episode, 'work_ended', env);
  emitted.add(episode, {
    type: 'EscalationTransferred',
    fromAgentId: episode.agentId,
    ...{ toQueueId, toAgentId, note, mode: 'cold', forcedBy, cause: null },
  });
  const queueId = toQueueId ?? episode.routing.queueId;
  addRequeued(workspace, emitted, episode, { queueId, reason: 'transferred' }, env);
}

export function acceptForced(
  workspace: Readonly<Workspace>,
  event: SupervisorTransferred,
): Acceptance<RoutingFact> {
  const { toAgentId, episodeId } = event;
  if (!hasOneTarget(event)) return malformed('cold');
  if (activePolicy(workspace)?.policy.transfers.refuse !== true) {
    return rejected('Supervisors transfer nothing under the active policy: set transfers.refuse to true.');
  }
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned') return ignored(`No agent has episode ${episodeId}.`);
  return toAgentId === episode.agentId
    ? ignored(`Agent ${toAgentId} has episode ${episodeId} already.`)
    : accepted();
}

export function decideForced(
  workspace: Readonly<Workspace>,
  event: SupervisorTransferred,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = openEpisode(workspace, event.episodeId);
  if (episode?.status !== 'assigned') return emitted.list;
  const reason = whyNotForced(workspace, event);
  if (reason === null) addTransferred(workspace, emitted, episode, event, event.agentId, env);
  else addRefused(workspace, emitted, episode, { ...event, kind: 'cold', reason }, env);
  return emitted.list;
}

/** Cold: with this the episode waits again; the requeueing that follows says so to others. Warm: the other agent has it. */
export function applyTransferred(workspace: Workspace, fact: EscalationTransferred, env: Env): void {
  const episode = openEpisode(workspace, fact.episodeId);
  if (episode?.status !== 'assigned') return;
  const { toQueueId, toAgentId } = fact;
  if (fact.mode === 'warm') {
    if (toAgentId !== null) handOver(workspace, episode, toAgentId, fact, env);
    return;
  }
  requeue(workspace, episode, env, {
    transfers: episode.transfers + 1,
    routing: toQueueId === null ? episode.routing : routingIn(workspace, episode, toQueueId),
    targetAgentId: toAgentId,
    declinedBy: [episode.agentId],
    waitAnnounced: episode.waitAnnounced,
  });
}

/**
 * As if the agent had accepted it now; whoever had it and wrote nothing has missed it. Where nobody chose to hand it over, as the agent is gone, it is no
 * transfer that counts toward the limit, and the new agent has not read anything yet.
 */
function handOver(
  workspace: Workspace,
  episode: Readonly<AssignedEpisode>,
  agentId: AgentId,
  { toQueueId, cause }: EscalationTransferred,
  env: Env,
): void {
  const { agentId: from, request, transfers, firstReplyAt, waitAnnounced } = episode;
  const routing = toQueueId === null ? episode.routing : routingIn(workspace, episode, toQueueId);
  const due = replyDue(workspace, { routing, request }, env.now);
  unitsFreed(workspace, episode, env);
  replaceEpisode(workspace, episode, {
    status: 'assigned',
    ...{ request, transfers: cause === null ? transfers + 1 : transfers, firstReplyAt, waitAnnounced },
    ...keptForLater(episode),
    ...{ routing, agentId, assignedAt: env.now, heldSince: env.now },
    ...due,
  });
  startIdle(workspace, from, env.now);
  startIdle(workspace, agentId, env.now);
  countAccepted(workspace, agentId, env.now);
  if (cause !== null) startReading(workspace, agentId, env.now);
  if (cause !== 'no_reply') return;
  const before = agentBefore(workspace, from);
  missOffer(workspace, from);
  agentHasChanged(workspace, from, before, env);
}
