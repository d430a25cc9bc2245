import type { Instant } from '#kernel';
import { assistantReturn, type Policy } from '#domain/policy';
import type { ContextCard } from '#domain/vocabulary';
import type { ShownEpisode } from '../projection/index.ts';
import type { LogTail } from '../reading/log-tail.ts';
import type { CardCase } from './card-text.ts';
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

/** Null: its request has not been read yet. @param policy in force */
export function caseOf(
  { request, requestedAt, status, endedAt }: Readonly<ShownEpisode>,
  policy: Policy,
  now: Instant,
): CardCase | null {
  if (request === null) return null;
  const { channel, language, category } = request;
  const rules = request.reasons.map(({ rule }) => rule);
  const waits =
    requestedAt !== null && (status === 'requested' || status === 'queued' || status === 'offered');
  return {
    channel,
    language,
    category,
    waitedMs: waits ? now - requestedAt : null,
    assistantReturn: endedAt === null ? assistantReturn(policy, { channel, category, rules }) : null,
  };
}
