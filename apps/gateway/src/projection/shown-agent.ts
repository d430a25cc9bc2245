import type { Instant } from '#kernel';
import type { Policy } from '#domain/policy';
import type {
  AgentEvent,
  AgentId,
  AgentStatus,
  Category,
  Channel,
  EpisodeId,
  QueueId,
  WorkspaceId,
} from '#domain/vocabulary';

/** Work that takes units of an agent's capacity. */
export interface HeldWork {
  readonly episodeId: EpisodeId;
  readonly queueId: QueueId | null;
  readonly channel: Channel | null;
  readonly category: Category | null;
}

/** An agent according to the agent's own events, and set to away by routing; routing may know more (a lost lease). */
export interface ShownAgent {
  readonly workspaceId: WorkspaceId;
  readonly agentId: AgentId;
  name: string | null;
  status: AgentStatus;
  /** Since when, in log time: what happened earlier and is read later does not change it. */
  statusAt: Instant;
  skills: Readonly<Record<string, number>>;
  languages: readonly string[];
  queues: readonly string[];
  capacity: Readonly<Record<string, number>>;
  signedInAt: Instant | null;
  lastSeenAt: Instant;
  /** Episodes offered or assigned to this agent, in the order they came. */
  episodeIds: readonly EpisodeId[];
  /** Episodes that are over and that the agent still finishes up. */
  wrapUps: readonly HeldWork[];
}

export function emptyAgent(workspaceId: WorkspaceId, agentId: AgentId): ShownAgent {
  return {
    workspaceId,
    agentId,
    name: null,
    status: 'offline',
    statusAt: 0 as Instant,
    skills: {},
    languages: [],
    queues: [],
    capacity: {},
    signedInAt: null,
    lastSeenAt: 0 as Instant,
    episodeIds: [],
    wrapUps: [],
  };
}

/** @param presence of the policy: as routing reads it */
export function foldAgent(
  agent: ShownAgent,
  event: AgentEvent,
  at: Instant,
  { keepStatus }: Readonly<Policy['presence']>,
): void {
  agent.lastSeenAt = at;
  if (event.type === 'AgentSignedIn') {
    agent.name = event.name;
    if (!keepStatus || agent.status === 'offline') setStatus(agent, 'available', at);
    agent.skills = event.skills;
    agent.languages = event.languages;
    agent.queues = event.queues;
    agent.capacity = event.capacity;
    agent.signedInAt = at;
  }
  if (event.type === 'AgentStatusChanged') setStatus(agent, event.status, at);
}

/** Agents and routing write to two topics, which are read side by side. */
export function setStatus(agent: ShownAgent, status: AgentStatus, at: Instant): void {
  if (at < agent.statusAt) return;
  agent.status = status;
  agent.statusAt = at;
}
