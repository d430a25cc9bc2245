import type { Acceptance, Deadline, Env, Workflow } from '#kernel';
import type { AgentEvent, AgentId, EscalationRequest, PolicyActivated } from '#domain/vocabulary';
import { acceptAgentEvent, decideAgentEvent } from './agent-inputs.ts';
import { acceptChoice, decideChoice } from './alternatives/choose.ts';
import { applyFact } from './apply-fact.ts';
import type { RoutingFact } from './facts.ts';
import { acceptPolicy, observePolicy } from './policy-activation.ts';
import { decideTakenOver } from './take-over.ts';
import { observeAgentEvent } from './presence.ts';
import { acceptActivity, decideActive, observeActive, observeQuiet } from './quiet.ts';
import { react } from './react.ts';
import { acceptRequest, acceptWithdrawal, decideWithdrawal, observeRequest } from './requests.ts';
import { acceptUpdate, decideUpdate, observeUpdate } from './updates.ts';
import type { RoutingRules } from './derive-rules.ts';
import type { WorkspaceTimers } from './timers/derive-timers.ts';
import { observeReply } from './timers/first-reply.ts';
import { agentBefore, agentHasChanged } from './wait-updates.ts';
import { emptyWorkspace, kindAndId } from './workspace/stored-workspace.ts';
import type { Workspace } from './workspace/workspace.ts';
import { observeWrapUpWish } from './wrap-up.ts';

export type RoutingInput = AgentEvent | EscalationRequest | PolicyActivated;

const NO_FACTS: readonly RoutingFact[] = [];

/** The state machine of a workspace: who waits, who is free, who gets whom. It knows no requirement, term, order or timer by name. */
export function routingWorkflowOf(
  rules: RoutingRules,
  timers: WorkspaceTimers,
): Workflow<Workspace, RoutingInput, RoutingFact> {
  function accept(
    workspace: Readonly<Workspace>,
    input: RoutingInput | Deadline,
    env: Env,
  ): Acceptance<RoutingFact> {
    switch (input.type) {
      case 'EscalationRequested':
        return acceptRequest(workspace, input);
      case 'EscalationUpdated':
        return acceptUpdate(workspace, input);
      case 'AlternativeRequested':
        return acceptChoice(workspace, input);
      case 'EscalationWithdrawn':
        return acceptWithdrawal(workspace, input);
      case 'CustomerQuiet':
      case 'CustomerActive':
        return acceptActivity(workspace, input);
      case 'PolicyActivated':
        return acceptPolicy(workspace, input);
      case 'Deadline':
        return timers.accept(workspace, input, env);
      default:
        return acceptAgentEvent(workspace, input);
    }
  }

  function observe(workspace: Workspace, input: RoutingInput | Deadline, env: Env): void {
    workspace.index.workDone = 0;
    workspace.index.isWeighedAnew = false;
    switch (input.type) {
      case 'EscalationRequested':
        observeRequest(workspace, input);
        return;
      case 'EscalationUpdated':
        observeUpdate(workspace, input, env);
        return;
      case 'CustomerQuiet':
        observeQuiet(workspace, input, env);
        return;
      case 'CustomerActive':
        observeActive(workspace, input, env);
        return;
      case 'AlternativeRequested':
      case 'EscalationWithdrawn':
        return; // all in the facts
      case 'PolicyActivated':
        observePolicy(workspace, input, env);
        return;
      case 'Deadline':
        observeDeadline(workspace, input, env);
        return;
      default: {
        const before = agentBefore(workspace, input.agentId);
        observeAgentEvent(workspace, input, env);
        agentHasChanged(workspace, input.agentId, before, env);
        if (input.type === 'AgentReplied') observeReply(workspace, input, env);
        if (input.type === 'AgentAskedForWrapUp') observeWrapUpWish(workspace, input);
      }
    }
  }

  function observeDeadline(workspace: Workspace, deadline: Deadline, env: Env): void {
    const [kind, id] = kindAndId(deadline.entity);
    if (kind !== 'agent') {
      timers.observe(workspace, deadline, env);
      return;
    }
    const before = agentBefore(workspace, id as AgentId);
    timers.observe(workspace, deadline, env);
    agentHasChanged(workspace, id as AgentId, before, env);
  }

  function decide(
    workspace: Readonly<Workspace>,
    _reading: void,
    input: RoutingInput | Deadline,
    env: Env,
  ): readonly RoutingFact[] {
    switch (input.type) {
      case 'EscalationRequested':
        return decideTakenOver(workspace, input, env);
      case 'EscalationUpdated':
        return decideUpdate(workspace, input, env);
      case 'CustomerActive':
        return decideActive(workspace, input, env);
      case 'CustomerQuiet':
      case 'PolicyActivated':
        return NO_FACTS; // `react` sees to it
      case 'AlternativeRequested':
        return decideChoice(workspace, input, env);
      case 'EscalationWithdrawn':
        return decideWithdrawal(workspace, input, env);
      case 'Deadline':
        return timers.decide(workspace, input, env);
      default:
        return decideAgentEvent(workspace, input, env);
    }
  }

  return {
    name: 'routing',
    initial: () => emptyWorkspace(rules),
    accept,
    observe,
    decide,
    apply: applyFact,
    react,
  };
}
