import type { Instant } from '#kernel';
import type { AgentId, AgentStatus, Channel, EventId, Language, QueueId } from '#domain/vocabulary';

/** An agent, by his or her latest event. All fields are plain JSON. */
export interface Agent {
  readonly agentId: AgentId;
  name: string;
  skills: Readonly<Record<string, number>>;
  languages: readonly Language[];
  queues: readonly QueueId[];
  capacity: Readonly<Record<Channel, number>>;
  /** As the agent chose, or `away` after too many missed offers. */
  status: AgentStatus;
  presence: Presence;
  /** The agent is lost, and keeps the conversations in hand until then; absent: here, or gone for good. */
  workKeptUntil?: Instant;
  /** When work was last offered, given or ended, or the agent came: the longest idle is served first. */
  idleSince: Instant;
  /** Offers missed in a row. */
  missedOffers: number;
  /** The latest event ids, oldest first; heartbeats are not among them. */
  readonly recentEventIds: EventId[];
}

export type Presence =
  /** Until the lease ends without a sign of life. */
  | { readonly kind: 'here'; leaseEndsAt: Instant }
  /** Signed out, or lost with the lease; remembered until then. */
  | { readonly kind: 'gone'; readonly forgetAt: Instant };

export function isAvailable(agent: Readonly<Agent>): boolean {
  return agent.status === 'available' && agent.presence.kind === 'here';
}
