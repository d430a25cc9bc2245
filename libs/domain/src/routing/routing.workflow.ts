import { ignored, type Workflow } from '#kernel';
import type { AgentEvent, EscalationEvent, EscalationRequest, PolicyActivated } from '#domain/vocabulary';
import { emptyWorkspace, type Workspace } from './state.ts';

export type RoutingInput = AgentEvent | EscalationRequest | PolicyActivated;

/** What routing tells the world: all of the escalation events except those of the trigger. */
export type RoutingFact = Exclude<EscalationEvent, { type: 'EscalationOffered' | 'AlternativeChosen' }>;

/** The state machine of a workspace: who waits, who is free, who gets whom. */
export const routingWorkflow: Workflow<Workspace, RoutingInput, RoutingFact> = {
  name: 'routing',
  initial: emptyWorkspace,
  decide: () => ignored('routing follows'),
  evolve: () => undefined,
};
