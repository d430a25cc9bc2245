import { DAY_MS, SECOND_MS, type Instant } from '#kernel';
import type { OpenQuestion } from '#domain/language';
import type {
  AgentId,
  Alternative,
  AttributeValue,
  Category,
  Channel,
  ConsentAnswer,
  ConsentRecorded,
  ConversationId,
  CustomerId,
  CustomerLeft,
  EpisodeId,
  EscalationOutcome,
  EventId,
  Language,
  MessageId,
  PastEpisode,
  PersonAction,
  RuleTrace,
  Verification,
  WorkspaceId,
} from '#domain/vocabulary';
import type { Finding } from '../finding.ts';

/** Turns kept inline; older ones are in the log, by the decision's input range. */
export const TURNS_MAX = 8;
/** UTF-16 units of a turn kept inline. */
export const TURN_CHARS_MAX = 280;
/** Event ids remembered for telling a re-sent event. */
export const RECENT_EVENTS_MAX = 128;
/** Attributes kept, and units of a key or a text value. */
export const ATTRIBUTES_MAX = 32;
export const ATTRIBUTE_CHARS_MAX = 120;
export const FACTS_MAX = 8;
export const ATTEMPTS_MAX = 3;
/** From feature level 2 on. */
export const ATTEMPTS_MAX_AT_LEVEL_2 = 12;
export const FACTS_MAX_AT_LEVEL_2 = 20;
/** Workers below it keep facts and names of tools alone, and their cards say no more; from it on what customers stated, and attempts in words. */
export const STATED_SINCE_LEVEL = 2;
/** Sentences of the customer kept, and UTF-16 units of one. */
export const SAID_MAX = 24;
export const SAID_CHARS_MAX = 200;
export const PEOPLE_MAX = 3;
/** UTF-16 units of a note kept inline. */
export const NOTE_CHARS_MAX = 280;
/**
 * How long an ended conversation is remembered (event ids, last ordinal), so that sending or importing it again changes
 * nothing. Correctness rests on it, hence no setting.
 */
export const TOMBSTONE_MS = 7 * DAY_MS;

/** `m` message, `c` customer or `a` assistant, `t` when, `x` text. Short keys: they are written with every commit. */
export interface KeptTurn {
  readonly m: MessageId;
  readonly by: 'c' | 'a';
  readonly t: Instant;
  readonly x: string;
}

export interface KeptFact {
  readonly label: string;
  readonly value: string;
  readonly m: MessageId | null;
  /** The value among the words that say what it is. Absent: they say nothing, or below the level that keeps it. */
  readonly x?: string;
}

export interface KeptAttempt {
  readonly what: string;
  /** Of advice: what the customer wrote next; empty: nothing yet. */
  readonly result: string;
  readonly m: MessageId;
  /** The sentence in which the assistant said so. Absent: below the level that keeps it, or the tool summed it up. */
  readonly said?: string;
  /** Absent: below the level that keeps it. */
  readonly t?: Instant;
  /** The turn that `result` is from, where it says something of a special category. Absent: it does not, or nobody is asked for consent. */
  readonly by?: MessageId;
}

/** A sentence of the customer that an agent should know. `k`: what it is, a letter each (`SAID`), or nothing: a value. */
export interface KeptSentence {
  readonly k: string;
  readonly m: MessageId;
  readonly t: Instant;
  readonly x: string;
  /** Where it says what is wanted or wrong, in UTF-16 units. Absent: from its beginning, or nowhere. */
  readonly w?: number;
  /** Between which of its units stands what is wanted, where the rest asks for a person. Absent: all of them. */
  readonly r?: readonly [from: number, to: number];
  /** Where a clause ends and the next one begins, in turn; 0: the next cannot stand alone. Absent: it has one. */
  readonly b?: readonly number[];
  /** Between which of its units it asks for a person and no more. Absent: nowhere. */
  readonly h?: readonly [from: number, to: number];
  /** What the assistant offered, which this takes. Absent: nothing. */
  readonly a?: { readonly m: MessageId; readonly x: string };
}

