import type { AgentId, EpisodeId } from '#domain/vocabulary';
import {
  freedUnits,
  inMillionths,
  interruptibleClass,
  poolOf,
  unitsAtWork,
  unitsHeld,
  unitsIn,
} from '../capacity.ts';
import type { Agent } from './agent.ts';
import type { AssignedEpisode, OpenEpisode, WrapUpEpisode } from './episode.ts';
import { openEpisode, type AgentLoad, type Workspace } from './workspace.ts';

// What an agent is to pause or to resume, and which units are freed, by what is in hand.

export type SettlingStep =
  | {
      readonly kind: 'pause';
      readonly episode: Readonly<AssignedEpisode>;
      readonly by: Readonly<OpenEpisode>;
    }
  | { readonly kind: 'end_wrap_up'; readonly episode: Readonly<WrapUpEpisode> }
  | { readonly kind: 'free'; readonly episode: Readonly<AssignedEpisode> }
  | { readonly kind: 'resume'; readonly episode: Readonly<AssignedEpisode> };

/** Episodes that accepting this work would pause, in order. */
export function interruptedBy(
  workspace: Readonly<Workspace>,
  agentId: AgentId,
  work: { readonly channel: string; readonly units: number; readonly workClass?: number | undefined },
): readonly EpisodeId[] {
  const agent = workspace.agents.get(agentId);
  const load = workspace.index.agents.get(agentId);
  if (agent === undefined || load === undefined || load.lower.size === 0) return [];
  const pool = poolOf(agent, work.channel);
  let tooMany = inMillionths(unitsAtWork(load, pool) + work.units - unitsIn(agent, pool));
  const interrupted: EpisodeId[] = [];
  for (const episode of interruptibles(workspace, agent, load, pool)) {
    if (tooMany <= 0 || (interruptibleClass(episode) ?? Infinity) >= (work.workClass ?? 0)) break;
    interrupted.push(episode.request.episodeId);
    tooMany = inMillionths(tooMany - unitsHeld(episode));
  }
  return interrupted;
}

/** What an agent is to pause or to resume, or can do with fewer units now, one at a time; undefined: nothing. */
export function nextStep(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
): SettlingStep | undefined {
  // Whoever is gone works on nothing.
  if (agent.presence.kind === 'gone') return undefined;
  const freed = freeOf(workspace, agent, load);
  if (freed !== undefined) return freed;
  const pools = Object.keys(agent.capacity);
  for (const pool of pools) {
    const step = pauseIn(workspace, agent, load, pool);
    if (step !== undefined) return step;
  }
  for (const pool of pools) {
    const step = resumeIn(workspace, agent, load, pool);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** Whose customer was quiet first, within what may be free for that at a time. */
function freeOf(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
): SettlingStep | undefined {
  if (load.quiet.size === 0) return undefined;
  const quiet: Readonly<AssignedEpisode>[] = [];
  for (const id of load.quiet) {
    const episode = openEpisode(workspace, id);
    if (episode?.status === 'assigned') quiet.push(episode);
  }
  quiet.sort((a, b) => (a.quiet?.since ?? 0) - (b.quiet?.since ?? 0) || byId(a, b));
  const episode = quiet.find((one) => {
    const held = heldIn(workspace, agent, load, poolOf(agent, one.request.channel));
    const freed = held.reduce((sum, other) => sum + freedUnits(other), 0);
    return one.quiet !== undefined && inMillionths(freed + one.quiet.frees) <= one.quiet.most;
  });
  return episode && { kind: 'free', episode };
}

function pauseIn(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  pool: string,
): SettlingStep | undefined {
  const held = heldIn(workspace, agent, load, pool);
  const offered = held.filter(({ status }) => status === 'offered');
  const offeredUnits = offered.reduce((sum, { routing }) => sum + (routing?.units ?? 0), 0);
  if (inMillionths(unitsAtWork(load, pool) - offeredUnits) <= unitsIn(agent, pool)) return undefined;
  const atWork = held.filter(isAtWork);
  const above = (workClass: number) =>
    atWork
      .filter(({ routing }) => (routing.workClass ?? 0) > workClass)
      .sort((a, b) => b.heldSince - a.heldSince || byId(a, b))[0];
  const [episode] = interruptibles(workspace, agent, load, pool);
  const by = episode && above(interruptibleClass(episode) ?? 0);
  if (episode !== undefined && by !== undefined) return { kind: 'pause', episode, by };
  // It was at work when the offer was made, and ended before the agent accepted.
  const finished = atWork
    .filter((episode) => episode.status === 'wrap_up')
    .filter(({ routing: { workClass } }) => workClass !== undefined && above(workClass) !== undefined)
    .sort((a, b) => b.startedAt - a.startedAt || byId(a, b))[0];
  return finished && { kind: 'end_wrap_up', episode: finished };
}

/** Highest class first, then what was paused first. What nothing can interrupt any more does not wait for room. */
function resumeIn(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  pool: string,
): SettlingStep | undefined {
  const paused = heldIn(workspace, agent, load, pool)
    .filter((episode) => episode.status === 'assigned')
    .filter((episode) => episode.paused !== undefined)
    .sort(
      (a, b) =>
        (interruptibleClass(b) ?? Infinity) - (interruptibleClass(a) ?? Infinity) ||
        (a.paused?.at ?? 0) - (b.paused?.at ?? 0) ||
        byId(a, b),
    );
  const free = inMillionths(unitsIn(agent, pool) - unitsAtWork(load, pool));
  const episode = paused.find(
    (one) => interruptibleClass(one) === null || inMillionths(one.routing.units) <= free,
  );
  return episode && { kind: 'resume', episode };
}

/** What would be interrupted next: the lowest class first, and of it what came last. */
function interruptibles(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  pool: string,
): readonly Readonly<AssignedEpisode>[] {
  return heldIn(workspace, agent, load, pool)
    .filter((episode) => episode.status === 'assigned')
    .filter((episode) => episode.paused === undefined && interruptibleClass(episode) !== null)
    .filter((episode) => unitsHeld(episode) > 0)
    .sort(
      (a, b) =>
        (interruptibleClass(a) ?? 0) - (interruptibleClass(b) ?? 0) ||
        b.assignedAt - a.assignedAt ||
        byId(a, b),
    );
}

function heldIn(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  load: Readonly<AgentLoad>,
  pool: string,
): readonly Readonly<OpenEpisode>[] {
  const held: Readonly<OpenEpisode>[] = [];
  for (const id of load.held) {
    const episode = openEpisode(workspace, id);
    if (episode !== undefined && poolOf(agent, episode.request.channel) === pool) held.push(episode);
  }
  return held;
}

function isAtWork(episode: Readonly<OpenEpisode>): episode is Readonly<AssignedEpisode | WrapUpEpisode> {
  return (episode.status === 'assigned' || episode.status === 'wrap_up') && episode.paused === undefined;
}

function byId(a: Readonly<OpenEpisode>, b: Readonly<OpenEpisode>): number {
  return a.request.episodeId < b.request.episodeId ? -1 : 1;
}
