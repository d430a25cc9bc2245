import { clip, clipWords, filled, PHRASES, visible, withoutCourtesies, wordCount } from '#domain/language';
import type { ContextCard, MessageId, Reason, ReasonCode } from '#domain/vocabulary';
import type { Conversation } from './conversation.ts';

/** Words that an agent reads before deciding what to write: capabilities, row C8. */
export const CARD_WORDS_MAX = 80;
export const HEADLINE_WORDS_MAX = 12;
const LAST_TURNS = 6;

/**
 * What the agent sees first. Extractive: every text is the customer's or the assistant's own, clipped, or a phrase of ours.
 * What people wrote stays data: one line, without control characters, bounded. Whoever shows it escapes it.
 */
export function contextCard(c: Readonly<Conversation>, reasons: readonly Reason[]): ContextCard {
  const full: ContextCard = {
    version: 1,
    headline: c.issue === null ? PHRASES.card.headline_without_issue : headlineOf(c.issue.x),
    headlineFrom: c.issue?.m ?? reasons[0]?.evidence[0] ?? null,
    why: whyOf(reasons),
    sentiment: sentimentOf(c),
    customer: {
      customerId: c.customerId,
      name: c.customerName === null ? null : clip(clipWords(c.customerName, 4), 60),
      verification: c.verification,
      tier: c.tier === null ? null : clip(clipWords(c.tier, 2), 30),
    },
    attempts: c.attempts.map(({ what, result, m }) => ({
      what: clip(clipWords(what, 5), 50),
      result: clip(clipWords(result, 5), 50),
      messageId: m,
    })),
    knownFacts: knownFactsOf(c),
    nextStep: nextStepOf(c, reasons),
    intent: c.intent,
    lastTurns: c.turns.slice(-LAST_TURNS).map(({ m, by, t, x }) => ({
      messageId: m,
      by: by === 'c' ? ('customer' as const) : ('assistant' as const),
      at: t,
      text: x,
    })),
    turnCount: c.turnCount,
  };
  return withinBudget(full);
}

/** Words that an agent reads without scrolling: all but the transcript, the intent and the ids. */
export function wordsAboveTheFold(card: ContextCard): number {
  const texts = [
    card.headline,
    card.why,
    card.sentiment === null ? '' : `${card.sentiment.trend} ${card.sentiment.quote ?? ''}`,
    card.customer.name ?? '',
    card.customer.verification,
    card.customer.tier ?? '',
    ...card.attempts.flatMap(({ what, result }) => [what, result]),
    ...card.knownFacts.flatMap(({ label, value }) => [label, value]),
    card.nextStep,
  ];
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}

/** What matters least goes first: the quote, old attempts, known facts from the end. */
function withinBudget(card: ContextCard): ContextCard {
  let fitted = card;
  while (wordsAboveTheFold(fitted) > CARD_WORDS_MAX) {
    if (fitted.sentiment !== null && fitted.sentiment.quote !== null)
      fitted = { ...fitted, sentiment: { ...fitted.sentiment, quote: null } };
    else if (fitted.attempts.length > 1) fitted = { ...fitted, attempts: fitted.attempts.slice(1) };
    else if (fitted.knownFacts.length > 0) fitted = { ...fitted, knownFacts: fitted.knownFacts.slice(0, -1) };
    else break;
  }
  return fitted;
}

function headlineOf(text: string): string {
  const line = visible(text);
  const rest = withoutCourtesies(line);
  const sentence = /^.{12,}?[.!?](?=\s|$)/.exec(rest)?.[0] ?? rest;
  const headline = clip(clipWords(sentence === '' ? line : sentence, HEADLINE_WORDS_MAX), 120);
  return headline.charAt(0).toUpperCase() + headline.slice(1);
}

/** Reasons whose detail says no more than their name. */
const SAYS_ALL: readonly ReasonCode[] = ['human_button', 'accepted_offer'];

function whyOf(reasons: readonly Reason[]): string {
  const primary = reasons[0];
  if (primary === undefined) return '';
  const phrases: Readonly<Record<string, string>> = PHRASES.reasons;
  const phrase = phrases[primary.code] ?? primary.code;
  const name = primary.rule === null ? phrase : `${phrase} (${primary.rule})`;
  const detail = primary.detail.replace(/^(?:asked|said): /, '');
  const because = SAYS_ALL.includes(primary.code) ? name : `${name}: ${detail}`;
  const also =
    reasons.length > 1 ? `; ${filled(PHRASES.card.more_reasons, { count: reasons.length - 1 })}` : '';
  return clip(`${clipWords(because, 14)}${also}`, 140);
}

function sentimentOf(c: Readonly<Conversation>): ContextCard['sentiment'] {
  const last = c.sentiments.at(-1);
  if (last === undefined) return null;
  const earlier = c.sentiments.slice(0, -1);
  const mean = earlier.reduce((sum, { v }) => sum + v, 0) / Math.max(1, earlier.length);
  const change = earlier.length === 0 ? 0 : last.v - mean;
  const trend = change > 0.15 ? 'rising' : change < -0.15 ? 'falling' : 'steady';
  const quote = c.turns.find((turn) => turn.m === last.m && turn.by === 'c')?.x;
  return {
    level: last.v,
    trend,
    quote: quote === undefined || last.v >= 0 ? null : clip(clipWords(quote, 10), 80),
  };
}

/** Attributes that the channel gave come after what the customer said; ids and e-mails are worth the space. */
function knownFactsOf(c: Readonly<Conversation>): ContextCard['knownFacts'] {
  const said = c.facts.map(({ label, value, m }) => ({
    label,
    value: clip(clipWords(value, 4), 64),
    messageId: m,
  }));
  const given = Object.entries(c.attributes)
    .slice(0, 6)
    .map(([key, value]) => ({
      label: clip(clipWords(key.replaceAll('_', ' '), 3), 30),
      value: clip(clipWords(String(value), 5), 64),
      messageId: null as MessageId | null,
    }));
  const value =
    c.orderValue === null
      ? []
      : [{ label: PHRASES.facts.order_value, value: String(c.orderValue), messageId: null }];
  return [...said, ...value, ...given];
}

function nextStepOf(c: Readonly<Conversation>, reasons: readonly Reason[]): string {
  const primary = reasons[0];
  if (primary?.code === 'always_human_topic' && primary.category === 'A')
    return PHRASES.card.next_answer_yourself;
  if (c.issue === null) return PHRASES.card.next_ask;
  if (c.attempts.length > 0) return PHRASES.card.next_do_not_repeat;
  return PHRASES.card.next_answer;
}
