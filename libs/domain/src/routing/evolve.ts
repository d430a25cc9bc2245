import type { DeadlineReached, Env } from '#kernel';
import { activePolicyOf } from '#domain/policy';
import type { AgentId, EscalationRequested, PolicyActivated } from '#domain/vocabulary';
import type { RoutingInput } from './decide.ts';
import { evolveAgent, loseAgent } from './evolve-agent.ts';
import { evolveFact } from './evolve-fact.ts';
import type { RoutingFact } from './facts.ts';
import type { Workspace } from './state.ts';
import { reestimateAt } from './wait-estimate.ts';
import { addEpisode, rebuildIndex } from './workspace-index.ts';

/** The only place where a workspace changes: by what came in, then by each fact that was decided. */
export function evolve(
  workspace: Workspace,
  event: RoutingInput | DeadlineReached | RoutingFact,
  env: Env,
): void {
  const ordinal = workspace.index.ordinal;
  workspace.index.ordinal = 0;
  switch (event.type) {
    case 'EscalationRequested':
      request(workspace, event);
      return;
    case 'EscalationWithdrawn':
      return; // all in the facts
    case 'PolicyActivated':
      activate(workspace, event);
      return;
    case 'DeadlineReached':
      passDeadline(workspace, event.entity, env);
      return;
    case 'AgentSignedIn':
    case 'AgentHeartbeat':
    case 'AgentStatusChanged':
    case 'AgentAcceptedOffer':
    case 'AgentDeclinedOffer':
    case 'AgentViewedContext':
    case 'AgentReplied':
    case 'AgentEndedWrapUp':
    case 'AgentTransferred':
    case 'AgentReturnedToAssistant':
    case 'AgentResolved':
    case 'AgentGaveFeedback':
      evolveAgent(workspace, event, env);
      return;
    default:
      workspace.index.ordinal = ordinal + 1;
      evolveFact(workspace, event, env);
  }
}

/** Held without a queue until `react` routes it: at once where a policy is active, else as soon as one is. */
function request(workspace: Workspace, event: EscalationRequested): void {
  const { workspaceId, conversationId, episodeId, channel, language, category, tier } = event;
  addEpisode(workspace, {
    workspaceId,
    conversationId,
    episodeId,
    requestedAt: event.at,
    channel,
    language: language?.toLowerCase() ?? null,
    category,
    tier,
    rules: event.reasons.map((reason) => reason.rule).filter((rule) => rule !== null),
    reEscalation: event.previous !== null,
    status: 'waiting',
    queueId: null,
    order: 0,
    units: 0,
    skills: {},
    requiredLanguage: null,
    targetAgentId: null,
    declinedBy: [],
    offer: null,
    agentId: null,
    heldSince: null,
    assignedAt: null,
    handledMs: 0,
    firstReplyAt: null,
    wrapUpStartedAt: null,
    wrapUpEndsAt: null,
    transfers: 0,
    estimate: null,
    reestimateAt: null,
    waitAnnounced: false,
  });
}

/** What is queued keeps the place it was given, under the policy it names; only who waits in a queue that is gone is routed anew. */
function activate(workspace: Workspace, event: PolicyActivated): void {
  const read = activePolicyOf(event);
  if (!read.ok) return;
  const { version, hash, document, policy } = read.active;
  workspace.policies.put('active', { version, hash, document, policy });
  rebuildIndex(workspace);
}

/** What becomes of the entity itself; the rest is in the facts. */
function passDeadline(workspace: Workspace, entity: string, env: Env): void {
  const slash = entity.indexOf('/');
  const id = entity.slice(slash + 1);
  if (entity.slice(0, slash) === 'agent') {
    loseAgent(workspace, id as AgentId, env);
    return;
  }
  const episode = workspace.episodes.get(id);
  if (episode?.status === 'ended') workspace.episodes.delete(id);
  else if (episode?.status === 'waiting' && episode.estimate !== null) {
    const waiting = workspace.episodes.edit(id);
    if (waiting.status === 'waiting') {
      waiting.reestimateAt = reestimateAt(episode.estimate, episode.requestedAt, env.now);
    }
  }
}
