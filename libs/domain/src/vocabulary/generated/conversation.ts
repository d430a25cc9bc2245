// Generated from schemas/ by `npm run generate`. Do not edit.

import type {
  AttributeValue,
  Channel,
  ConversationId,
  CustomerId,
  EventId,
  Language,
  MessageId,
  WorkspaceId,
} from './ids.ts';
import type { Instant } from '#kernel';

/** The fields of every conversation event. */
export interface ConversationEventBase {
  /** The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored. */
  readonly eventId: EventId;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. */
  readonly occurredAt: Instant;
}

/** The customer was informed that the assistant is a machine. Sent by the channel or the assistant. */
export interface AiDisclosed extends ConversationEventBase {
  readonly type: 'AiDisclosed';
  /** How the customer was informed, such as `message`, `banner`, `voice`. */
  readonly medium: string;
  /** The message that says so; null: it was not a message. */
  readonly messageId: MessageId | null;
}

/** The customer picked one of the alternatives to waiting that were offered (`AlternativesOffered`), by button, key or menu. Sent by the channel; without an offer that stands it changes nothing. */
export interface AlternativeSelected extends ConversationEventBase {
  readonly type: 'AlternativeSelected';
  /** What was picked. */
  readonly alternative: SelectedAlternative;
  /** Of a callback: the time that was picked, as it was offered; null: the first that was. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly dueAt: Instant | null;
  /** Of a callback: the number, or another way, to reach the customer, where the channel knows it; null: what is known already, or Baton asks. */
  readonly contact: string | null;
}

/** Alternatives to waiting. `assistant`: go on with the assistant; `wait`: keep waiting. */
export type SelectedAlternative = 'callback' | 'message' | 'assistant' | 'wait';

/** The assistant failed and reports it: exception, timeout, model unavailable. Sent by the assistant or its operator. */
export interface AssistantFailed extends ConversationEventBase {
  readonly type: 'AssistantFailed';
  /** What failed, for operators; never shown to the customer. */
  readonly failure: string;
}

/** The assistant answered. Sent by the assistant. */
export interface AssistantTurn extends ConversationEventBase {
  readonly type: 'AssistantTurn';
  /** Id of the message, unique within the conversation. */
  readonly messageId: MessageId;
  /** The answer as the customer saw it. */
  readonly text: string;
  /** How sure the assistant is of this answer, 0 to 1; null: not evaluated, which is not the same as low. */
  readonly confidence: number | null;
  /** The customer's intent as recognised by the assistant, such as `cancel_order`; null: none recognised. */
  readonly intent: string | null;
  /** How sure the assistant is of the intent, 0 to 1; null: not evaluated. */
  readonly intentConfidence: number | null;
  /** The customer's sentiment as read by the assistant, -1 to 1; null: not scored. */
  readonly sentiment: number | null;
  /** Titles or ids of the articles and passages that support the answer. */
  readonly sources: readonly string[];
  /** Tools called for this turn, in order. */
  readonly tools: readonly ToolUse[];
  /** How this turn failed to answer; null: it did not fail. */
  readonly failure: AssistantFailure | null;
  /** The number of the last ControlChanged that the assistant knew when it began to answer: a turn from before somebody took over is recognised by it. Null: not known, or there was none; 0 is the same. */
  readonly fence: number | null;
  /** Which assistant answered, as its sender names it, such as `billing`; null: not said. For reports and transcripts only. */
  readonly assistant: string | null;
  /** The model that wrote the answer, with its version where it has one; null: not said, or no model did. For reports and transcripts only. */
  readonly model: string | null;
  /** The version of the instructions that the model answered under; null: not said. For reports and transcripts only. */
  readonly promptVersion: string | null;
}

/** How an assistant's turn failed. `fallback`: it said that it did not understand; `no_answer`: it found nothing; `error`: a tool or model failed. */
export type AssistantFailure = 'fallback' | 'no_answer' | 'error';

