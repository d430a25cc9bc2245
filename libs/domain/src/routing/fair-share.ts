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
  changeRank(workspace, agentId, (agent) => {
    agent.acceptedAt = [...(agent.acceptedAt ?? []), now];
    keepShare(agent, share, now);
  });
}

/** Accepted episodes have become old, or the policy is another one. */
export function reviewShare(workspace: Workspace, agentId: AgentId, now: Instant): void {
  const share = fairShareOf(workspace);
  if (workspace.agents.get(agentId)?.acceptedAt === undefined) return;
  changeRank(workspace, agentId, (agent) => keepShare(agent, share, now));
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

/** Until when the share is taken is the instant at which the oldest that counts leaves the window: exact, whatever the order of inputs. */
function keepShare(agent: Agent, share: FairShare, now: Instant): void {
  const accepted = share === null ? [] : (agent.acceptedAt ?? []).slice(-share.most);
  const oldest = share !== null && accepted.length === share.most ? accepted[0] : undefined;
  const until = share === null || oldest === undefined ? undefined : plusMs(oldest, share.within);
  if (accepted.length === 0) delete agent.acceptedAt;
  else agent.acceptedAt = accepted;
  if (until === undefined || until <= now) delete agent.shareTakenUntil;
  else agent.shareTakenUntil = until;
}
