import type { DecideEvolve } from '#kernel';
import { decide, type RoutingInput } from './decide.ts';
import { evolve } from './evolve.ts';
import type { RoutingFact } from './facts.ts';
import { react } from './react.ts';
import type { Workspace } from './state.ts';
import { emptyWorkspace } from './stored-workspace.ts';

/** The state machine of a workspace: who waits, who is free, who gets whom. */
export const routingWorkflow: DecideEvolve<Workspace, RoutingInput, RoutingFact> = {
  name: 'routing',
  initial: emptyWorkspace,
  decide,
  evolve,
  follow: react,
};
