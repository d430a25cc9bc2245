import { TOPIC_CODES, type TopicCode } from '#domain/language';
import type { Channel } from '#domain/vocabulary';
import { triggersOf } from './channel-scope.ts';
import type { Policy } from './policy.ts';

/** The topics that rules stand for. @param rules names of rules, topics and intents that applied in the channel */
export function topicsOf(
  policy: Policy,
  channel: Channel,
  rules: readonly (string | null)[],
): ReadonlySet<TopicCode> {
  const { alwaysHuman } = triggersOf(policy, channel);
  const named = alwaysHuman.filter(({ name }) => rules.includes(name)).flatMap(({ topics }) => topics);
  return new Set([...named, ...TOPIC_CODES.filter((code) => rules.includes(code))]);
}
