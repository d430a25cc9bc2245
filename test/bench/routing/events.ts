import {
  id,
  type AgentEvent,
  type AgentId,
  type EscalationRequested,
  type PolicyActivated,
} from '#domain/vocabulary';
import { canonicalPolicy, type Policy } from '#domain/policy';
import { instant, type Instant } from '#kernel';
import type { Workload } from './workload.ts';

export const WORKSPACE = id<never>('bench');

export function agentId(n: number): AgentId {
  return id<AgentId>(`agent-${n}`);
}

let sent = 0;

/** @param act the fields that this type of event has of its own */
export function agentEvent(agentId: AgentId, act: { readonly type: string }): AgentEvent {
  const eventId = `e${(sent += 1)}`;
  return {
    eventId,
    workspaceId: WORKSPACE,
    agentId,
    occurredAt: instant(0),
    ...act,
  } as unknown as AgentEvent;
}

export function signIn(workload: Workload, n: number): AgentEvent {
  return agentEvent(agentId(n), { type: 'AgentSignedIn', name: `Agent ${n}`, ...workload.agent(n) } as never);
}

export function activation(policy: Policy, version: number): PolicyActivated {
  return {
    type: 'PolicyActivated',
    eventId: id(`p${version}`),
    workspaceId: WORKSPACE,
    version,
    hash: `h${version}`,
    document: canonicalPolicy(policy),
    activatedBy: 'bench',
    reason: null,
  };
}

function reason(rule: string | null): EscalationRequested['reasons'][number] {
  return {
    code: 'explicit_request',
    trigger: 'customer_request',
    category: 'B',
    rule,
    detail: '',
    evidence: [],
  };
}

export function requestOf(
  workload: Workload,
  n: number,
  agentCount: number,
  at: Instant,
): EscalationRequested {
  const { channel, language, category, rules, tier, attributes, previousAgent } = workload.contact(
    n,
    agentCount,
  );
  return {
    type: 'EscalationRequested',
    eventId: id(`r${n}`),
    workspaceId: WORKSPACE,
    conversationId: id(`conversation-${n}`),
    episodeId: id(`conversation-${n}#1`),
    at,
    ordinal: 1,
    channel: id(channel),
    language: id(language),
    category,
    reasons: [reason(rules[0] ?? null), ...rules.slice(1).map(reason)],
    rules: [],
    runnerUp: 'continue',
    policyHash: '',
    inputs: null,
    tier,
    attributes,
    conversationStartedAt: at,
    firstCustomerTurnAt: at,
    firstSignalAt: at,
    previous:
      previousAgent === null
        ? null
        : { episodeId: id(`earlier-${n}`), agentId: agentId(previousAgent), endedAt: at, waitedMs: 0 },
    takenOverBy: null,
    // Routing never looks at the card.
    card: {} as EscalationRequested['card'],
  };
}
