import { serves } from './match-group.ts';
import { activeQueue } from './route.ts';
import { needsAfter } from './timers/relaxation.ts';
import { isSignedIn } from './workspace/agent.ts';
import type { Routing, WaitingEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/**
 * Whether somebody is signed in, and of all agents that are known, there or not, nobody could ever have this episode: not after all that
 * the queue gives up with time either. Where nobody is signed in at all, nothing is known of who comes.
 */
export function isServableByNobody(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<Pick<WaitingEpisode, 'request'> & { readonly routing: Routing }>,
): boolean {
  const queue = activeQueue(workspace, routing.queueId);
  const policy = activePolicy(workspace)?.policy;
  if (queue === undefined || policy === undefined) return false;
  const steps = { steps: queue.relaxation.length, nextAt: null };
  const asked = workspace.rules.requirements.asked(needsAfter(policy, queue, routing.needs, steps, request));
  const all = { targetAgentId: null, queueId: queue.id, asked };
  for (const agentId of workspace.index.members.get(queue.id) ?? []) {
    const agent = workspace.agents.get(agentId);
    if (agent !== undefined && serves(agent, all)) return false;
  }
  for (const agent of workspace.agents.values()) if (isSignedIn(agent)) return true;
  return false;
}
