// Generated from schemas/ by `npm run generate`. Do not edit.

import type {
  AgentId,
  AttributeValue,
  Channel,
  ConversationId,
  CustomerId,
  EpisodeId,
  EventId,
  Language,
  MessageId,
  NoticeKind,
  OfferId,
  QueueId,
  ReasonCode,
  TransferCause,
  WaitingSituation,
  WorkspaceId,
} from './ids.ts';
import type { ConsentAnswer, Verification } from './conversation.ts';
import type { Instant } from '#kernel';

/** The fields of every escalation event. */
export interface EscalationEventBase {
  /** Set by Baton. Derived from the log epoch and from the record or deadline that caused the event, so that a replay writes the same id. */
  readonly eventId: EventId;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** When this was decided, in log time: the append time of the input that caused it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
}

/** The presence lease of the agent who has the episode has ended, and the agent keeps it for a while. Trigger says whether the customer writes meanwhile. Set by routing. */
export interface AgentAbsent extends EscalationEventBase {
  readonly type: 'AgentAbsent';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** When it goes to others, unless the agent is back. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly keptUntil: Instant;
  /** When the agent wrote last, or got it. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly answeredAt: Instant;
}

/** An agent missed one offer too many, or accepted and wrote nothing once too often, and gets no more until a change of status says that somebody is there. It concerns the episode that was missed last. Set by routing. */
export interface AgentSetAway extends EscalationEventBase {
  readonly type: 'AgentSetAway';
  /** The agent who is away now. */
  readonly agentId: AgentId;
  /** What was missed last. */
  readonly reason: AwayReason;
}

/** What was missed last. `offer_expired`: an offer; `no_reply`: the first words after accepting. */
export type AwayReason = 'offer_expired' | 'no_reply';

/** Alternatives to waiting. `assistant`: continue with the assistant; `wait`: keep waiting. */
export type Alternative = 'callback' | 'message' | 'assistant' | 'wait';

/** The customer chose an alternative to waiting, or declined a human. Set by trigger and routing. */
export interface AlternativeChosen extends EscalationEventBase {
  readonly type: 'AlternativeChosen';
  /** What was chosen. */
  readonly alternative: Alternative;
  /** Details, such as the time to call back; null: none. */
  readonly detail: string | null;
  /** Of a callback: when the customer is called, in log time; null: not a callback. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant | null;
  /** Of a callback: how to reach the customer; null: not a callback. */
  readonly contact: string | null;
  /** Of `assistant`: the episode stays open and the customer keeps the place in the queue; false: no human is needed any more. */
  readonly keepsPlace: boolean;
  /** The queue where the episode waits; null: none yet. */
  readonly queueId: QueueId | null;
}

/** The customer wants an alternative to waiting; routing decides (`AlternativeChosen`, or `AlternativesOffered` again where a time is taken). Set by trigger. */
export interface AlternativeRequested extends EscalationEventBase {
  readonly type: 'AlternativeRequested';
  /** What the customer wants. */
  readonly alternative: Alternative;
  /** Of a callback: when; null: as soon as possible. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant | null;
  /** Of a callback: how to reach the customer; null: not a callback. */
  readonly contact: string | null;
  /** The words of the customer; null: a button. */
  readonly detail: string | null;
}

/** A customer who cannot be served now is offered alternatives to waiting. A notice with the same choices as a numbered list follows (`situation` is `choices`), for channels without buttons. Set by routing. */
export interface AlternativesOffered extends EscalationEventBase {
  readonly type: 'AlternativesOffered';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** Why they are offered; `alternatives`: the wait has reached that limit. Readers must accept unknown names. */
  readonly situation: WaitingSituation;
  /** Language of the labels: BCP 47, lower case. */
  readonly language: Language;
  /** In the order in which they are shown; a customer may answer with the number, from 1. */
  readonly options: readonly AlternativeOption[];
}

/** One choice. */
export interface AlternativeOption {
  /** What it is. */
  readonly alternative: Alternative;
  /** Of a callback: when; null: not a callback. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant | null;
  /** What a button says. */
  readonly label: string;
}

/** The assistant answered although it did not have the conversation any more: the turn is recorded, and nothing follows from it. Do not show it. Set by the trigger. */
export interface AssistantTurnFenced extends EscalationEventBase {
  readonly type: 'AssistantTurnFenced';
  /** The turn of the assistant. */
  readonly messageId: MessageId;
  /** The agent who has the conversation; null: the assistant has it again, and the turn is from before. */
  readonly agentId: AgentId | null;
  /** The number in force. */
  readonly fence: number;
}

/** Something that the assistant attempted. */
export interface Attempt {
  /** Article, tool or answer. */
  readonly what: string;
  /** The result in a few words. */
  readonly result: string;
  /** The assistant's turn that made the attempt. */
  readonly messageId: MessageId;
}

/** Nobody called back by the promised time and the tolerance of the policy. The customer is still to be called. Set by routing. */
export interface CallbackBroken extends EscalationEventBase {
  readonly type: 'CallbackBroken';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** When the customer was promised a call; milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant;
  /** Which attempt to reach the customer this is, from 1. */
  readonly attempt: number;
  /** How long the promised time has passed, in milliseconds: the tolerance of the policy. */
  readonly lateMs: number;
}

/** The time of a callback has come: an agent is looked for, with the priority of the original age. Set by routing. */
export interface CallbackDue extends EscalationEventBase {
  readonly type: 'CallbackDue';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** When the customer was promised a call; milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant;
  /** Which attempt to reach the customer this is, from 1. */
  readonly attempt: number;
}

/** An agent called back, or tried to: the promise is kept, if late. Set by routing. */
export interface CallbackKept extends EscalationEventBase {
  readonly type: 'CallbackKept';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who called. */
  readonly agentId: AgentId;
  /** When the customer was promised a call; milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant;
  /** Which attempt to reach the customer this is, from 1. */
  readonly attempt: number;
  /** How long after the promised time, in milliseconds; 0: in time. */
  readonly lateMs: number;
}

/** The customer was not reached and is called again. Set by routing. */
export interface CallbackRescheduled extends EscalationEventBase {
  readonly type: 'CallbackRescheduled';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who called in vain. */
  readonly agentId: AgentId;
  /** When the customer is called again; milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant;
  /** Which attempt that will be, from 2. */
  readonly attempt: number;
}

/** The customer is quiet, and the episode takes fewer units of its agent until the customer writes again. Set by routing. */
export interface CapacityFreed extends EscalationEventBase {
  readonly type: 'CapacityFreed';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** Units that are freed. */
  readonly units: number;
}

/** The customer has written again, and the episode takes all of its units, whether or not there is room. Set by routing. */
export interface CapacityTaken extends EscalationEventBase {
  readonly type: 'CapacityTaken';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** Units that had been freed. */
  readonly units: number;
}

/** What is known of the customer from other conversations. Only for customers whose identity is at least claimed; `customer.verification` of the card says which. */
export interface CardHistory {
  /** Other contacts of this customer within 7 days, over all conversations. */
  readonly contacts: number;
  /** When the latest of them began, in log time; milliseconds since 1970-01-01T00:00:00Z; null: there was none. */
  readonly lastContactAt: Instant | null;
  /** The last episode in another conversation; null: none. */
  readonly episode: PastEpisode | null;
}

/** Something that the customer said, in their words. */
export interface CardNote {
  /** The words. */
  readonly text: string;
  /** The turn that they are from. */
  readonly messageId: MessageId;
}

/** One of the last turns of a conversation, inline. */
export interface CardTurn {
  /** Id of the turn. */
  readonly messageId: MessageId;
  /** Who spoke. */
  readonly by: Speaker;
  /** When, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
  /** What was said. */
  readonly text: string;
}

/** Who speaks in a turn. */
export type Speaker = 'customer' | 'assistant' | 'agent';

/** A: always a human. B: preferably a human. C: the assistant first, with a human available. */
export type Category = 'A' | 'B' | 'C';

/** The customer was asked whether the agent may read what they said about their health and other special categories of personal data. The question is the text of a `CustomerNotified` of the situation `consent`. Nothing waits for the answer: without one, all of the conversation is shared. Set by trigger. */
export interface ConsentAsked extends EscalationEventBase {
  readonly type: 'ConsentAsked';
  /** `eventId` of the `CustomerNotified` with the text. */
  readonly noticeId: EventId;
  /** Language of the text: BCP 47, lower case. */
  readonly language: Language;
  /** Lawful basis on which the conversation is shared unless the customer refuses, as the policy names it. Readers must accept unknown names. */
  readonly basis:
    'consent' | 'contract' | 'legal_obligation' | 'vital_interests' | 'public_task' | 'legitimate_interests';
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
}

/** Whether agents may read what the customer said about their health and other special categories of personal data. After a refusal the texts of `messageIds` are withheld from cards, transcripts and streams of the gateway; after a consent they are there again. The latest counts. Set by trigger. */
export interface ConsentRecorded extends EscalationEventBase {
  readonly type: 'ConsentRecorded';
  /** What the customer said. */
  readonly answer: ConsentAnswer;
  /** How it is known. */
  readonly by: ConsentSource;
  /** Lawful basis on which what is shared is shared from now on. Readers must accept unknown names. */
  readonly basis:
    'consent' | 'contract' | 'legal_obligation' | 'vital_interests' | 'public_task' | 'legitimate_interests';
  /** The turn of the customer that said so; null: it was no turn. */
  readonly answeredIn: MessageId | null;
  /** `eventId` of the `ConsentAsked` that it answers; null: the channel asked, or nobody did. */
  readonly askedBy: EventId | null;
  /** Messages of the customer and the assistant in which something of a special category was heard, oldest first. */
  readonly messageIds: readonly MessageId[];
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
}

/** `words`: in a turn; `channel`: the channel sent `ConsentAnswered`; `earlier`: the answer of an earlier escalation of the conversation still counts, now for what was said since, too. */
export type ConsentSource = 'words' | 'channel' | 'earlier';

/** A consult, or a conversation of three, is over. Set by routing. */
export interface ConsultEnded extends EscalationEventBase {
  readonly type: 'ConsultEnded';
  /** The consulted agent; null: nobody had accepted it. */
  readonly agentId: AgentId | null;
  /** The agent who has the episode. */
  readonly fromAgentId: AgentId;
  /** How it ended. */
  readonly reason: ConsultEnd;
  /** From its acceptance, in ms; null: nobody had accepted it. */
  readonly consultMs: number | null;
  /** The consulted agent had joined the conversation. */
  readonly wasThreeWay: boolean;
}

/** `by_owner`: by the agent who has the episode; `by_consulted`: by the consulted agent; `declined`: nobody who was asked took it; `timeout`: nobody had room in time; `agent_lost`, `agent_signed_out`: the consulted agent is gone; `transferred`: the consulted agent has the episode; `work_ended`: the episode ended, or went to a queue. */
export type ConsultEnd =
  | 'by_owner'
  | 'by_consulted'
  | 'declined'
  | 'timeout'
  | 'agent_lost'
  | 'agent_signed_out'
  | 'transferred'
  | 'work_ended';

/** The offer of a consult came to nothing: somebody else of the queue is asked, or the consult ends. Set by routing. */
export interface ConsultOfferEnded extends EscalationEventBase {
  readonly type: 'ConsultOfferEnded';
  /** The offer, in answers to it. */
  readonly offerId: OfferId;
  /** The agent who was asked. */
  readonly agentId: AgentId;
  /** The agent who has the episode. */
  readonly fromAgentId: AgentId;
  /** Why it came to nothing. */
  readonly reason: ConsultOfferEnd;
  /** Why it was declined, as the agent said; null: not said. */
  readonly note: string | null;
}

/** `declined`: by the agent; `expired`: the agent did not answer; `agent_unavailable`: the agent takes no work any more; `agent_lost`: without a sign for longer than the lease; `withdrawn`: the consult has ended. */
export type ConsultOfferEnd = 'declined' | 'expired' | 'agent_unavailable' | 'agent_lost' | 'withdrawn';

/** The consult is held out to an agent, who answers as any offer. The question is on the card, and in ConsultRequested. Set by routing. */
export interface ConsultOffered extends EscalationEventBase {
  readonly type: 'ConsultOffered';
  /** The offer, in answers to it. */
  readonly offerId: OfferId;
  /** The agent who is asked. */
  readonly agentId: AgentId;
  /** The agent who has the episode. */
  readonly fromAgentId: AgentId;
  /** Log time until which it may be accepted. */
  readonly expiresAt: Instant;
  /** Units of the agent's capacity that it takes. */
  readonly units: number;
}

/** The agent who has the episode asks for help, and keeps the customer. Somebody is offered the consult as soon as there is room. Set by routing. */
export interface ConsultRequested extends EscalationEventBase {
  readonly type: 'ConsultRequested';
  /** The agent who has the episode. */
  readonly fromAgentId: AgentId;
  /** Queue of which somebody is asked; null: an agent is. */
  readonly toQueueId: QueueId | null;
  /** Agent who is asked; null: somebody of a queue is. */
  readonly toAgentId: AgentId | null;
  /** What the agent wants to know, which the card says too; null: not said. */
  readonly question: string | null;
}

/** An agent has accepted the consult. The customer is not informed of it. Set by routing. */
export interface ConsultStarted extends EscalationEventBase {
  readonly type: 'ConsultStarted';
  /** The offer, in answers to it. */
  readonly offerId: OfferId;
  /** The consulted agent. */
  readonly agentId: AgentId;
  /** Name of the consulted agent, for people. */
  readonly agentName: string;
  /** The agent who has the episode. */
  readonly fromAgentId: AgentId;
  /** From the request for the consult to its acceptance, in ms. */
  readonly waitedMs: number;
}

/** What an agent reads in 10 to 15 seconds. Extractive: every sentence comes from the customer, from the assistant, or is a fixed phrase. Every text was written by others: escape it where you show it. */
export interface ContextCard {
  /** Version of this shape: 1. */
  readonly version: 1;
  /** What the customer needs now, in at most 20 words (12 below feature level 2). */
  readonly headline: string;
  /** Message id of the turn that the headline is taken from; null: none. */
  readonly headlineFrom: MessageId | null;
  /** Message id of the turn that the other half of the headline is taken from; null: it has one half. */
  readonly headlineAlsoFrom: MessageId | null;
  /** Message ids of the turns that further parts of the headline are taken from; empty: it has two halves at most. */
  readonly headlineMoreFrom: readonly MessageId[];
  /** Why this was escalated, in one sentence. */
  readonly why: string;
  /** By when, in the customer's words; null: nothing said so. */
  readonly urgency: CardNote | null;
  /** Sentiment of the customer; null: not scored. */
  readonly sentiment: Sentiment | null;
  /** The customer. */
  readonly customer: CardCustomer;
  /** What agents did with this conversation before: at most 3, newest last. */
  readonly people: readonly PersonWork[];
  /** The customer's earlier contacts in other conversations; null: none are known, or the identity is not known. */
  readonly history: CardHistory | null;
  /** What the assistant attempted: at most 3, newest last. */
  readonly attempts: readonly Attempt[];
  /** What the customer says they tried: at most 1, in their words. */
  readonly tried: readonly CardNote[];
  /** What the customer does not want: at most 1, in their words. */
  readonly refused: readonly CardNote[];
  /** What somebody promised, or did not do, as the customer says: at most 1. Where the gateway shows the card, behind it what the assistant or an agent promised last. */
  readonly promised: readonly CardNote[];
  /** Facts that nobody should ask for again. */
  readonly knownFacts: readonly KnownFact[];
  /** What agents did before that, for which the card has no room at first sight, newest last. */
  readonly morePeople: readonly PersonWork[];
  /** Further facts that nobody should ask for again, for which the card has no room at first sight. */
  readonly moreFacts: readonly KnownFact[];
  /** Values that may hold no more: replaced by others since, or of a matter that was settled or left. */
  readonly pastFacts: readonly KnownFact[];
  /** What to do next: a fixed phrase. */
  readonly nextStep: string;
  /** The customer's intent; null: none recognised. */
  readonly intent: CardIntent | null;
  /** What was said before the last turns and matters still: single sentences, oldest first. */
  readonly earlier: readonly CardTurn[];
  /** The last turns, oldest first. The whole conversation is in the records that `inputs` of the decision names. */
  readonly lastTurns: readonly CardTurn[];
  /** Turns of the whole conversation so far. */
  readonly turnCount: number;
  /** Messages whose texts are withheld at the wish of the customer (`ConsentRecorded`); nothing on the card is from them. */
  readonly withheld: number;
}

/** How the customer feels. */
export interface Sentiment {
  /** -1 (very negative) to 1. */
  readonly level: number;
  /** Direction of the change. */
  readonly trend: SentimentTrend;
  /** Words of the customer that show it; null: none. */
  readonly quote: string | null;
}

/** Direction of a sentiment. */
export type SentimentTrend = 'rising' | 'steady' | 'falling';

/** The customer. */
export interface CardCustomer {
  /** The customer's id in the channel or the shop; null: anonymous. */
  readonly customerId: CustomerId | null;
  /** Name of the customer; null: not known. */
  readonly name: string | null;
  /** How well the customer's identity is established. */
  readonly verification: Verification;
  /** Tier, such as `vip`; null: none. */
  readonly tier: string | null;
}

/** The customer's intent, as recognised by the assistant. */
export interface CardIntent {
  /** Name of the intent, such as `cancel_order`. */
  readonly name: string;
  /** How sure the assistant is, 0 to 1; null: not evaluated. */
  readonly confidence: number | null;
}

/** Another one has the conversation from here on: an agent, or again the assistant, which is to be silent in between. Set by the trigger. */
export interface ControlChanged extends EscalationEventBase {
  readonly type: 'ControlChanged';
  /** Who answers the customer now. */
  readonly holder: ControlHolder;
  /** The agent who has it; null: the assistant has it. */
  readonly agentId: AgentId | null;
  /** Higher with each change in this conversation, also where it was forgotten in between: the first is the instant `at`, each other one more. The assistant puts the number that it knew when it began to answer into `AssistantTurn.fence`. */
  readonly fence: number;
}

/** Who answers the customer. */
export type ControlHolder = 'assistant' | 'agent';

/** The customer of an episode that an agent has has written: after `CustomerQuiet`, or to an agent who is absent. Set by trigger. */
export interface CustomerActive extends EscalationEventBase {
  readonly type: 'CustomerActive';
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** When the customer wrote. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly writtenAt: Instant;
}

/** A text that the channel is to show to the customer. Set by trigger and routing. */
export interface CustomerNotified extends EscalationEventBase {
  readonly type: 'CustomerNotified';
  /** Kind of notice. Readers must accept unknown kinds and show the text. */
  readonly notice: NoticeKind;
  /** Language of the text: BCP 47, lower case. */
  readonly language: Language;
  /** What to show. */
  readonly text: string;
  /** Why the customer waits, or what has changed for one who does; danger: a life may be in danger, and the text says whom to call, or, where an agent has closed it (`resolved`), is for one who was: send them no survey; consent: the text asks whether all of the conversation may be shared (`ConsentAsked`); null: nothing in particular. Readers must accept unknown names. */
  readonly situation: WaitingSituation | null;
}

/** The customer of an episode that an agent has has written nothing for the time of `quiet.after`. Whether the agent has answered meanwhile is for routing to see. Set by trigger. */
export interface CustomerQuiet extends EscalationEventBase {
  readonly type: 'CustomerQuiet';
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** When the customer wrote last, or the agent got the episode or first wrote, whichever came last. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly silentSince: Instant;
}

/** What happened when an episode ended because nobody waits for it any more. `customer_closed`: the customer closed the window or hung up; `connection_lost`: it broke off, and the customer was not back within the grace; `customer_silent`: nothing came from the customer; `ended_by_assistant`: the assistant resolved it; `conversation_closed`: the channel closed the conversation; `back_to_assistant`: the customer went on with the assistant; `served_elsewhere`: the customer had chosen a callback or a message. */
export type DepartureCause =
  | 'customer_closed'
  | 'connection_lost'
  | 'customer_silent'
  | 'ended_by_assistant'
  | 'conversation_closed'
  | 'back_to_assistant'
  | 'served_elsewhere'
  | 'unknown';

/** Why the customer is no longer there. */
export type DepartureReason = 'customer_left' | 'conversation_ended';

/** The customer left, or the conversation ended, before the first human reply. Set by routing. */
export interface EscalationAbandoned extends EscalationEventBase {
  readonly type: 'EscalationAbandoned';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** Status of the episode before this. */
  readonly status: AbandonedStatus;
  /** Why the customer is no longer there. */
  readonly reason: DepartureReason;
  /** What happened; null: decided below feature level 2. */
  readonly cause: DepartureCause | null;
  /** Time since the request, in milliseconds. */
  readonly waitedMs: number;
}

/** Status of an episode at the time the customer left. */
export type AbandonedStatus = 'queued' | 'offered' | 'assigned';

/** The episode was assigned to an agent. Set by routing. */
export interface EscalationAssigned extends EscalationEventBase {
  readonly type: 'EscalationAssigned';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The assigned agent. */
  readonly agentId: AgentId;
  /** Name of the agent as shown to customers. */
  readonly agentName: string;
  /** Time since the request, in milliseconds. */
  readonly waitedMs: number;
  /** Whether the customer's language is known, the agent does not speak it, and the queue, or the agent who took it over, let that be. */
  readonly isOtherLanguage: boolean;
  /** Where the agent took it from, without being offered it; null: it was offered. */
  readonly takenOverFrom: TakenOverFrom | null;
}

/** Where an agent took a conversation from. */
export type TakenOverFrom = 'assistant' | 'queue';

/** The customer was offered a human and may decline. Set by trigger. */
export interface EscalationOffered extends EscalationEventBase {
  readonly type: 'EscalationOffered';
  /** Why a human was offered; the first is the primary reason. */
  readonly reasons: readonly Reason[];
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
}

/** How an episode ended that an agent had. */
export type EscalationOutcome =
  'resolved' | 'unresolved' | 'follow_up' | 'customer_left' | 'conversation_ended' | 'not_reached';

/** The episode was interrupted by one of a higher class of work: its agent has it still, and it takes no units until it is resumed. Set by routing. */
export interface EscalationPaused extends EscalationEventBase {
  readonly type: 'EscalationPaused';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** The episode that interrupted it. */
  readonly byEpisodeId: EpisodeId;
  /** Its class of work, by the policy: `workClass` of its queue. */
  readonly workClass: number;
  /** The class of the other; 10: danger to life. */
  readonly byWorkClass: number;
}

/** The episode was put into a queue. Set by routing. */
export interface EscalationQueued extends EscalationEventBase {
  readonly type: 'EscalationQueued';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** Higher goes first; in points, as the policy defines them. */
  readonly priority: number;
  /** What an agent must match to be offered this episode. */
  readonly requirements: Requirements;
  /** Waiting episodes that compete for the same agents and go first. */
  readonly aheadCount: number;
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
  /** The queue that the episode was in, or would have been put into, before it overflowed into this one; null: it did not. */
  readonly overflowFrom: QueueId | null;
  /** Why; null: it did not overflow. `full` without `overflowFrom`: its queue was full, no other took it, and it waits there all the same. */
  readonly overflowReason: OverflowReason | null;
}

/** What an agent must match. */
export interface Requirements {
  /** Skill to the lowest acceptable level, 1 to 10. */
  readonly skills: Readonly<Record<string, number>>;
  /** The language that the agent must speak. BCP 47, lower case, such as `en` or `es-mx`; null: any. */
  readonly language: Language | null;
  /** Conditions that the agent must meet, as JSON in a fixed order; null: none. */
  readonly conditions: string | null;
}

/** What of a queue, or of the wait in it, led an episode to another queue. `full`: the size limit; `age`: the wait since the decision. */
export type OverflowReason =
  'waiting' | 'predicted_wait' | 'nobody_signed_in' | 'closed' | 'waited' | 'age' | 'full';

/** A human is needed: the decision, with everything it is based on. Set by trigger, for routing. */
export interface EscalationRequested extends EscalationEventBase {
  readonly type: 'EscalationRequested';
  /** Number of this episode within the conversation, from 1. */
  readonly ordinal: number;
  /** `chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy lists the channels that it treats differently. */
  readonly channel: Channel;
  /** The customer's language. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: Language | null;
  /** The strongest category among the reasons. */
  readonly category: Category;
  /** At least one; the first is the primary reason. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** Every rule that was evaluated, with its value. */
  readonly rules: readonly RuleTrace[];
  /** What would have been decided without the primary reason. */
  readonly runnerUp: Outcome;
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
  /** Records of the conversation that the decision is based on; null: not known. */
  readonly inputs: InputRange | null;
  /** Tier of the customer, such as `vip`; null: none. */
  readonly tier: string | null;
  /** Attributes of the conversation, by name. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** When the conversation began, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly conversationStartedAt: Instant;
  /** First turn of the customer, in log time; milliseconds since 1970-01-01T00:00:00Z; null: none yet. */
  readonly firstCustomerTurnAt: Instant | null;
  /** First sign of trouble in this episode (low confidence, failure, request), in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly firstSignalAt: Instant;
  /** The previous episode of the conversation, or else of its customer, if it ended within the policy's window for re-escalation; null: none. */
  readonly previous: PreviousEpisode | null;
  /** The agent who takes the conversation over, and to whom it is assigned without an offer; null: whoever is next. */
  readonly takenOverBy: AgentId | null;
  /** Context card for the agent. */
  readonly card: ContextCard;
}

/** What can be decided about a conversation. */
export type Outcome = 'escalate' | 'offer' | 'continue';

/** Consecutive records of one source partition. */
export interface InputRange {
  /** `<topic>/<partition>`. */
  readonly source: string;
  /** Offset of the first record. */
  readonly firstOffset: number;
  /** Offset of the last record, included. */
  readonly lastOffset: number;
}

/** An earlier episode of the same conversation, or of the same customer. */
export interface PreviousEpisode {
  /** Id of the earlier episode. */
  readonly episodeId: EpisodeId;
  /** The agent who had it; null: none. */
  readonly agentId: AgentId | null;
  /** When it ended, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly endedAt: Instant;
  /** How long the customer waited for an agent then, in milliseconds; 0: nobody had it, or it is not known. */
  readonly waitedMs: number;
}

/** The episode was queued again and keeps its original waiting time. Set by routing. */
export interface EscalationRequeued extends EscalationEventBase {
  readonly type: 'EscalationRequeued';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who had it. */
  readonly fromAgentId: AgentId;
  /** Why it was queued again. */
  readonly reason: RequeueReason;
}

/** Why an episode was queued again. `agent_lost`: the presence lease expired; `no_reply`: the agent accepted and did not write in time; `paused_too_long`: its agent was interrupted in it for too long; `unanswered`: the presence lease expired, and the customer wrote and was not answered in time. */
export type RequeueReason =
  'agent_lost' | 'agent_signed_out' | 'transferred' | 'no_reply' | 'paused_too_long' | 'unanswered';

/** The episode ended after an agent had it. Set by routing. */
export interface EscalationResolved extends EscalationEventBase {
  readonly type: 'EscalationResolved';
  /** The agent who had it last. */
  readonly agentId: AgentId;
  /** How it ended. */
  readonly outcome: EscalationOutcome;
  /** Note of the agent; null: none. */
  readonly note: string | null;
  /** Time since the assignment, in milliseconds. */
  readonly handleMs: number;
}

/** A paused episode is resumed: there is room for it again, or nothing may interrupt it any more. Set by routing. */
export interface EscalationResumed extends EscalationEventBase {
  readonly type: 'EscalationResumed';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who has it. */
  readonly agentId: AgentId;
  /** How long it was paused, in milliseconds. */
  readonly pausedMs: number;
}

/** The agent gave the conversation back to the assistant, which can read the note. Set by routing. */
export interface EscalationReturned extends EscalationEventBase {
  readonly type: 'EscalationReturned';
  /** The human agent, as named by the desktop; unique within the workspace. */
  readonly agentId: AgentId;
  /** What was done, in the agent's words. */
  readonly note: string;
  /** Time since the assignment, in milliseconds. */
  readonly handleMs: number;
}

/** The episode was passed on: by the agent, by a supervisor, or to the agent who was consulted as its own is gone. Cold: EscalationRequeued follows; warm: EscalationAssigned. Set by routing. */
export interface EscalationTransferred extends EscalationEventBase {
  readonly type: 'EscalationTransferred';
  /** The agent who transferred it. */
  readonly fromAgentId: AgentId;
  /** Target queue; null: the target is an agent. */
  readonly toQueueId: QueueId | null;
  /** Target agent; null: the target is a queue. */
  readonly toAgentId: AgentId | null;
  /** Note for whoever takes over; null: none. */
  readonly note: string | null;
  /** How it is passed on. */
  readonly mode: TransferMode;
  /** The supervisor who ordered it; null: the agent did. */
  readonly forcedBy: AgentId | null;
  /** Why it goes to the agent who was consulted though nobody asked for that; null: it was asked for. Readers must accept unknown names. */
  readonly cause: TransferCause | null;
}

/** `cold`: the customer goes to the queue or the agent, and waits until somebody accepts; `warm`: the agent who was consulted has the customer at once. */
export type TransferMode = 'cold' | 'warm';

/** Something was learned while the episode is open: who should have it, how soon, or what its card says. Set by trigger; routing places the episode again where it waits. */
export interface EscalationUpdated extends EscalationEventBase {
  readonly type: 'EscalationUpdated';
  /** The strongest category of all reasons so far. */
  readonly category: Category;
  /** The customer's language. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: Language | null;
  /** Tier of the customer, such as `vip`; null: none. */
  readonly tier: string | null;
  /** Names of all always-human rules that have applied to the episode so far. */
  readonly rules: readonly string[];
  /** What is new; an empty list where only language or tier changed. */
  readonly reasons: readonly Reason[];
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
  /** The agent who takes the conversation over while it waits; null: nobody. */
  readonly takenOverBy: AgentId | null;
  /** Context card for the agent, as it stands now. */
  readonly card: ContextCard;
}

/** The customer left, or the conversation ended, before the episode was over; routing removes it from the queue. Set by trigger. */
export interface EscalationWithdrawn extends EscalationEventBase {
  readonly type: 'EscalationWithdrawn';
  /** Why it was withdrawn. */
  readonly reason: DepartureReason;
  /** What happened; null: decided below feature level 2. */
  readonly cause: DepartureCause | null;
}

/** The agent replied to the customer for the first time in this episode. Set by routing. */
export interface FirstReplySent extends EscalationEventBase {
  readonly type: 'FirstReplySent';
  /** The human agent, as named by the desktop; unique within the workspace. */
  readonly agentId: AgentId;
  /** The agent's message. */
  readonly messageId: MessageId;
  /** The handoff time: from the decision to this reply, in milliseconds; the target is below 30,000. */
  readonly handoffMs: number;
}

/** A known fact, which nobody should ask for again. */
export interface KnownFact {
  /** Name of the fact, such as `Order number`. */
  readonly label: string;
  /** Its value. */
  readonly value: string;
  /** The turn that states it; null: it comes from an attribute. */
  readonly messageId: MessageId | null;
  /** The value among the words of its turn that say what it is, such as `direct debit of £396`; null: they say nothing. */
  readonly context: string | null;
}

/** The agent accepted the offer. Set by routing. */
export interface OfferAccepted extends EscalationEventBase {
  readonly type: 'OfferAccepted';
  /** Id of the offer, from OfferMade. */
  readonly offerId: OfferId;
  /** The agent who accepted it. */
  readonly agentId: AgentId;
}

/** The agent declined the offer; the episode keeps its position in the queue. Set by routing. */
export interface OfferDeclined extends EscalationEventBase {
  readonly type: 'OfferDeclined';
  /** Id of the offer, from OfferMade. */
  readonly offerId: OfferId;
  /** The agent who declined. */
  readonly agentId: AgentId;
  /** Why, as reported by the desktop. */
  readonly reason: string;
}

/** The agent did not answer in time. Set by routing. */
export interface OfferExpired extends EscalationEventBase {
  readonly type: 'OfferExpired';
  /** Id of the offer, from OfferMade. */
  readonly offerId: OfferId;
  /** The agent who did not answer. */
  readonly agentId: AgentId;
}

/** The episode was offered to one agent. Set by routing. */
export interface OfferMade extends EscalationEventBase {
  readonly type: 'OfferMade';
  /** Id of this offer. */
  readonly offerId: OfferId;
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** The agent who may accept it. */
  readonly agentId: AgentId;
  /** When the offer expires, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresAt: Instant;
  /** Time since the request, earlier offers and requeues included; milliseconds. */
  readonly waitedMs: number;
  /** The order among agents that chose this one, as `agentOrder` of the queue names it; null: `leastInHand`, as in queues that name none. */
  readonly agentOrder: string | null;
  /** Whether the agent has had the policy's `fairShare` already: nobody else with room could take it. */
  readonly beyondShare: boolean;
  /** Episodes of this agent that are paused if the agent accepts, as it stands now: interruptible work of a lower class. */
  readonly interrupts: readonly EpisodeId[];
  /** How the queue's scorer chose; null: the queue has none, or it was not asked, as in danger. */
  readonly scoring: OfferScoring | null;
  /** All that the scorer knew of this agent; an empty list: there was none. */
  readonly features: readonly ScoredFeature[];
}

/** How the scorer of a queue chose, or would have chosen, among the agents who could be offered an episode. */
export interface OfferScoring {
  /** The scorer, as `scorer.use` of the queue names it. */
  readonly scorer: string;
  /** Version of that scorer: scores of different versions are not comparable. */
  readonly version: number;
  /** What chose: `score`, the highest one; `chance`, an exploration; `order`, the order among agents, for episodes that the comparison keeps from the scorer. */
  readonly chosenBy: 'score' | 'chance' | 'order';
  /** Agents who were scored. */
  readonly candidates: number;
  /** Place of this agent by the order among agents, from 1. */
  readonly orderPlace: number;
  /** Place of this agent by score, from 1. */
  readonly scorePlace: number;
  /** Score of this agent; higher is better. */
  readonly score: number;
  /** Probability with which this agent was chosen among the candidates, by the side of the comparison that the episode is on; above 0, at most 1. */
  readonly propensity: number;
}

/** Something that a scorer knew of an agent. */
export interface ScoredFeature {
  /** Name of the feature, such as `idle`. */
  readonly name: string;
  /** Its value, from 0 to 1, as it was used. */
  readonly value: number;
  /** Its weight in the policy. */
  readonly weight: number;
}

/** The offer is no longer valid: the customer left, the agent is no longer available, or another agent who was offered it at the same time was first to accept. Set by routing. */
export interface OfferRescinded extends EscalationEventBase {
  readonly type: 'OfferRescinded';
  /** Id of the offer, from OfferMade. */
  readonly offerId: OfferId;
  /** The agent who had the offer. */
  readonly agentId: AgentId;
  /** Why it is no longer valid. */
  readonly reason: RescindReason;
}

/** Why an offer is no longer valid. */
export type RescindReason =
  | 'customer_left'
  | 'conversation_ended'
  | 'agent_lost'
  | 'agent_unavailable'
  | 'customer_chose'
  | 'taken_over'
  | 'accepted_by_other';

/** An earlier episode of the same customer, in any conversation. */
export interface PastEpisode {
  /** The conversation that it was in. */
  readonly conversationId: ConversationId;
  /** Id of the episode. */
  readonly episodeId: EpisodeId;
  /** Channel of that conversation. */
  readonly channel: Channel;
  /** When it ended, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly endedAt: Instant;
  /** How it ended: an agent closed it or gave it back to the assistant, or the customer left before or while an agent had it. */
  readonly ending: 'resolved' | 'returned' | 'abandoned' | 'withdrawn';
  /** Code of the primary reason for which it was escalated; empty: not known. */
  readonly reason: string;
  /** That reason in one sentence, as the card said it. */
  readonly why: string;
  /** What the customer wanted, in their words; null: not known. */
  readonly about: string | null;
  /** As the assistant named it; null: not named. */
  readonly intent: string | null;
  /** The agent who had it last; null: none. */
  readonly agentId: AgentId | null;
  /** Name of that agent; null: not known. */
  readonly agentName: string | null;
  /** What the agent said came of it; null: nothing. */
  readonly outcome: EscalationOutcome | null;
  /** The agent's note; null: none. */
  readonly note: string | null;
  /** What the customer was promised and says is not done, in their words. */
  readonly promised: readonly string[];
}

/** What an agent did last with a conversation. */
export type PersonAction = 'transferred' | 'returned' | 'resolved' | 'consulted';

/** What an agent did with this conversation before, and wrote about it. */
export interface PersonWork {
  /** What the agent did last. */
  readonly action: PersonAction;
  /** The agent. */
  readonly agentId: AgentId;
  /** Name of the agent; null: not known. */
  readonly agentName: string | null;
  /** When, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
  /** How it ended; null: it did not, the conversation went on. */
  readonly outcome: EscalationOutcome | null;
  /** The agent's note; null: none. */
  readonly note: string | null;
}

/** A question that the channel is to show to the customer before a human is offered or called. The customer's next turn is the answer. Set by trigger. */
export interface QuestionAsked extends EscalationEventBase {
  readonly type: 'QuestionAsked';
  /** Name of the question in the policy. */
  readonly question: string;
  /** True: the question was asked before, and the customer said something else. */
  readonly isAgain: boolean;
  /** Language of the text: BCP 47, lower case. */
  readonly language: Language;
  /** What to show. */
  readonly text: string;
  /** What follows once the customer has answered, or has not. */
  readonly before: QuestionBefore;
  /** When it follows without an answer, in log time. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly answerUntil: Instant;
  /** Why a human is offered or called; the first is the primary reason. */
  readonly reasons: readonly Reason[];
  /** SHA-256, in hex, of the policy under which this was decided. */
  readonly policyHash: string;
}

/** `offer`: the offer of a human; `escalate`: the decision to call one. */
export type QuestionBefore = 'offer' | 'escalate';

/** A question that was asked first is answered, or is not waited for any more. Set by trigger. */
export interface QuestionEnded extends EscalationEventBase {
  readonly type: 'QuestionEnded';
  /** Name of the question in the policy. */
  readonly question: string;
  /** How it ended. */
  readonly ending: QuestionEnding;
}

/** `answered`: what the customer said is among the known facts of the card; `unanswered`: the customer said something else; `expired`: nothing came in time; `overtaken`: the customer asked for a human, or something came up that always needs one. */
export type QuestionEnding = 'answered' | 'unanswered' | 'expired' | 'overtaken';

/** Why a human is needed, with the evidence. */
export interface Reason {
  /** What happened, such as `explicit_request` or `low_confidence`. Every release may add codes: readers must accept unknown ones, `trigger` gives the kind. */
  readonly code: ReasonCode;
  /** The kind of trigger that the code belongs to. */
  readonly trigger: Trigger;
  /** How strongly this reason calls for a human. */
  readonly category: Category;
  /** Name of the topic or customer rule of the policy that matched; null: none. */
  readonly rule: string | null;
  /** What was observed, for people, such as `confidence 0.21 then 0.34, below 0.40`. */
  readonly detail: string;
  /** Message ids of the turns that support it, oldest first. */
  readonly evidence: readonly MessageId[];
}

/** The three kinds of trigger. Each reason code belongs to one. */
export type Trigger = 'customer_request' | 'confidence' | 'complexity';

/** Nobody who meets all requirements of the queue was free for long enough: from now on these are not asked any more. Set by routing. */
export interface RequirementsRelaxed extends EscalationEventBase {
  readonly type: 'RequirementsRelaxed';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** Names of the requirements that are not asked any more, e.g. `language`; `preferred_agents`: a ring of them. */
  readonly relaxed: readonly string[];
  /** Which step of the queue's relaxation this was, from 1; of preferred agents: which ring was given up. */
  readonly step: number;
  /** Waiting time since the decision, in milliseconds. */
  readonly waitedMs: number;
}

/** One rule as it was evaluated for a decision, whether it fired or not. */
export interface RuleTrace {
  /** Name of the rule, as in the policy. */
  readonly rule: string;
  /** Whether it called for a human. */
  readonly fired: boolean;
  /** Observed value, such as `0.21`; `not evaluated` if the assistant gave no score. From feature level 2 on never words of the customer; below it a topic rule that fired (`always_human:...`) quotes up to 80 characters of them. */
  readonly value: string;
  /** What the value is compared with, such as `0.40`. */
  readonly threshold: string;
}

/** A life is in danger, and nobody at all can be offered the conversation: a supervisor should see to it now. It comes again while that lasts. Set by routing. */
export interface SupervisorPaged extends EscalationEventBase {
  readonly type: 'SupervisorPaged';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** Since the request, earlier offers and requeues included; milliseconds. */
  readonly waitedMs: number;
  /** Why nobody can be asked. Readers must accept unknown names. */
  readonly situation: WaitingSituation;
  /** How many pages there were for this wait, with this one. */
  readonly page: number;
}

/** A conversation that an agent wanted stays where it is. `episodeId` is `<conversationId>#0` where no episode is open. Set by routing, or by the trigger where it does not know the conversation. */
export interface TakeOverRefused extends EscalationEventBase {
  readonly type: 'TakeOverRefused';
  /** The agent who wanted it. */
  readonly agentId: AgentId;
  /** Why it was refused. */
  readonly reason: TakeOverRefusal;
  /** The episode was opened for the agent alone, and ends with this: the conversation stays with the assistant. */
  readonly endsEpisode: boolean;
}

/** `no_capacity`: the agent has no room for it; `with_another_agent`: a colleague has it; `called_later`: the customer does not wait, and is called at the time that was promised; `customer_left`: nobody is there; `no_conversation`: it is not known, or has ended; `agent_gone`: the agent has signed out or was lost meanwhile. */
export type TakeOverRefusal =
  'no_capacity' | 'with_another_agent' | 'called_later' | 'customer_left' | 'no_conversation' | 'agent_gone';

/** An agent takes a conversation in which no episode is open as far as routing knows. The trigger opens one, or refuses. `episodeId` is `<conversationId>#0` where no episode is open. Set by routing. */
export interface TakeOverRequested extends EscalationEventBase {
  readonly type: 'TakeOverRequested';
  /** The agent who takes it. */
  readonly agentId: AgentId;
}

/** The consulted agent has joined: both agents write to the customer. The episode stays with the first. Set by routing. */
export interface ThreeWayStarted extends EscalationEventBase {
  readonly type: 'ThreeWayStarted';
  /** The agent who joins. */
  readonly agentId: AgentId;
  /** The agent who has the episode. */
  readonly fromAgentId: AgentId;
}

/** What an agent wanted does not happen, and the episode stays with the agent. A supervisor may still order a transfer (SupervisorTransferred). Set by routing. */
export interface TransferRefused extends EscalationEventBase {
  readonly type: 'TransferRefused';
  /** The agent who wanted it. */
  readonly agentId: AgentId;
  /** What was refused. */
  readonly kind: RefusedTransfer;
  /** The queue that was wanted; null: none. */
  readonly toQueueId: QueueId | null;
  /** The agent who was wanted; null: none. */
  readonly toAgentId: AgentId | null;
  /** Why it was refused. */
  readonly reason: TransferRefusal;
  /** Queues of the policy that could serve it, at most 5; empty: none, or it is about something else. */
  readonly couldServe: readonly QueueId[];
}

/** `cold`, `warm`: a transfer; `consult`: asking for help; `three_way`: letting the consulted agent join; `return`: giving back to the assistant. */
export type RefusedTransfer = 'cold' | 'warm' | 'consult' | 'three_way' | 'return';

/** `unknown_queue`: the policy has no such queue; `unknown_agent`: nobody of that name has signed in within a day; `agent_unavailable`: the agent takes no work now; `no_capacity`: the agent, or everybody of the queue, has no capacity for the channel; `nobody`: no other agent of the queue is signed in, who could be consulted; `no_language`, `no_skill`: nobody of the queue could ever have it, however long it waits; `closed`: the queue is closed, nobody is there, and it offers nothing instead of waiting; `limit`: the episode was transferred as often as the policy allows; `always_human`: it is of category A, or about danger to life, and never goes to the assistant; `return_forbidden`: `transfers.returns` of the policy keeps its topic or category from the assistant; `no_consult`: there is no consult that somebody has accepted; `consult_open`: there is one already; `off`: the policy has no consults. */
export type TransferRefusal =
  | 'unknown_queue'
  | 'unknown_agent'
  | 'agent_unavailable'
  | 'no_capacity'
  | 'nobody'
  | 'no_language'
  | 'no_skill'
  | 'closed'
  | 'limit'
  | 'always_human'
  | 'return_forbidden'
  | 'no_consult'
  | 'consult_open'
  | 'off';

/** The estimated wait: a range, or unknown. Set by routing. */
export interface WaitEstimated extends EscalationEventBase {
  readonly type: 'WaitEstimated';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** One in ten such waits is shorter: whole milliseconds from `at`; null: unknown, or the queue does not learn from its waits. */
  readonly p10Ms: number | null;
  /** Half of such waits are shorter: whole milliseconds from `at`; null: unknown. */
  readonly p50Ms: number | null;
  /** Nine in ten such waits are shorter: whole milliseconds from `at`; null: unknown. */
  readonly p90Ms: number | null;
  /** Waiting episodes that compete for the same agents and go first. */
  readonly aheadCount: number;
  /** Agents who are signed in, available and match. */
  readonly agentCount: number;
  /** Method of the estimate. Readers must accept unknown names. */
  readonly method: 'qlm' | 'learned' | 'unknown';
}

/** Somebody waits longer than the policy thinks right: the customer is informed, or a supervisor should see to it. It ends nothing. Set by routing. */
export interface WaitLimitReached extends EscalationEventBase {
  readonly type: 'WaitLimitReached';
  /** The queue, as named by the policy. */
  readonly queueId: QueueId;
  /** Which limit: `nudge` and `alternatives` come with a notice to the customer, `alarm` is for a supervisor. Readers must accept unknown names. */
  readonly stage: 'nudge' | 'alternatives' | 'alarm';
  /** Since the customer came to the queue, after a requeue anew, in whole milliseconds. */
  readonly waitedMs: number;
  /** Why the customer waits. Readers must accept unknown names. */
  readonly situation: WaitingSituation;
  /** Waiting episodes that compete for the same agents and go first. */
  readonly aheadCount: number;
  /** Agents who are signed in, available and match. */
  readonly agentCount: number;
}

/** The wrap-up ended; the agent's capacity for this episode is free again. Set by routing. */
export interface WrapUpEnded extends EscalationEventBase {
  readonly type: 'WrapUpEnded';
  /** The human agent, as named by the desktop; unique within the workspace. */
  readonly agentId: AgentId;
  /** Duration of the wrap-up, in milliseconds. */
  readonly wrapUpMs: number;
  /** What ended it. */
  readonly by: WrapUpEnd;
}

/** What ended a wrap-up. `interruption`: work of a higher class that the agent had been offered before and has accepted. */
export type WrapUpEnd = 'agent' | 'timeout' | 'interruption';

/** The agent asked for more time to finish up. Set by routing. */
export interface WrapUpExtended extends EscalationEventBase {
  readonly type: 'WrapUpExtended';
  /** The human agent, as named by the desktop; unique within the workspace. */
  readonly agentId: AgentId;
  /** When the wrap-up ends by itself now, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly wrapUpEndsAt: Instant;
  /** Whether it has its longest time now: it is not extended again. */
  readonly isLast: boolean;
}
