import type { Instant } from '#kernel';
import { assistantReturn } from '#domain/policy';
import type { ContextCard } from '#domain/vocabulary';
import type { ShownEpisode } from '../projection/index.ts';
import type { LogTail } from '../reading/log-tail.ts';
import type { CardCase } from './card-text.ts';
import { firstWordsOf } from './first-words-of.ts';
import { joinedCard, withPastPromise } from './joined-card.ts';

/** The card of an episode, joined with what was said; null: its request has not been read yet. */
export function cardOf(
  { projection, transcripts }: Pick<LogTail, 'projection' | 'transcripts'>,
  episode: Readonly<ShownEpisode>,
): ContextCard | null {
  if (episode.request === null) return null;
  const { workspaceId, conversationId, endedAt, request } = episode;
  const conversation = projection.conversation(workspaceId, conversationId);
  const language = request.language ?? conversation?.language ?? null;
  const until = { from: conversation?.customerSince ?? null, to: endedAt };
  const joined = joinedCard(request.card, transcripts.read(workspaceId, conversationId), language, until);
  const past = joined.history?.episode;
  return past == null
    ? joined
    : withPastPromise(joined, transcripts.read(workspaceId, past.conversationId), language);
}

/** What is said beside the card; null: its request has not been read yet. @param card as `cardOf` gives it */
export function caseOf(
  { projection }: Pick<LogTail, 'projection'>,
  episode: Readonly<ShownEpisode>,
  card: ContextCard,
  now: Instant,
): CardCase | null {
  const { request, requestedAt, status, endedAt, workspaceId, conversationId } = episode;
  if (request === null) return null;
  const { policy } = projection.policy(workspaceId);
  const { channel, category } = request;
  const rules = request.reasons.map(({ rule }) => rule);
  const waits =
    requestedAt !== null && (status === 'requested' || status === 'queued' || status === 'offered');
  const language = request.language ?? projection.conversation(workspaceId, conversationId)?.language ?? null;
  return {
    channel,
    language: request.language,
    category,
    waitedMs: waits ? now - requestedAt : null,
    assistantReturn: endedAt === null ? assistantReturn(policy, { channel, category, rules }) : null,
    firstWords: firstWordsOf(episode, card, { policy, language, now }),
  };
}
