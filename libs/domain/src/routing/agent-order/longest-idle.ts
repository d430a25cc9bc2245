import type { AgentOrder } from './define-agent-order.ts';

/** Agents who have been without new work for longer first, whatever they have in hand. */
export const longestIdle: AgentOrder = {
  name: 'longestIdle',
  rankIn:
    () =>
    ({ idleSince }) =>
      idleSince,
};
