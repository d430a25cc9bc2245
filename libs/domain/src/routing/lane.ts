import type { AgentId, Channel, Language, QueueId } from '#domain/vocabulary';
import type { Agent, OpenEpisode } from './entities.ts';
import { rankedList, type RankedList } from './ranked-list.ts';

/** All who wait for the same agents: same queue, requirements, channel and units, or the same one agent. */
export interface Lane {
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
  /** Available agents who serve this lane and have room, in the order in which they are served. */
  readonly ready: RankedList;
  /** Available agents who serve this lane, with room or without. */
  readonly agents: Set<AgentId>;
  /** Episodes of this lane that those agents can have at a time, all together. */
  slots: number;
  /** Other lanes, with the number of those agents who serve them out of the same capacity. */
  readonly shared: Map<Lane, number>;
}

type LaneParts = Pick<
  OpenEpisode,
  'queueId' | 'channel' | 'units' | 'skills' | 'requiredLanguage' | 'targetAgentId'
>;

export function laneIn(lanes: ReadonlyMap<string, Lane>, episode: Readonly<LaneParts>): Lane | undefined {
  return lanes.get(laneKey(episode));
}

/** A lane for this episode and its like, with nobody in it yet. */
export function laneFor(episode: Readonly<LaneParts>): Lane {
  return {
    key: laneKey(episode),
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

function laneKey(episode: Readonly<LaneParts>): string {
  const { queueId, channel, units, skills, requiredLanguage, targetAgentId } = episode;
  return JSON.stringify([queueId, channel, units, skills, requiredLanguage, targetAgentId]);
}

/** Whether the agent may be offered what waits in this lane, room aside. */
export function serves(agent: Readonly<Agent>, lane: Lane): boolean {
  if (lane.targetAgentId !== null) return lane.targetAgentId === agent.agentId;
  if (!agent.queues.includes(lane.queueId)) return false;
  for (const skill of Object.keys(lane.skills)) {
    const level = Object.hasOwn(agent.skills, skill) ? (agent.skills[skill] ?? 0) : 0;
    if (level < (lane.skills[skill] ?? 0)) return false;
  }
  const { language } = lane;
  return language === null || agent.languages.some((spoken) => speaks(spoken, language));
}

/** `es` serves `es-mx`, and `es-mx` serves `es`; `es-mx` does not serve `es-es`. */
function speaks(spoken: Language, wanted: Language): boolean {
  return spoken === wanted || wanted.startsWith(`${spoken}-`) || spoken.startsWith(`${wanted}-`);
}
