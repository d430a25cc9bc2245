import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { IdPipe, WaitPipe } from '../http/parameters.ts';
import { without } from '../http/without.ts';
import { TAIL } from '../gateway-options.ts';
import { summaryOf, type EpisodeSummary, type ShownOffer, type ShownAgent } from '../projection/index.ts';
import { agentKey, conversationKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { notKept } from './not-kept.ts';
import { readWhen } from './wait.ts';

type AgentAnswer = Omit<ShownAgent, 'episodeIds'> & { readonly episodes: readonly EpisodeSummary[] };

@Controller('v1/workspaces/:workspace/agents')
export class AgentsController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  @Get(':agent')
  async getAgent(
    @Param('workspace', IdPipe) workspace: string,
    @Param('agent', IdPipe) id: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<AgentAnswer> {
    const agent = await readWhen(this.tail, {
      key: agentKey(workspace, id),
      waitMs,
      request,
      read: () => this.tail.projection.agent(workspace, id),
      enough: (found) => found !== undefined,
    });
    if (agent === undefined) throw notKept('agent', id);
    return {
      ...without(agent, 'episodeIds'),
      episodes: this.tail.projection.episodesOf(workspace, id).map(summaryOf),
    };
  }

  /** An unknown agent has no offers: that is an answer, not an error. */
  @Get(':agent/offers')
  async listOffers(
    @Param('workspace', IdPipe) workspace: string,
    @Param('agent', IdPipe) id: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<{ readonly offers: readonly ShownOffer[] }> {
    const offers = await readWhen(this.tail, {
      key: agentKey(workspace, id),
      waitMs,
      request,
      read: () => this.offersOf(workspace, id),
      enough: ({ length }) => length > 0,
    });
    // Request and offer come on two topics: the card may be a moment behind.
    for (const { card, episode } of waitMs > 0 ? offers : []) {
      if (card !== null) continue;
      const key = conversationKey(workspace, episode.conversationId);
      const read = () => this.tail.projection.episode(workspace, episode.episodeId)?.request ?? null;
      await readWhen(this.tail, { key, waitMs, request, read, enough: (found) => found !== null });
    }
    return { offers: this.offersOf(workspace, id) };
  }

  private offersOf(workspace: string, id: string): readonly ShownOffer[] {
    return this.tail.projection
      .episodesOf(workspace, id)
      .flatMap((episode) =>
        episode.offer === null
          ? []
          : [{ ...episode.offer, episode: summaryOf(episode), card: episode.request?.card ?? null }],
      );
  }
}
