import { levelsOf } from '../requirements/skills.ts';
import type { AgentOrder } from './define-agent-order.ts';

/**
 * Idle time, work in hand and skill in one: an episode in hand counts as so much less idle time, each level in a skill that is asked for
 * as so much more (`agentWeights`). All agents grow idle alike, so nothing is ordered anew as time passes.
 */
export const weighted: AgentOrder = {
  name: 'weighted',
  rankIn:
    ({ weights: { inHand, skillLevel }, skills }) =>
    (agent, inHandCount) => {
      const since = agent.idleSince + inHandCount * inHand - levelsOf(agent, skills) * skillLevel;
      return Math.max(0, since);
    },
};
