import type { PolicyState } from '#domain/policy';
import type {
  AlternativeChosen,
  AlternativeRequested,
  ConversationEvent,
  CustomerNotified,
  EscalationEvent,
  EscalationOffered,
  EscalationRequested,
  EscalationUpdated,
  EscalationWithdrawn,
} from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';

export interface TriggerState {
  conversation: Conversation;
}

/** The live policy of the workspace, shared by its conversations and never changed from here. */
export type TriggerPeers = Readonly<PolicyState>;

/** What happens in the conversation, and what routing says of its episodes (of which those without effect are ignored). */
export type TriggerInput = ConversationEvent | EscalationEvent;

export type TriggerFact =
  | EscalationOffered
  | EscalationRequested
  | EscalationUpdated
  | EscalationWithdrawn
  | AlternativeChosen
  | AlternativeRequested
  | CustomerNotified;
