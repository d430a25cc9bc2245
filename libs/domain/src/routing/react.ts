import { goOn, type Env, type GoOn } from '#kernel';
import { consultNext } from './consult-offers.ts';
import type { RoutingFact } from './facts.ts';
import { pauseNext, resumeNext } from './interruption.ts';
import { offerNext } from './offers.ts';
import { queueNext } from './queueing.ts';
import { skipNextRing } from './skip-ring.ts';
import { estimateNext } from './wait-estimate.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * Work of one input, in about the cost of one fact: what is left over (a great many requests that wait for a policy) goes on as
 * an input of its own, so that nothing else waits for long.
 */
export const WORK_PER_INPUT_MAX = 1_000;

const NO_FACTS: readonly RoutingFact[] = [];

/**
 * What the workspace now calls for, one step at a time: first what is interrupted is paused, then everybody gets a queue, whoever can be
 * served, or consulted, gets an offer, what there is room for is resumed, and those who must wait are informed of how long.
 */
export function react(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | GoOn<RoutingFact> {
  const next =
    pauseNext(workspace, env) ??
    queueNext(workspace, env) ??
    consultNext(workspace, env) ??
    skipNextRing(workspace, env) ??
    offerNext(workspace, env) ??
    resumeNext(workspace, env) ??
    estimateNext(workspace, env);
  if (next === undefined) return NO_FACTS;
  return workspace.index.workDone < WORK_PER_INPUT_MAX ? next : goOn(...next);
}
