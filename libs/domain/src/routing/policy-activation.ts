import { accepted, ignored, rejected, type Acceptance, type Env } from '#kernel';
import { activePolicyOf } from '#domain/policy';
import type { PolicyActivated } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import { reviewShares } from './fair-share.ts';
import { takingOver } from './placing.ts';
import { serveDanger } from './updates.ts';
import { reindexOffered, unindexAllOffered } from './workspace/offered-index.ts';
import { costOfAllAgents, reindexQueues } from './workspace/waiting-index.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

export function acceptPolicy(
  workspace: Readonly<Workspace>,
  event: PolicyActivated,
): Acceptance<RoutingFact> {
  const active = activePolicy(workspace);
  if (active !== undefined && event.version <= active.version) {
    return ignored(`Policy version ${event.version} is not newer than the active version ${active.version}.`);
  }
  const read = activePolicyOf(event);
  return read.ok ? accepted() : rejected(read.problem);
}

/**
 * What is queued keeps the place that it was given, under the policy it names, unless its queue is gone or the new policy applies to those
 * who wait: then `react` places it anew.
 */
export function observePolicy(workspace: Workspace, event: PolicyActivated, env: Env): void {
  const read = activePolicyOf(event);
  if (!read.ok) return;
  const before = activePolicy(workspace);
  workspace.policies.put('active', takingOver(before, read.active));
  unindexAllOffered(workspace.index);
  reindexQueues(workspace);
  reindexOffered(workspace);
  const sharesReviewed = reviewShares(workspace, before?.policy.fairShare ?? null, env.now);
  if (sharesReviewed) workspace.index.workDone += costOfAllAgents(workspace);
  serveDanger(workspace, env);
}
