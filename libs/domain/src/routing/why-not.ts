import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { freeUnits, hasRoom } from './capacity.ts';
import { firstUnmet } from './requirements/derive-requirements.ts';
import { isAvailable, type Agent } from './workspace/agent.ts';
import { waitsInQueue, type Routing, type WaitingEpisode } from './workspace/episode.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

/** What keeps an agent from being offered an episode, in values: words for it belong to whoever shows it. */
export interface WhyNot {
  readonly agentId: AgentId;
  /** The name of a requirement, or `availability`, `target`, `queue`, `capacity`, `declined`; null: nothing, others come first. */
  readonly because: string | null;
  readonly needed: string;
  readonly has: string;
}

/** For each agent, in order of id, the first thing that keeps a waiting episode from that agent. Null: it does not wait in a queue. */
export function whyNot(workspace: Readonly<Workspace>, episodeId: EpisodeId): readonly WhyNot[] | null {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || !waitsInQueue(episode)) return null;
  const agents = [...workspace.agents.values()].sort((a, b) => (a.agentId < b.agentId ? -1 : 1));
  return agents.map((agent) => whyNotBy(workspace, episode, agent));
}

function whyNotBy(
  workspace: Readonly<Workspace>,
  episode: Readonly<WaitingEpisode & { readonly routing: Routing }>,
  agent: Readonly<Agent>,
): WhyNot {
  const { agentId } = agent;
  const { routing, request, targetAgentId, declinedBy } = episode;
  const because = (reason: WhyNot['because'], needed: string, has: string): WhyNot => ({
    agentId,
    because: reason,
    needed,
    has,
  });
  if (!isAvailable(agent)) {
    return because('availability', 'available', agent.presence.kind === 'gone' ? 'gone' : agent.status);
  }
  if (targetAgentId !== null) {
    if (targetAgentId !== agentId) return because('target', targetAgentId, agentId);
  } else {
    const { queueId, needs } = routing;
    if (!agent.queues.includes(queueId)) return because('queue', queueId, agent.queues.join(', '));
    const unmet = firstUnmet(workspace.rules.requirements.asked(needs), agent);
    if (unmet !== undefined) return because(unmet.requirement, unmet.needed, unmet.has);
  }
  const load = workspace.index.agents.get(agentId);
  const work = { channel: request.channel, units: routing.units };
  if (load !== undefined && !hasRoom(agent, load, work)) {
    return because('capacity', String(work.units), String(freeUnits(agent, load, work.channel)));
  }
  return declinedBy.includes(agentId) ? because('declined', '', '') : because(null, '', '');
}
