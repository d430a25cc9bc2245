import type { Agent } from '../workspace/agent.ts';

/** By what the agents who could be offered an episode are compared: lower comes first. */
export interface AgentOrder {
  readonly name: string;
  /** Values are whole numbers from 0 to one less than this. */
  readonly below: number;
  value(agent: Readonly<Agent>, inHandCount: number): number;
}
