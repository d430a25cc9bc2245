import type { Channel } from '#domain/vocabulary';
import type { Agent } from './workspace/agent.ts';
import type { AgentLoad } from './workspace/workspace.ts';

// Where capacity is checked: an agent takes only what fits into the free units of the pool that the channel's work comes out of.

/** The pool that work of this channel comes out of: the channel's own, else `*`. */
export function poolOf(agent: Readonly<Pick<Agent, 'capacity'>>, channel: Channel): string {
  return Object.hasOwn(agent.capacity, channel) ? channel : '*';
}

function unitsIn(agent: Readonly<Agent>, pool: string): number {
  return Object.hasOwn(agent.capacity, pool) ? (agent.capacity[pool] ?? 0) : 0;
}

/** Units of this channel's work that the agent can have at a time. */
export function unitsOfChannel(agent: Readonly<Agent>, channel: Channel): number {
  return unitsIn(agent, poolOf(agent, channel));
}

/** Negative after the agent signed in anew with less. */
export function freeUnits(agent: Readonly<Agent>, load: Readonly<AgentLoad>, channel: Channel): number {
  const pool = poolOf(agent, channel);
  return unitsIn(agent, pool) - (load.used.get(pool) ?? 0);
}

export function hasRoom(
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  work: { readonly channel: Channel; readonly units: number },
): boolean {
  return freeUnits(agent, load, work.channel) >= work.units;
}

/** As `hasRoom`; where work may go beyond the capacity, also one piece of it beyond what the agent could have. */
export function mayTake(
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  work: { readonly channel: Channel; readonly units: number; readonly beyondCapacity: boolean },
): boolean {
  if (hasRoom(agent, load, work)) return true;
  return work.beyondCapacity && freeUnits(agent, load, work.channel) >= 0 && slotsOf(agent, work) >= 1;
}

/** False: the agent has no room for anything. Most agents under load are like that, and are asked for no match group then. */
export function hasAnyRoom(agent: Readonly<Agent>, load: Readonly<AgentLoad>): boolean {
  for (const pool in agent.capacity) if (unitsIn(agent, pool) > (load.used.get(pool) ?? 0)) return true;
  return false;
}

/** Episodes of this channel and this many units that the agent can have at a time. */
export function slotsOf(
  agent: Readonly<Agent>,
  work: { readonly channel: Channel; readonly units: number },
): number {
  return Math.floor(unitsIn(agent, poolOf(agent, work.channel)) / work.units);
}

/** Takes units out of a pool; a negative number gives them back. */
export function takeUnits(load: AgentLoad, pool: string, units: number): void {
  const used = (load.used.get(pool) ?? 0) + units;
  if (used === 0) load.used.delete(pool);
  else load.used.set(pool, used);
}
