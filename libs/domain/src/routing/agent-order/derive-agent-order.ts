import type { Agent } from '../workspace/agent.ts';
import type { AgentOrder } from './define-agent-order.ts';

/** All orders of the list as one number, so that two agents compare at once: lower comes first. */
export type AgentRank = (agent: Readonly<Agent>, inHandCount: number) => number;

/** @throws Error where the values of the list do not fit one number together */
export function deriveAgentRank(list: readonly AgentOrder[]): AgentRank {
  const size = list.reduce((product, { below }) => product * below, 1);
  if (size > 2 ** 53) {
    const names = list.map(({ name, below }) => `${name} (below ${below})`).join(', ');
    throw new Error(`The orders of agents do not fit one number together: ${names}. Narrow one of them.`);
  }
  return (agent, inHandCount) => {
    let rank = 0;
    for (const order of list) rank = rank * order.below + order.value(agent, inHandCount);
    return rank;
  };
}
