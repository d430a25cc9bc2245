import type { EntityTable, Instant } from '#kernel';
import type { ActivePolicy } from '#domain/policy';
import type { AgentId, ConversationId, EpisodeId, QueueId } from '#domain/vocabulary';
import type { QueueStatistics } from '#domain/waits';
import type { MatchGroup } from '../match-group.ts';
import type { RoutingRules } from '../derive-rules.ts';
import type { Agent } from './agent.ts';
import { isPutOff, type Episode, type OpenEpisode } from './episode.ts';
import type { Lines } from './group-lines.ts';
import type { Ranked, RankedList } from './ranked-list.ts';

/** A whole workspace: one aggregate, one writer. The tables are what is stored; `index` is derived from them. */
export interface Workspace {
  /** The lists of capabilities that it is routed by. */
  readonly rules: RoutingRules;
  readonly agents: EntityTable<Agent>;
  readonly episodes: EntityTable<Episode>;
  readonly queues: EntityTable<QueueStatistics>;
  /** At most one, with the id `active`. */
  readonly policies: EntityTable<ActivePolicy>;
  readonly index: WorkspaceIndex;
}

/** All that is derived from the entities of a workspace. Nothing here is stored; `rebuildIndex` makes it anew. */
export interface WorkspaceIndex {
  /** Work done since the last input, in about the cost of one fact: see `react`. */
  workDone: number;
  /** How often an agent, or what an agent has in hand, has changed since the index was made. */
  agentChanges: number;
  /** Whose changes the latest of them were, oldest first. */
  readonly recentChanges: AgentId[];
  /** Ids of the queues that the active policy knows. */
  readonly queueIds: Set<string>;
  /** The latest `heardAt` and `heardAgainAt` of agents; undefined: none has one. */
  heardAt: Instant | undefined;
  heardAgainAt: Instant | undefined;
  /** `placingOf` the active policy: what waits and was placed otherwise is placed anew; undefined: nothing is. */
  placing: number | undefined;
  /** The episodes of a conversation that wait or are with an agent, in no order; mostly there is one, without a list. */
  readonly ofConversation: Map<ConversationId, EpisodeId | readonly EpisodeId[]>;
  readonly groups: Map<string, MatchGroup>;
  /** How many of them have `beyondCapacity`: agents without room are looked at only for those. */
  groupsBeyondCapacity: number;
  /** Those of a queue, and those of them that wait for one agent alone, by that agent. */
  readonly groupsOfQueue: Map<QueueId, Set<MatchGroup>>;
  readonly groupsOfTarget: Map<AgentId, Set<MatchGroup>>;
  /** Those that agents of whichever queue serve. */
  readonly groupsOfAny: Set<MatchGroup>;
  /** Those that may be closed, the ones that have been so for longest first. */
  readonly unused: Set<MatchGroup>;
  /** Match groups that are their own base and that somebody waits in. */
  groupsWaitedIn: number;
  lines: Lines;
  /** What was asked for last; undefined: who waits, or which agents are there, has changed since. */
  lastLine: LineAhead | undefined;
  /** What was made last for an episode without a match group, which is to wait in it next; undefined: agents or match groups have changed since. */
  lastMade: MatchGroup | undefined;
  /** Match groups in which somebody waits and some agent has room; of the agent in `readyLast`, only some. */
  readonly matchable: Set<MatchGroup>;
  /** Has room, and may be missing among the ready of match groups; undefined: nobody is. See `joinReady`. */
  readyLast: ReadyLast | undefined;
  readonly agents: Map<AgentId, AgentLoad>;
  /** Match groups of preferred agents in which somebody waits. */
  readonly ringsWaitedFor: Set<MatchGroup>;
  /** Agents who are to pause or to resume something (`interruption.ts`). */
  readonly unsettled: Set<AgentId>;
  /** The agents of a queue who are there, whatever they do; no entry: none. */
  readonly signedIn: Map<QueueId, Set<AgentId>>;
  /** The agents of a queue who are known, there or not; no entry: none. */
  readonly members: Map<QueueId, Set<AgentId>>;
  /** How many agents are there, whatever their status. */
  hereCount: number;
  /** How many agents have planned shifts: mostly nobody has, and nothing more is looked at. */
  plannedCount: number;
  /** How often an agent has changed, whatever is in hand. */
  profileChanges: number;
  /** The most agents that the active policy offers any one episode to at once. */
  offersAtOnceMax: number;
  /** Where each episode is that is offered to fewer agents than it is to be. */
  readonly offered: Map<EpisodeId, PlaceAmongOffered>;
  /** Waiting to be placed (no policy yet, not that queue any more, or placed by an earlier policy than it should be), by age. */
  unrouted: RankedList;
  /** Waiting in match groups, by age: where a policy places all of them anew, this is what is `unrouted` then. */
  placed: RankedList;
  /** The episode that this input is about waits in the queue that it had, with another priority. */
  isWeighedAnew: boolean;
  /** How many of them had a queue, by that queue. */
  readonly stranded: Map<QueueId, number>;
  /** Episodes whose agent waits for somebody to consult. */
  readonly consultsWaiting: Set<EpisodeId>;
  /** Callbacks whose time has not come, by hour and queue. */
  readonly callbacks: Map<string, number>;
  /** Waiting without an estimate, in order. */
  unestimated: RankedList;
}

