import type { Instant } from '#kernel';
import type { AgentId, ConversationId, EpisodeId } from '#domain/vocabulary';
import {
  addLoad,
  giveBack,
  giveBackConsult,
  indexAgent,
  indexSigns,
  reviewInHand,
  take,
  takeConsult,
} from './agent-index.ts';
import { offersAtOnceMax } from '../offers-at-once.ts';
import { placingOf } from '../placing.ts';
import { endedForgetAt } from '../timers/ended-memory.ts';
import { takesAlike } from '../capacity.ts';
import {
  consultedOf,
  holdersOf,
  type AssignedEpisode,
  type Consult,
  type OpenEpisode,
  type WaitingEpisode,
} from './episode.ts';
import { emptyLines } from './group-lines.ts';
import { rankedList } from './ranked-list.ts';
import { indexOffered, unindexOffered } from './offered-index.ts';
import { indexWaiting, unindexWaiting } from './waiting-index.ts';
import { activePolicy, episodesOf, openEpisode, type Workspace, type WorkspaceIndex } from './workspace.ts';

export function emptyIndex(): WorkspaceIndex {
  return {
    workDone: 0,
    agentChanges: 0,
    recentChanges: [],
    queueIds: new Set(),
    placing: undefined,
    heardAt: undefined,
    heardAgainAt: undefined,
    ofConversation: new Map(),
    groups: new Map(),
    groupsBeyondCapacity: 0,
    groupsOfQueue: new Map(),
    groupsOfTarget: new Map(),
    groupsOfAny: new Set(),
    unused: new Set(),
    groupsWaitedIn: 0,
    lines: emptyLines(),
    lastLine: undefined,
    lastMade: undefined,
    matchable: new Set(),
    readyLast: undefined,
    ringsWaitedFor: new Set(),
    agents: new Map(),
    unsettled: new Set(),
    signedIn: new Map(),
    members: new Map(),
    hereCount: 0,
    plannedCount: 0,
    profileChanges: 0,
    offersAtOnceMax: 1,
    offered: new Map(),
    isWeighedAnew: false,
    stranded: new Map(),
    consultsWaiting: new Set(),
    callbacks: new Map(),
    unrouted: rankedList(),
    placed: rankedList(),
    unestimated: rankedList(),
  };
}

/** Derives everything from the tables, which may be in any order, into an empty index. */
export function buildIndex(workspace: Workspace): void {
  const { index } = workspace;
  const active = activePolicy(workspace);
  for (const queue of active?.policy.queues ?? []) index.queueIds.add(queue.id);
  index.placing = placingOf(active);
  index.offersAtOnceMax = offersAtOnceMax(active?.policy);
  for (const agent of workspace.agents.values()) {
    addLoad(index, agent.agentId);
    indexSigns(index, agent);
  }
  for (const episode of workspace.episodes.values()) {
    if (episode.status !== 'ended' && episode.status !== 'wrap_up') {
      enterConversation(index, episode);
    }
    if (episode.status === 'ended') continue;
    const { episodeId } = episode.request;
    for (const holder of holdersOf(episode)) index.agents.get(holder)?.held.add(episodeId);
    const consulted = consultedOf(episode);
    if (consulted !== null) index.agents.get(consulted)?.consults.add(episodeId);
    if (isConsultWaiting(episode)) index.consultsWaiting.add(episodeId);
  }
  for (const agent of workspace.agents.values()) indexAgent(workspace, agent);
  // Last: opening a match group with all its agents at once costs far less than adding them one by one.
  for (const episode of workspace.episodes.values()) {
    if (episode.status === 'waiting') indexWaiting(workspace, episode);
    else if (episode.status === 'offered') indexOffered(workspace, episode);
  }
}

/** Replaces an episode and keeps the index in step: it leaves where it was, and enters where it is now. */
export function replaceEpisode(
  workspace: Workspace,
  before: Readonly<OpenEpisode>,
  after: OpenEpisode,
): void {
  const wasGrouped = leavePlace(workspace.index, before);
  leaveConsult(workspace, before);
  workspace.episodes.put(after.request.episodeId, after);
  enterConsult(workspace, after);
  if (after.status === 'waiting') indexWaiting(workspace, after);
  else if (after.status === 'offered') indexOffered(workspace, after, wasGrouped);
  if (after.status === 'wrap_up') leaveConversation(workspace.index, after);
  const holders = holdersOf(before);
  const newHolders = holdersOf(after);
  const isSame = takesAlike(before, after);
  for (const holder of holders)
    if (!isSame || !newHolders.includes(holder)) giveBack(workspace, holder, before);
  for (const holder of newHolders) {
    if (!isSame || !holders.includes(holder)) take(workspace, holder, after);
    else reviewInHand(workspace, holder);
  }
}

/** Enters a new episode. */
export function addEpisode(workspace: Workspace, episode: WaitingEpisode): void {
  workspace.episodes.put(episode.request.episodeId, episode);
  enterConversation(workspace.index, episode);
  indexWaiting(workspace, episode);
}

