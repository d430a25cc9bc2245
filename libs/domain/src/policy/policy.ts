import type { Category, Channel, Language, NoticeKind, QueueId, ReasonCode } from '#domain/vocabulary';

/**
 * The rules of a workspace, checked and with every default filled in. The YAML that managers write (durations such as `20s`,
 * most keys optional) becomes this; its canonical JSON is what is hashed, activated and stamped on decisions.
 */
export interface Policy {
  readonly name: string;
  readonly triggers: Triggers;
  readonly notices: Notices;
  /** At least one. */
  readonly queues: readonly [Queue, ...Queue[]];
  /** The first that matches names the queue; the last matches everything. */
  readonly routes: readonly [Route, ...Route[]];
  readonly priority: PriorityRules;
  readonly presence: {
    /** Without a sign of life for so long an agent counts as lost. */
    readonly leaseMs: number;
    /** Missed offers in a row after which an agent is set to away. */
    readonly missedOffersMax: number;
  };
  readonly conversation: {
    /** Silence of everybody after which a conversation is forgotten. */
    readonly idleMs: number;
    /** An episode that begins less than this after the last one ended is a re-escalation. */
    readonly reEscalationWindowMs: number;
  };
}

/** A request for a human, by word or button, always escalates: it has no switch here. */
export interface Triggers {
  readonly confidence: ConfidenceRule | null;
  readonly failures: { readonly consecutive: number } | null;
  readonly silence: { readonly afterMs: number } | null;
  readonly alwaysHuman: readonly AlwaysHumanRule[];
  /** Words for a human beside the built-in ones, e.g. `concierge`. */
  readonly requestPhrases: readonly string[];
}

export interface ConfidenceRule {
  /** 0 to 1; a turn strictly below it is low. A turn without a score is neither low nor good. */
  readonly threshold: number;
  /** Low turns in a row that escalate. */
  readonly consecutive: number;
  /** Instead of `threshold`; an intent's beats a channel's. */
  readonly byChannel: Readonly<Record<Channel, number>>;
  readonly byIntent: Readonly<Record<string, number>>;
}

/** Category A: matches where any of its lists does. */
export interface AlwaysHumanRule {
  readonly name: string;
  /** Words and phrases in a customer's turn. */
  readonly phrases: readonly string[];
  /** Intents that the assistant names. */
  readonly intents: readonly string[];
  readonly tiers: readonly string[];
}

/** Texts by language, then kind; `default` names the language used where none fits. `{wait}` and `{agent}` are filled in. */
export interface Notices {
  readonly default: Language;
  readonly texts: Readonly<Record<Language, Readonly<Record<NoticeKind, string>>>>;
  /** Instead of `acknowledged` where the primary reason has a text of its own; an empty text sends none. */
  readonly acknowledgedFor: Readonly<Record<Language, Readonly<Record<ReasonCode, string>>>>;
}

export interface Queue {
  readonly id: QueueId;
  /** Skill to the lowest level that will do, 1-10. */
  readonly skills: Readonly<Record<string, number>>;
  /** Whether the agent must speak the conversation's language. */
  readonly matchLanguage: boolean;
  readonly offerTimeoutMs: number;
  readonly wrapUpMs: number;
  /** Units of an agent's capacity that one episode takes, by channel; `*` for the others. */
  readonly units: Readonly<Record<Channel, number>>;
  /** Estimates to start from, before the queue has seen enough of its own. */
  readonly expectedHandleMs: number;
}

/** All that is given must match; what is empty or null matches everything. */
export interface Route {
  readonly queueId: QueueId;
  readonly categories: readonly Category[];
  /** Names of always-human rules. */
  readonly rules: readonly string[];
  readonly channels: readonly Channel[];
  readonly languages: readonly Language[];
  readonly tiers: readonly string[];
}

/** Priority = by category + tier + re-escalation; one point is worth `ageMsPerPoint` of waiting, so that nobody waits for ever. */
export interface PriorityRules {
  readonly byCategory: Readonly<Record<Category, number>>;
  readonly byTier: Readonly<Record<string, number>>;
  readonly reEscalation: number;
  readonly ageMsPerPoint: number;
}
