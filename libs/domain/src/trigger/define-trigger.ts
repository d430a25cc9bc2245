import type { z } from 'zod';
import type { Deadline, Instant } from '#kernel';
import type { Phrases } from '#domain/language';
import type { Category, ConversationEvent, CustomerRecognized, Trigger } from '#domain/vocabulary';
import type { Finding } from './finding.ts';
import type { PolicyKey } from '../policy/fields.ts';
import type { Reading } from './reading.ts';

/** What a trigger may listen to: what happens in the conversation, what is learned of its customer, and its own deadline. */
export type TriggerEvent = ConversationEvent | CustomerRecognized | Deadline;
type EventOf<On extends TriggerEvent['type']> = Extract<TriggerEvent, { readonly type: On }>;

/** The section `triggers` of a policy, as the code reads it. */
export type TriggersPolicy = Readonly<Record<string, unknown>>;

/** The key of a trigger under `triggers:` in the policy. Triggers may share one: then it is the same object. */
export interface TriggerPolicy<
  Key extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Settings = unknown,
> extends PolicyKey<Key, Schema> {
  /** The setting that the setting `byChannel` has other values of; undefined: there is none. */
  readonly byChannel?: string;
  /**
   * What the rule works with, made once for a policy: looked up instead of searched. Null: the rule is off.
   * @param triggers the whole section, for keys that several rules ask
   */
  prepare(written: z.output<Schema>, triggers: TriggersPolicy): Settings | null;
}

export function triggerPolicy<const Key extends string, Schema extends z.ZodType, Settings>(
  policy: TriggerPolicy<Key, Schema, Settings>,
): TriggerPolicy<Key, Schema, Settings> {
  return policy;
}

/** What `prepare` gives; a trigger without a key in the policy is always on and has no settings. */
type SettingsOf<Policy extends TriggerPolicy | null> =
  Policy extends TriggerPolicy<string, z.ZodType, infer Settings> ? Settings : NoSettings;
export type NoSettings = Readonly<Record<string, never>>;

/** `decline`: the customer prefers the assistant. It counts only where nothing else fires. */
export type Firing = 'escalate' | 'offer' | 'decline';

/** A line of the trace: how a rule stood, and what that is compared with. */
interface RuleValues {
  readonly value: string;
  readonly threshold: string;
}

/**
 * One trigger: all that there is to know of it. Reason codes, the policy, the stored conversation, the trace, the card and
 * explanations are derived from the list (triggers/index.ts); nothing else names it. Its words are in the language packs, by code.
 *
 * `observe` and `fires` are called for every event listened to: they compare and count, and build nothing. `explain`, `value`,
 * `threshold` and `nearness` are called only where somebody reads them.
 */
export interface TriggerDefinition<
  Code extends string,
  Policy extends TriggerPolicy | null,
  State,
  On extends TriggerEvent['type'],
