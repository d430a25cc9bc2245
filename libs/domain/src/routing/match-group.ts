import type { AgentId, Channel, QueueId } from '#domain/vocabulary';
import { firstUnmet, type Asked, type Requirements } from './requirements/derive-requirements.ts';
import { agentSet, type AgentSet } from './workspace/agent-set.ts';
import type { Agent } from './workspace/agent.ts';
import type { Routing } from './workspace/episode.ts';
import { rankedList, type RankedList } from './workspace/ranked-list.ts';

/** All that wait for the same agents: same queue, needs, channel and units, or the same one agent. */
export interface MatchGroup {
  readonly key: string;
  readonly queueId: QueueId;
  readonly channel: Channel;
  readonly units: number;
  readonly asked: readonly Asked[];
  readonly targetAgentId: AgentId | null;
  /** Waiting, never declined in this round. */
  readonly fresh: RankedList;
  /** Waiting, and some agent is excluded. */
  readonly declined: RankedList;
  /** Available agents who serve this match group and have room, in the order in which they are served. */
  readonly ready: RankedList;
  /** Available agents who serve this match group, with room or without. */
  readonly agents: Set<AgentId>;
  /** The same agents by number. */
  readonly members: AgentSet;
  /** Episodes of this match group that those agents can have at a time, all together. */
  slots: number;
  /** Other match groups, with the number of those agents who serve them out of the same capacity. */
  readonly shared: Map<MatchGroup, Overlap>;
}

/** Agents that a match group has in common with another. */
export interface Overlap {
  readonly group: MatchGroup;
  agentCount: number;
}

/** What decides on the match group of an episode. */
export interface Matching {
  readonly request: { readonly channel: Channel };
  readonly routing: Omit<Routing, 'order'>;
  readonly targetAgentId: AgentId | null;
}

export function matchGroupKey({ request, routing, targetAgentId }: Matching): string {
  return JSON.stringify([routing.queueId, request.channel, routing.units, routing.needs, targetAgentId]);
}

/** A match group for this episode and its like, with nobody in it yet. */
export function matchGroupFor(requirements: Requirements, matching: Matching): MatchGroup {
  const { request, routing, targetAgentId } = matching;
  return {
    key: matchGroupKey(matching),
    queueId: routing.queueId,
    channel: request.channel,
    units: routing.units,
    asked: requirements.asked(routing.needs),
    targetAgentId,
    fresh: rankedList(),
    declined: rankedList(),
    ready: rankedList(),
    agents: new Set(),
    members: agentSet(),
    slots: 0,
    shared: new Map(),
  };
}

/** Where an episode waits for agents, as far as it decides on who they are. */
type Served = Pick<MatchGroup, 'targetAgentId' | 'queueId' | 'asked'>;

/** Whether the agent may be offered what waits in this match group, room aside. */
export function serves(agent: Readonly<Agent>, group: Readonly<Served>): boolean {
  return firstLack(agent, group) === null;
}

/**
 * The first thing for which the agent may not be offered what waits in this match group, room aside: that it waits for another agent, its
 * queue, or what is asked; null: nothing. Asked for each pair of agent and match group: it makes no object.
 */
export function firstLack(
  agent: Readonly<Agent>,
  group: Readonly<Served>,
): 'target' | 'queue' | Asked | null {
  if (group.targetAgentId !== null) return group.targetAgentId === agent.agentId ? null : 'target';
  return agent.queues.includes(group.queueId) ? firstUnmet(group.asked, agent) : 'queue';
}

export function waitingCount(group: Readonly<MatchGroup>): number {
  return group.fresh.size + group.declined.size;
}
