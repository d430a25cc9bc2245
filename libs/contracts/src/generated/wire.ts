// Generated from schemas/ by `npm run generate`. Do not edit.

/** The agent took an offer. Sent by the agent desktop; an answer to an offer that is no longer open is ignored. */
interface AgentAcceptedOffer {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** The offer, as OfferMade names it. */
  readonly offerId: string;
}

/** The agent refused an offer. Sent by the agent desktop. */
interface AgentDeclinedOffer {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** The offer, as OfferMade names it. */
  readonly offerId: string;
  /** Why, such as `wrong_skill`. */
  readonly reason: string;
}

/** The agent finished the work after the conversation. Sent by the agent desktop. */
interface AgentEndedWrapUp {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
}

/** What the agent thinks of the escalation: material for tuning the policy. Sent by the agent desktop. */
interface AgentGaveFeedback {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** The judgement. */
  readonly verdict: EscalationVerdict;
  /** Why; null: nothing. */
  readonly comment: string | null;
}

/** The desktop of the agent is alive: renews the presence lease that the policy sets. */
interface AgentHeartbeat {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
}

/** The agent wrote to the customer. Sent by the agent desktop. */
interface AgentReplied {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** Id of the message, unique within the conversation. */
  readonly messageId: string;
  /** The words of the agent. */
  readonly text: string;
}

/** The agent closed the episode. Sent by the agent desktop. */
interface AgentResolved {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** How it went. */
  readonly outcome: AgentOutcome;
  /** For the record; null: nothing. */
  readonly note: string | null;
}

/** The agent gives the conversation back to the assistant. Sent by the agent desktop. */
interface AgentReturnedToAssistant {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** What was done, for the assistant's own context. */
  readonly note: string;
}

/** An agent came to work. Sent by the agent desktop; replaces what an earlier sign-in said. */
interface AgentSignedIn {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** Name of the agent as customers see it. */
  readonly name: string;
  /** Skill to level, 1 (basic) to 10 (expert). */
  readonly skills: Readonly<Record<string, number>>;
  /** Languages the agent speaks: BCP 47, lower case. */
  readonly languages: readonly string[];
  /** Queues the agent serves, as the policy names them. */
  readonly queues: readonly string[];
  /** Channel to units of work at a time; `*` stands for every channel not named. */
  readonly capacity: Readonly<Record<string, number>>;
}

/** The agent changed status. Sent by the agent desktop. */
interface AgentStatusChanged {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** The new status. */
  readonly status: AgentStatus;
  /** Why, such as `lunch`; null: not said. */
  readonly reason: string | null;
}

/** The agent passes the episode on. Sent by the agent desktop. Exactly one of toQueueId and toAgentId is set. */
interface AgentTransferred {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** The queue that takes it; null: an agent does. */
  readonly toQueueId: string | null;
  /** The agent who takes it; null: a queue does. */
  readonly toAgentId: string | null;
  /** For whoever takes it; null: nothing. */
  readonly note: string | null;
}

/** The agent looked at the context card. Sent by the agent desktop. */
interface AgentViewedContext {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** How long the card was in view, in milliseconds. */
  readonly dwellMs: number;
}

/** The assistant is broken and says so: exception, timeout, model away. Sent by the assistant or by whoever runs it. */
interface AssistantFailed {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** What broke, for people; never shown to the customer. */
  readonly failure: string;
}

/** The assistant answered. Sent by the assistant. */
interface AssistantTurn {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** Id of the message, unique within the conversation. */
  readonly messageId: string;
  /** The answer as the customer saw it. */
  readonly text: string;
  /** How sure the assistant is of this answer, 0 to 1; null: not evaluated, which is not the same as low. */
  readonly confidence: number | null;
  /** What the assistant takes the customer to want, such as `cancel_order`; null: none recognised. */
  readonly intent: string | null;
  /** How sure the assistant is of the intent, 0 to 1; null: not evaluated. */
  readonly intentConfidence: number | null;
  /** The assistant's reading of the customer's mood, -1 to 1; null: none. */
  readonly sentiment: number | null;
  /** Titles or ids of the articles and passages that the answer rests on. */
  readonly sources: readonly string[];
  /** Tools called for this turn, in order. */
  readonly tools: readonly ToolUse[];
  /** How this turn fell short of an answer; null: it did not. */
  readonly failure: AssistantFailure | null;
}

