import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { cursorText, FilterPipe, IdPipe, LimitPipe, readCursor, WaitPipe } from '../http/parameters.ts';
import { TAIL } from '../gateway-options.ts';
import type { StandingOffer } from '../projection/index.ts';
import { workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { isOfferPlace } from './places.ts';
import { readWhen } from './wait.ts';

interface StandingOffersAnswer {
  readonly total: number;
  readonly offers: readonly StandingOffer[];
  readonly next: string | null;
}

@Controller('v1/workspaces/:workspace/offers')
export class OffersController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  /** Longest waiting customer first. */
  @Get()
  async listStandingOffers(
    @Param('workspace', IdPipe) workspace: string,
    @Query('queue', FilterPipe) queueId: string | undefined,
    @Query('agent', FilterPipe) agentId: string | undefined,
    @Query('limit', LimitPipe) limit: number,
    @Query('cursor') cursor: string | undefined,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<StandingOffersAnswer> {
    const from = readCursor(cursor, isOfferPlace);
    const { items, total, next } = await readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs,
      request,
      read: () => this.tail.projection.lists.offers(workspace, { queueId, agentId }, { limit, from }),
      enough: (page) => page.total > 0,
    });
    return { total, offers: items, next: cursorText(next) };
  }
}
