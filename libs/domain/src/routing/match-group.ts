import type { AgentId, Channel, QueueId } from '#domain/vocabulary';
import type { AgentOrder, AgentRank } from './agent-order/define-agent-order.ts';
import { conditions } from './requirements/conditions.ts';
import { firstUnmet, type Asked } from './requirements/derive-requirements.ts';
import type { Agent } from './workspace/agent.ts';
import type { EpisodeRequest, Needs, Routing } from './workspace/episode.ts';
import type { RankedList } from './workspace/ranked-list.ts';

/** All that wait for the same agents: same queue, needs, channel, units and class, or the same one agent. */
export interface MatchGroup {
  readonly key: string;
  /** Short, for what is learned of those who wait for the same agents: that of the base, where there is one. */
  readonly name: string;
  readonly queueId: QueueId;
  readonly channel: Channel;
  readonly units: number;
  /** Of interruptible work; absent: it interrupts nothing. */
  readonly workClass?: number;
  /** Of everybody in it: all of them have this one object. */
  readonly needs: Needs;
  readonly asked: readonly Asked[];
  readonly targetAgentId: AgentId | null;
  /** Preferred agents, the only ones who are asked; null: everybody is. */
  readonly ring: readonly AgentId[] | null;
  /** For danger to life at last: whichever queues an agent serves. */
  readonly anyQueue: boolean;
  /** For danger to life, where the policy lets agents have one conversation beyond their capacity. */
  readonly beyondCapacity: boolean;
  /** For contacts with conditions of their own, or preferred agents: where they would wait without them. Null: it is such a group. */
  readonly base: MatchGroup | null;
  /** All who wait in it and in those that have it for a base: one list, that of the base. */
  readonly line: RankedList;
  /** How many match groups that have it for a base are open. */
  kinGroups: number;
  /** Waiting, never declined in this round. */
  readonly fresh: RankedList;
  /** Waiting, and some agent is excluded. */
  readonly declined: RankedList;
  /** Offered to fewer agents at once than they are to be. They do not wait. */
  readonly offered: RankedList;
  /** Order of the first in any of the three; infinite: nobody is in them. */
  soonest: number;
  /** How many of those who wait have left a message. */
  messages: number;
  /** Available agents who serve this match group and have room, in the order in which they are served. */
  ready: RankedList;
  /** What that order is. */
  order: GroupOrder;
  /** Available agents who serve this match group, with room or without. */
  readonly agents: Set<AgentId>;
  /** Episodes of this match group that those agents can have at a time, all together. */
  slots: number;
  /** In `Lines`; `NO_NUMBER`: it is not open, or has a base. */
  number: number;
  /** By number of another match group that is its own base: how many of those agents serve that too, out of the same capacity. */
  shared: Int32Array;
}

/** In what order the agents of a match group are served. */
export interface GroupOrder {
  readonly by: AgentOrder;
  readonly rank: AgentRank;
  /** Of a rank in `ready`: those that differ in it were put one before the other by something that comes before the order. */
  readonly classOf: (rank: number) => number;
  /** Equal ones rank agents alike, in one match group. */
  readonly key: string;
}

/** What decides on the match group of an episode. */
export interface Matching {
  readonly request: Pick<EpisodeRequest, 'channel' | 'language' | 'conditions'>;
  readonly routing: Omit<Routing, 'order'>;
  readonly targetAgentId: AgentId | null;
}

/**
 * Whoever brings conditions waits apart from those whom the queue asks the same of, since its group has another one as its base: which of
 * the two was opened first must not matter, for a restart opens them in another order.
 */
export function matchGroupKey({ request, routing, targetAgentId }: Matching): string {
  const { queueId, units, needs, workClass, ring, anyQueue, beyondCapacity } = routing;
  const parts: unknown[] = [queueId, request.channel, units, needs, targetAgentId];
  if (request.conditions !== undefined && needs[conditions.name] !== undefined)
    parts.push(request.conditions);
  const isUsual =
    anyQueue !== true && beyondCapacity !== true && workClass === undefined && ring === undefined;
  const preferred = ring?.agents;
  return JSON.stringify(isUsual ? parts : [...parts, { anyQueue, beyondCapacity, workClass, preferred }]);
}

/** Where an episode waits for agents, as far as it decides on who they are. */
type Served = Pick<MatchGroup, 'targetAgentId' | 'queueId' | 'asked'> &
  Partial<Pick<MatchGroup, 'anyQueue' | 'ring'>>;

/** Whether the agent may be offered what waits in this match group, room aside. */
export function serves(agent: Readonly<Agent>, group: Readonly<Served>): boolean {
  return firstLack(agent, group) === null;
}

/**
 * The first thing for which the agent may not be offered what waits in this match group, room aside: that it waits for another agent or
 * for preferred ones, its queue, or what is asked; null: nothing. Asked for each pair of agent and match group: it makes no object.
 */
export function firstLack(
  agent: Readonly<Agent>,
  group: Readonly<Served>,
): 'target' | 'ring' | 'queue' | Asked | null {
  if (group.targetAgentId !== null) return group.targetAgentId === agent.agentId ? null : 'target';
  if (group.ring?.includes(agent.agentId) === false) return 'ring';
  const isServing = group.anyQueue === true || agent.queues.includes(group.queueId);
  return isServing ? firstUnmet(group.asked, agent) : 'queue';
}

/** Nobody is to be found for anybody in it. */
export function isUnused(group: Readonly<MatchGroup>): boolean {
  return group.soonest === Infinity;
}

/** It is unused, and so are those that it is the base of. */
export function mayBeClosed(group: Readonly<MatchGroup>): boolean {
  return isUnused(group) && group.kinGroups === 0;
}

export function waitingCount(group: Readonly<MatchGroup>): number {
  return group.fresh.size + group.declined.size;
}
