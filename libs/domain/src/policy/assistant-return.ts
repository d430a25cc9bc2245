import type { Category, Channel } from '#domain/vocabulary';
import { isDanger } from './danger-rules.ts';
import type { Policy } from './policy.ts';
import type { AssistantReturn } from './return-settings.ts';

/** What decides whether it may go back. */
export interface ReturnedCase {
  readonly channel: Channel;
  readonly category: Category;
  /** Names of the rules, topics and intents that applied. */
  readonly rules: readonly (string | null)[];
}

/** The answer, and what it follows from: `danger`, the name of a rule, topic or intent, or else the category. */
export interface ReturnAnswer {
  readonly answer: AssistantReturn;
  readonly because: 'danger' | 'topic' | 'category';
  /** Null: no topic decides it. */
  readonly topic: string | null;
}

/** From the strictest. */
const ANSWERS: readonly AssistantReturn[] = ['forbidden', 'allowed', 'suggested'];

/** Whether an agent may give it back to the assistant: never what is about danger to life, of several topics as the strictest says. */
export function assistantReturn(policy: Policy, about: ReturnedCase): ReturnAnswer {
  const { returns, keepAlwaysHuman } = policy.transfers;
  const { channel, category } = about;
  const isSafe = !isDanger(policy, channel, about.rules);
  // A policy from before `returns` keeps danger from the assistant where it is a class of its own.
  if (!isSafe && (returns !== null || policy.priority.safetyFirst))
    return { answer: 'forbidden', because: 'danger', topic: null };
  const usual = category === 'A' && keepAlwaysHuman ? 'forbidden' : 'allowed';
  const byCategory: ReturnAnswer = {
    answer: returns?.[category] ?? usual,
    because: 'category',
    topic: null,
  };
  if (returns === null) return byCategory;
  const rules = about.rules.filter((name) => name !== null);
  if (rules.length === 0) return byCategory;
  const answers = rules.map((topic): ReturnAnswer => {
    const answer = Object.hasOwn(returns.topics, topic) ? returns.topics[topic] : undefined;
    return answer === undefined ? byCategory : { answer, because: 'topic', topic };
  });
  const strictest = ANSWERS.find((one) => answers.some(({ answer }) => answer === one));
  return answers.find(({ answer }) => answer === strictest) ?? byCategory;
}
