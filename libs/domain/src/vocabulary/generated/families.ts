// Generated from schemas/ by `npm run generate`. Do not edit.

import type {
  AgentAbsent,
  AgentSetAway,
  AlternativeChosen,
  AlternativeRequested,
  AlternativesOffered,
  AssistantTurnFenced,
  CallbackBroken,
  CallbackDue,
  CallbackKept,
  CallbackRescheduled,
  CapacityFreed,
  CapacityTaken,
  ConsentAsked,
  ConsentRecorded,
  ConsultEnded,
  ConsultOfferEnded,
  ConsultOffered,
  ConsultRequested,
  ConsultStarted,
  ControlChanged,
  CustomerActive,
  CustomerNotified,
  CustomerQuiet,
  EscalationAbandoned,
  EscalationAssigned,
  EscalationOffered,
  EscalationPaused,
  EscalationQueued,
  EscalationRequested,
  EscalationRequeued,
  EscalationResolved,
  EscalationResumed,
  EscalationReturned,
  EscalationTransferred,
  EscalationUpdated,
  EscalationWithdrawn,
  FirstReplySent,
  OfferAccepted,
  OfferDeclined,
  OfferExpired,
  OfferMade,
  OfferRescinded,
  QuestionAsked,
  QuestionEnded,
  RequirementsRelaxed,
  SupervisorPaged,
  TakeOverRefused,
  TakeOverRequested,
  ThreeWayStarted,
  TransferRefused,
  WaitEstimated,
  WaitLimitReached,
  WrapUpEnded,
  WrapUpExtended,
} from './escalation.ts';
import type {
  AgentAcceptedOffer,
  AgentAskedForWrapUp,
  AgentDeclinedOffer,
  AgentEndedConsult,
  AgentEndedWrapUp,
  AgentGaveFeedback,
  AgentHeartbeat,
  AgentReplied,
  AgentResolved,
  AgentReturnedToAssistant,
  AgentShiftsPlanned,
  AgentSignedIn,
  AgentStartedConsult,
  AgentStartedThreeWay,
  AgentStatusChanged,
  AgentTookOver,
  AgentTransferred,
  AgentViewedContext,
  SupervisorTransferred,
} from './agent.ts';
import type {
  AiDisclosed,
  AlternativeSelected,
  AssistantFailed,
  AssistantTurn,
  AttributesChanged,
  ConsentAnswered,
  ConversationEnded,
  ConversationStarted,
  CustomerLeft,
  CustomerTurn,
  HumanOptionShown,
  HumanRequested,
  SurveyAnswered,
} from './conversation.ts';
import type {
  CustomerContacted,
  CustomerEpisodeEnded,
  CustomerMoved,
  CustomerRecognized,
  CustomersMerged,
} from './customer.ts';
import type { FeatureLevelActivated, PolicyActivated, PolicyStaged } from './policy.ts';

/** What happens in conversations, from channels and assistants. */
export type ConversationEvent =
  | ConversationStarted
  | CustomerTurn
  | AssistantTurn
  | AssistantFailed
  | HumanRequested
  | AttributesChanged
  | CustomerLeft
  | ConversationEnded
  | SurveyAnswered
  | HumanOptionShown
  | AiDisclosed
  | AlternativeSelected
  | ConsentAnswered;

/** What agents do, sent by their desktops. */
export type AgentEvent =
  | AgentSignedIn
  | AgentHeartbeat
  | AgentStatusChanged
  | AgentShiftsPlanned
  | AgentAcceptedOffer
  | AgentDeclinedOffer
  | AgentViewedContext
  | AgentReplied
  | AgentEndedWrapUp
  | AgentAskedForWrapUp
  | AgentTookOver
  | AgentTransferred
  | SupervisorTransferred
  | AgentStartedConsult
  | AgentStartedThreeWay
  | AgentEndedConsult
  | AgentReturnedToAssistant
  | AgentResolved
  | AgentGaveFeedback;

/** Decisions of trigger, for routing. */
export type EscalationRequest =
  | EscalationRequested
  | EscalationUpdated
  | EscalationWithdrawn
  | AlternativeRequested
  | CustomerQuiet
  | CustomerActive;

/** What becomes of episodes, from trigger and routing to everyone else. */
export type EscalationEvent =
  | EscalationOffered
  | QuestionAsked
  | QuestionEnded
  | EscalationQueued
  | RequirementsRelaxed
  | WaitEstimated
  | SupervisorPaged
  | WaitLimitReached
  | OfferMade
  | OfferAccepted
  | OfferDeclined
  | OfferExpired
  | OfferRescinded
  | AgentSetAway
  | EscalationAssigned
  | TakeOverRequested
  | TakeOverRefused
  | ControlChanged
  | AssistantTurnFenced
  | EscalationPaused
  | EscalationResumed
  | AgentAbsent
  | CapacityFreed
  | CapacityTaken
  | EscalationRequeued
  | FirstReplySent
  | EscalationAbandoned
  | AlternativesOffered
  | AlternativeChosen
  | CallbackDue
  | CallbackKept
  | CallbackBroken
  | CallbackRescheduled
  | EscalationTransferred
  | TransferRefused
  | ConsultRequested
  | ConsultOffered
  | ConsultOfferEnded
  | ConsultStarted
  | ThreeWayStarted
  | ConsultEnded
  | EscalationReturned
  | EscalationResolved
  | WrapUpExtended
  | WrapUpEnded
  | CustomerNotified
  | ConsentAsked
  | ConsentRecorded;

/** Contacts and episodes of customers, over all their conversations, and which ids are one customer. */
export type CustomerEvent = CustomerContacted | CustomerEpisodeEnded | CustomersMerged | CustomerMoved;

