import {
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { DAY_MS } from '#kernel';
import { ProbesModule } from '#platform/probes';
import { DeadLettersController } from './dead-letters/dead-letters.controller.ts';
import { DetectController } from './detect/detect.controller.ts';
import { IngestController } from './ingest/ingest.controller.ts';
import { gatewayMetrics, type GatewayMetrics } from './operations/gateway-metrics.ts';
import { METRICS, OPTIONS, TAIL, type GatewayOptions } from './gateway-options.ts';
import { PolicyController } from './policy/policy.controller.ts';
import { logTail, type LogTail } from './reading/log-tail.ts';
import { StreamsController } from './streams/streams.controller.ts';
import { AgentsController } from './views/agents.controller.ts';
import { ConversationsController } from './views/conversations.controller.ts';
import { EpisodesController } from './views/episodes.controller.ts';
import { LatestEpisodeController } from './views/latest-episode.controller.ts';
import { endWaits, waitingCount } from './views/wait.ts';

export const GATEWAY_CONTROLLERS = [
  IngestController,
  StreamsController,
  ConversationsController,
  EpisodesController,
  LatestEpisodeController,
  AgentsController,
  PolicyController,
  DeadLettersController,
  DetectController,
] as const;

/** The routes and the one reader of the log behind them. The importing module provides the server. */
@Module({})
export class GatewayModule implements OnModuleInit, OnModuleDestroy, OnApplicationShutdown {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;
  private forget: (() => void) | undefined;

  constructor(@Inject(OPTIONS) options: GatewayOptions, @Inject(TAIL) tail: LogTail) {
    this.options = options;
    this.tail = tail;
  }

  static forRoot(options: GatewayOptions): DynamicModule {
    const { log, codec, logger, health, metrics, projectionDir, further, config } = options;
    // The tail and its metrics need each other.
    const parts: { counters?: GatewayMetrics } = {};
    const tail = logTail({
      ...{ log, codec, logger, projectionDir, keepMs: config.projectionDays * DAY_MS },
      ...(further && { further }),
      skipped: (topic) => parts.counters?.skipped.inc({ topic }),
    });
    parts.counters = gatewayMetrics(metrics, {
      behindCount: () => tail.behindCount(),
      waitingCount: () => waitingCount(tail),
    });
    return {
      module: GatewayModule,
      imports: [ProbesModule.forRoot({ health, metrics })],
      controllers: [...GATEWAY_CONTROLLERS],
      providers: [
        { provide: OPTIONS, useValue: options },
        { provide: TAIL, useValue: tail },
        { provide: METRICS, useValue: parts.counters },
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    this.forget = this.options.health.addReadiness('gateway', () => this.tail.lag());
    await this.tail.start();
  }

  /** Before the server closes: it waits for answers. */
  onModuleDestroy(): void {
    this.forget?.();
    endWaits(this.tail);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tail.stop();
  }
}