/** Letters of what a kept sentence is. */
export const SAID = {
  wish: 'w',
  purpose: 'u',
  question: 'q',
  problem: 'b',
  refused: 'r',
  tried: 't',
  promised: 'p',
  deadline: 'd',
  fallback: 'l',
  /** It names what always-human topics are about. */
  topic: 'o',
  /** The first of a matter. */
  first: 'f',
  /** Another matter has begun since. */
  left: 'y',
  /** It is done, or was given up. */
  settled: 'z',
} as const;

/** What an agent did last before somebody else had the conversation. */
interface KeptWork {
  readonly action: PersonAction;
  readonly agentId: AgentId;
  readonly agentName: string | null;
  readonly at: Instant;
  readonly outcome: EscalationOutcome | null;
  readonly note: string | null;
}

interface ScoredTurn {
  readonly m: MessageId;
  /** Sentiment. */
  readonly v: number;
}

/** The states of the triggers, by place in their list; null: a trigger without one. Stored under their codes. */
export type TriggerStates = unknown[];

/** What decides who gets an episode, and how soon. */
export interface EpisodeKnown {
  readonly category: Category;
  readonly language: Language | null;
  readonly tier: string | null;
  /** Names of the always-human rules that applied. */
  readonly rules: readonly string[];
}

/** One of the alternatives to waiting. */
interface Choice {
  readonly alternative: Alternative;
  /** Of a callback. */
  readonly dueAt: Instant | null;
}

export interface Picked extends Choice {
  /** As the channel gave it with the choice. */
  readonly contact: string | null;
  /** The words; null: a button. */
  readonly detail: string | null;
}

/** A reason, by the code of its trigger. */
export interface FoundMeanwhile {
  readonly code: string;
  readonly finding: Finding;
}

/** What calls for a person all the same, should an agent not get the conversation. */
export interface AskedMeanwhile {
  readonly outcome: 'escalate' | 'offer';
  /** The primary reason first. */
  readonly found: readonly FoundMeanwhile[];
  readonly rules: readonly RuleTrace[];
  /** Of the conversation, or else as heard. */
  readonly language: Language | null;
}

/** A person is to be offered or called, once the customer has said something first. */
export interface Collecting {
  readonly held: AskedMeanwhile;
  /** Name of the question that stands; absent: none does yet. */
  readonly question?: string;
  /** Until when it is waited for; absent as above. */
  readonly until?: Instant;
  /** The question was asked twice, or one before it: once is enough. Absent: no. */
  readonly again?: true;
  /** What the customer has made of it; absent: nothing yet. */
  readonly ending?: 'answered' | 'unanswered';
  /** It waits for nothing any more: a person was asked for, or is always needed. Absent: it does. */
  readonly urgent?: true;
}

/** A question that was asked first, and the episodes before it. */
interface AskedQuestion {
  readonly name: string;
  readonly ordinal: number;
}

/** What the customer said of special categories of personal data, and of sharing it. */
interface KeptConsent {
  /** Messages that say something of them, oldest first. */
  readonly special: readonly MessageId[];
  /** Those that are withheld: what had been said when it was refused, or at the last handoff. */
  readonly withheld: readonly MessageId[];
  /** The latest; absent: none. */
  readonly answer?: {
    readonly answer: ConsentAnswer;
    readonly by: ConsentRecorded['by'];
    readonly basis: ConsentRecorded['basis'];
    /** Null: it was no turn. */
    readonly in: MessageId | null;
  };
  /** The last episode in which it was asked, or the answer from before was recorded; absent: none. */
  readonly of?: EpisodeId;
  /** The question; absent: never asked. */
  readonly asked?: EventId;
  /** It is what was asked last, and is not answered. Absent: no. */
  isOpen?: true;
}

