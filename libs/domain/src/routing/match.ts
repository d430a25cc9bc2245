import type { AgentId, EpisodeId } from '#domain/vocabulary';
import type { MatchGroup } from './match-group.ts';
import type { WaitingEpisode } from './workspace/episode.ts';
import { comesBefore, type Ranked } from './workspace/ranked-list.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

export interface Match {
  readonly episodeId: EpisodeId;
  readonly agentId: AgentId;
}

/** With the order of its episode. */
interface OrderedMatch extends Match {
  readonly order: number;
}

/** Looked at per match group among those that somebody declined: enough in practice, and a bound on the work. */
const DECLINED_SEARCH_MAX = 32;

/**
 * The next offer to make: of all who wait and could be served now, the first in order; for that one, the agent with least in
 * hand, then the longest idle, then by agent id. Undefined: nobody can be served now.
 */
export function nextMatch(workspace: Readonly<Workspace>): Match | undefined {
  let best: OrderedMatch | undefined;
  for (const group of workspace.index.matchable) {
    const candidate = matchIn(workspace, group);
    if (candidate === undefined) continue;
    const isSooner =
      best === undefined ||
      candidate.order < best.order ||
      (candidate.order === best.order && candidate.episodeId < best.episodeId);
    if (isSooner) best = candidate;
  }
  return best;
}

function matchIn(workspace: Readonly<Workspace>, group: MatchGroup): OrderedMatch | undefined {
  const fresh = group.fresh.first();
  const declined = group.declined.size === 0 ? undefined : declinedMatch(workspace, group, fresh);
  if (declined !== undefined) return declined;
  const agent = group.ready.first();
  if (fresh === undefined || agent === undefined) return undefined;
  return { episodeId: fresh.id as EpisodeId, agentId: agent.id as AgentId, order: fresh.order };
}

/** Of those that somebody declined, the first that an agent is willing to have; undefined: what is fresh comes before it. */
function declinedMatch(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  fresh: Ranked | undefined,
): OrderedMatch | undefined {
  let looked = 0;
  for (const waiting of group.declined) {
    if (
      looked === DECLINED_SEARCH_MAX ||
      (fresh !== undefined && comesBefore(fresh, waiting.order, waiting.id))
    )
      break;
    looked += 1;
    const agentId = willingAgent(workspace, group, waiting.id as EpisodeId);
    if (agentId !== undefined) return { episodeId: waiting.id as EpisodeId, agentId, order: waiting.order };
  }
  return undefined;
}

function willingAgent(workspace: Readonly<Workspace>, group: MatchGroup, id: EpisodeId): AgentId | undefined {
  const episode = openEpisode(workspace, id);
  const mayAsk = episode?.status === 'waiting' ? askable(group, episode) : () => true;
  for (const ready of group.ready) if (mayAsk(ready.id as AgentId)) return ready.id as AgentId;
  return undefined;
}

/** Whether an agent may be asked: those who have not declined it in this round; once all who are there have and the pause is over, anybody. */
export function askable(
  group: Readonly<MatchGroup>,
  { declinedBy, retryAt }: Readonly<WaitingEpisode>,
): (agentId: AgentId) => boolean {
  const declinedCount = declinedBy.reduce((count, agentId) => count + (group.agents.has(agentId) ? 1 : 0), 0);
  const isNewRound = retryAt === undefined && declinedCount >= group.agents.size;
  return (agentId) => isNewRound || !declinedBy.includes(agentId);
}
