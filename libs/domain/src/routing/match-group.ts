import type { AgentId, Channel, Language, QueueId } from '#domain/vocabulary';
import type { Agent, OpenEpisode } from './entities.ts';
import { rankedList, type RankedList } from './ranked-list.ts';

/** All who wait for the same agents: same queue, requirements, channel and units, or the same one agent. */
export interface MatchGroup {
  readonly key: string;
  readonly queueId: QueueId;
  readonly channel: Channel;
  readonly units: number;
  readonly skills: Readonly<Record<string, number>>;
  readonly language: Language | null;
  readonly targetAgentId: AgentId | null;
  /** Waiting, never declined in this round. */
  readonly fresh: RankedList;
  /** Waiting, and some agent is excluded. */
  readonly declined: RankedList;
  /** Available agents who serve this match group and have room, in the order in which they are served. */
  readonly ready: RankedList;
  /** Available agents who serve this match group, with room or without. */
  readonly agents: Set<AgentId>;
  /** Episodes of this match group that those agents can have at a time, all together. */
  slots: number;
  /** Other match groups, with the number of those agents who serve them out of the same capacity. */
  readonly shared: Map<MatchGroup, number>;
}

type MatchGroupParts = Pick<
  OpenEpisode,
  'queueId' | 'channel' | 'units' | 'skills' | 'requiredLanguage' | 'targetAgentId'
>;

export function matchGroupIn(
  groups: ReadonlyMap<string, MatchGroup>,
  episode: Readonly<MatchGroupParts>,
): MatchGroup | undefined {
  return groups.get(matchGroupKey(episode));
}

/** A match group for this episode and its like, with nobody in it yet. */
export function matchGroupFor(episode: Readonly<MatchGroupParts>): MatchGroup {
  return {
    key: matchGroupKey(episode),
    queueId: episode.queueId as QueueId,
    channel: episode.channel,
    units: episode.units,
    skills: episode.skills,
    language: episode.requiredLanguage,
    targetAgentId: episode.targetAgentId,
    fresh: rankedList(),
    declined: rankedList(),
    ready: rankedList(),
    agents: new Set(),
    slots: 0,
    shared: new Map(),
  };
}

function matchGroupKey(episode: Readonly<MatchGroupParts>): string {
  const { queueId, channel, units, skills, requiredLanguage, targetAgentId } = episode;
  return JSON.stringify([queueId, channel, units, skills, requiredLanguage, targetAgentId]);
}

/** Whether the agent may be offered what waits in this match group, room aside. */
export function serves(agent: Readonly<Agent>, group: MatchGroup): boolean {
  if (group.targetAgentId !== null) return group.targetAgentId === agent.agentId;
  if (!agent.queues.includes(group.queueId)) return false;
  for (const skill of Object.keys(group.skills)) {
    const level = Object.hasOwn(agent.skills, skill) ? (agent.skills[skill] ?? 0) : 0;
    if (level < (group.skills[skill] ?? 0)) return false;
  }
  const { language } = group;
  return language === null || agent.languages.some((spoken) => speaks(spoken, language));
}

/** `es` serves `es-mx`, and `es-mx` serves `es`; `es-mx` does not serve `es-es`. */
function speaks(spoken: Language, wanted: Language): boolean {
  return spoken === wanted || wanted.startsWith(`${spoken}-`) || spoken.startsWith(`${wanted}-`);
}
