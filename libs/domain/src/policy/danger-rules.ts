import { isDangerTopic } from '#domain/language';
import type { Channel } from '#domain/vocabulary';
import { triggersOf } from './channel-scope.ts';
import type { Policy } from './policy.ts';

/** Whether one of these always-human rules is there for danger to life. @param rules names of those that applied in the channel */
export function isDanger(policy: Policy, channel: Channel, rules: readonly (string | null)[]): boolean {
  return triggersOf(policy, channel).alwaysHuman.some(
    ({ name, topics }) => rules.includes(name) && topics.some(isDangerTopic),
  );
}