> {
  readonly code: Code;
  readonly kind: Trigger;
  readonly category: Category;
  /** Among the reasons of one decision the lower goes first; the first is the primary one. */
  readonly rank: number;
  readonly policy: Policy;
  /**
   * Stored under the code, by field name; a field that an older release did not store has its initial value. `resetWith` an episode: it
   * is about the assistant, so that it starts again with each episode, and nothing is observed while one is open. Null: no state.
   */
  readonly state: {
    initial(): State;
    readonly resetWith: 'episode' | 'conversation';
  } | null;
  readonly on: readonly On[];
  /**
   * Folds the event, also while the rule is off (`settings` is null). The state that the others see includes the event.
   * @returns whether it is a sign of trouble: the first one of an episode is reported
   */
  observe?(state: State, event: EventOf<On>, settings: SettingsOf<Policy> | null, reading: Reading): boolean;
  fires(state: State, event: EventOf<On>, settings: SettingsOf<Policy>, reading: Reading): Firing | null;
  /** The reasons, where `fires` named an outcome; `decline` has none. */
  explain(
    state: State,
    event: EventOf<On>,
    settings: SettingsOf<Policy>,
    reading: Reading,
  ): readonly Finding[];
  /** What was heard before and goes with whatever opens an episode, as reasons behind the others. */
  lasting?(state: State, settings: SettingsOf<Policy>): readonly Finding[];
  /** What an episode that is open takes on with the event, whatever would follow from it otherwise. What `resetWith` says of the state holds. */
  learned?(
    state: State,
    event: EventOf<On>,
    settings: SettingsOf<Policy>,
    reading: Reading,
  ): readonly Finding[];
  /** For the trace: how it stood at any event, fired or not. `before`: see below. */
  value(state: State, event: TriggerEvent, reading: Reading, before: unknown): string;
  /** For the trace: what the value is compared with. Not asked where the rule is off. */
  threshold(settings: SettingsOf<Policy>, event: TriggerEvent, reading: Reading): string;
  /**
   * For explanations: how near it came to firing at any event that it did not fire at, as the share of what it takes, 0 to 1. Never
   * asked while events are decided on, nor where the rule is off. A rule that is either met or not has none.
   */
  nearness?(
    state: State,
    event: TriggerEvent,
    settings: SettingsOf<Policy>,
    reading: Reading,
    before: unknown,
  ): number;
  /** Rules of the policy that have a line of the trace each, `<prefix>:<name>`, instead of one for the trigger. */
  readonly rules?: {
    readonly prefix: string;
    names(settings: SettingsOf<Policy>): readonly string[];
    /** Instead of `value` and `threshold`, where each rule has its own. */
    line?(
      name: string,
      state: State,
      event: TriggerEvent,
      settings: SettingsOf<Policy>,
      reading: Reading,
    ): RuleValues;
  };
  /** A question of the policy goes to the customer, in the place of the assistant's answer. */
  asked?(state: State): void;
  /** What `value` and `nearness` need of the state as it was before the event. */
  before?(state: State): unknown;
  /** A deadline of its own: it comes as an event of type `Deadline`, to this trigger alone. `observe` must move or remove it. */
  deadline?(state: State): Instant | null;
  /** Its line on the card is the phrase of its code, with or without the detail. */
  readonly card: { readonly shows: 'name' | 'name and detail'; readonly nextStep?: keyof Phrases['card'] };
}

/** A trigger as the list sees it: what its state, settings and events are stays between its own functions. */
export interface AnyTrigger {
  readonly code: string;
  readonly kind: Trigger;
  readonly category: Category;
  readonly rank: number;
  readonly policy: TriggerPolicy | null;
  readonly state: { initial(): unknown; readonly resetWith: 'episode' | 'conversation' } | null;
  readonly on: readonly TriggerEvent['type'][];
  observe?(state: unknown, event: TriggerEvent, settings: unknown, reading: Reading): boolean;
  fires(state: unknown, event: TriggerEvent, settings: unknown, reading: Reading): Firing | null;
  explain(state: unknown, event: TriggerEvent, settings: unknown, reading: Reading): readonly Finding[];
  lasting?(state: unknown, settings: unknown): readonly Finding[];
  learned?(state: unknown, event: TriggerEvent, settings: unknown, reading: Reading): readonly Finding[];
  value(state: unknown, event: TriggerEvent, reading: Reading, before: unknown): string;
  threshold(settings: unknown, event: TriggerEvent, reading: Reading): string;
  nearness?(
    state: unknown,
    event: TriggerEvent,
    settings: unknown,
    reading: Reading,
    before: unknown,
  ): number;
  readonly rules?: {
    readonly prefix: string;
    names(settings: unknown): readonly string[];
    line?(name: string, state: unknown, event: TriggerEvent, settings: unknown, reading: Reading): RuleValues;
  };
  asked?(state: unknown): void;
  before?(state: unknown): unknown;
  deadline?(state: unknown): Instant | null;
  readonly card: { readonly shows: 'name' | 'name and detail'; readonly nextStep?: keyof Phrases['card'] };
}

export function defineTrigger<
  const Code extends string,
  Policy extends TriggerPolicy | null,
  State,
  const On extends TriggerEvent['type'],
>(trigger: TriggerDefinition<Code, Policy, State, On>): TriggerDefinition<Code, Policy, State, On> {
  return trigger;
}
