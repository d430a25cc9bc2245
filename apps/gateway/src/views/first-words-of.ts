import { MINUTE_MS, type Instant } from '#kernel';
import { firstWords, firstWordsIn, type FirstWord } from '#domain/language';
import { isDanger, noticeLanguage, noticesOf, topicsOf, type Policy } from '#domain/policy';
import type { ContextCard, Language } from '#domain/vocabulary';
import type { ShownEpisode } from '../projection/index.ts';

/** What the agent may write first, in the customer's language. */
export interface SuggestedWords {
  readonly language: Language;
  readonly text: string;
  readonly parts: readonly FirstWord[];
}

/** Nobody apologises for less, nor for less than an agent has for the first words: a mail may take hours. */
const LONG_MS = 5 * MINUTE_MS;

/** Null: an agent has written, or it is over. @param policy in force @param language of the customer; null: not known */
export function firstWordsOf(
  { request, requestedAt, status, queueId, callback, isMessage, endedAt }: Readonly<ShownEpisode>,
  card: ContextCard,
  {
    policy,
    language,
    now,
  }: { readonly policy: Policy; readonly language: Language | null; readonly now: Instant },
): SuggestedWords | null {
  if (request === null || status === 'active' || endedAt !== null) return null;
  const { channel, reasons } = request;
  const rules = reasons.map(({ rule }) => rule);
  const replyMs = firstReplyMs(policy, queueId, channel);
  const waits = requestedAt !== null && callback === null && !isMessage;
  const parts = firstWords(card, {
    isDanger: isDanger(policy, channel, rules),
    isBereavement: topicsOf(policy, channel, rules).has('bereavement'),
    isPromiseBroken: callback?.status === 'broken' || reasons.some(({ code }) => code === 'false_promise'),
    hasWaitedLong: waits && now - requestedAt > Math.max(LONG_MS, replyMs),
  });
  return { ...firstWordsIn(noticeLanguage(noticesOf(policy, channel), language), parts), parts };
}

function firstReplyMs({ queues }: Policy, queueId: ShownEpisode['queueId'], channel: string): number {
  const { firstReply = {} } = queues.find(({ id }) => id === queueId) ?? {};
  return (Object.hasOwn(firstReply, channel) ? firstReply[channel] : firstReply['*']) ?? 0;
}
