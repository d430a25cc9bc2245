import type { AnyTrigger, NoSettings, TriggerEvent, TriggersPolicy } from './define-trigger.ts';

/** A trigger under one policy: what the loops over events need at hand. `settings` null: the rule is off. */
export interface Listener {
  readonly trigger: AnyTrigger;
  readonly slot: number;
  readonly settings: unknown;
}

/** A list of triggers under one policy, by what they listen to. Made once for a policy. */
export interface Prepared {
  readonly all: readonly Listener[];
  readonly byEvent: ReadonlyMap<TriggerEvent['type'], ListenersOfEvent>;
}

export interface ListenersOfEvent {
  readonly observing: readonly Listener[];
  /** Those that are not only about the assistant: they listen also while an episode is open. */
  readonly observingAlways: readonly Listener[];
  readonly firing: readonly Listener[];
}

const ALWAYS_ON: NoSettings = {};

export function prepare(list: readonly AnyTrigger[], policy: TriggersPolicy): Prepared {
  const settings = new Map<AnyTrigger['policy'], unknown>([[null, ALWAYS_ON]]);
  for (const { policy: key } of list) {
    if (key !== null && !settings.has(key)) settings.set(key, key.prepare(policy[key.key], policy));
  }
  const all = list.map((trigger, slot): Listener => ({
    trigger,
    slot,
    settings: settings.get(trigger.policy),
  }));
  const byEvent = new Map<TriggerEvent['type'], ListenersOfEvent>();
  for (const type of new Set(list.flatMap(({ on }) => on))) {
    const listening = all.filter(({ trigger }) => trigger.on.includes(type));
    const observing = listening.filter(({ trigger }) => trigger.observe !== undefined);
    byEvent.set(type, {
      observing,
      observingAlways: observing.filter(({ trigger }) => trigger.state?.resetWith === 'conversation'),
      firing: listening.filter((listener) => listener.settings !== null),
    });
  }
  return { all, byEvent };
}
