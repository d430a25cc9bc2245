import { accepted, ignored, type Acceptance, type Env } from '#kernel';
import type { AgentAcceptedOffer, AgentDeclinedOffer, AgentEvent } from '#domain/vocabulary';
import {
  acceptConsult,
  acceptConsultEnd,
  acceptThreeWay,
  answersConsult,
  decideConsult,
  decideConsultAnswer,
  decideConsultEnd,
  decideThreeWay,
} from './consult.ts';
import type { RoutingFact } from './facts.ts';
import { acceptWork, decideReplied, decideResolved, decideReturned } from './handling.ts';
import { decideStatus } from './leaving.ts';
import { acceptAnswer, decideAccepted, decideDeclined } from './offers.ts';
import { acceptShifts } from './shifts.ts';
import { acceptTakeOver, decideTakeOver } from './take-over.ts';
import { acceptForced, acceptTransfer, decideForced, decideTransfer } from './transfer.ts';
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
  if (event.type === 'AgentShiftsPlanned') return acceptShifts(workspace, event);
  if (agent.status === 'offline') return ignored(`Agent ${event.agentId} has signed out.`);
  switch (event.type) {
    case 'AgentAcceptedOffer':
    case 'AgentDeclinedOffer':
      return answersConsult(workspace, event) ? accepted() : acceptAnswer(workspace, event);
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
    case 'SupervisorTransferred':
      return acceptForced(workspace, event);
    case 'AgentStartedConsult':
      return acceptConsult(workspace, event);
    case 'AgentStartedThreeWay':
      return acceptThreeWay(workspace, event);
    case 'AgentEndedConsult':
      return acceptConsultEnd(workspace, event);
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
    case 'AgentDeclinedOffer':
      return answersConsult(workspace, event)
        ? decideConsultAnswer(workspace, event, env)
        : decideAnswer(workspace, event, env);
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
    case 'SupervisorTransferred':
      return decideForced(workspace, event, env);
    case 'AgentStartedConsult':
      return decideConsult(workspace, event, env);
    case 'AgentStartedThreeWay':
      return decideThreeWay(workspace, event, env);
    case 'AgentEndedConsult':
      return decideConsultEnd(workspace, event, env);
    case 'AgentTookOver':
      return decideTakeOver(workspace, event, env);
    default:
      return NO_FACTS;
  }
}

function decideAnswer(
  workspace: Readonly<Workspace>,
  answer: AgentAcceptedOffer | AgentDeclinedOffer,
  env: Env,
): readonly RoutingFact[] {
  return answer.type === 'AgentAcceptedOffer'
    ? decideAccepted(workspace, answer, env)
    : decideDeclined(workspace, answer, env);
}
