import { bestSkill } from './best-skill.ts';
import { leastInHand } from './least-in-hand.ts';
import { longestIdle } from './longest-idle.ts';
import { roundRobin } from './round-robin.ts';
import { weighted } from './weighted.ts';

/** One line an order; the first is that of queues that name none. Agents who are equal in it come in order of their ids. */
export const AGENT_ORDERS = [leastInHand, longestIdle, roundRobin, bestSkill, weighted] as const;
