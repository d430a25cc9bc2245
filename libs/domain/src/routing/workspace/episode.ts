import type { Instant } from '#kernel';
import type {
  AgentId,
  AttributeValue,
  Category,
  Channel,
  ConversationId,
  EpisodeId,
  Language,
  OfferId,
  QueueId,
  WorkspaceId,
} from '#domain/vocabulary';
import type { AgentCondition } from '../conditions/condition.ts';
import type { WaitPromise } from '#domain/waits';

/** What was asked for, with what was learned since. */
export interface EpisodeRequest {
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  readonly episodeId: EpisodeId;
  /** The decision. Age, order and handoff time count from here, whatever happens later. */
  readonly requestedAt: Instant;
  readonly channel: Channel;
  readonly language: Language | null;
  readonly category: Category;
  readonly tier: string | null;
  /** Names of the always-human rules that fired. */
  readonly rules: readonly string[];
  readonly reEscalation: boolean;
  /** An agent who had it was lost, signed out, or wrote nothing; absent: no, or the policy gives no points for it. */
  readonly lostAgent?: true;
  /** How long the customer waited in the last episode, in ms, and counts as having waited; absent: not at all, or the policy carries no wait. */
  readonly carriedMs?: number;
  /** Who had the customer's last episode, where that is not long ago; absent: nobody, or not known. */
  readonly previousAgentId?: AgentId;
  /** The customer's own, by the attribute `timeZone`; absent: not known, or nobody is called back here. */
  readonly timeZone?: string;
  /** What the contact itself asks of an agent; absent: nothing, or no queue takes conditions of contacts. */
  readonly conditions?: readonly AgentCondition[];
  /** Whom the contact asks for, ring by ring; absent: nobody, or no queue takes it. */
  readonly preferredAgents?: readonly (readonly AgentId[])[];
  /** What the assistant took the matter for; absent: nothing, or no expression of the policy asks for anything. */
  readonly intent?: string;
  /** Attributes that the policy declares for expressions; absent: as above. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/** What an episode needs of an agent, by name of the requirement; a requirement that is not named needs nothing. Plain JSON. */
export type Needs = Readonly<Record<string, unknown>>;

/** Where the policy in force at the time put the episode. */
export interface Routing {
  readonly queueId: QueueId;
  /** Static ageing key: lower comes first (`priority/ageing.ts`). It stays what it was, also in another queue. */
  readonly order: number;
  /** Units of an agent's capacity. */
  readonly units: number;
  readonly needs: Needs;
  /** A life is in danger, and any agent is asked, whichever queues that one serves; absent: those of the queue. */
  readonly anyQueue?: true;
  /** A life is in danger, and an agent without room may be asked, for one conversation beyond the capacity; absent: no. */
  readonly beyondCapacity?: true;
  /** Of interruptible work: a higher one interrupts it; `DANGER_CLASS` for danger to life. Absent: it neither interrupts nor is interrupted. */
  readonly workClass?: number;
  /** Preferred agents, who are asked alone; absent: everybody is. */
  readonly ring?: Ring;
  /** Version of the policy that began to place customers so (`placing.ts`); absent: of one that leaves those who wait where they are. */
  readonly placedBy?: number;
}

export interface Ring {
  /** In the order of their ids. */
  readonly agents: readonly AgentId[];
  /** Which ring it is, from 1. */
  readonly step: number;
  readonly until: Instant;
}

/** The same place, with everybody asked. */
export function outOfRing(routing: Routing): Routing {
  if (routing.ring === undefined) return routing;
  const changed: { -readonly [Key in keyof Routing]: Routing[Key] } = { ...routing };
  delete changed.ring;
  return changed;
}

/** The same place, of work that is not interrupted. */
export function withoutClass(routing: Routing): Routing {
  const changed: { -readonly [Key in keyof Routing]: Routing[Key] } = { ...routing };
  delete changed.workClass;
  return changed;
}

/** The wait that was last announced to the customer. */
interface Estimate {
  readonly at: Instant;
  /** Null: unknown. */
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  /** The first known estimate in this queue, which the queue learns from; absent: there is none, or the queue does not learn. */
  readonly promise?: WaitPromise & { readonly at: Instant };
}

/** How far a queue has given way to one who waits. */
export interface Relaxation {
  /** Steps of the queue that were taken. */
  readonly steps: number;
  /** Null: there is no further one. */
  readonly nextAt: Instant | null;
}

/** Of one in danger who waits. */
export interface SafetyWatch {
  /** When any agent is asked, if the episode waits then; absent: never, or it was. */
  readonly anyoneAt?: Instant;
  /** When a supervisor is paged, if it waits then; absent: never. */
  readonly pageAt?: Instant;
  /** Of this wait, so far. */
  readonly pages: number;
}

/** An offer that stands. */
export interface OpenOffer {
  readonly offerId: OfferId;
  readonly agentId: AgentId;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  /** The agent's `idleSince` before this offer: given back where the offer came to nothing through no doing of the agent's. */
  readonly idleSinceBefore: Instant;
  /** And the agent's `offeredAt`; absent: there was none, or the queue does not ask one after the other. */
  readonly offeredAtBefore?: Instant;
}

/** A call that was promised to the customer. */
export interface Callback {
  readonly dueAt: Instant;
  /** From 1. */
  readonly attempt: number;
  /** From then on the promise is broken, by the policy in force when it was made. */
  readonly brokenAt: Instant;
  /** `scheduled`: its time has not come, and nobody is asked. `due`: somebody is to call. The others say how the promise ended. */
  readonly status: 'scheduled' | 'due' | 'kept' | 'broken';
}

/** Interrupted by work of a higher class: the agent has it still, and it takes no units. */
interface Pause {
  readonly at: Instant;
  readonly byEpisodeId: EpisodeId;
  /** Then it goes back to the queue; absent: it waits for its agent. */
  readonly until?: Instant;
  /** Of the time for the first words; absent: they are written, or not due. */
  replyLeftMs?: number;
}

/** When it is looked at again whether an episode is to go to another queue. */
export interface OverflowCheck {
  /** In this queue since then. */
  readonly since: Instant;
  readonly at: Instant;
}

/** Another agent whom the one who has the episode asks for help; the customer stays where he or she is. */
export type Consult = ConsultAsked &
  (
    | { readonly status: 'waiting' }
    | {
        readonly status: 'offered';
        readonly offerId: OfferId;
        readonly agentId: AgentId;
        readonly expiresAt: Instant;
      }
    /** `three_way`: the consulted agent writes to the customer too. */
    | { readonly status: 'consulted' | 'three_way'; readonly agentId: AgentId; readonly since: Instant }
  );

/** What a consult has until it ends. */
interface ConsultAsked {
  /** Null: an agent is asked. */
  readonly toQueueId: QueueId | null;
  /** Null: somebody of a queue is asked. */
  readonly toAgentId: AgentId | null;
  /** Of the capacity of whoever is asked or consulted. */
  readonly units: number;
  readonly askedAt: Instant;
  /** It ends then if it still waits. */
  readonly waitsUntil: Instant;
  /** Agents who were asked and did not take it. */
  readonly declinedBy: readonly AgentId[];
}

/** What every episode has until it ends, whatever its status. */
interface Open {
  request: EpisodeRequest;
  readonly transfers: number;
  /** By whichever agent; null: no human has written yet. */
  firstReplyAt: Instant | null;
  /** The customer has been informed that there is a wait. */
  waitAnnounced: boolean;
  /** The customer does not wait and is called instead; absent: no. */
  callback?: Callback;
  /** The customer does not wait and has left a message that nobody has answered; absent: no. */
  message?: true;
  /** Queues that overflow has brought it out of or to; absent: none. */
  visited?: readonly QueueId[];
}

/** What an episode has while no agent has it. */
interface Unassigned extends Open {
  /** Transferred to this agent and nobody else, while that agent is there. */
  targetAgentId: AgentId | null;
  /** Agents who declined or missed it, or passed it on, in this round. */
  declinedBy: readonly AgentId[];
  /** Until then nobody who declined it is asked again; absent: whoever is there may be. */
  retryAt?: Instant;
  /** How often everybody who is there had declined or missed it, and was asked again; absent: never. */
  readonly rounds?: number;
  /** Absent: its queue never gives way. */
  relaxation?: Relaxation;
  /** Absent: its queue has no overflow. */
  overflow?: OverflowCheck;
  /** The agent who had it last, and for how long; null: nobody had it yet. */
  readonly handledBefore: { readonly agentId: AgentId; readonly handleMs: number } | null;
  /** Absent: no life is in danger, or the policy has nothing for it. */
  watch?: SafetyWatch;
  /** Left out: no limit is left. */
  nextLimit?: WaitLimit;
}

/** A limit of the wait, by the policy in force when it was set. */
export interface WaitLimit {
  readonly stage: 'nudge' | 'alternatives' | 'alarm';
  /** When the customer came to the queue, or back to it. */
  readonly from: Instant;
  readonly at: Instant;
}

export interface WaitingEpisode extends Unassigned {
  readonly status: 'waiting';
  /** Null: there is no policy yet. */
  routing: Routing | null;
  /** Null: not estimated yet in this queue. */
  estimate: (Estimate & { readonly reestimateAt: Instant }) | null;
  /** It came when its queue was full, and no other took it; absent: it did not, or that was seen to. */
  beyondLimit?: true;
  /** `targetAgentId` is the agent of last time until then. */
  sameAgentUntil?: Instant;
}

export interface OfferedEpisode extends Unassigned {
  readonly status: 'offered';
  routing: Routing;
  /** What was announced while it waited: it stands if the offer comes to nothing. */
  readonly estimate: Estimate | null;
  /** The oldest that stands. */
  readonly offer: OpenOffer;
  /** Others that stand beside it, oldest first, each with another agent; absent: none. */
  readonly others?: readonly OpenOffer[];
}

/** Of an episode that an agent has, or finishes up. */
interface Interruptible {
  /** Absent: its agent works on it. */
  paused?: Pause;
}

/** Of a conversation whose customer is quiet, by the policy in force when that began. */
interface Quiet {
  readonly since: Instant;
  /** Units that it can do without, and the most of a capacity of the agent that may be free so at a time. */
  readonly frees: number;
  readonly most: number;
  /** They are free since then; absent: they are not, as others are quiet too. */
  readonly freedAt?: Instant;
}

export interface AssignedEpisode extends Open, Interruptible {
  readonly status: 'assigned';
  routing: Routing;
  readonly agentId: AgentId;
  readonly assignedAt: Instant;
  /** When the agent's units were taken: with the offer. */
  heldSince: Instant;
  /** How often this agent was interrupted in it; absent: never. */
  interruptions?: number;
  /** When this agent wrote last; absent: never, or nobody asks for it. */
  repliedAt?: Instant;
  /** The customer has written nothing since, as the trigger said; absent: the customer is active, or it has not. */
  silentSince?: Instant;
  /** Silent until then after the agent's last words, the customer counts as quiet; absent: not silent, not answered, or quiet already. */
  quietAt?: Instant;
  /** Absent: the customer is not quiet. */
  quiet?: Quiet;
  /** The customer has written while the agent is lost, and goes back to the queue then; absent: no. */
  unansweredAt?: Instant;
  /** This agent must have written by then; absent: no such limit, or done. */
  replyDueAt?: Instant;
  /** The agent asked for a wrap-up, where it is optional; absent: no. */
  wantsWrapUp?: true;
  /** Changed by `setConsult` alone; absent: nobody is asked for help. */
  readonly consult?: Consult;
}

/** The work has ended, and its agent finishes up. */
export interface WrapUpEpisode extends Open, Interruptible {
  readonly status: 'wrap_up';
  routing: Routing;
  readonly agentId: AgentId;
  readonly heldSince: Instant;
  readonly startedAt: Instant;
  /** By itself. */
  endsAt: Instant;
}

/** Remembered for a while, so that the same request or a late event of an agent is known for what it is. */
export interface EndedEpisode {
  readonly status: 'ended';
  readonly forgetAt: Instant;
}

/**
 * An episode from its request to the end of its wrap-up: another status is another object, what changes within one is not readonly.
 * All fields are plain JSON.
 */
export type OpenEpisode = WaitingEpisode | OfferedEpisode | AssignedEpisode | WrapUpEpisode;

export type Episode = OpenEpisode | EndedEpisode;

/** The agents whose units the episode takes: none while it waits, several only while it is offered to several. */
export function holdersOf(episode: Readonly<OpenEpisode>): readonly AgentId[] {
  switch (episode.status) {
    case 'waiting':
      return NOBODY;
    case 'offered':
      return episode.others === undefined
        ? [episode.offer.agentId]
        : offersOf(episode).map(({ agentId }) => agentId);
    case 'assigned':
    case 'wrap_up':
      return [episode.agentId];
  }
}

/** The agent whose units the consult takes; null: it waits, or there is none. */
export function consultedOf(episode: Readonly<OpenEpisode>): AgentId | null {
  const consult = episode.status === 'assigned' ? episode.consult : undefined;
  return consult === undefined || consult.status === 'waiting' ? null : consult.agentId;
}

const NOBODY: readonly AgentId[] = [];

/** The offers that stand, oldest first. */
export function offersOf({ offer, others }: Readonly<OfferedEpisode>): readonly OpenOffer[] {
  return others === undefined ? [offer] : [offer, ...others];
}

/** The offer to this agent, where one stands. */
export function offerTo(episode: Readonly<OpenEpisode>, agentId: AgentId): OpenOffer | undefined {
  if (episode.status !== 'offered') return undefined;
  return offersOf(episode).find((offer) => offer.agentId === agentId);
}

/** Without the offer to this agent; undefined: no other one stands. */
export function withoutOffer(
  episode: Readonly<OfferedEpisode>,
  agentId: AgentId,
): OfferedEpisode | undefined {
  const [offer, ...others] = offersOf(episode).filter((one) => one.agentId !== agentId);
  if (offer === undefined) return undefined;
  const left: { -readonly [K in keyof OfferedEpisode]: OfferedEpisode[K] } = { ...episode, offer };
  delete left.others;
  return others.length > 0 ? { ...left, others } : left;
}

/** The customer does not wait, but is called or answered later; whoever was called is there. */
export function isForLater({ callback, message }: Readonly<OpenEpisode>): boolean {
  return (callback !== undefined && callback.status !== 'kept') || message === true;
}

/** Waits for the time of its callback: nobody is asked before. */
export function isScheduled({ callback }: Readonly<OpenEpisode>): boolean {
  return callback?.status === 'scheduled';
}

/** Nobody waits for an answer now; whoever is to be called by now counts as one who waits. */
export function isPutOff(episode: Readonly<OpenEpisode>): boolean {
  return isScheduled(episode) || episode.message === true;
}

/** To be kept while the episode changes its status. */
export function keptForLater({ callback, message, visited }: Readonly<OpenEpisode>) {
  return {
    ...(callback !== undefined && { callback }),
    ...(message === true && { message }),
    ...(visited !== undefined && { visited }),
  };
}

/** Since the decision, requeues included. The trigger's log may be ahead of ours by a moment: then 0. */
export function waitedMs({ request }: Readonly<OpenEpisode>, now: Instant): number {
  return Math.max(0, now - request.requestedAt);
}

/** It waits, and a policy has given it a queue. */
export function waitsInQueue(
  episode: Readonly<OpenEpisode>,
): episode is WaitingEpisode & { readonly routing: Routing } {
  return episode.status === 'waiting' && episode.routing !== null;
}
