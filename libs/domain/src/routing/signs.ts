import { plusMs, type Env, type Instant } from '#kernel';
import type { AgentId } from '#domain/vocabulary';
import type { Agent } from './workspace/agent.ts';
import { indexSigns } from './workspace/agent-index.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// Absence is judged only while its source is heard: where no agent of a workspace gives a sign, their connection is down, and not they.

/**
 * A sign of the agent, who is one of the workspace. The first after nobody was heard is remembered: from then on everybody has a whole
 * lease to be heard again.
 */
export function hear(workspace: Workspace, agentId: AgentId, { now }: Env): void {
  if (outageMs(workspace) === 0) return;
  const agent = workspace.agents.edit(agentId);
  if (isSilent(workspace, now)) agent.heardAgainAt = now;
  agent.heardAt = now;
  indexSigns(workspace.index, agent);
}

/** Whether nobody was heard for half a lease: an agent who is there is heard more often than that. */
export function isSilent(workspace: Readonly<Workspace>, now: Instant): boolean {
  const presence = activePolicy(workspace)?.policy.presence;
  const { heardAt } = workspace.index;
  if (presence === undefined || presence.outage === 0 || heardAt === undefined) return false;
  return now - heardAt > presence.lease / 2;
}

/** The lease has ended: when that is to be looked at again; null: the agent is lost. */
export function judgedAgainAt(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  now: Instant,
): Instant | null {
  const { heardAt } = agent;
  const presence = activePolicy(workspace)?.policy.presence;
  if (presence === undefined || presence.outage === 0 || heardAt === undefined) return null;
  const { lease, outage } = presence;
  const beyond = isAlone(workspace, agent) ? Math.min(lease, outage) : outage;
  const { heardAgainAt = heardAt } = workspace.index;
  const next = isSilent(workspace, now) ? plusMs(now, Math.ceil(lease / 2)) : plusMs(heardAgainAt, lease);
  const latest = plusMs(heardAt, lease + beyond);
  const at = next < latest ? next : latest;
  return at > now ? at : null;
}

/** Of one agent nobody can say which of the two is gone, the agent or the connection. */
function isAlone({ index }: Readonly<Workspace>, { presence }: Readonly<Agent>): boolean {
  return index.hereCount === (presence.kind === 'here' ? 1 : 0);
}

function outageMs(workspace: Readonly<Workspace>): number {
  return activePolicy(workspace)?.policy.presence.outage ?? 0;
}
