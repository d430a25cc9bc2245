import type { Instant } from '#kernel';
import type {
  AgentId,
  AgentStatus,
  AttributeValue,
  Channel,
  EventId,
  Language,
  PlannedShift,
  QueueId,
} from '#domain/vocabulary';

/** An agent, by his or her latest event. All fields are plain JSON. */
export interface Agent {
  readonly agentId: AgentId;
  name: string;
  skills: Readonly<Record<string, number>>;
  languages: readonly Language[];
  queues: readonly QueueId[];
  capacity: Readonly<Record<Channel, number>>;
  /** As the agent signed in; absent: none. */
  attributes?: Readonly<Record<string, AttributeValue>>;
  /** When the agent is planned to work; absent: nothing is known of it, or the policy does not count on it. */
  planned?: PlannedTime;
  /** As the agent chose, or `away` after too many missed offers. */
  status: AgentStatus;
  presence: Presence;
  /** The agent is lost, and keeps the conversations in hand until then; absent: here, or gone for good. */
  workKeptUntil?: Instant;
  /** When work was last offered, given or ended, or the agent came: the longest idle is served first. */
  idleSince: Instant;
  /** When work was last offered from a queue that asks one after the other; absent: never. */
  offeredAt?: Instant;
  /** When the latest episodes were accepted, oldest first; absent: none, or the policy has no fair share. */
  acceptedAt?: readonly Instant[];
  /** The policy's fair share is taken until then: others come first. Absent: it is not. */
  shareTakenUntil?: Instant;
  /** Offers missed in a row. */
  missedOffers: number;
  /** Reads the card of what was accepted last, until then; absent: the policy grants no time for it. */
  readingUntil?: Instant;
  /** The last sign of the agent; absent: the policy judges leases by themselves. See `signs.ts`. */
  heardAt?: Instant;
  /** With that sign agents of the workspace were heard again after nobody was; absent: never. */
  heardAgainAt?: Instant;
  /** The latest event ids, oldest first; heartbeats are not among them. */
  readonly recentEventIds: EventId[];
}

/** Nothing is known of times after the last of the shifts, which are in order and do not overlap. */
export interface PlannedTime {
  readonly timeZone: string;
  readonly shifts: readonly PlannedShift[];
}

export type Presence =
  /** Until the lease ends without a sign of life. */
  | { readonly kind: 'here'; leaseEndsAt: Instant }
  /** Signed out, or lost with the lease; remembered until then. */
  | { readonly kind: 'gone'; readonly forgetAt: Instant };

export function isAvailable(agent: Readonly<Agent>): boolean {
  return agent.status === 'available' && agent.presence.kind === 'here';
}

/** Is there, and takes work or not. */
export function isSignedIn({ presence, status }: Readonly<Agent>): boolean {
  return presence.kind === 'here' && status !== 'offline';
}
