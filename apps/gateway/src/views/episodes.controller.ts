import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { conversationOf, type EpisodeId } from '#domain/vocabulary';
import { cursorText, FilterPipe, IdPipe, LimitPipe, readCursor, WaitPipe } from '../http/parameters.ts';
import { badParameter } from '../http/problem.ts';
import { TAIL } from '../gateway-options.ts';
import {
  OPEN_STATUSES,
  summaryOf,
  type EpisodeStatus,
  type EpisodeSummary,
  type ShownEpisode,
} from '../projection/index.ts';
import { conversationKey, workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { cardAnswer, episodeAnswer, type EpisodeQuestion, type ShownCard } from './episode-answers.ts';
import { isOpenPlace } from './places.ts';
import { readWhen } from './wait.ts';

interface EpisodeListAnswer {
  readonly total: number;
  readonly episodes: readonly EpisodeSummary[];
  readonly next: string | null;
}

@Controller('v1/workspaces/:workspace/episodes')
export class EpisodesController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  /** Longest waiting first. */
  @Get()
  async listEpisodes(
    @Param('workspace', IdPipe) workspace: string,
    @Query('status') status: string | undefined,
    @Query('queue', FilterPipe) queueId: string | undefined,
    @Query('agent', FilterPipe) agentId: string | undefined,
    @Query('limit', LimitPipe) limit: number,
    @Query('cursor') cursor: string | undefined,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<EpisodeListAnswer> {
    const filter = { status: statusWanted(status), queueId, agentId };
    const from = readCursor(cursor, isOpenPlace);
    const { items, total, next } = await readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs,
      request,
      read: () => this.tail.projection.lists.episodes(workspace, filter, { limit, from }),
      enough: (page) => page.total > 0,
    });
    return { total, episodes: items.map(summaryOf), next: cursorText(next) };
  }

  @Get(':episode')
  async getEpisode(
    @Param('workspace', IdPipe) workspace: string,
    @Param('episode', IdPipe) id: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Query('until') until: string | undefined,
    @Req() request: Request,
  ): Promise<Readonly<ShownEpisode>> {
    return episodeAnswer(this.tail, this.episodeOf(workspace, id, waitMs, request), until);
  }

  @Get(':episode/card')
  async getCard(
    @Param('workspace', IdPipe) workspace: string,
    @Param('episode', IdPipe) id: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Query('language') language: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShownCard | string> {
    return cardAnswer(this.tail, this.episodeOf(workspace, id, waitMs, request), language, response);
  }

  private episodeOf(workspace: string, id: string, waitMs: number, request: Request): EpisodeQuestion {
    return {
      key: conversationKey(workspace, conversationOf(id as EpisodeId)),
      waitMs,
      request,
      read: () => this.tail.projection.episode(workspace, id),
      missing: ['episode', id],
    };
  }
}

function statusWanted(status: string | undefined): EpisodeStatus | undefined {
  if (status === undefined || status === 'open') return undefined;
  const found = OPEN_STATUSES.find((open) => open === status);
  if (found !== undefined) return found;
  throw badParameter(
    'status',
    `must be open, or one of ${OPEN_STATUSES.join(', ')}; episodes that are over are in ClickHouse`,
  );
}