/** Something about the customer became known or changed. Sent by the channel, the assistant or a back office. Null leaves a value as it was. */
interface AttributesChanged {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** Who the customer is; null: unchanged. */
  readonly customerId: string | null;
  /** What to call the customer; null: unchanged. */
  readonly customerName: string | null;
  /** How sure it is who they are; null: unchanged. */
  readonly verification: Verification | null;
  /** Standing of the customer, such as `vip` or `gold`; null: unchanged. */
  readonly tier: string | null;
  /** What is at stake, in the currency's main unit; null: unchanged. */
  readonly orderValue: number | null;
  /** Attributes to add or replace, by name; those not named stay. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** The conversation is over. Sent by whoever runs the channel. */
interface ConversationEnded {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** Why it ended. */
  readonly reason: ConversationEndedReason;
}

/** A customer began to talk over a channel. Sent by the channel; a conversation whose first event is another one counts as started by that. */
interface ConversationStarted {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** `chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy names the channels it treats apart. */
  readonly channel: string;
  /** The customer's language. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: string | null;
  /** Who the customer is, as the channel or the shop knows them; null: anonymous. */
  readonly customerId: string | null;
  /** What to call the customer; null: not known. */
  readonly customerName: string | null;
  /** Anything else the channel knows, by name: text, number or truth value. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** The customer closed the window, hung up or lost the connection, and may come back. Sent by the channel. */
interface CustomerLeft {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** How the customer left. */
  readonly reason: CustomerLeftReason;
}

/** The customer said something. Sent by the channel. */
interface CustomerTurn {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** Id of the message, unique within the conversation; reasons and context cards cite it. */
  readonly messageId: string;
  /** The words of the customer, as typed or transcribed. */
  readonly text: string;
  /** Language of this turn, where it was detected. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: string | null;
  /** Mood from -1 (very negative) to 1, where the channel scores it; null: not scored. */
  readonly sentiment: number | null;
}

/** The customer pressed the control for a human: button, menu entry, key, command. Sent by the channel; it always escalates. */
interface HumanRequested {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** What was pressed, such as `button`, `menu`, `dtmf-0`. */
  readonly control: string;
}

/** The customer answered a survey about the conversation. Sent by the channel. */
interface SurveyAnswered {
  /** The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. */
  readonly occurredAt: number;
  /** Which survey: `csat`, `nps`, `ces` or another name. */
  readonly survey: string;
  /** The score given, on the scale of the survey. */
  readonly score: number;
  /** The best score of that scale. */
  readonly scoreMax: number;
  /** What the customer wrote beside the score; null: nothing. */
  readonly comment: string | null;
}

/** A tool that the assistant called for a turn. */
interface ToolUse {
  /** Name of the tool, such as `order_lookup`. */
  readonly name: string;
  /** What came of it. */
  readonly outcome: ToolOutcome;
  /** What it gave, in a few words, for the agent's card; null: nothing to say. */
  readonly summary: string | null;
}

/** How sure it is who the customer is. `claimed`: they said so; `verified`: they proved it. */
type Verification = 'unknown' | 'claimed' | 'verified';

/** The customer chose something else than waiting. Set by routing. */
interface AlternativeChosen {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** What was chosen. */
  readonly alternative: Alternative;
  /** A time to call back, an address for the answer; null: nothing. */
  readonly detail: string | null;
}

/** Something the assistant tried. */
interface Attempt {
  /** Article, tool or answer. */
  readonly what: string;
  /** What came of it, in a few words. */
  readonly result: string;
  /** The assistant turn that did it. */
  readonly messageId: string;
}

/** One of the last turns, inline. */
interface CardTurn {
  /** Id of the turn. */
  readonly messageId: string;
  /** Who spoke. */
  readonly by: Speaker;
  /** When, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** What was said. */
  readonly text: string;
}

/** A: always a human. B: preferably a human. C: the assistant first, a human available. */
type Category = 'A' | 'B' | 'C';

/** What an agent reads in 10 to 15 seconds. Extractive: every sentence is of the customer, of the assistant, or a fixed phrase. */
interface ContextCard {
  /** Version of this shape: 1. */
  readonly version: 1;
  /** The customer's issue in at most 12 words. */
  readonly headline: string;
  /** Message id of the turn that the headline is taken from; null: none. */
  readonly headlineFrom: string | null;
  /** Why this was escalated, in one sentence. */
  readonly why: string;
  /** Sentiment of the customer; null: not scored. */
  readonly sentiment: Sentiment | null;
  /** Who the customer is. */
  readonly customer: CardCustomer;
  /** What the assistant tried: at most 3, newest last. */
  readonly attempts: readonly Attempt[];
  /** What nobody should ask again. */
  readonly knownFacts: readonly KnownFact[];
  /** What to do next: a fixed phrase. */
  readonly nextStep: string;
  /** What the customer wants; null: no intent was recognised. */
  readonly intent: CardIntent | null;
  /** The last turns, oldest first. The whole is in the conversation records that `inputs` of the decision names. */
  readonly lastTurns: readonly CardTurn[];
  /** Turns of the whole conversation so far. */
  readonly turnCount: number;
}

/** A text for the customer, which the channel is to show. Set by trigger and routing. */
interface CustomerNotified {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** What it tells; a reader must expect kinds that it does not know, and show the text. */
  readonly notice: 'offer' | 'acknowledged' | 'queued' | 'agent_joined' | 'requeued' | 'returned_to_assistant' | 'resolved';
  /** Language of the text: BCP 47, lower case. */
  readonly language: string;
  /** What to show. */
  readonly text: string;
}

/** Why the customer is gone. */
type DepartureReason = 'customer_left' | 'conversation_ended';

/** The customer was gone before the first human reply. Set by routing. */
interface EscalationAbandoned {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The queue, as the policy names it. */
  readonly queueId: string;
  /** Status of the episode until then. */
  readonly status: AbandonedStatus;
  /** Why the customer is gone. */
  readonly reason: DepartureReason;
  /** From the request to this, in milliseconds. */
  readonly waitedMs: number;
}

/** The agent has the conversation now. Set by routing. */
interface EscalationAssigned {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The queue, as the policy names it. */
  readonly queueId: string;
  /** The agent who has it. */
  readonly agentId: string;
  /** Name of the agent as customers see it. */
  readonly agentName: string;
  /** From the request to this assignment, in milliseconds. */
  readonly waitedMs: number;
}

/** The customer is offered a human and may say no. Set by trigger. */
interface EscalationOffered {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Why a human is offered; the first is the primary one. */
  readonly reasons: readonly Reason[];
  /** SHA-256, in hex, of the policy that this was decided under. */
  readonly policyHash: string;
}

/** The episode waits for an agent. Set by routing. */
interface EscalationQueued {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The queue, as the policy names it. */
  readonly queueId: string;
  /** Higher is sooner; points as the policy gives them. */
  readonly priority: number;
  /** What an agent must have to be offered this. */
  readonly requirements: Requirements;
  /** Episodes that compete for the same agents and come before. */
  readonly aheadCount: number;
  /** SHA-256, in hex, of the policy that this was decided under. */
  readonly policyHash: string;
}

/** A human is needed: the decision, with all that it rests on. Set by trigger, for routing. */
interface EscalationRequested {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Number of this episode within the conversation, from 1. */
  readonly ordinal: number;
  /** `chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy names the channels it treats apart. */
  readonly channel: string;
  /** The customer's language. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: string | null;
  /** The firmest category of its reasons. */
  readonly category: Category;
  /** At least one; the first is the primary one. */
  readonly reasons: readonly Reason[];
  /** Every rule that was evaluated, with its value. */
  readonly rules: readonly RuleTrace[];
  /** What would have been decided without the primary reason. */
  readonly runnerUp: Outcome;
  /** SHA-256, in hex, of the policy that this was decided under. */
  readonly policyHash: string;
  /** Records of the conversation that the decision rests on; null: not known. */
  readonly inputs: InputRange | null;
  /** Standing of the customer, such as `vip`; null: none. */
  readonly tier: string | null;
  /** What is known of the conversation, by name. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** When the conversation began, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly conversationStartedAt: number;
  /** First turn of the customer, in log time, in milliseconds; null: none yet. */
  readonly firstCustomerTurnAt: number | null;
  /** First sign of trouble in this episode (low confidence, failure, request), in log time, in milliseconds. */
  readonly firstSignalAt: number;
  /** An earlier episode that ended less than the window of the policy ago; null: none. */
  readonly previous: PreviousEpisode | null;
  /** What the agent reads first. */
  readonly card: ContextCard;
}

/** Back to the queue, with its original age. Set by routing. */
interface EscalationRequeued {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The queue, as the policy names it. */
  readonly queueId: string;
  /** The agent who had it. */
  readonly fromAgentId: string;
  /** Why it waits again. */
  readonly reason: RequeueReason;
}

/** The episode is over after a human had it. Set by routing. */
interface EscalationResolved {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The agent who had it last. */
  readonly agentId: string;
  /** How it ended. */
  readonly outcome: EscalationOutcome;
  /** As the agent put it; null: nothing. */
  readonly note: string | null;
  /** From assignment to this, in milliseconds. */
  readonly handleMs: number;
}

/** The agent gave the conversation back; the assistant speaks again, and knows what was done. Set by routing. */
interface EscalationReturned {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** What was done, as the agent put it. */
  readonly note: string;
  /** From assignment to this, in milliseconds. */
  readonly handleMs: number;
}

/** The agent passed the episode on. Set by routing. */
interface EscalationTransferred {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The agent who passed it on. */
  readonly fromAgentId: string;
  /** The queue that takes it; null: an agent does. */
  readonly toQueueId: string | null;
  /** The agent who takes it; null: a queue does. */
  readonly toAgentId: string | null;
  /** For whoever takes it; null: nothing. */
  readonly note: string | null;
}

/** The customer left, or the conversation ended, before the episode was over; routing takes it out of the queue. Set by trigger. */
interface EscalationWithdrawn {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Why it is withdrawn. */
  readonly reason: DepartureReason;
}

/** The agent spoke to the customer for the first time in this episode. Set by routing. */
interface FirstReplySent {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** The agent's message. */
  readonly messageId: string;
  /** From the decision to this reply, in milliseconds: the handoff time, target under 30,000. */
  readonly handoffMs: number;
}

/** Something already known, which nobody should ask again. */
interface KnownFact {
  /** What it is, such as `Order number`. */
  readonly label: string;
  /** Its value. */
  readonly value: string;
  /** The turn that says so; null: an attribute says so. */
  readonly messageId: string | null;
}

/** The agent took the offer. Set by routing. */
interface OfferAccepted {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The offer, as OfferMade names it. */
  readonly offerId: string;
  /** The agent who took it. */
  readonly agentId: string;
}

/** The agent refused the offer; the episode stays first in line. Set by routing. */
interface OfferDeclined {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The offer, as OfferMade names it. */
  readonly offerId: string;
  /** The agent who refused. */
  readonly agentId: string;
  /** Why, in the words of the desktop. */
  readonly reason: string;
}

/** The agent did not answer in time. Set by routing. */
interface OfferExpired {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The offer, as OfferMade names it. */
  readonly offerId: string;
  /** The agent who did not answer. */
  readonly agentId: string;
}

/** The episode is held out to one agent. Set by routing. */
interface OfferMade {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** Id of this offer. */
  readonly offerId: string;
  /** The queue, as the policy names it. */
  readonly queueId: string;
  /** The agent who may take it. */
  readonly agentId: string;
  /** Until when the agent may answer, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresAt: number;
  /** Since the episode was requested, earlier offers and requeues included; milliseconds. */
  readonly waitedMs: number;
}

/** The offer is void: the customer left, or the agent did. Set by routing. */
interface OfferRescinded {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The offer, as OfferMade names it. */
  readonly offerId: string;
  /** The agent who had the offer. */
  readonly agentId: string;
  /** Why it is void. */
  readonly reason: RescindReason;
}

/** Why a human is needed, with what shows it. */
interface Reason {
  /** What happened. A reader must expect codes that it does not know: `trigger` tells their kind. */
  readonly code: 'explicit_request' | 'human_button' | 'accepted_offer' | 'low_confidence' | 'assistant_failed' | 'assistant_silent' | 'always_human_topic' | 'always_human_customer';
  /** The trigger that the code belongs to. */
  readonly trigger: Trigger;
  /** How firmly this reason calls for a human. */
  readonly category: Category;
  /** Name, in the policy, of the topic or customer rule that matched; null: no such rule. */
  readonly rule: string | null;
  /** What was seen, for people, such as `confidence 0.21 then 0.34, below 0.40`. */
  readonly detail: string;
  /** Message ids of the turns that show it, oldest first. */
  readonly evidence: readonly string[];
}

/** One rule as it was evaluated for a decision, whether it fired or not. */
interface RuleTrace {
  /** Name of the rule, as in the policy. */
  readonly rule: string;
  /** Whether it called for a human. */
  readonly fired: boolean;
  /** What it saw, such as `0.21`; `not evaluated` where the assistant gave no score. Never words of the customer. */
  readonly value: string;
  /** What that was held against, such as `0.40`. */
  readonly threshold: string;
}

/** How long the wait is likely to be: a range, or unknown. Set by routing. */
interface WaitEstimated {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The queue, as the policy names it. */
  readonly queueId: string;
  /** Half of such waits are shorter: whole milliseconds from `at`; null: unknown. */
  readonly p50Ms: number | null;
  /** Nine in ten such waits are shorter: whole milliseconds from `at`; null: unknown. */
  readonly p90Ms: number | null;
  /** Episodes that compete for the same agents and come before. */
  readonly aheadCount: number;
  /** Agents signed in and available who could serve it. */
  readonly agentCount: number;
  /** How it was estimated; a reader must expect names that it does not know. */
  readonly method: 'qlm' | 'unknown';
}

/** The capacity that the episode took is free again. Set by routing. */
interface WrapUpEnded {
  /** Set by Baton; derived from the cause, as `<topic>/<partition>/<offset>/<ordinal>`, so that a replay writes the same id. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** The conversation, as the channel names it; unique within the workspace. */
  readonly conversationId: string;
  /** One escalation of the conversation, `<conversationId>#<ordinal>`. */
  readonly episodeId: string;
  /** When this was decided, in log time: the append time of the input that led to it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** The human agent, as the desktop names them; unique within the workspace. */
  readonly agentId: string;
  /** From the end of the conversation to this, in milliseconds. */
  readonly wrapUpMs: number;
  /** What ended it. */
  readonly by: WrapUpEnd;
}

/** From here on, at this point of every partition, decisions of the workspace are made under this policy. Set by whoever activates it; one record for every partition. */
interface PolicyActivated {
  /** Id of the activation; the same in every partition. */
  readonly eventId: string;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`, beginning with a letter or digit. */
  readonly workspaceId: string;
  /** 1, 2, 3 and so on within the workspace. */
  readonly version: number;
  /** SHA-256, in hex, of `document`. */
  readonly hash: string;
  /** The checked policy as canonical JSON, every default filled in. */
  readonly document: string;
  /** Who activated it. */
  readonly activatedBy: string;
}

/** A record that could not be decoded or was refused, with all that is needed to look at it and to send it again. Set by the runtime. */
interface DeadLetter {
  /** `<processor>/<topic>/<partition>/<offset>`: the same refusal has the same id, however often it is written. */
  readonly id: string;
  /** Who refused it. */
  readonly processor: string;
  /** Topic that it came from. */
  readonly topic: string;
  /** Partition that it came from. */
  readonly partition: number;
  /** Its offset there. */
  readonly offset: number;
  /** When its log appended it; milliseconds since 1970-01-01T00:00:00Z. */
  readonly appendedAt: number;
  /** Which of the two. */
  readonly kind: DeadLetterKind;
  /** What is wrong with it, for people. */
  readonly reason: string;
  /** Its key; null: it had none. */
  readonly key: string | null;
  /** Its very bytes. */
  readonly value: Uint8Array;
  /** Its headers, by name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether and when this should have been escalated, as the agent sees it. */
type EscalationVerdict = 'right' | 'too_early' | 'too_late' | 'needless';

/** How the agent leaves an episode. `follow_up`: something remains to be done. */
type AgentOutcome = 'resolved' | 'unresolved' | 'follow_up';

/** `available`: gets offers. `busy`, `away`: keeps the work in hand and gets no offers. `offline`: signed out, work in hand is queued again. */
type AgentStatus = 'available' | 'busy' | 'away' | 'offline';

/** How an assistant fell short. `fallback`: it said that it did not understand; `no_answer`: it found nothing; `error`: a tool or model failed. */
type AssistantFailure = 'fallback' | 'no_answer' | 'error';

/** Why a conversation ended. */
type ConversationEndedReason = 'resolved' | 'closed' | 'timeout' | 'unknown';

/** Why the channel believes that the customer left. */
type CustomerLeftReason = 'closed' | 'disconnected' | 'idle' | 'unknown';

/** What came of a tool call. `empty`: it worked and found nothing. */
type ToolOutcome = 'ok' | 'failed' | 'empty';

/** What a customer can do in place of waiting; `wait`: wait all the same. */
type Alternative = 'callback' | 'message' | 'assistant' | 'wait';

/** Who speaks in a turn. */
type Speaker = 'customer' | 'assistant' | 'agent';

/** How the customer feels. */
interface Sentiment {
  /** -1 (very negative) to 1. */
  readonly level: number;
  /** Direction of the change. */
  readonly trend: SentimentTrend;
  /** Words of the customer that show it; null: none. */
  readonly quote: string | null;
}

/** Who the customer is. */
interface CardCustomer {
  /** As the channel or the shop knows them; null: anonymous. */
  readonly customerId: string | null;
  /** What to call them; null: not known. */
  readonly name: string | null;
  /** How sure it is who they are. */
  readonly verification: Verification;
  /** Standing, such as `vip`; null: none. */
  readonly tier: string | null;
}

/** What the customer wants, as the assistant sees it. */
interface CardIntent {
  /** Name of the intent, such as `cancel_order`. */
  readonly name: string;
  /** How sure the assistant is, 0 to 1; null: not evaluated. */
  readonly confidence: number | null;
}

/** Status of an episode when its customer was gone. */
type AbandonedStatus = 'queued' | 'offered' | 'assigned';

/** What an agent must have. */
interface Requirements {
  /** Skill to the lowest level that will do, 1 to 10. */
  readonly skills: Readonly<Record<string, number>>;
  /** The language the agent must speak. BCP 47, lower case, such as `en` or `es-mx`; null: not known. */
  readonly language: string | null;
}

/** What can be decided about a conversation. */
type Outcome = 'escalate' | 'offer' | 'continue';

/** Consecutive records of one source partition. */
interface InputRange {
  /** `<topic>/<partition>`. */
  readonly source: string;
  /** Offset of the first record. */
  readonly firstOffset: number;
  /** Offset of the last record, included. */
  readonly lastOffset: number;
}

/** An earlier episode of the same conversation. */
interface PreviousEpisode {
  /** Which one. */
  readonly episodeId: string;
  /** Who had it; null: nobody took it. */
  readonly agentId: string | null;
  /** When it ended, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly endedAt: number;
}

/** Why an episode waits again. `agent_lost`: the presence lease ran out. */
type RequeueReason = 'agent_lost' | 'agent_signed_out' | 'transferred';

/** How an episode ended that an agent had answered. */
type EscalationOutcome = 'resolved' | 'unresolved' | 'follow_up' | 'customer_left' | 'conversation_ended';

/** Why an offer became void. */
type RescindReason = 'customer_left' | 'conversation_ended' | 'agent_lost' | 'agent_unavailable';

/** The three triggers. Each reason code belongs to one. */
type Trigger = 'customer_request' | 'confidence' | 'complexity';

/** What ended a wrap-up. */
type WrapUpEnd = 'agent' | 'timeout';

/** `undecodable`: the bytes are no record of the topic. `rejected`: the record can never be applied. */
type DeadLetterKind = 'undecodable' | 'rejected';

/** Direction of a sentiment. */
type SentimentTrend = 'rising' | 'steady' | 'falling';

/** Every record that stands on a topic. */
export interface WireRecords {
  ConversationStarted: ConversationStarted;
  CustomerTurn: CustomerTurn;
  AssistantTurn: AssistantTurn;
  AssistantFailed: AssistantFailed;
  HumanRequested: HumanRequested;
  AttributesChanged: AttributesChanged;
  CustomerLeft: CustomerLeft;
  ConversationEnded: ConversationEnded;
  SurveyAnswered: SurveyAnswered;
  AgentSignedIn: AgentSignedIn;
  AgentHeartbeat: AgentHeartbeat;
  AgentStatusChanged: AgentStatusChanged;
  AgentAcceptedOffer: AgentAcceptedOffer;
  AgentDeclinedOffer: AgentDeclinedOffer;
  AgentViewedContext: AgentViewedContext;
  AgentReplied: AgentReplied;
  AgentEndedWrapUp: AgentEndedWrapUp;
  AgentTransferred: AgentTransferred;
  AgentReturnedToAssistant: AgentReturnedToAssistant;
  AgentResolved: AgentResolved;
  AgentGaveFeedback: AgentGaveFeedback;
  EscalationRequested: EscalationRequested;
  EscalationWithdrawn: EscalationWithdrawn;
  EscalationOffered: EscalationOffered;
  EscalationQueued: EscalationQueued;
  WaitEstimated: WaitEstimated;
  OfferMade: OfferMade;
  OfferAccepted: OfferAccepted;
  OfferDeclined: OfferDeclined;
  OfferExpired: OfferExpired;
  OfferRescinded: OfferRescinded;
  EscalationAssigned: EscalationAssigned;
  EscalationRequeued: EscalationRequeued;
  FirstReplySent: FirstReplySent;
  EscalationAbandoned: EscalationAbandoned;
  AlternativeChosen: AlternativeChosen;
  EscalationTransferred: EscalationTransferred;
  EscalationReturned: EscalationReturned;
  EscalationResolved: EscalationResolved;
  WrapUpEnded: WrapUpEnded;
  CustomerNotified: CustomerNotified;
  PolicyActivated: PolicyActivated;
  DeadLetter: DeadLetter;
}
