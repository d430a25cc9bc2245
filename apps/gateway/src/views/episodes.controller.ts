import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { conversationOf, type ContextCard, type EpisodeId } from '#domain/vocabulary';
import { IdPipe, LimitPipe, WaitPipe } from '../http/parameters.ts';
import { badParameter } from '../http/problem.ts';
import { TAIL } from '../gateway-options.ts';
import { summaryOf, type EpisodeSummary, type ShownEpisode } from '../projection/index.ts';
import { conversationKey, workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { cardAnswer, episodeAnswer, type EpisodeQuestion } from './episode-answers.ts';
import { readWhen } from './wait.ts';

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
    @Query('limit', LimitPipe) limit: number,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<{ readonly total: number; readonly episodes: readonly EpisodeSummary[] }> {
    if (status !== undefined && status !== 'open') {
      throw badParameter('status', 'must be open; episodes that are over are in ClickHouse');
    }
    const { projection } = await readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs,
      request,
      read: () => this.tail,
      enough: (tail) => tail.projection.openCount(workspace) > 0,
    });
    const episodes = projection.openEpisodes(workspace, limit).map(summaryOf);
    return { total: projection.openCount(workspace), episodes };
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
  ): Promise<ContextCard | string> {
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
