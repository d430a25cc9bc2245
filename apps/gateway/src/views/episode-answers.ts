import type { Request, Response } from 'express';
import { CARD_LANGUAGES } from '#domain/language';
import { instant } from '#kernel';
import type { ContextCard, Language } from '#domain/vocabulary';
import { badParameter } from '../http/problem.ts';
import { EPISODE_STATUSES, type EpisodeStatus, type ShownEpisode } from '../projection/index.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { cardOf, caseOf } from './card-of.ts';
import { cardText, type CardCase } from './card-text.ts';
import { notKept } from './not-kept.ts';
import { readWhen } from './wait.ts';

/** A card as JSON. */
export type ShownCard = ContextCard & { readonly about: CardCase | null };

/** Which episode is asked for, and how long the answer may be held back for it. */
export interface EpisodeQuestion {
  /** What changes when it does. */
  readonly key: string;
  readonly waitMs: number;
  readonly request: Request;
  readonly read: () => Readonly<ShownEpisode> | undefined;
  /** For the answer where there is none. */
  readonly missing: Parameters<typeof notKept>;
}

/** @param until a status to wait for; undefined: any */
export async function episodeAnswer(
  tail: LogTail,
  question: EpisodeQuestion,
  until: string | undefined,
): Promise<Readonly<ShownEpisode>> {
  if (until !== undefined && !EPISODE_STATUSES.includes(until as EpisodeStatus)) {
    throw badParameter('until', `must be one of ${EPISODE_STATUSES.join(', ')}`);
  }
  return find(tail, question, ({ status }) => until === undefined || status === until);
}

/**
 * The card with what was said, as text where that is asked for.
 * @param language of who reads the text; undefined: what the request accepts
 */
export async function cardAnswer(
  tail: LogTail,
  question: EpisodeQuestion,
  language: string | undefined,
  response: Response,
): Promise<ShownCard | string> {
  const reads = readerOf(question.request, language);
  const episode = await find(tail, question, (found) => found.request !== null);
  const shown = tail.look(() => {
    const card = cardOf(tail, episode);
    return card && { ...card, about: caseOf(tail, episode, card, instant(Date.now())) };
  });
  if (shown === null) throw notKept(...question.missing);
  response.setHeader('Vary', 'Accept, Accept-Language');
  const [workspace, conversation] = [episode.workspaceId, episode.conversationId].map(encodeURIComponent);
  const transcript = `/v1/workspaces/${workspace}/conversations/${conversation}/transcript`;
  response.setHeader('Link', `<${transcript}>; rel="related"; title="transcript"`);
  if (question.request.accepts(['application/json', 'text/plain']) !== 'text/plain') return shown;
  response.type('text/plain');
  response.setHeader('Content-Language', reads);
  return cardText(episode.episodeId, shown, reads, shown.about);
}

/** @throws Problem if a language is named in which a card cannot be shown */
function readerOf(request: Request, language: string | undefined): Language {
  if (language !== undefined) {
    const named = CARD_LANGUAGES.find((known) => known === language.toLowerCase().split('-')[0]);
    if (named === undefined) throw badParameter('language', `must be one of ${CARD_LANGUAGES.join(', ')}`);
    return named;
  }
  const accepted = request.acceptsLanguages([...CARD_LANGUAGES]);
  return accepted === false ? 'en' : accepted;
}

async function find(
  tail: LogTail,
  { key, waitMs, request, read, missing }: EpisodeQuestion,
  enough: (episode: Readonly<ShownEpisode>) => boolean,
): Promise<Readonly<ShownEpisode>> {
  const found = await readWhen(tail, {
    key,
    waitMs,
    request,
    read,
    enough: (episode) => episode !== undefined && enough(episode),
  });
  if (found === undefined) throw notKept(...missing);
  return found;
}
