import type { TopicCode } from '#domain/language';
import { TOPIC_CODES } from '#domain/language';
import type { Judged } from './hearing.ts';
import { shareOf, type Share } from './share.ts';

/** Intents of the public sets that really are about a topic: what is heard there is no false alarm, and is counted apart. */
const ABOUT: Readonly<Partial<Record<TopicCode, RegExp>>> = {
  // "Lodge a claim against your company".
  legal: /^complaint$/,
  complaint: /^complaint$/,
  fraud:
    /fraud|^report_(?:lost_card|fraud)|compromised|lost_or_stolen|not_recognised|extra_charge|charged_twice|wrong_amount|damaged_card|freeze_account|swallowed/,
  rights:
    /refund|charge|not_recognised|dispute|transaction|reverted|delete_account|terminate|wrong_amount|damaged/,
  cancellation: /cancel|terminate|close|delete_account|check_cancellation_fee/,
  hardship: /balance|bill|pay|credit_limit|interest|insufficient|declined/,
};

export interface PublicTopic {
  readonly topic: TopicCode;
  /** Ordinary turns of other intents. */
  readonly certain: Share;
  readonly possible: Share;
  /** Heard in intents that are about it. */
  readonly about: number;
}

export function publicTopics(judged: readonly Judged[]): readonly PublicTopic[] {
  const ordinary = judged.filter(({ row }) => row.gold === 'ordinary');
  return TOPIC_CODES.map((topic) => {
    const about = ABOUT[topic];
    const others = ordinary.filter(({ row }) => about?.test(row.intent) !== true);
    const is = (certainty: string) => (one: Judged) =>
      one.topics.some((heard) => heard.code === topic && heard.certainty === certainty);
    return {
      topic,
      certain: shareOf(others, is('certain')),
      possible: shareOf(others, is('possible')),
      about: ordinary.filter(
        ({ row, topics }) => about?.test(row.intent) === true && topics.some(({ code }) => code === topic),
      ).length,
    };
  });
}
