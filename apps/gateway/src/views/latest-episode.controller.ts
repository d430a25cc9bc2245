import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { IdPipe, WaitPipe } from '../http/parameters.ts';
import { TAIL } from '../gateway-options.ts';
import type { ShownEpisode } from '../projection/index.ts';
import { conversationKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { cardAnswer, episodeAnswer, type EpisodeQuestion, type ShownCard } from './episode-answers.ts';

/** The newest episode of a conversation, for callers that do not know its id. */
@Controller('v1/workspaces/:workspace/conversations/:conversation/episodes/latest')
export class LatestEpisodeController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  @Get()
  async getLatestEpisode(
    @Param('workspace', IdPipe) workspace: string,
    @Param('conversation', IdPipe) conversation: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Query('until') until: string | undefined,
    @Req() request: Request,
  ): Promise<Readonly<ShownEpisode>> {
    return episodeAnswer(this.tail, this.latestOf(workspace, conversation, waitMs, request), until);
  }

  @Get('card')
  async getLatestCard(
    @Param('workspace', IdPipe) workspace: string,
    @Param('conversation', IdPipe) conversation: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Query('language') language: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShownCard | string> {
    return cardAnswer(this.tail, this.latestOf(workspace, conversation, waitMs, request), language, response);
  }

  private latestOf(workspace: string, id: string, waitMs: number, request: Request): EpisodeQuestion {
    return {
      key: conversationKey(workspace, id),
      waitMs,
      request,
      read: () => {
        const { projection } = this.tail;
        const latest = projection.conversation(workspace, id)?.episodeIds.at(-1);
        return latest === undefined ? undefined : projection.episode(workspace, latest);
      },
      missing: ['episode of the conversation', id],
    };
  }
}
