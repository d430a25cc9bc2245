import { leastInHand } from './least-in-hand.ts';
import { longestIdle } from './longest-idle.ts';

/** One line an order, the most important first. Agents who are equal in all of them come in order of their ids. */
export const AGENT_ORDER = [leastInHand, longestIdle] as const;
