import type { Instant } from '#kernel';
import type { AgentEvent, AgentId, AgentStatus, EpisodeId, WorkspaceId } from '#domain/vocabulary';

/** An agent according to the agent's own events; routing may know more (a lost lease). */
export interface ShownAgent {
  readonly workspaceId: WorkspaceId;
  readonly agentId: AgentId;
  name: string | null;
  status: AgentStatus;
  skills: Readonly<Record<string, number>>;
  languages: readonly string[];
  queues: readonly string[];
  capacity: Readonly<Record<string, number>>;
  signedInAt: Instant | null;
  lastSeenAt: Instant;
  /** Episodes offered or assigned to this agent, in the order they came. */
  episodeIds: readonly EpisodeId[];
}

export function emptyAgent(workspaceId: WorkspaceId, agentId: AgentId): ShownAgent {
  return {
    workspaceId,
    agentId,
    name: null,
    status: 'offline',
    skills: {},
    languages: [],
    queues: [],
    capacity: {},
    signedInAt: null,
    lastSeenAt: 0 as Instant,
    episodeIds: [],
  };
}

export function foldAgent(agent: ShownAgent, event: AgentEvent, at: Instant): void {
  agent.lastSeenAt = at;
  if (event.type === 'AgentSignedIn') {
    agent.name = event.name;
    agent.status = 'available';
    agent.skills = event.skills;
    agent.languages = event.languages;
    agent.queues = event.queues;
    agent.capacity = event.capacity;
    agent.signedInAt = at;
  }
  if (event.type === 'AgentStatusChanged') agent.status = event.status;
}
