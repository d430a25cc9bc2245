import type { Instant } from '#kernel';
import type { Agent } from '../workspace/agent.ts';

/** An agent's place among those of a match group who have room: lower is offered work first. A whole number from 0 to `RANK_MAX`. */
export type AgentRank = (agent: Readonly<Agent>, inHandCount: number) => number;

export const RANK_MAX = 2 ** 53 - 1;

/** What idle time is worth against, in ms: see `weighted.ts`. */
interface AgentWeights {
  readonly inHand: number;
  readonly skillLevel: number;
}

/** What a match group has that agents are compared by. */
interface ComparedIn {
  readonly weights: AgentWeights;
  /** Skills that its queue asks for. */
  readonly skills: readonly string[];
  /** Counts from this one on are alike; a rank stays below it times 2^42. */
  readonly countMax: number;
}

/** A way to choose among the agents who could be offered an episode. Everything about it is in its file. */
export interface AgentOrder {
  /** As `agentOrder` of a queue names it. */
  readonly name: string;
  /** Asked once for each match group; the ranks are computed whenever what an agent has in hand changes, hence by numbers alone. */
  rankIn(compared: ComparedIn): AgentRank;
  /** What becomes of an agent who is offered work by this order; the rank may depend on it. */
  offered?(agent: Agent, now: Instant): void;
}

/** Below this in all ranks that begin with a time: ms since 1970, which fits until 2109. */
const TIME_BELOW = 2 ** 42;
/** Where nothing comes before the order. */
export const COUNT_MAX = 2 ** 11 - 1;
/** Where agents are preferred in up to eight steps before they are compared by the order. */
export const COUNT_MAX_OF_PREFERRED = 2 ** 8 - 1;
const PREFERENCE_MAX = 7;

/** By a count, and by a time where that is equal. */
export function rankOf(count: number, at: number, countMax: number): number {
  return Math.min(count, countMax) * TIME_BELOW + at;
}

/** What a step of preference takes. */
const PREFERENCE_BELOW = (COUNT_MAX_OF_PREFERRED + 1) * TIME_BELOW;

/** A lower preference comes first, and the order where it is equal. */
export function preferredRank(preference: number, rank: number): number {
  return Math.min(preference, PREFERENCE_MAX) * PREFERENCE_BELOW + rank;
}

/** Ranks of one preference are alike in this, whether or not `RANK_MAX + 1` was taken from them. */
export function preferenceIn(rank: number): number {
  return Math.floor(rank / PREFERENCE_BELOW);
}
