import type { AgentOrder } from './define-agent-order.ts';

/** Agents with fewer episodes in hand (offered, assigned or in wrap-up) first; from 2,047 on they count alike. */
export const leastInHand: AgentOrder = {
  name: 'least in hand',
  below: 2 ** 11,
  value: (_, inHandCount) => Math.min(inHandCount, 2_047),
};