/** An agent who has room. */
export interface ReadyLast {
  readonly agent: Readonly<Agent>;
  readonly load: AgentLoad;
  /** Nobody was found for the agent, who is among the ready of every match group that somebody is in: it need not be looked for again. */
  isWithUsed: boolean;
  /** How often a match group was looked at since. */
  looks: number;
}

/** In `MatchGroup.offered` of this group. */
interface PlaceAmongOffered {
  readonly group: MatchGroup;
  readonly order: number;
}

/** Who comes before somebody who waits. */
export interface LineAhead {
  readonly groupKey: string;
  readonly order: number;
  readonly id: string;
  readonly count: number;
  /** Undefined: nobody does. */
  readonly first: Ranked | undefined;
}

/** What an agent has in hand, and when it is the agent's turn for more. */
export interface AgentLoad {
  /** Offered, assigned or in wrap-up. */
  readonly held: Set<EpisodeId>;
  /** Episodes of others that the agent is, or is to be, consulted on. */
  readonly consults: Set<EpisodeId>;
  /** Units that nothing can interrupt, by name of the capacity they come out of. */
  used: Map<string, number>;
  /** The others, by class of work, paused ones among them. */
  lower: Map<number, Map<string, number>>;
  /** What could do with fewer units, as its customer is quiet, and has them still. */
  readonly quiet: Set<EpisodeId>;
  /** Of all of them, what is paused. */
  paused: Map<string, number>;
  /** Match groups that the agent may be offered work from; empty while not available. */
  groups: MatchGroup[];
  /** The agent's rank in the `ready` list of each of them; null: it is not in that list, as it has no room, or not yet (`readyLast`). */
  ranks: (number | null)[];
  /** False: it is in none of those lists. */
  isReady: boolean;
}

/** Conversations that the agent is offered, has, finishes up, or is consulted on. */
export function inHandCount({ held, consults }: Readonly<AgentLoad>): number {
  return held.size + consults.size;
}

/** The episode, where it is known and has not ended. */
export function openEpisode(
  workspace: Readonly<Workspace>,
  id: EpisodeId,
): Readonly<OpenEpisode> | undefined {
  const episode = workspace.episodes.get(id);
  return episode === undefined || episode.status === 'ended' ? undefined : episode;
}

/**
 * The episode of the conversation that waits or is with an agent. Of several (one outlasts the conversation where the customer is to be called
 * or is in danger, and then another begins) the newest that is not put off, or the newest.
 */
export function openOf(
  workspace: Readonly<Workspace>,
  conversation: ConversationId,
): Readonly<OpenEpisode> | undefined {
  let chosen: Readonly<OpenEpisode> | undefined;
  for (const id of episodesOf(workspace.index, conversation)) {
    const episode = openEpisode(workspace, id);
    if (episode !== undefined && (chosen === undefined || isChosenBefore(episode, chosen))) chosen = episode;
  }
  return chosen;
}

/** Those that wait or are with an agent. */
export function episodesOf(
  { ofConversation }: Readonly<WorkspaceIndex>,
  conversation: ConversationId,
): readonly EpisodeId[] {
  const known = ofConversation.get(conversation) ?? [];
  return typeof known === 'string' ? [known] : known;
}

function isChosenBefore(one: Readonly<OpenEpisode>, other: Readonly<OpenEpisode>): boolean {
  const isLater = isPutOff(one);
  if (isLater !== isPutOff(other)) return !isLater;
  const byAge = one.request.requestedAt - other.request.requestedAt;
  return byAge === 0 ? one.request.episodeId > other.request.episodeId : byAge > 0;
}

export function activePolicy(workspace: Readonly<Workspace>): ActivePolicy | undefined {
  return workspace.policies.get('active');
}
