import type { CustomerRecognized, PastEpisode } from '#domain/vocabulary';
import type { Conversation } from './conversation.ts';

/** An answer about the customer of this conversation; about anyone else it is ignored: they were taken for somebody else before. */
export function isOfCustomer(c: Readonly<Conversation>, event: CustomerRecognized): boolean {
  return c.phase === 'live' && c.customerId === event.customerId && c.workspaceId === event.workspaceId;
}

/** Of the episodes, the last that this conversation does not remember itself: no more is shown, and it is written with every commit. */
export function foldHistory(c: Conversation, { contacts, episodes }: CustomerRecognized): void {
  const remembersOwn = c.last !== null || c.episode !== null;
  const isOwn = ({ conversationId }: PastEpisode): boolean =>
    remembersOwn && conversationId === c.conversationId;
  c.history = { contacts, episode: episodes.findLast((episode) => !isOwn(episode)) ?? null };
}

/** What of the customer may be shown: nothing where the identity is not at least claimed, and null where there is nothing. */
export function shownHistory(c: Readonly<Conversation>): Conversation['history'] {
  const { verification, history } = c;
  if (verification === 'unknown' || history === null) return null;
  return history.contacts.length === 0 && history.episode === null ? null : history;
}
