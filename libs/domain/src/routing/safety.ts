import { DANGER_TOPICS, type TopicCode } from '#domain/language';
import type { Policy } from '#domain/policy';
import { DAY_MS } from '#kernel';
import type { EpisodeRequest } from './workspace/episode.ts';

/**
 * What endangers a life is a class above every score: neither points nor age get anybody before it. A century in milliseconds: more
 * than any wait, and small enough for orders to stay whole numbers.
 */
const CLASS_MS = 36_525 * DAY_MS;

/** Whether a rule applied that is there for danger to life. */
export function isSafety({ triggers }: Policy, { rules }: Readonly<EpisodeRequest>): boolean {
  return triggers.alwaysHuman.some(
    ({ name, topics }) => rules.includes(name) && topics.some((topic) => isDanger(topic)),
  );
}

/** To be taken from the ageing key of `ageing.ts`. */
export function classMs(policy: Policy, request: Readonly<EpisodeRequest>): number {
  return policy.priority.safetyFirst && isSafety(policy, request) ? CLASS_MS : 0;
}

function isDanger(topic: TopicCode): boolean {
  return (DANGER_TOPICS as readonly TopicCode[]).includes(topic);
}
