import { laterOf, type Instant } from '#kernel';
import type { AgentId } from '#domain/vocabulary';
import { mayBeUnsettled, poolOf, takeEpisode, takeUnits } from '../capacity.ts';
import { isAvailable, isSignedIn, type Agent } from './agent.ts';
import type { OpenEpisode } from './episode.ts';
import { joinGroups, leaveGroups } from './group-membership.ts';
import { addUnder, removeUnder } from './map-of-sets.ts';
import { joinReady, leaveReady } from './ready-agents.ts';
import { nextStep } from './settling.ts';
import { openEpisode, type AgentLoad, type Workspace, type WorkspaceIndex } from './workspace.ts';

/** Changes whose agents are remembered: more than come between two looks at a consult that waits. */
const RECENT_CHANGES_MAX = 512;

function noteChange(index: WorkspaceIndex, id: AgentId): void {
  index.agentChanges += 1;
  index.recentChanges.push(id);
  if (index.recentChanges.length > 2 * RECENT_CHANGES_MAX) index.recentChanges.splice(0, RECENT_CHANGES_MAX);
}

/** The agents who have changed since there were so many changes; undefined: that is too long ago. */
export function changedSince(
  { agentChanges, recentChanges }: Readonly<WorkspaceIndex>,
  changes: number,
): ReadonlySet<AgentId> | undefined {
  const from = recentChanges.length - (agentChanges - changes);
  return from < 0 ? undefined : new Set(recentChanges.slice(from));
}

/** Changes an agent and keeps the index in step. */
export function changeAgent(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  leaveGroups(workspace.index, agent);
  noteKnown(workspace.index, agent, -1);
  change(agent);
  noteChange(workspace.index, id);
  indexAgent(workspace, agent);
}

/** Changes what an agent's rank depends on; which match groups the agent serves must not depend on it. */
export function changeRank(workspace: Workspace, id: AgentId, change: (agent: Agent) => void): void {
  const agent = workspace.agents.edit(id);
  const load = workspace.index.agents.get(id);
  if (load !== undefined) leaveReady(workspace.index, load, agent);
  change(agent);
  if (load !== undefined) joinReady(workspace.index, agent, load);
}

export function addAgent(workspace: Workspace, agent: Agent): void {
  workspace.agents.put(agent.agentId, agent);
  noteChange(workspace.index, agent.agentId);
  indexAgent(workspace, agent);
}

export function indexAgent(workspace: Workspace, agent: Readonly<Agent>): void {
  const { index } = workspace;
  const load = index.agents.get(agent.agentId) ?? addLoad(index, agent.agentId);
  load.used = new Map();
  load.lower = new Map();
  load.paused = new Map();
  load.quiet.clear();
  for (const id of load.held) {
    const episode = openEpisode(workspace, id);
    if (episode !== undefined) takeEpisode(load, agent, episode, 1);
  }
  for (const id of load.consults) {
    const episode = openEpisode(workspace, id);
    if (episode !== undefined)
      takeUnits(load, poolOf(agent, episode.request.channel), consultUnitsOf(episode));
  }
  noteKnown(index, agent, 1);
  reviewSettled(workspace, agent, load);
  if (!isAvailable(agent)) return;
  joinGroups(index, agent, load);
  joinReady(index, agent, load);
}

function noteKnown(index: WorkspaceIndex, agent: Readonly<Agent>, change: 1 | -1): void {
  index.profileChanges += 1;
  if (agent.planned !== undefined) index.plannedCount += change;
  if (agent.presence.kind === 'here') index.hereCount += change;
  for (const agentsOf of isSignedIn(agent) ? [index.members, index.signedIn] : [index.members]) {
    for (const queueId of agent.queues) {
      if (change === 1) addUnder(agentsOf, queueId, agent.agentId);
      else removeUnder(agentsOf, queueId, agent.agentId);
    }
  }
}

export function forgetAgent(workspace: Workspace, id: AgentId): void {
  const agent = workspace.agents.get(id);
  workspace.index.agents.delete(id);
  workspace.index.unsettled.delete(id);
  workspace.agents.delete(id);
  noteChange(workspace.index, id);
  const { index } = workspace;
  if (agent !== undefined) noteKnown(index, agent, -1);
  if (agent === undefined || !isLatest(index, agent)) return;
  index.heardAt = undefined;
  index.heardAgainAt = undefined;
  for (const other of workspace.agents.values()) indexSigns(index, other);
}

/** Whether the index has one of its times from this agent. */
function isLatest(index: Readonly<WorkspaceIndex>, { heardAt, heardAgainAt }: Readonly<Agent>): boolean {
  if (heardAt === undefined) return false;
  return heardAt === index.heardAt || (heardAgainAt !== undefined && heardAgainAt === index.heardAgainAt);
}

/** When agents were heard, for as long as one of them is remembered. */
export function indexSigns(index: WorkspaceIndex, { heardAt, heardAgainAt }: Readonly<Agent>): void {
  index.heardAt = latest(index.heardAt, heardAt);
  index.heardAgainAt = latest(index.heardAgainAt, heardAgainAt);
}

function latest(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || other === undefined ? (one ?? other) : laterOf(one, other);
}

export function addLoad(index: WorkspaceIndex, id: AgentId): AgentLoad {
  const load: AgentLoad = {
    held: new Set(),
    consults: new Set(),
    used: new Map(),
    lower: new Map(),
    paused: new Map(),
    quiet: new Set(),
    groups: [],
    ranks: [],
    isReady: false,
  };
  index.agents.set(id, load);
  return load;
}

export function take(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.held.add(episode.request.episodeId);
    takeEpisode(load, agent, episode, 1);
  });
}

export function giveBack(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.held.delete(episode.request.episodeId);
    takeEpisode(load, agent, episode, -1);
  });
}

function consultUnitsOf(episode: Readonly<OpenEpisode>): number {
  return episode.status === 'assigned' ? (episode.consult?.units ?? 0) : 0;
}

export function takeConsult(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.consults.add(episode.request.episodeId);
    takeUnits(load, poolOf(agent, episode.request.channel), consultUnitsOf(episode));
  });
}

export function giveBackConsult(workspace: Workspace, id: AgentId, episode: Readonly<OpenEpisode>): void {
  changeLoad(workspace, id, (agent, load) => {
    load.consults.delete(episode.request.episodeId);
    takeUnits(load, poolOf(agent, episode.request.channel), -consultUnitsOf(episode));
  });
}

function changeLoad(
  workspace: Workspace,
  id: AgentId,
  change: (agent: Readonly<Agent>, load: AgentLoad) => void,
): void {
  const load = workspace.index.agents.get(id);
  const agent = workspace.agents.get(id);
  if (load === undefined || agent === undefined) return;
  leaveReady(workspace.index, load, agent);
  change(agent, load);
  noteChange(workspace.index, id);
  joinReady(workspace.index, agent, load);
  reviewSettled(workspace, agent, load);
}

/** Something in hand is at another point of its life, and takes what it took. */
export function reviewInHand(workspace: Workspace, id: AgentId): void {
  const agent = workspace.agents.get(id);
  const load = workspace.index.agents.get(id);
  if (agent !== undefined && load !== undefined) reviewSettled(workspace, agent, load);
}

function reviewSettled(workspace: Workspace, agent: Readonly<Agent>, load: Readonly<AgentLoad>): void {
  const { unsettled } = workspace.index;
  if (mayBeUnsettled(agent, load) && nextStep(workspace, agent, load) !== undefined)
    unsettled.add(agent.agentId);
  else unsettled.delete(agent.agentId);
}
