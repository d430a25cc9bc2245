import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { instant } from '#kernel';
import type { ContextCard } from '#domain/vocabulary';
import {
  cursorText,
  FilterPipe,
  IdPipe,
  LimitPipe,
  oneOf,
  readCursor,
  WaitPipe,
} from '../http/parameters.ts';
import { without } from '../http/without.ts';
import { TAIL } from '../gateway-options.ts';
import {
  AGENT_STATES,
  summaryOf,
  type EpisodeSummary,
  type ListedAgent,
  type ScoredOffer,
  type ShownEpisode,
  type ShownOffer,
} from '../projection/index.ts';
import { agentKey, conversationKey, workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { cardOf } from './card-of.ts';
import { notKept } from './not-kept.ts';
import { isId } from './places.ts';
import { readWhen } from './wait.ts';

type AgentAnswer = Omit<ListedAgent, 'episodeIds'> & { readonly episodes: readonly EpisodeSummary[] };

interface AgentListAnswer {
  readonly total: number;
  readonly agents: readonly ListedAgent[];
  readonly next: string | null;
}

@Controller('v1/workspaces/:workspace/agents')
export class AgentsController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  /** By id. */
  @Get()
  async listAgents(
    @Param('workspace', IdPipe) workspace: string,
    @Query('state') state: string | undefined,
    @Query('queue', FilterPipe) queueId: string | undefined,
    @Query('limit', LimitPipe) limit: number,
    @Query('cursor') cursor: string | undefined,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<AgentListAnswer> {
    const filter = { state: oneOf('state', AGENT_STATES, state), queueId };
    const from = readCursor(cursor, isId);
    const { items, total, next } = await readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs,
      request,
      read: () => this.tail.projection.lists.agents(workspace, filter, { limit, from }, instant(Date.now())),
      enough: (page) => page.total > 0,
    });
    return { total, agents: items, next: cursorText(next) };
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
      read: () => this.tail.projection.lists.agent(workspace, id, instant(Date.now())),
      enough: (found) => found !== undefined,
    });
    if (agent === undefined) throw notKept('agent', id);
    const episodes = this.tail.look(() => this.tail.projection.episodesOf(workspace, id).map(summaryOf));
    return { ...without(agent, 'episodeIds'), episodes };
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
      read: () => this.offersOf(workspace, id, ({ request: known }) => known?.card ?? null),
      enough: ({ length }) => length > 0,
    });
    // Request and offer come on two topics: the card may be a moment behind.
    for (const { card, episode } of waitMs > 0 ? offers : []) {
      if (card !== null) continue;
      const key = conversationKey(workspace, episode.conversationId);
      const read = () => this.tail.projection.episode(workspace, episode.episodeId)?.request ?? null;
      await readWhen(this.tail, { key, waitMs, request, read, enough: (found) => found !== null });
    }
    return {
      offers: this.tail.look(() => this.offersOf(workspace, id, (episode) => cardOf(this.tail, episode))),
    };
  }

  /** What scorers knew of the agent, in the latest offers; an agent of whom none was asked has an empty list. */
  @Get(':agent/scores')
  async listScores(
    @Param('workspace', IdPipe) workspace: string,
    @Param('agent', IdPipe) id: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<{ readonly scores: readonly ScoredOffer[] }> {
    const scores = await readWhen(this.tail, {
      key: agentKey(workspace, id),
      waitMs,
      request,
      read: () => this.tail.projection.lists.scores(workspace, id),
      enough: ({ length }) => length > 0,
    });
    return { scores };
  }

  /** Customers, and consults of colleagues. */
  private offersOf(
    workspace: string,
    id: string,
    cardIn: (episode: Readonly<ShownEpisode>) => ContextCard | null,
  ): readonly ShownOffer[] {
    const { projection } = this.tail;
    const customers = projection.episodesOf(workspace, id).flatMap((episode) => {
      const offer = episode.offers.find(({ agentId }) => agentId === id);
      if (offer === undefined) return [];
      return [{ ...offer, episode: summaryOf(episode), card: cardIn(episode), consult: null }];
    });
    const consults = projection.consultsOf(workspace, id).flatMap((episode): readonly ShownOffer[] => {
      const { consult } = episode;
      if (consult?.offer == null || consult.agentId === null) return [];
      const { fromAgentId, question, agentId, offer } = consult;
      const asked = { fromAgentId, question };
      const shown = { episode: summaryOf(episode), card: cardIn(episode), consult: asked };
      return [{ ...offer, agentId, interrupts: [], ...shown }];
    });
    return [...customers, ...consults];
  }
}
