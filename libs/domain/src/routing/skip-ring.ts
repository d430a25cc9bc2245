import type { Env } from '#kernel';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import type { MatchGroup } from './match-group.ts';
import { activeQueue } from './route.ts';
import { leaveRing } from './timers/ring.ts';
import { comesBefore, type Ranked } from './workspace/ranked-list.ts';
import { readyIn } from './workspace/ready-agents.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

// Nobody waits for preferred agents who are not to be had.

/** Looked at per ring among those that somebody declined; of the others all have the same chance. */
const SEARCH_MAX = 32;

/** Of those who wait for a ring in which nobody is to be had, the first leaves it; undefined: nobody waits so. */
export function skipNextRing(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  let first: Ranked | undefined;
  for (const group of workspace.index.ringsWaitedFor) {
    const one = firstInVain(workspace, group);
    if (one !== undefined && (first === undefined || comesBefore(one, first.order, first.id))) first = one;
  }
  return first && leaveRing(workspace, first.id as EpisodeId, env);
}

function firstInVain(workspace: Readonly<Workspace>, group: MatchGroup): Ranked | undefined {
  const fresh = group.fresh.first();
  if (fresh !== undefined && !isAnyToBeHad(workspace, group, [])) return fresh;
  let looked = 0;
  for (const one of group.declined) {
    if ((looked += 1) > SEARCH_MAX) break;
    const episode = openEpisode(workspace, one.id as EpisodeId);
    if (episode?.status === 'waiting' && !isAnyToBeHad(workspace, group, episode.declinedBy)) return one;
  }
  return undefined;
}

/** Somebody of the ring has not declined, and has room or is waited for. */
function isAnyToBeHad(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  declinedBy: readonly AgentId[],
): boolean {
  const isWaitedFor = activeQueue(workspace, group.queueId)?.preferredAgentsBusy === 'wait';
  if (isWaitedFor) return [...group.agents].some((agentId) => !declinedBy.includes(agentId));
  for (const { id } of readyIn(workspace.index, group)) if (!declinedBy.includes(id as AgentId)) return true;
  return false;
}
