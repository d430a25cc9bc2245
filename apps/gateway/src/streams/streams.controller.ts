import { Controller, Get, Headers, Inject, Param, Res, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import { logIds } from '../http/log-ids.ts';
import { IdPipe } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { METRICS, OPTIONS, TAIL, type GatewayOptions } from '../gateway-options.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import { agentKey, conversationKey, workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { eventStream } from './event-stream.ts';
import { eventWriter } from './event-writer.ts';
import { readPosition } from './stream-position.ts';

const STREAMS_MAX = 5_000;
const KEEP_ALIVE_MS = 15_000;

/** Server-sent events of a conversation, an agent or a whole workspace, from now on or from the last event that the client saw. */
@Controller('v1/workspaces/:workspace')
export class StreamsController implements OnModuleDestroy {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;
  private readonly metrics: GatewayMetrics;
  private readonly closers = new Set<() => void>();

  constructor(
    @Inject(OPTIONS) options: GatewayOptions,
    @Inject(TAIL) tail: LogTail,
    @Inject(METRICS) metrics: GatewayMetrics,
  ) {
    this.options = options;
    this.tail = tail;
    this.metrics = metrics;
  }

  @Get('conversations/:conversation/stream')
  async streamConversation(
    @Param('workspace', IdPipe) workspace: string,
    @Param('conversation', IdPipe) conversation: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.open(conversationKey(workspace, conversation), lastEventId, response, {
      workspace,
      conversation,
    });
  }

  @Get('agents/:agent/stream')
  async streamAgent(
    @Param('workspace', IdPipe) workspace: string,
    @Param('agent', IdPipe) agent: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.open(agentKey(workspace, agent), lastEventId, response, { workspace, agent });
  }

  @Get('stream')
  async streamWorkspace(
    @Param('workspace', IdPipe) workspace: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.open(workspaceKey(workspace), lastEventId, response, { workspace });
  }

  onModuleDestroy(): void {
    for (const close of this.closers) close();
  }

  /** @param ids of what is streamed, for the log */
  private async open(
    key: string,
    lastEventId: string | undefined,
    response: Response,
    ids: Readonly<Record<string, string>>,
  ): Promise<void> {
    const lag = this.tail.lag();
    if (lag !== null) {
      throw new Problem('unavailable', `There is nothing to stream yet: ${lag}.`, { retryAfterSeconds: 1 });
    }
    if (this.closers.size >= STREAMS_MAX) {
      throw new Problem(
        'unavailable',
        `${STREAMS_MAX} streams are open. Try again later, or at another replica.`,
        {
          retryAfterSeconds: 5,
        },
      );
    }
    const from = lastEventId === undefined || lastEventId === '' ? undefined : readPosition(lastEventId);
    const writer = eventWriter(response);
    const close = (): void => {
      if (!this.closers.delete(close)) return;
      clearInterval(beat);
      stream.stop();
      writer.close();
      this.metrics.streams.set(this.closers.size);
    };
    const stream = eventStream({
      options: this.options,
      tail: this.tail,
      key,
      writer,
      from,
      failed: (error) => {
        this.options.logger.warn(
          { err: error, ...logIds(ids) },
          'a stream could not be read and was closed; its client may reconnect',
        );
        close();
      },
    });
    const beat = setInterval(() => stream.keepAlive(), KEEP_ALIVE_MS);
    this.closers.add(close);
    this.metrics.streams.set(this.closers.size);
    response.once('close', close);
    try {
      stream.keepAlive();
      await stream.start();
    } catch (error) {
      this.options.logger.warn(
        { err: error, ...logIds(ids) },
        'a stream could not be started and was closed',
      );
      close();
    }
  }
}
