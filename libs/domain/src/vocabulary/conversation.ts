import type { Instant } from '#kernel';
import type { ConversationId, CustomerId, EventId, MessageId, WorkspaceId } from './ids.ts';

/** What every conversation event carries. */
export interface ConversationEventBase {
  readonly eventId: EventId;
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  /** The sender's own stamp: for reports, never for decisions. */
  readonly occurredAt: Instant;
}

/** `chat`, `voice`, `email`, `sms`, `whatsapp`, ... : free, the policy names those it treats apart. */
export type Channel = string;
/** BCP 47, lower case, e.g. `en`, `es-mx`. */
export type Language = string;

/** What a customer is known by. `claimed`: said so; `verified`: proved so. */
export type Verification = 'unknown' | 'claimed' | 'verified';

export type AttributeValue = string | number | boolean;

export interface ConversationStarted extends ConversationEventBase {
  readonly type: 'ConversationStarted';
  readonly channel: Channel;
  readonly language: Language | null;
  readonly customerId: CustomerId | null;
  readonly customerName: string | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export interface CustomerTurn extends ConversationEventBase {
  readonly type: 'CustomerTurn';
  readonly messageId: MessageId;
  readonly text: string;
  readonly language: Language | null;
  /** -1 (very negative) to 1, where the channel scores it; null: not scored. */
  readonly sentiment: number | null;
}

/** `fallback`: answered that it did not understand; `error`: a tool or model failed; `no_answer`: found nothing. */
export type AssistantFailure = 'fallback' | 'no_answer' | 'error';

export interface ToolUse {
  readonly name: string;
  readonly outcome: 'ok' | 'failed' | 'empty';
  /** Short, for the agent's card; null: nothing to say. */
  readonly summary: string | null;
}

export interface AssistantTurn extends ConversationEventBase {
  readonly type: 'AssistantTurn';
  readonly messageId: MessageId;
  readonly text: string;
  /** 0 to 1; null: not evaluated, which is not the same as low. */
  readonly confidence: number | null;
  readonly intent: string | null;
  readonly intentConfidence: number | null;
  /** The assistant's reading of the customer's mood, -1 to 1; null: none. */
  readonly sentiment: number | null;
  /** Articles or passages the answer rests on: titles or ids. */
  readonly sources: readonly string[];
  readonly tools: readonly ToolUse[];
  readonly failure: AssistantFailure | null;
}

/** The assistant is broken and says so: exception, timeout, model away. */
export interface AssistantFailed extends ConversationEventBase {
  readonly type: 'AssistantFailed';
  readonly failure: string;
}

/** The button (or menu entry, key, command) for a human. */
export interface HumanRequested extends ConversationEventBase {
  readonly type: 'HumanRequested';
  /** What was pressed, e.g. `button`, `menu`, `dtmf-0`. */
  readonly control: string;
}

export interface AttributesChanged extends ConversationEventBase {
  readonly type: 'AttributesChanged';
  /** Null: unchanged. */
  readonly customerId: CustomerId | null;
  readonly customerName: string | null;
  readonly verification: Verification | null;
  /** E.g. `vip`, `gold`. */
  readonly tier: string | null;
  /** In the currency's main unit. */
  readonly orderValue: number | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** The customer closed the window, hung up, lost the connection; may come back. */
export interface CustomerLeft extends ConversationEventBase {
  readonly type: 'CustomerLeft';
  readonly reason: 'closed' | 'disconnected' | 'idle' | 'unknown';
}

/** The conversation is over, by whoever runs the channel. */
export interface ConversationEnded extends ConversationEventBase {
  readonly type: 'ConversationEnded';
  readonly reason: 'resolved' | 'closed' | 'timeout' | 'unknown';
}

export interface SurveyAnswered extends ConversationEventBase {
  readonly type: 'SurveyAnswered';
  /** `csat`, `nps`, `ces`, ... */
  readonly survey: string;
  readonly score: number;
  readonly scoreMax: number;
  readonly comment: string | null;
}

export type ConversationEvent =
  | ConversationStarted
  | CustomerTurn
  | AssistantTurn
  | AssistantFailed
  | HumanRequested
  | AttributesChanged
  | CustomerLeft
  | ConversationEnded
  | SurveyAnswered;