/** An escalation that has not ended, as far as this side knows. */
interface OpenEpisode {
  readonly id: EpisodeId;
  status: 'waiting' | 'assigned';
  agentId: AgentId | null;
  /** Of that agent. Absent: nobody yet, or below the level that keeps it. */
  agentName?: string;
  /** An agent has written; from here on only the end of the conversation withdraws. */
  replied: boolean;
  /** Danger to life: it stays work for a person when the customer leaves. Absent: no. */
  safety?: true;
  /**
   * It was opened for an agent who takes the conversation over, and routing has not answered: for the assistant nothing has changed yet.
   * Absent: it was not, or routing has.
   */
  pending?: { readonly asked?: AskedMeanwhile };
  /** Why it was escalated, as the card says it; absent: opened below the level that renews cards. */
  why?: string;
  /** The messages that it may quote; absent: nobody is asked for consent. */
  whyFrom?: readonly MessageId[];
  /** The customer counts as quiet then, unless they write before; absent: it is not asked for, nobody has answered them yet, or they are. */
  quietAt?: Instant;
  /** Since when they have written nothing; absent: as above, but they may be quiet. */
  silentSince?: Instant;
  /** They are quiet, or wanted by a lost agent: their next turn is news to routing. Absent: it is not. */
  awaited?: true;
  /** Code of the primary reason, where episodes of customers are remembered. */
  reason?: string;
  /** What its last card said that may change while the customer waits, as a fingerprint, and when. Absent: opened below the level that renews it. */
  shown?: { readonly at: Instant; readonly print: string };
  /** From the decision until the first agent had it, in ms; absent: nobody has had it yet, or below the level that keeps it. */
  waitedMs?: number;
  /** What routing knows of it, so that only news is sent; absent: opened below the level that sends any. */
  known?: EpisodeKnown;
  /** The wait that routing estimated last; null: unknown. Absent: not estimated yet, or below the level that keeps it. */
  wait?: { readonly at: Instant; readonly p50Ms: number; readonly p90Ms: number } | null;
  /** The alternatives to waiting that were offered last, and after which turn of the customer; absent: none, or one was chosen. */
  choices?: {
    readonly options: readonly Choice[];
    readonly after: MessageId | null;
    readonly picked?: Picked;
  };
  /** The customer need not stay, as routing has said. Absent: the customer waits. */
  later?: 'callback' | 'message';
  /** When that was asked for; absent: it was not, or routing has answered. */
  laterAskedAt?: Instant;
}

interface LastEpisode {
  readonly id: EpisodeId;
  agentId: AgentId | null;
  readonly endedAt: Instant;
  /** The agent gave it back to the assistant: who the customer is no longer escalates by itself. */
  readonly returned: boolean;
  /** The customer left before an agent had written: who comes back then has not come back to anybody. Absent: no, or below the level that keeps it. */
  readonly abandoned?: true;
  /** From the decision until the first agent had it, in ms; absent: nobody had it, or below the level that keeps it. */
  readonly waitedMs?: number;
}

/** What the customer's other conversations have left. */
interface KeptHistory {
  /** When other contacts began, oldest first. */
  readonly contacts: readonly Instant[];
  /** The last one elsewhere; null: there was none, or the identity was not established when it was asked for. */
  readonly episode: PastEpisode | null;
}

/**
 * The state of one conversation: plain data, bounded, the same after JSON. `phase`: `none` nothing known, not to be stored;
 * `live`; `ended` only remembered, so that repeated events are recognised.
 */
