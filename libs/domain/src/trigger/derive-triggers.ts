import type { Instant } from '#kernel';
import type { Category, Reason, RuleTrace } from '#domain/vocabulary';
import type { Conversation, TriggerStates } from './conversation/conversation.ts';
import type { Firing, AnyTrigger, TriggerEvent, TriggersPolicy } from './define-trigger.ts';
import type { Finding } from './finding.ts';
import { prepare, type Listener, type ListenersOfEvent, type Prepared } from './prepared-triggers.ts';
import type { Reading } from './reading.ts';
import { ruleLines, standingOf, type RuleStanding, type TriggerAt } from './rule-lines.ts';

/** What a decision rests on: the reasons, the one that goes first before the others. */
export interface Assessment {
  readonly outcome: Firing;
  readonly found: readonly FoundReason[];
}

export interface FoundReason {
  readonly trigger: AnyTrigger;
  readonly finding: Finding;
}

/** All that follows from a list of triggers; the workflow, the stored conversation and the card know no trigger by name. */
export interface Triggers {
  readonly list: readonly AnyTrigger[];
  initialStates(): TriggerStates;
  /** Another episode begins: what is about the assistant starts again. */
  resetWithEpisode(states: TriggerStates): void;
  /** A question of the policy goes to the customer, in the place of the assistant's answer. */
  questionAsked(states: TriggerStates): void;
  /** What the explanations need of the states before the event; to be called before it is folded. */
  before(states: TriggerStates): readonly unknown[];
  /** Lets everyone who listens to the event fold it; returns whether it is a sign of trouble. */
  observe(c: Conversation, event: TriggerEvent, policy: TriggersPolicy, reading: Reading): boolean;
  /** What the event calls for; null: nothing, which costs next to nothing. */
  assess(
    c: Readonly<Conversation>,
    event: TriggerEvent,
    policy: TriggersPolicy,
    reading: Reading,
  ): Assessment | null;
  /** What was heard before and goes with whatever opens an episode. */
  lasting(c: Readonly<Conversation>, policy: TriggersPolicy): readonly FoundReason[];
  /** What an episode that is open takes on with the event, whatever would follow from it otherwise. */
  learned(
    c: Readonly<Conversation>,
    event: TriggerEvent,
    policy: TriggersPolicy,
    reading: Reading,
  ): readonly FoundReason[];
  /** Every rule as it stood at this event, fired or not: for a decision. */
  trace(
    c: Readonly<Conversation>,
    event: TriggerEvent,
    policy: TriggersPolicy,
    reading: Reading,
    assessment: Assessment | null,
  ): readonly RuleTrace[];
  /** The same where nothing escalated, and how near each rule came: for explanations alone. Null: no rule fires at such an event. */
  standing(
    c: Readonly<Conversation>,
    event: TriggerEvent,
    policy: TriggersPolicy,
    reading: Reading,
  ): readonly RuleStanding[] | null;
  /** The deadlines that stand, by the code of their trigger. */
  deadlines(states: TriggerStates): readonly NamedDue[];
  /** The first of them; null: there is none. */
  nextDue(states: TriggerStates): Instant | null;
}

export type NamedDue = readonly [name: string, due: Instant];

const NONE: readonly never[] = [];
const NOBODY: ListenersOfEvent = { observing: NONE, observingAlways: NONE, firing: NONE };

