import { PHRASES, readTurn, saysSpecial } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import type { Conversation, KeptAttempt, KeptSentence } from './conversation.ts';

const NONE: ReadonlySet<MessageId> = new Set();

/** Messages that the customer does not want agents to read. */
export function withheldIn({ consent }: Readonly<Conversation>): ReadonlySet<MessageId> {
  if (consent?.answer?.answer !== 'refused' || consent.withheld.length === 0) return NONE;
  return new Set(consent.withheld);
}

/** The conversation as agents may see it: without what is kept of messages that are withheld. The same object where none is. */
export function asShared(c: Readonly<Conversation>): Readonly<Conversation> {
  const ids = withheldIn(c);
  if (ids.size === 0) return c;
  const isShared = ({ m }: { readonly m: MessageId | null }): boolean => m === null || !ids.has(m);
  const unlessWithheld = <T extends { readonly m: MessageId }>(kept: T | null): T | null =>
    kept === null || isShared(kept) ? kept : null;
  return {
    ...c,
    turns: c.turns.filter(isShared),
    issue: unlessWithheld(c.issue),
    danger:
      c.danger === null || isShared(c.danger) ? c.danger : { ...c.danger, x: PHRASES.card.danger_withheld },
    due: unlessWithheld(c.due),
    said: c.said.filter(isShared).map((sentence) => withoutOffer(sentence, ids)),
    facts: c.facts.filter(isShared),
    attempts: c.attempts.filter(isShared).map((attempt) => withoutReaction(attempt, ids)),
    history: sharedHistory(c),
    episode: c.episode === null ? null : { ...c.episode, ...sharedWhy(c.episode, ids) },
  };
}

/** What the assistant offered, of a sentence that takes it. */
function withoutOffer(sentence: KeptSentence, ids: ReadonlySet<MessageId>): KeptSentence {
  if (sentence.a === undefined || !ids.has(sentence.a.m)) return sentence;
  const rest: { -readonly [Key in keyof KeptSentence]: KeptSentence[Key] } = { ...sentence };
  delete rest.a;
  return rest;
}

function withoutReaction(attempt: KeptAttempt, ids: ReadonlySet<MessageId>): KeptAttempt {
  return attempt.by === undefined || !ids.has(attempt.by) ? attempt : { ...attempt, result: '' };
}

/** Of why it was escalated, what stands in front of the words. */
function sharedWhy(
  { why, whyFrom = [] }: NonNullable<Readonly<Conversation>['episode']>,
  ids: ReadonlySet<MessageId>,
): { readonly why?: string } {
  if (why === undefined || !whyFrom.some((m) => ids.has(m))) return {};
  return { why: why.split(': ', 1)[0] ?? '' };
}

/** What is known of the last episode elsewhere, unless it is of such a kind itself. */
function sharedHistory({ history, language }: Readonly<Conversation>): Conversation['history'] {
  if (history?.episode == null) return history;
  const isShared = (text: string): boolean => !saysSpecial(readTurn(text), language);
  const { about, promised, why } = history.episode;
  const episode = {
    ...history.episode,
    about: about === null || isShared(about) ? about : null,
    why: isShared(why) ? why : '',
    promised: promised.filter(isShared),
  };
  return { ...history, episode };
}
