import type { AgentOrder } from './define-agent-order.ts';

/** Agents who have been without new work for longer first. In ms since 1970, which fits until 2109. */
export const longestIdle: AgentOrder = {
  name: 'longest idle',
  below: 2 ** 42,
  value: ({ idleSince }) => idleSince,
};