export interface Conversation {
  phase: 'none' | 'live' | 'ended';
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  channel: Channel;
  language: Language | null;
  startedAt: Instant;
  /** When it began before, within `CONTACTS_MS`, oldest first. */
  begun: Instant[];
  firstCustomerTurnAt: Instant | null;
  /** Last sign of life of anybody; idleness counts from here. */
  activeAt: Instant;
  customerId: CustomerId | null;
  customerName: string | null;
  verification: Verification;
  /**
   * Of whom it was asked what is known, and whether for what was said and done too; null: of nobody. `held`: nothing is asked until the channel names the
   * customer again.
   */
  inquiry: { readonly customerId: CustomerId; readonly withHistory: boolean; readonly held?: true } | null;
  /** What is known of that customer; null: there is no answer yet. */
  history: KeptHistory | null;
  tier: string | null;
  orderValue: number | null;
  attributes: Record<string, AttributeValue>;
  /** The customer left and has not come back: nobody to escalate for. */
  customerGone: boolean;
  /** The customer's connection is lost, or routing has not answered a choice yet, and the open episode is kept until then. */
  leaveAt: Instant | null;
  /** How; null: the customer is here, or below the level that keeps it. */
  leftBy: CustomerLeft['reason'] | null;
  turnCount: number;
  turns: KeptTurn[];
  /** First turn of the customer that says what it is about. */
  issue: KeptTurn | null;
  /** People have dealt with that issue: the next one that the customer states takes its place. */
  settled: boolean;
  /** Danger to life, in their words, until somebody has dealt with it; null: none, or below the level that keeps it. */
  danger: { readonly m: MessageId; readonly x: string } | null;
  /** By when; `exact`: a day or an hour. */
  due: { readonly m: MessageId; readonly x: string; readonly exact: boolean } | null;
  said: KeptSentence[];
  facts: KeptFact[];
  attempts: KeptAttempt[];
  /** What agents did with this conversation, newest last. */
  people: KeptWork[];
  sentiments: ScoredTurn[];
  intent: { name: string; confidence: number | null } | null;
  /** A human was offered: `open` until the customer's next turn. A second request after it always escalates. */
  offer: 'open' | 'closed' | null;
  offerEvidence: MessageId[];
  /** What the assistant asked last, since the customer's last turn; null: nothing, so that an open offer is what was asked. */
  asked: OpenQuestion | null;
  /** What waits for answers of the customer; null: nothing. */
  collecting: Collecting | null;
  /** What they were asked so; no question is asked twice. */
  questions: AskedQuestion[];
  /** Null: nothing was heard or said of it, or nobody is asked for consent. */
  consent: KeptConsent | null;
  firstSignalAt: Instant | null;
  idleAt: Instant | null;
  episode: OpenEpisode | null;
  last: LastEpisode | null;
  /** When this conversation was first heard of since it was last forgotten: part of the ids of its episodes. Outlives its end, as the ordinal does. */
  life: string;
  /** Episodes so far; the next one is this + 1. Outlives the end of the conversation. */
  ordinal: number;
  /** The last change of who has the conversation, by its number; null: the assistant has had it all along. Outlives its end. */
  control: { readonly fence: number; readonly agentId: AgentId | null } | null;
  /** The records of this conversation that the state rests on. */
  inputs: { readonly source: string; readonly firstOffset: number; lastOffset: number } | null;
  /** Hashes of the newest event ids, oldest first. */
  recent: string[];
  triggers: TriggerStates;
}

/** The life that begins at this log time: whole seconds, in base 36. A conversation is forgotten for days before its next life begins. */
export function lifeFrom(now: Instant): string {
  return Math.floor(now / SECOND_MS).toString(36);
}

/** The last turn of the customer that is still kept. */
export function lastAsked(c: Readonly<Conversation>): MessageId | null {
  for (let at = c.turns.length - 1; at >= 0; at -= 1) {
    const turn = c.turns[at]!;
    if (turn.by === 'c') return turn.m;
  }
  return null;
}

/** Nobody escalates for a customer who is gone. */
export function mayEscalate({ phase, customerGone }: Readonly<Conversation>): boolean {
  return phase === 'live' && !customerGone;
}

/** Nothing is known of it: store nothing, delete what is stored. */
export function isForgotten(conversation: Readonly<Conversation>): boolean {
  return conversation.phase === 'none';
}

/** @param triggers their initial states */
export function noConversation(triggers: TriggerStates): Conversation {
  return {
    phase: 'none',
    workspaceId: '' as WorkspaceId,
    conversationId: '' as ConversationId,
    channel: 'chat',
    language: null,
    startedAt: 0 as Instant,
    begun: [],
    firstCustomerTurnAt: null,
    activeAt: 0 as Instant,
    customerId: null,
    customerName: null,
    verification: 'unknown',
    inquiry: null,
    history: null,
    tier: null,
    orderValue: null,
    attributes: {},
    customerGone: false,
    leaveAt: null,
    leftBy: null,
    turnCount: 0,
    turns: [],
    issue: null,
    settled: false,
    danger: null,
    due: null,
    said: [],
    facts: [],
    attempts: [],
    people: [],
    sentiments: [],
    intent: null,
    offer: null,
    offerEvidence: [],
    asked: null,
    collecting: null,
    questions: [],
    consent: null,
    firstSignalAt: null,
    idleAt: null,
    episode: null,
    last: null,
    life: '',
    ordinal: 0,
    control: null,
    inputs: null,
    recent: [],
    triggers,
  };
}
