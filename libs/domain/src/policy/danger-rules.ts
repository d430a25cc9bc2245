import { DANGER_TOPICS, type TopicCode } from '#domain/language';
import type { Policy } from './policy.ts';

/** Whether one of these always-human rules is there for danger to life. @param rules names of those that applied */
export function isDanger({ triggers }: Policy, rules: readonly (string | null)[]): boolean {
  return triggers.alwaysHuman.some(
    ({ name, topics }) =>
      rules.includes(name) && topics.some((topic) => (DANGER_TOPICS as readonly TopicCode[]).includes(topic)),
  );
}
