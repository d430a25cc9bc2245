import type { PolicyState } from '#domain/policy';
import type {
  AlternativeChosen,
  AlternativeRequested,
  AssistantTurnFenced,
  ConsentAsked,
  ConsentRecorded,
  ControlChanged,
  ConversationEvent,
  CustomerActive,
  CustomerContacted,
  CustomerEpisodeEnded,
  CustomerHistoryEvent,
  CustomerNotified,
  CustomerQuiet,
  EscalationEvent,
  EscalationOffered,
  EscalationRequested,
  EscalationUpdated,
  EscalationWithdrawn,
  QuestionAsked,
  QuestionEnded,
  TakeOverRefused,
} from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import type { ConversationSigns } from './conversation-signs.ts';

export interface TriggerState {
  conversation: Conversation;
}

/** The live policy of the workspace, shared by its conversations and never changed from here; and what was heard of all of them. Absent: nobody listens. */
export type TriggerPeers = PolicyState & { readonly signs?: Readonly<ConversationSigns> };

/** What happens in the conversation, what routing says of its episodes (of which those without effect are ignored), and what is known of its customer. */
export type TriggerInput = ConversationEvent | EscalationEvent | CustomerHistoryEvent;

export type TriggerFact =
  | EscalationOffered
  | QuestionAsked
  | QuestionEnded
  | ConsentAsked
  | ConsentRecorded
  | EscalationRequested
  | EscalationUpdated
  | EscalationWithdrawn
  | AlternativeChosen
  | AlternativeRequested
  | CustomerActive
  | CustomerQuiet
  | CustomerContacted
  | CustomerEpisodeEnded
  | AssistantTurnFenced
  | ControlChanged
  | TakeOverRefused
  | CustomerNotified;
