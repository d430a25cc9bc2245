import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { freeUnits, mayTake, poolOf } from './capacity.ts';
import { mayAskIn } from './match.ts';
import { firstLack, matchGroupKey, type MatchGroup } from './match-group.ts';
import { matchGroupFor } from './new-match-group.ts';
import type { TermPoints } from './priority/derive-priority.ts';
import { termsOf } from './route.ts';
import { hasMissedTooMany } from './presence.ts';
import { isAvailable, type Agent } from './workspace/agent.ts';
import {
  isScheduled,
  offerTo,
  waitsInQueue,
  type OfferedEpisode,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { activePolicy, openEpisode, type AgentLoad, type Workspace } from './workspace/workspace.ts';

/** What keeps an agent from being offered an episode, in values: words for it belong to whoever shows it. */
export interface WhyNot {
  readonly agentId: AgentId;
  /** The name of a requirement, or `availability`, `target`, `queue`, `capacity`, `quiet` (no capacity, as the policy frees no more for quiet customers), `offered` (already), `declined`, `callback` (it is not due); null: nothing, others come first. */
  readonly because: string | null;
  readonly needed: string;
  /** Of `availability`: the status, `missed_offers`, `signed_out` or `lease_ended`. */
  readonly has: string;
}

/**
 * For each agent, in order of id, the first thing that keeps a waiting episode from that agent, by the checks that routing itself makes.
 * Null: it does not wait in a queue, nor is it offered to fewer agents at once than it is to be.
 */
export function whyNot(workspace: Readonly<Workspace>, episodeId: EpisodeId): readonly WhyNot[] | null {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined) return null;
  const isWanting = episode.status === 'offered' && workspace.index.offered.has(episodeId);
  if (!waitsInQueue(episode) && !isWanting) return null;
  const group = workspace.index.groups.get(matchGroupKey(episode)) ?? matchGroupFor(workspace, episode, null);
  const agents = [...workspace.agents.values()].sort((a, b) => (a.agentId < b.agentId ? -1 : 1));
  return agents.map((agent) => ({
    agentId: agent.agentId,
    ...firstReason(workspace, group, episode, agent),
  }));
}

/** What the points of an episode that waits in a queue are made of, under the policy in force; null: it does not wait in one. */
export function priorityOf(
  workspace: Readonly<Workspace>,
  episodeId: EpisodeId,
): readonly TermPoints[] | null {
  const episode = openEpisode(workspace, episodeId);
  const policy = activePolicy(workspace)?.policy;
  if (episode === undefined || policy === undefined || !waitsInQueue(episode)) return null;
  return termsOf(workspace, policy, episode.request);
}

function firstReason(
  workspace: Readonly<Workspace>,
  group: Readonly<MatchGroup>,
  episode: Readonly<WaitingEpisode | OfferedEpisode>,
  agent: Readonly<Agent>,
): Omit<WhyNot, 'agentId'> {
  const { agentId, queues } = agent;
  if (!isAvailable(agent))
    return { because: 'availability', needed: 'available', has: absenceOf(workspace, agent) };
  const lack = firstLack(agent, group);
  if (lack === 'target') return { because: lack, needed: group.targetAgentId ?? '', has: agentId };
  if (lack === 'ring') return { because: lack, needed: (group.ring ?? []).join(', '), has: agentId };
  if (lack === 'queue') return { because: lack, needed: group.queueId, has: queues.join(', ') };
  if (lack !== null) {
    const { requirement, need } = lack;
    return { because: requirement.name, ...requirement.shortfall(need, agent) };
  }
  if (offerTo(episode, agentId) !== undefined) return { because: 'offered', needed: '', has: '' };
  const load = workspace.index.agents.get(agentId);
  if (load !== undefined && !mayTake(agent, load, group)) {
    const free = freeUnits(agent, load, group);
    const kept = keptForQuiet(workspace, load, poolOf(agent, group.channel), agent);
    if (kept > 0 && free + kept >= group.units)
      return { because: 'quiet', needed: String(group.units), has: String(free) };
    return { because: 'capacity', needed: String(group.units), has: String(free) };
  }
  if (isScheduled(episode)) return { because: 'callback', needed: '', has: '' };
  const isAsked = mayAskIn(group, episode)(agentId);
  return { because: isAsked ? null : 'declined', needed: '', has: '' };
}

/** Units of quiet customers that are not freed, as those of others are. */
function keptForQuiet(
  workspace: Readonly<Workspace>,
  load: Readonly<AgentLoad>,
  pool: string,
  agent: Readonly<Agent>,
): number {
  let units = 0;
  for (const id of load.quiet) {
    const episode = openEpisode(workspace, id);
    if (episode?.status === 'assigned' && poolOf(agent, episode.request.channel) === pool)
      units += episode.quiet?.frees ?? 0;
  }
  return units;
}

function absenceOf(workspace: Readonly<Workspace>, agent: Readonly<Agent>): string {
  if (agent.presence.kind === 'gone') return agent.status === 'offline' ? 'signed_out' : 'lease_ended';
  return hasMissedTooMany(workspace, agent) ? 'missed_offers' : agent.status;
}