/** What is known of the customer of a conversation. */
export type CustomerHistoryEvent = CustomerRecognized;

/** Policies that are staged and activated, each record written to every partition. */
export type PolicyEvent = PolicyStaged | PolicyActivated | FeatureLevelActivated;

/** Every family: the events of one topic. */
export interface Families {
  readonly ConversationEvent: ConversationEvent;
  readonly AgentEvent: AgentEvent;
  readonly EscalationRequest: EscalationRequest;
  readonly EscalationEvent: EscalationEvent;
  readonly CustomerEvent: CustomerEvent;
  readonly CustomerHistoryEvent: CustomerHistoryEvent;
  readonly PolicyEvent: PolicyEvent;
}

/** Every event. */
export type DomainEvent = Families[keyof Families];

/** The family of each event. */
export const FAMILY_OF = {
  ConversationStarted: 'ConversationEvent',
  CustomerTurn: 'ConversationEvent',
  AssistantTurn: 'ConversationEvent',
  AssistantFailed: 'ConversationEvent',
  HumanRequested: 'ConversationEvent',
  AttributesChanged: 'ConversationEvent',
  CustomerLeft: 'ConversationEvent',
  ConversationEnded: 'ConversationEvent',
  SurveyAnswered: 'ConversationEvent',
  HumanOptionShown: 'ConversationEvent',
  AiDisclosed: 'ConversationEvent',
  AlternativeSelected: 'ConversationEvent',
  ConsentAnswered: 'ConversationEvent',
  AgentSignedIn: 'AgentEvent',
  AgentHeartbeat: 'AgentEvent',
  AgentStatusChanged: 'AgentEvent',
  AgentShiftsPlanned: 'AgentEvent',
  AgentAcceptedOffer: 'AgentEvent',
  AgentDeclinedOffer: 'AgentEvent',
  AgentViewedContext: 'AgentEvent',
  AgentReplied: 'AgentEvent',
  AgentEndedWrapUp: 'AgentEvent',
  AgentAskedForWrapUp: 'AgentEvent',
  AgentTookOver: 'AgentEvent',
  AgentTransferred: 'AgentEvent',
  SupervisorTransferred: 'AgentEvent',
  AgentStartedConsult: 'AgentEvent',
  AgentStartedThreeWay: 'AgentEvent',
  AgentEndedConsult: 'AgentEvent',
  AgentReturnedToAssistant: 'AgentEvent',
  AgentResolved: 'AgentEvent',
  AgentGaveFeedback: 'AgentEvent',
  EscalationRequested: 'EscalationRequest',
  EscalationUpdated: 'EscalationRequest',
  EscalationWithdrawn: 'EscalationRequest',
  AlternativeRequested: 'EscalationRequest',
  CustomerQuiet: 'EscalationRequest',
  CustomerActive: 'EscalationRequest',
  EscalationOffered: 'EscalationEvent',
  QuestionAsked: 'EscalationEvent',
  QuestionEnded: 'EscalationEvent',
  EscalationQueued: 'EscalationEvent',
  RequirementsRelaxed: 'EscalationEvent',
  WaitEstimated: 'EscalationEvent',
  SupervisorPaged: 'EscalationEvent',
  WaitLimitReached: 'EscalationEvent',
  OfferMade: 'EscalationEvent',
  OfferAccepted: 'EscalationEvent',
  OfferDeclined: 'EscalationEvent',
  OfferExpired: 'EscalationEvent',
  OfferRescinded: 'EscalationEvent',
  AgentSetAway: 'EscalationEvent',
  EscalationAssigned: 'EscalationEvent',
  TakeOverRequested: 'EscalationEvent',
  TakeOverRefused: 'EscalationEvent',
  ControlChanged: 'EscalationEvent',
  AssistantTurnFenced: 'EscalationEvent',
  EscalationPaused: 'EscalationEvent',
  EscalationResumed: 'EscalationEvent',
  AgentAbsent: 'EscalationEvent',
  CapacityFreed: 'EscalationEvent',
  CapacityTaken: 'EscalationEvent',
  EscalationRequeued: 'EscalationEvent',
  FirstReplySent: 'EscalationEvent',
  EscalationAbandoned: 'EscalationEvent',
  AlternativesOffered: 'EscalationEvent',
  AlternativeChosen: 'EscalationEvent',
  CallbackDue: 'EscalationEvent',
  CallbackKept: 'EscalationEvent',
  CallbackBroken: 'EscalationEvent',
  CallbackRescheduled: 'EscalationEvent',
  EscalationTransferred: 'EscalationEvent',
  TransferRefused: 'EscalationEvent',
  ConsultRequested: 'EscalationEvent',
  ConsultOffered: 'EscalationEvent',
  ConsultOfferEnded: 'EscalationEvent',
  ConsultStarted: 'EscalationEvent',
  ThreeWayStarted: 'EscalationEvent',
  ConsultEnded: 'EscalationEvent',
  EscalationReturned: 'EscalationEvent',
  EscalationResolved: 'EscalationEvent',
  WrapUpExtended: 'EscalationEvent',
  WrapUpEnded: 'EscalationEvent',
  CustomerNotified: 'EscalationEvent',
  ConsentAsked: 'EscalationEvent',
  ConsentRecorded: 'EscalationEvent',
  CustomerContacted: 'CustomerEvent',
  CustomerEpisodeEnded: 'CustomerEvent',
  CustomersMerged: 'CustomerEvent',
  CustomerMoved: 'CustomerEvent',
  CustomerRecognized: 'CustomerHistoryEvent',
  PolicyStaged: 'PolicyEvent',
  PolicyActivated: 'PolicyEvent',
  FeatureLevelActivated: 'PolicyEvent',
} as const satisfies Readonly<Record<DomainEvent['type'], keyof Families>>;
