import { accepted, ignored, type Acceptance, type Env } from '#kernel';
import type { AgentEvent } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import { acceptWork, decideReplied, decideResolved, decideReturned } from './handling.ts';
import { decideStatus } from './leaving.ts';
import { acceptAnswer, decideAccepted, decideDeclined } from './offers.ts';
import { acceptTakeOver, decideTakeOver } from './take-over.ts';
import { acceptTransfer, decideTransfer } from './transfer.ts';
import type { Workspace } from './workspace/workspace.ts';
import { acceptWrapUpEnd, acceptWrapUpWish, decideWrapUpEnd, decideWrapUpWish } from './wrap-up.ts';

const NO_FACTS: readonly RoutingFact[] = [];

export function acceptAgentEvent(workspace: Readonly<Workspace>, event: AgentEvent): Acceptance<RoutingFact> {
  const agent = workspace.agents.get(event.agentId);
  if (agent?.recentEventIds.includes(event.eventId)) {
    return ignored(`Event ${event.eventId} was applied before.`);
  }
  if (event.type === 'AgentSignedIn') return accepted();
  if (agent === undefined) return ignored(`Agent ${event.agentId} has not signed in.`);
  if (event.type === 'AgentStatusChanged') return accepted();
  if (agent.status === 'offline') return ignored(`Agent ${event.agentId} has signed out.`);
  switch (event.type) {
    case 'AgentAcceptedOffer':
    case 'AgentDeclinedOffer':
      return acceptAnswer(workspace, event);
    case 'AgentReplied':
    case 'AgentResolved':
    case 'AgentReturnedToAssistant':
      return acceptWork(workspace, event);
    case 'AgentEndedWrapUp':
      return acceptWrapUpEnd(workspace, event);
    case 'AgentAskedForWrapUp':
      return acceptWrapUpWish(workspace, event);
    case 'AgentTransferred':
      return acceptTransfer(workspace, event);
    case 'AgentTookOver':
      return acceptTakeOver(workspace, event);
    default:
      return accepted();
  }
}

/** An event that changes nothing but the presence lease decides nothing, and is folded all the same. */
export function decideAgentEvent(
  workspace: Readonly<Workspace>,
  event: AgentEvent,
  env: Env,
): readonly RoutingFact[] {
  switch (event.type) {
    case 'AgentStatusChanged':
      return decideStatus(workspace, event, env);
    case 'AgentAcceptedOffer':
      return decideAccepted(workspace, event, env);
    case 'AgentDeclinedOffer':
      return decideDeclined(workspace, event, env);
    case 'AgentReplied':
      return decideReplied(workspace, event, env);
    case 'AgentResolved':
      return decideResolved(workspace, event, env);
    case 'AgentReturnedToAssistant':
      return decideReturned(workspace, event, env);
    case 'AgentEndedWrapUp':
      return decideWrapUpEnd(workspace, event, env);
    case 'AgentAskedForWrapUp':
      return decideWrapUpWish(workspace, event, env);
    case 'AgentTransferred':
      return decideTransfer(workspace, event, env);
    case 'AgentTookOver':
      return decideTakeOver(workspace, event, env);
    default:
      return NO_FACTS;
  }
}
