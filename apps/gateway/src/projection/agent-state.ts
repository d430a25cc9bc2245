import type { Instant } from '#kernel';
import { poolOf, unitsOf } from '#domain/routing';
import type { Policy } from '#domain/policy';
import type { HeldWork, ShownAgent } from './shown-agent.ts';

/**
 * What an agent is, in one word. `offline`, `away`, `busy`: as the agent chose, or as missed offers did; `lost`: without a sign for longer
 * than the lease; `wrap_up`: finishes up, and has nothing else in hand; `full`: has no room for more; `available`: may be offered more.
 */
export const AGENT_STATES = ['available', 'full', 'wrap_up', 'busy', 'away', 'lost', 'offline'] as const;
export type AgentState = (typeof AGENT_STATES)[number];

/** What is in memory of every agent. */
export type AgentEntry = Readonly<
  Pick<
    ShownAgent,
    'agentId' | 'status' | 'lastSeenAt' | 'queues' | 'capacity' | 'episodeIds' | 'wrapUps' | 'consults'
  >
>;

/** What it takes to say how the agents of a workspace are. */
export interface AgentSurroundings {
  readonly policy: Policy;
  readonly now: Instant;
  /** When any agent of the workspace was heard last. */
  readonly heardAt: Instant;
  /** At most one agent is there. */
  readonly isAlone: boolean;
  /** What this agent has in hand. */
  heldBy(agent: AgentEntry): readonly HeldWork[];
}

/** Units taken, by name of the capacity that they come out of. */
export type CapacityInUse = Readonly<Record<string, number>>;

export function agentState(agent: AgentEntry, around: AgentSurroundings): AgentState {
  if (agent.status === 'offline') return 'offline';
  if (isLost(agent, around)) return 'lost';
  if (agent.status !== 'available') return agent.status;
  if (agent.wrapUps.length > 0 && agent.episodeIds.length === 0) return 'wrap_up';
  const inUse = capacityInUse(agent, around);
  const hasRoom = Object.entries(agent.capacity).some(([pool, units]) => units > (inUse[pool] ?? 0));
  return hasRoom ? 'available' : 'full';
}

export function capacityInUse(
  agent: AgentEntry,
  { policy, heldBy }: Pick<AgentSurroundings, 'policy' | 'heldBy'>,
): CapacityInUse {
  const inUse: Record<string, number> = {};
  for (const { queueId, channel, category, isPaused, freedUnits = 0 } of [
    ...heldBy(agent),
    ...agent.wrapUps,
  ]) {
    if (channel === null || category === null || isPaused === true) continue;
    const queue = policy.queues.find(({ id }) => id === queueId);
    const pool = poolOf(agent, channel);
    const units = queue === undefined ? 1 : unitsOf(policy, queue, { channel, category });
    inUse[pool] = (inUse[pool] ?? 0) + Math.max(0, units - freedUnits);
  }
  for (const { channel, units } of agent.consults) {
    if (channel === null) continue;
    const pool = poolOf(agent, channel);
    inUse[pool] = (inUse[pool] ?? 0) + units;
  }
  return inUse;
}

/** By signs alone, as routing judges: where nobody is heard the connection is down and not they, for a while. */
function isLost({ lastSeenAt }: AgentEntry, { policy, now, heardAt, isAlone }: AgentSurroundings): boolean {
  const { lease, outage } = policy.presence;
  const isSilent = outage > 0 && now - heardAt > lease / 2;
  const beyond = isAlone ? Math.min(lease, outage) : outage;
  return now - lastSeenAt > lease + (isSilent ? beyond : 0);
}
