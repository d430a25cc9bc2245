import { isDangerTopic } from '#domain/language';
import type { Channel } from '#domain/vocabulary';
import { triggersOf } from './channel-scope.ts';
import type { Policy } from './policy.ts';

/** Names of rules that are there for danger to life, made once for the triggers of a channel: asked several times a customer. */
const ofDanger = new WeakMap<Policy['triggers'], ReadonlySet<string>>();

function namesOfDanger(triggers: Policy['triggers']): ReadonlySet<string> {
  const known = ofDanger.get(triggers);
  if (known !== undefined) return known;
  const dangerous = triggers.alwaysHuman.filter(({ topics }) => topics.some(isDangerTopic));
  const names = new Set(dangerous.map(({ name }) => name));
  ofDanger.set(triggers, names);
  return names;
}

/** Whether one of these always-human rules is there for danger to life. @param rules names of those that applied in the channel */
export function isDanger(policy: Policy, channel: Channel, rules: readonly (string | null)[]): boolean {
  const names = namesOfDanger(triggersOf(policy, channel));
  return rules.some((name) => name !== null && names.has(name));
}