export function deriveTriggers(definitions: readonly AnyTrigger[]): Triggers {
  const list = [...definitions].sort((a, b) => a.rank - b.rank);
  const withDeadline = slotsOf(list, (trigger) => trigger.deadline !== undefined);
  const withMemory = slotsOf(list, (trigger) => trigger.before !== undefined);
  const withLasting = slotsOf(list, (trigger) => trigger.lasting !== undefined);
  const resetWithEpisode = slotsOf(list, ({ state }) => state?.resetWith === 'episode');
  const prepared = new WeakMap<TriggersPolicy, Prepared>();
  let last: TriggersPolicy | undefined;
  let lastPrepared: Prepared | undefined;

  function preparedFor(policy: TriggersPolicy): Prepared {
    if (policy === last && lastPrepared !== undefined) return lastPrepared;
    let found = prepared.get(policy);
    if (found === undefined) prepared.set(policy, (found = prepare(list, policy)));
    last = policy;
    lastPrepared = found;
    return found;
  }

  /** A deadline is for the trigger that it is of; everything else for those who listen. */
  function firingOn(event: TriggerEvent, policy: TriggersPolicy): readonly Listener[] {
    const { firing } = preparedFor(policy).byEvent.get(event.type) ?? NOBODY;
    return event.type === 'Deadline' ? firing.filter(({ trigger }) => trigger.code === event.name) : firing;
  }

  function observe(c: Conversation, event: TriggerEvent, policy: TriggersPolicy, reading: Reading): boolean {
    const listeners = preparedFor(policy).byEvent.get(event.type);
    if (listeners === undefined) return false;
    const { observing, observingAlways } = listeners;
    const states = c.triggers;
    const isWithAssistant = c.episode === null || c.episode.pending !== undefined;
    const those = isWithAssistant || event.type === 'Deadline' ? observing : observingAlways;
    let signal = false;
    for (let at = 0; at < those.length; at += 1) {
      const { trigger, slot, settings } = those[at]!;
      if (event.type === 'Deadline' && trigger.code !== event.name) continue;
      if (trigger.observe!(states[slot], event, settings, reading)) signal = true;
    }
    return signal;
  }

  function assess(
    c: Readonly<Conversation>,
    event: TriggerEvent,
    policy: TriggersPolicy,
    reading: Reading,
  ): Assessment | null {
    const listeners = firingOn(event, policy);
    const states = c.triggers;
    let outcome: Firing | null = null;
    for (let at = 0; at < listeners.length; at += 1) {
      const { trigger, slot, settings } = listeners[at]!;
      const fired = trigger.fires(states[slot], event, settings, reading);
      if (fired !== null && (outcome === null || STRENGTH[fired] > STRENGTH[outcome])) outcome = fired;
    }
    if (outcome === null) return null;
    const calling = found(listeners, states, event, reading, outcome);
    if (outcome !== 'escalate') return { outcome, found: calling };
    const before = lasting(c, policy).filter((reason) => !calling.some((other) => isSameRule(reason, other)));
    return { outcome, found: [...calling, ...before] };
  }

  function lasting(
    { triggers: states }: Readonly<Conversation>,
    policy: TriggersPolicy,
  ): readonly FoundReason[] {
    const { all } = preparedFor(policy);
    return withLasting.flatMap((slot): readonly FoundReason[] => {
      const { trigger, settings } = all[slot]!;
      if (settings === null) return NONE;
      const findings = trigger.lasting!(states[slot], settings);
      return findings.map((finding) => ({ trigger, finding: { ...finding, lasting: true } }));
    });
  }

  function triggersAt(
    c: Readonly<Conversation>,
    policy: TriggersPolicy,
    reading: Reading,
    assessment: Assessment | null,
  ): readonly TriggerAt[] {
    const reasons = assessment?.outcome === 'escalate' ? assessment.found : NONE;
    return preparedFor(policy).all.map(({ trigger, slot, settings }) => ({
      trigger,
      settings,
      state: c.triggers[slot],
      before: reading.before[withMemory.indexOf(slot)],
      findings: reasons.filter((reason) => reason.trigger === trigger).map(({ finding }) => finding),
    }));
  }

  return {
    list,
    initialStates: () => list.map(({ state }) => (state === null ? null : state.initial())),
    resetWithEpisode(states) {
      for (const slot of resetWithEpisode) states[slot] = list[slot]!.state!.initial();
    },
    questionAsked(states) {
      for (const [slot, trigger] of list.entries()) trigger.asked?.(states[slot]);
    },
    before(states) {
      const kept: unknown[] = [];
      for (let at = 0; at < withMemory.length; at += 1) {
        const slot = withMemory[at]!;
        kept.push(list[slot]!.before!(states[slot]));
      }
      return kept;
    },
    observe,
    assess,
    lasting,
    learned: ({ triggers: states }, event, policy, reading) =>
      firingOn(event, policy).flatMap(({ trigger, slot, settings }): readonly FoundReason[] => {
        const findings = trigger.learned?.(states[slot], event, settings, reading) ?? NONE;
        return findings.map((finding) => ({ trigger, finding }));
      }),
    trace: (c, event, policy, reading, assessment) =>
      ruleLines(triggersAt(c, policy, reading, assessment), event, reading).map(({ line }) => line),
    standing(c, event, policy, reading) {
      if (firingOn(event, policy).length === 0) return null;
      const lines = ruleLines(triggersAt(c, policy, reading, null), event, reading);
      return lines.map((line) => standingOf(line, event, reading));
    },
    deadlines: (states) =>
      withDeadline.flatMap((slot): readonly NamedDue[] => {
        const due = list[slot]!.deadline!(states[slot]);
        return due === null ? NONE : [[list[slot]!.code, due]];
      }),
    nextDue(states) {
      let next: Instant | null = null;
      for (let at = 0; at < withDeadline.length; at += 1) {
        const slot = withDeadline[at]!;
        const due = list[slot]!.deadline!(states[slot]);
        if (due !== null && (next === null || due < next)) next = due;
      }
      return next;
    },
  };
}

const STRENGTH: Readonly<Record<Firing, number>> = { escalate: 3, offer: 2, decline: 1 };

function found(
  listeners: readonly Listener[],
  states: Readonly<TriggerStates>,
  event: TriggerEvent,
  reading: Reading,
  outcome: Firing,
): readonly FoundReason[] {
  if (outcome === 'decline') return NONE;
  return listeners.flatMap(({ trigger, slot, settings }): readonly FoundReason[] => {
    const state = states[slot];
    if (trigger.fires(state, event, settings, reading) !== outcome) return NONE;
    return trigger.explain(state, event, settings, reading).map((finding) => ({ trigger, finding }));
  });
}

export function isSameRule(a: FoundReason, b: FoundReason): boolean {
  return a.trigger === b.trigger && a.finding.rule === b.finding.rule;
}

/** By its rule, where the policy says so; else by its trigger. */
export function categoryOf({ trigger, finding }: FoundReason): Category {
  return finding.category ?? trigger.category;
}

export function reasonOf(found: FoundReason): Reason {
  const { code, kind } = found.trigger;
  const { detail, evidence, rule } = found.finding;
  return { code, trigger: kind, category: categoryOf(found), rule: rule ?? null, detail, evidence };
}

function slotsOf(list: readonly AnyTrigger[], has: (trigger: AnyTrigger) => boolean): readonly number[] {
  return list.flatMap((trigger, slot) => (has(trigger) ? [slot] : []));
}
