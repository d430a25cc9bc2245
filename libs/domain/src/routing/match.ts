import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { isUnused, type MatchGroup } from './match-group.ts';
import { isSafetyClass } from './safety.ts';
import { offerTo, type OfferedEpisode, type WaitingEpisode } from './workspace/episode.ts';
import { comesBefore, type Ranked } from './workspace/ranked-list.ts';
import { putReady } from './workspace/ready-agents.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

export interface Match {
  readonly episodeId: EpisodeId;
  readonly agentId: AgentId;
  /** Somebody is asked already, and no life is in danger: others who wait come first. */
  readonly isExtra: boolean;
}

/** With the order of its episode. */
interface OrderedMatch extends Match {
  readonly order: number;
}

/** Looked at per match group among those that somebody declined, or that others are asked for: enough in practice, and a bound on the work. */
const SEARCH_MAX = 32;

/**
 * The next offer to make: of all who wait and could be served now, the first in order; for that one, the agent with least in
 * hand, then the longest idle, then by agent id. Those whom somebody is asked for already, and are to be offered to more at once, come after all who wait,
 * but danger to life where it stands. Undefined: nobody can be served now.
 */
export function nextMatch(workspace: Readonly<Workspace>): Match | undefined {
  const { readyLast, matchable } = workspace.index;
  let best: OrderedMatch | undefined;
  if (readyLast?.isWithUsed === false) {
    const { groups } = readyLast.load;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at]!;
      if (isUnused(group) || comesAfter(group, best)) continue;
      putReady(workspace.index, readyLast, at);
      best = soonestIn(workspace, group, best);
    }
    readyLast.isWithUsed = best === undefined;
  }
  for (const group of matchable) if (!comesAfter(group, best)) best = soonestIn(workspace, group, best);
  return best;
}

/** The best of the group, whose ready agents are all in it, or what was found where that comes first. */
function soonestIn(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  found: OrderedMatch | undefined,
): OrderedMatch | undefined {
  const best = sooner(found, matchIn(workspace, group));
  return group.offered.size > 0 ? sooner(best, extraMatch(workspace, group)) : best;
}

/** Whoever waits in the group comes after this match: mostly so, as an agent who is free again serves hundreds of groups. */
function comesAfter(group: Readonly<MatchGroup>, found: OrderedMatch | undefined): boolean {
  return found !== undefined && !found.isExtra && group.soonest > found.order;
}

function sooner(one: OrderedMatch | undefined, other: OrderedMatch | undefined): OrderedMatch | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.isExtra !== other.isExtra) return one.isExtra ? other : one;
  if (one.order !== other.order) return one.order < other.order ? one : other;
  return one.episodeId < other.episodeId ? one : other;
}

function matchIn(workspace: Readonly<Workspace>, group: MatchGroup): OrderedMatch | undefined {
  const fresh = group.fresh.first();
  const declined = group.declined.size === 0 ? undefined : declinedMatch(workspace, group, fresh);
  if (declined !== undefined) return declined;
  const agent = group.ready.first();
  if (fresh === undefined || agent === undefined) return undefined;
  return {
    episodeId: fresh.id as EpisodeId,
    agentId: agent.id as AgentId,
    order: fresh.order,
    isExtra: false,
  };
}

/** Of those that somebody declined, the first that an agent is willing to have; undefined: what is fresh comes before it. */
function declinedMatch(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  fresh: Ranked | undefined,
): OrderedMatch | undefined {
  let looked = 0;
  for (const waiting of group.declined) {
    if (looked === SEARCH_MAX || (fresh !== undefined && comesBefore(fresh, waiting.order, waiting.id)))
      break;
    looked += 1;
    const agentId = willingAgent(workspace, group, waiting.id as EpisodeId);
    if (agentId !== undefined) {
      return { episodeId: waiting.id as EpisodeId, agentId, order: waiting.order, isExtra: false };
    }
  }
  return undefined;
}

function willingAgent(workspace: Readonly<Workspace>, group: MatchGroup, id: EpisodeId): AgentId | undefined {
  const episode = openEpisode(workspace, id);
  const mayAsk = episode?.status === 'waiting' ? askable(group, episode) : () => true;
  for (const ready of group.ready) if (mayAsk(ready.id as AgentId)) return ready.id as AgentId;
  return undefined;
}

/** Of those who are offered to fewer agents than they are to be, the first that another agent may be asked for as well. */
function extraMatch(workspace: Readonly<Workspace>, group: MatchGroup): OrderedMatch | undefined {
  const policy = activePolicy(workspace)?.policy;
  let looked = 0;
  for (const { id, order } of group.offered) {
    if ((looked += 1) > SEARCH_MAX) break;
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'offered') continue;
    const mayAsk = askableToo(episode);
    for (const ready of group.ready) {
      const agentId = ready.id as AgentId;
      if (!mayAsk(agentId)) continue;
      const isExtra = policy === undefined || !isSafetyClass(policy, episode.request);
      return { episodeId: id as EpisodeId, agentId, order, isExtra };
    }
  }
  return undefined;
}

/** Whether an agent may be asked beside those who are: who has not been, and has not declined it in this round. */
function askableToo(episode: Readonly<OfferedEpisode>): (agentId: AgentId) => boolean {
  return (agentId) => offerTo(episode, agentId) === undefined && !episode.declinedBy.includes(agentId);
}

/** Whether an agent of the group may be asked for one who waits in it, or is offered to others already. */
export function mayAskIn(
  group: Readonly<MatchGroup>,
  episode: Readonly<WaitingEpisode | OfferedEpisode>,
): (agentId: AgentId) => boolean {
  return episode.status === 'offered' ? askableToo(episode) : askable(group, episode);
}

/** Whether an agent may be asked: those who have not declined it in this round; once all who are there have and the pause is over, anybody. */
function askable(
  group: Readonly<MatchGroup>,
  { declinedBy, retryAt }: Readonly<WaitingEpisode>,
): (agentId: AgentId) => boolean {
  const declinedCount = declinedBy.reduce((count, agentId) => count + (group.agents.has(agentId) ? 1 : 0), 0);
  const isNewRound = retryAt === undefined && declinedCount >= group.agents.size;
  return (agentId) => isNewRound || !declinedBy.includes(agentId);
}