/** Takes the episode out; what remains is the memory of it. */
export function endEpisode(workspace: Workspace, episode: Readonly<OpenEpisode>, now: Instant): void {
  leavePlace(workspace.index, episode);
  leaveConsult(workspace, episode);
  for (const holder of holdersOf(episode)) giveBack(workspace, holder, episode);
  leaveConversation(workspace.index, episode);
  workspace.episodes.put(episode.request.episodeId, { status: 'ended', forgetAt: endedForgetAt(now) });
}

/** The episode with this consult, or with none; the units of whoever is asked follow. */
export function setConsult(
  workspace: Workspace,
  episode: Readonly<AssignedEpisode>,
  consult: Consult | undefined,
): void {
  const { consult: before, ...others } = episode;
  if (before === undefined && consult === undefined) return;
  replaceEpisode(workspace, episode, { ...others, ...(consult !== undefined && { consult }) });
}

function isConsultWaiting(episode: Readonly<OpenEpisode>): boolean {
  return episode.status === 'assigned' && episode.consult?.status === 'waiting';
}

function enterConsult(workspace: Workspace, episode: Readonly<OpenEpisode>): void {
  const consulted = consultedOf(episode);
  if (consulted !== null) takeConsult(workspace, consulted, episode);
  if (isConsultWaiting(episode)) workspace.index.consultsWaiting.add(episode.request.episodeId);
}

function leaveConsult(workspace: Workspace, episode: Readonly<OpenEpisode>): void {
  const consulted = consultedOf(episode);
  if (consulted !== null) giveBackConsult(workspace, consulted, episode);
  if (isConsultWaiting(episode)) workspace.index.consultsWaiting.delete(episode.request.episodeId);
}

/** @returns whether it was in a match group */
function leavePlace(index: WorkspaceIndex, episode: Readonly<OpenEpisode>): boolean {
  if (episode.status === 'waiting') return unindexWaiting(index, episode);
  return episode.status === 'offered' && unindexOffered(index, episode);
}

function enterConversation(
  index: WorkspaceIndex,
  { request: { conversationId, episodeId } }: Readonly<OpenEpisode>,
): void {
  noteEpisodes(index, conversationId, [...episodesOf(index, conversationId), episodeId]);
}

function leaveConversation(
  index: WorkspaceIndex,
  { request: { conversationId, episodeId } }: Readonly<OpenEpisode>,
): void {
  const others = episodesOf(index, conversationId).filter((id) => id !== episodeId);
  noteEpisodes(index, conversationId, others);
}

function noteEpisodes(
  { ofConversation }: WorkspaceIndex,
  conversation: ConversationId,
  episodes: readonly EpisodeId[],
): void {
  const [only] = episodes;
  if (only === undefined) ofConversation.delete(conversation);
  else ofConversation.set(conversation, episodes.length === 1 ? only : episodes);
}

/** Changes an episode that waits and keeps the index in step. */
export function changeWaiting(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode>,
  change: (waiting: WaitingEpisode) => void,
): void {
  unindexWaiting(workspace.index, episode);
  const waiting = edit(workspace, episode);
  change(waiting);
  indexWaiting(workspace, waiting);
}

/** The episode, which waits in a match group, now has this estimate. No match group depends on it. */
export function setEstimate(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode>,
  estimate: NonNullable<WaitingEpisode['estimate']>,
): void {
  const { request, routing } = episode;
  if (episode.estimate === null) workspace.index.unestimated.remove(routing?.order ?? 0, request.episodeId);
  edit(workspace, episode).estimate = estimate;
}

type HeldEpisode = Exclude<OpenEpisode, WaitingEpisode>;

/** Changes an episode that is with somebody and keeps the index in step; its status, units and offers stay. */
export function changeHeld<Held extends HeldEpisode = HeldEpisode>(
  workspace: Workspace,
  episode: Readonly<HeldEpisode>,
  change: (held: Held) => void,
): void {
  const holders = holdersOf(episode);
  for (const holder of holders) giveBack(workspace, holder, episode);
  if (episode.status === 'offered') unindexOffered(workspace.index, episode);
  const held: HeldEpisode = edit<HeldEpisode>(workspace, episode);
  change(held as Held);
  if (held.status === 'offered') indexOffered(workspace, held);
  for (const holder of holders) take(workspace, holder, held);
}

/** The stored object, to be changed in place; nothing may change that an index depends on. */
export function edit<E extends OpenEpisode>(workspace: Workspace, episode: Readonly<E>): E {
  return workspace.episodes.edit(episode.request.episodeId) as E;
}

/** The agent is not there any more: what waits for this one agent waits with the others. */
export function releaseTargeted(workspace: Workspace, agentId: AgentId): void {
  const waiting: string[] = [];
  for (const group of workspace.index.groupsOfTarget.get(agentId) ?? []) {
    for (const list of [group.fresh, group.declined]) for (const { id } of list) waiting.push(id);
  }
  for (const id of waiting) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'waiting') continue;
    changeWaiting(workspace, episode, (waiting) => {
      waiting.targetAgentId = null;
    });
  }
}