/** Something about the customer became known or changed. Sent by the channel, the assistant or a back office. Null leaves a value unchanged. */
export interface AttributesChanged extends ConversationEventBase {
  readonly type: 'AttributesChanged';
  /** The customer's id in the channel or the shop; null: unchanged. */
  readonly customerId: CustomerId | null;
  /** Name of the customer; null: unchanged. */
  readonly customerName: string | null;
  /** How well the customer's identity is established; null: unchanged. */
  readonly verification: Verification | null;
  /** Tier of the customer, such as `vip` or `gold`; null: unchanged. */
  readonly tier: string | null;
  /** Value at stake, in the currency's main unit; null: unchanged. */
  readonly orderValue: number | null;
  /** Attributes to add or replace, by name; others stay unchanged. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** What the customer said of sharing. `given`: agents may read all of it; `refused`: not what is of a special category. */
export type ConsentAnswer = 'given' | 'refused';

/** The customer said, by button, key or form, whether agents may read what they said about their health and other special categories of personal data. Sent by the channel, with or without a question of Baton; it counts where the policy of the channel asks for consent, and the latest answer counts. */
export interface ConsentAnswered extends ConversationEventBase {
  readonly type: 'ConsentAnswered';
  /** What the customer said. */
  readonly answer: ConsentAnswer;
  /** Lawful basis on which the channel records it, such as `consent`, `contract`, `legal_obligation`, `vital_interests`, `public_task` or `legitimate_interests`; null: `consent` where it is given, and that of the policy where it is refused. Readers must accept unknown names. */
  readonly basis:
    | 'consent'
    | 'contract'
    | 'legal_obligation'
    | 'vital_interests'
    | 'public_task'
    | 'legitimate_interests'
    | null;
}

/** The conversation ended. Sent by the operator of the channel. */
export interface ConversationEnded extends ConversationEventBase {
  readonly type: 'ConversationEnded';
  /** Why it ended. */
  readonly reason: ConversationEndedReason;
}

/** Why a conversation ended. */
export type ConversationEndedReason = 'resolved' | 'closed' | 'timeout' | 'unknown';

/** A customer started a conversation on a channel. Sent by the channel; a conversation whose first event is of another type counts as started by that event. */
export interface ConversationStarted extends ConversationEventBase {
  readonly type: 'ConversationStarted';
  /** `chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy lists the channels that it treats differently. */
  readonly channel: Channel;
  /** The customer's language. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: Language | null;
  /** The customer's id in the channel or the shop; null: anonymous. */
  readonly customerId: CustomerId | null;
  /** Name of the customer; null: not known. */
  readonly customerName: string | null;
  /** Anything else that the channel knows, by name: text, number or boolean. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** The customer closed the window, hung up or lost the connection, and may come back. Sent by the channel. */
export interface CustomerLeft extends ConversationEventBase {
  readonly type: 'CustomerLeft';
  /** How the customer left. */
  readonly reason: CustomerLeftReason;
}

/** Why the channel considers the customer gone. */
export type CustomerLeftReason = 'closed' | 'disconnected' | 'idle' | 'unknown';

/** The customer wrote or said something. Sent by the channel. */
export interface CustomerTurn extends ConversationEventBase {
  readonly type: 'CustomerTurn';
  /** Id of the message, unique within the conversation; reasons and context cards cite it. */
  readonly messageId: MessageId;
  /** What the customer wrote or said, as typed or transcribed. */
  readonly text: string;
  /** Language of this turn, where it was detected. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: Language | null;
  /** Sentiment from -1 (very negative) to 1, if the channel scores it; null: not scored. */
  readonly sentiment: number | null;
}

/** A way to reach a human was visible to the customer. Sent by the channel, once for each time that it appears. */
export interface HumanOptionShown extends ConversationEventBase {
  readonly type: 'HumanOptionShown';
  /** What the customer could use, such as `button`, `menu`, `link`, `phone_number`. */
  readonly control: string;
  /** Where it was visible, such as `chat_header`, `help_page`, `voice_menu`; null: not known. */
  readonly location: string | null;
}

/** The customer pressed the control for a human: button, menu entry, key, command. Sent by the channel; it always escalates. */
export interface HumanRequested extends ConversationEventBase {
  readonly type: 'HumanRequested';
  /** What was pressed, such as `button`, `menu`, `dtmf-0`. */
  readonly control: string;
}

/** The customer answered a survey about the conversation. Sent by the channel. */
export interface SurveyAnswered extends ConversationEventBase {
  readonly type: 'SurveyAnswered';
  /** Which survey: `csat`, `nps`, `ces` or another name. */
  readonly survey: string;
  /** The score given, on the survey's scale. */
  readonly score: number;
  /** The best score of that scale. */
  readonly scoreMax: number;
  /** Comment of the customer; null: none. */
  readonly comment: string | null;
}

/** A tool that the assistant called for a turn. */
export interface ToolUse {
  /** Name of the tool, such as `order_lookup`. */
  readonly name: string;
  /** Result of the call. */
  readonly outcome: ToolOutcome;
  /** The result in a few words, for the agent's context card; null: none. */
  readonly summary: string | null;
}

/** Result of a tool call. `empty`: it worked and found nothing. */
export type ToolOutcome = 'ok' | 'failed' | 'empty';

/** How well the customer's identity is established. `claimed`: they stated it; `verified`: they proved it. */
export type Verification = 'unknown' | 'claimed' | 'verified';
