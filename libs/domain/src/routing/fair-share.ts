import { plusMs, type Instant } from '#kernel';
import type { Policy } from '#domain/policy';
import type { AgentId } from '#domain/vocabulary';
import { changeRank } from './workspace/agent-index.ts';
import type { Agent } from './workspace/agent.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// How work is spread: an agent who has had the share of the policy comes after all who have not, and is served work all the same where
// nobody else has room.

type FairShare = Policy['fairShare'];

/** The agent has accepted an episode. Nothing is kept of it where the policy has no share. */
export function countAccepted(workspace: Workspace, agentId: AgentId, now: Instant): void {
  const share = fairShareOf(workspace);
  if (share === null || !workspace.agents.has(agentId)) return;
  const agent = workspace.agents.edit(agentId);
  agent.acceptedAt = [...(agent.acceptedAt ?? []), now];
  review(workspace, agent, share, now);
}

/** Accepted episodes have become old, or the policy is another one. */
export function reviewShare(workspace: Workspace, agentId: AgentId, now: Instant): void {
  const share = fairShareOf(workspace);
  if (workspace.agents.get(agentId)?.acceptedAt !== undefined)
    review(workspace, workspace.agents.edit(agentId), share, now);
}

/**
 * A policy with another share holds from now on, for what was accepted before it too, as far as that is remembered.
 * Returns whether agents were looked at.
 */
export function reviewShares(workspace: Workspace, before: FairShare, now: Instant): boolean {
  const share = fairShareOf(workspace);
  if (JSON.stringify(share) === JSON.stringify(before)) return false;
  for (const agentId of [...workspace.agents.ids()]) reviewShare(workspace, agentId as AgentId, now);
  return true;
}

function fairShareOf(workspace: Readonly<Workspace>): FairShare {
  return activePolicy(workspace)?.policy.fairShare ?? null;
}

/** Mostly the share is taken, or is not, as before: the agent stays where it is among others. */
function review(workspace: Workspace, agent: Agent, share: FairShare, now: Instant): void {
  const accepted = share === null ? [] : (agent.acceptedAt ?? []).slice(-share.most);
  if (accepted.length === 0) delete agent.acceptedAt;
  else agent.acceptedAt = accepted;
  const until = takenUntil(accepted, share, now);
  if ((until === undefined) === (agent.shareTakenUntil === undefined)) setTaken(agent, until);
  else changeRank(workspace, agent.agentId, (changed) => setTaken(changed, until));
}

/** The instant at which the oldest that counts leaves the window: exact, whatever the order of inputs. Undefined: the share is not taken. */
function takenUntil(accepted: readonly Instant[], share: FairShare, now: Instant): Instant | undefined {
  const oldest = share !== null && accepted.length === share.most ? accepted[0] : undefined;
  if (share === null || oldest === undefined) return undefined;
  const until = plusMs(oldest, share.within);
  return until > now ? until : undefined;
}

function setTaken(agent: Agent, until: Instant | undefined): void {
  if (until === undefined) delete agent.shareTakenUntil;
  else agent.shareTakenUntil = until;
}
