import { rankOf, type AgentOrder } from './define-agent-order.ts';

/** Agents with fewer episodes in hand (offered, assigned, in wrap-up, or consulted on) first; of equal ones the longest idle. */
export const leastInHand: AgentOrder = {
  name: 'leastInHand',
  rankIn:
    ({ countMax }) =>
    (agent, inHandCount) =>
      rankOf(inHandCount, agent.idleSince, countMax),
};
