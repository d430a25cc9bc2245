import type { Channel } from '#domain/vocabulary';
import type { Agent } from './workspace/agent.ts';
import type { OpenEpisode } from './workspace/episode.ts';
import type { AgentLoad } from './workspace/workspace.ts';

// Where capacity is checked: an agent takes only what fits into the free units of the pool that the channel's work comes out of.
// Work of a lower class is no obstacle to work of a higher one, which interrupts it (adr/0028).

/** The class of danger to life: it interrupts every other, and nothing interrupts it. */
export const DANGER_CLASS = 10;

/** What is to fit in. */
interface Work {
  readonly channel: Channel;
  readonly units: number;
  /** Absent: it interrupts nothing. */
  readonly workClass?: number | undefined;
}

/** To a millionth of a unit: sums of tenths are what they are on paper, in whatever order work came and went. */
export function inMillionths(units: number): number {
  return Math.round(units * 1_000_000) / 1_000_000;
}

/** The pool that work of this channel comes out of: the channel's own, else `*`. */
export function poolOf(agent: Readonly<Pick<Agent, 'capacity'>>, channel: Channel): string {
  return Object.hasOwn(agent.capacity, channel) ? channel : '*';
}

export function unitsIn(agent: Readonly<Agent>, pool: string): number {
  return Object.hasOwn(agent.capacity, pool) ? (agent.capacity[pool] ?? 0) : 0;
}

/** Units of this channel's work that the agent can have at a time. */
export function unitsOfChannel(agent: Readonly<Agent>, channel: Channel): number {
  return unitsIn(agent, poolOf(agent, channel));
}

/** Units that work of this class finds taken: of lower classes none, whether or not they are paused. */
function unitsAgainst(load: Readonly<AgentLoad>, pool: string, workClass: number): number {
  let units = load.used.get(pool) ?? 0;
  if (load.lower.size === 0) return units;
  for (const [lower, byPool] of load.lower) if (lower >= workClass) units += byPool.get(pool) ?? 0;
  return units;
}

/** Units of what the agent works on, or is offered. */
export function unitsAtWork(load: Readonly<AgentLoad>, pool: string): number {
  return inMillionths(unitsAgainst(load, pool, 0) - (load.paused.get(pool) ?? 0));
}

/** Negative after the agent signed in anew with less. */
export function freeUnits(
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  { channel, workClass = 0 }: Omit<Work, 'units'>,
): number {
  const pool = poolOf(agent, channel);
  return inMillionths(unitsIn(agent, pool) - unitsAgainst(load, pool, workClass));
}

export function hasRoom(agent: Readonly<Agent>, load: Readonly<AgentLoad>, work: Work): boolean {
  return freeUnits(agent, load, work) >= inMillionths(work.units);
}

/** Whether there is room only because something is interrupted, or stays so. */
export function isInterruptedFor(agent: Readonly<Agent>, load: Readonly<AgentLoad>, work: Work): boolean {
  const { channel, units } = work;
  return load.lower.size > 0 && !hasRoom(agent, load, { channel, units });
}

/** As `hasRoom`; where work may go beyond the capacity, also one piece of it beyond what the agent could have. */
export function mayTake(
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  work: Work & { readonly beyondCapacity: boolean },
): boolean {
  if (hasRoom(agent, load, work)) return true;
  return work.beyondCapacity && freeUnits(agent, load, work) >= 0 && slotsOf(agent, work) >= 1;
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

/** The class by which it can be interrupted now; null: it cannot. */
export function interruptibleClass(episode: Readonly<OpenEpisode>): number | null {
  const workClass = episode.status === 'assigned' ? episode.routing.workClass : undefined;
  return workClass === undefined || workClass >= DANGER_CLASS ? null : workClass;
}

/** False: nothing is to be paused or resumed. In O(1), for the many agents whose queues have no classes of work. */
export function mayBeUnsettled(agent: Readonly<Agent>, load: Readonly<AgentLoad>): boolean {
  if (load.lower.size > 0 || load.paused.size > 0 || load.quiet.size > 0) return true;
  for (const pool in agent.capacity) if (unitsAtWork(load, pool) > unitsIn(agent, pool)) return true;
  return false;
}

/** Units that are free because its customer is quiet. */
export function freedUnits(episode: Readonly<OpenEpisode>): number {
  const quiet = episode.status === 'assigned' ? episode.quiet : undefined;
  return quiet?.freedAt === undefined ? 0 : quiet.frees;
}

/** Units that it takes of each agent who holds it. */
export function unitsHeld(episode: Readonly<OpenEpisode>): number {
  return (episode.routing?.units ?? 0) - freedUnits(episode);
}

/** Its customer is quiet, and it has all of its units still. */
function couldFree(episode: Readonly<OpenEpisode>): boolean {
  if (episode.status !== 'assigned' || episode.quiet === undefined) return false;
  return episode.quiet.freedAt === undefined && episode.paused === undefined;
}

/** Whether both take the same of an agent who holds them. */
export function takesAlike(one: Readonly<OpenEpisode>, other: Readonly<OpenEpisode>): boolean {
  return (
    interruptibleClass(one) === interruptibleClass(other) &&
    freedUnits(one) === freedUnits(other) &&
    couldFree(one) === couldFree(other)
  );
}

/** Takes the units of an episode out of its pool. @param sign -1: gives them back */
export function takeEpisode(
  load: AgentLoad,
  agent: Readonly<Agent>,
  episode: Readonly<OpenEpisode>,
  sign: 1 | -1,
): void {
  const pool = poolOf(agent, episode.request.channel);
  const units = sign * unitsHeld(episode);
  if (sign === -1) load.quiet.delete(episode.request.episodeId);
  else if (couldFree(episode)) load.quiet.add(episode.request.episodeId);
  const isPaused = 'paused' in episode && episode.paused !== undefined;
  // What is paused and ends is finished up beside the work that interrupted it.
  if (isPaused && episode.status !== 'assigned') return;
  if (isPaused) add(load.paused, pool, units);
  const lower = interruptibleClass(episode);
  if (lower === null) {
    takeUnits(load, pool, units);
    return;
  }
  const byPool = load.lower.get(lower) ?? new Map<string, number>();
  add(byPool, pool, units);
  if (byPool.size === 0) load.lower.delete(lower);
  else load.lower.set(lower, byPool);
}

/** Takes units that nothing interrupts out of a pool; a negative number gives them back. */
export function takeUnits(load: AgentLoad, pool: string, units: number): void {
  add(load.used, pool, units);
}

function add(units: Map<string, number>, pool: string, more: number): void {
  const sum = inMillionths((units.get(pool) ?? 0) + inMillionths(more));
  if (sum === 0) units.delete(pool);
  else units.set(pool, sum);
}
