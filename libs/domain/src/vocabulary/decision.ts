import type { Instant } from '#kernel';
import type { Verification } from './conversation.ts';
import type { CustomerId, MessageId } from './ids.ts';

/** A: always a human. B: preferably a human. C: the assistant first, a human available. The guide, step 1. */
export type Category = 'A' | 'B' | 'C';

/** The guide's three triggers; each reason code belongs to one. */
export type Trigger = 'customer_request' | 'confidence' | 'complexity';

export type ReasonCode =
  | 'explicit_request' // customer_request: asked for a human in words
  | 'human_button' // customer_request: pressed the control for a human
  | 'accepted_offer' // customer_request: said yes when a human was offered
  | 'low_confidence' // confidence: under the threshold several times in a row
  | 'assistant_failed' // confidence: the assistant said it failed, or failed to answer several times in a row
  | 'assistant_silent' // confidence: no answer within the time set
  | 'always_human_topic' // complexity: a topic of category A
  | 'always_human_customer'; // complexity: a customer of category A (VIP)

export interface Reason {
  readonly code: ReasonCode;
  readonly trigger: Trigger;
  readonly category: Category;
  /** For a topic or customer rule: its name in the policy. */
  readonly rule: string | null;
  /** For people: what was seen, e.g. `confidence 0.21 then 0.34, below 0.40`. */
  readonly detail: string;
  /** The turns that show it. */
  readonly evidence: readonly MessageId[];
}

/** One rule as it was evaluated for a decision: fired or not, with its value and what it was held against. */
export interface RuleTrace {
  readonly rule: string;
  readonly fired: boolean;
  /** E.g. `0.21`; `not evaluated` where the assistant gave no score. */
  readonly value: string;
  readonly threshold: string;
}

export type Outcome = 'escalate' | 'offer' | 'continue';

export interface Attempt {
  /** Article, tool or answer. */
  readonly what: string;
  readonly result: string;
  readonly messageId: MessageId;
}

export interface KnownFact {
  /** E.g. `Order number`, `E-mail`. */
  readonly label: string;
  readonly value: string;
  /** The turn that says so; null: an attribute. */
  readonly messageId: MessageId | null;
}

export interface CardTurn {
  readonly messageId: MessageId;
  readonly by: 'customer' | 'assistant' | 'agent';
  readonly at: Instant;
  readonly text: string;
}

/** What an agent reads in 10-15 seconds. Extractive: every sentence is the customer's, the assistant's or a fixed phrase of ours. */
export interface ContextCard {
  /** Version of this shape. */
  readonly version: 1;
  /** The need in at most 12 words, and the turn it comes from. */
  readonly headline: string;
  readonly headlineFrom: MessageId | null;
  /** Why this was escalated, one sentence. */
  readonly why: string;
  /** -1 to 1 and where it is going; null: nobody scored it. */
  readonly sentiment: {
    readonly level: number;
    readonly trend: 'rising' | 'steady' | 'falling';
    readonly quote: string | null;
  } | null;
  readonly customer: {
    readonly customerId: CustomerId | null;
    readonly name: string | null;
    readonly verification: Verification;
    readonly tier: string | null;
  };
  /** At most 3, newest last. */
  readonly attempts: readonly Attempt[];
  /** Do not ask again. */
  readonly knownFacts: readonly KnownFact[];
  readonly nextStep: string;
  readonly intent: { readonly name: string; readonly confidence: number | null } | null;
  /** The last turns, oldest first; the whole is the range of conversation records. */
  readonly lastTurns: readonly CardTurn[];
  /** Turns of the whole conversation so far. */
  readonly turnCount: number;
}

/** Records of the conversation that the decision rests on: `<topic>/<partition>` and the first and last offset. */
export interface InputRange {
  readonly source: string;
  readonly firstOffset: number;
  readonly lastOffset: number;
}
