import type { AgentOrder } from './define-agent-order.ts';

/**
 * One after the other: the agent whose last offer from a queue of this order is the longest ago. Whoever had none yet comes first;
 * work that ends changes nobody's turn.
 */
export const roundRobin: AgentOrder = {
  name: 'roundRobin',
  rankIn:
    () =>
    ({ offeredAt }) =>
      offeredAt ?? 0,
  offered(agent, now) {
    agent.offeredAt = now;
  },
};
