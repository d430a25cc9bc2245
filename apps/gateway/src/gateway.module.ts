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
import { FeatureLevelController } from './feature-level/feature-level.controller.ts';
import { IngestController } from './ingest/ingest.controller.ts';
import { createLogGate, type LogGate } from './ingest/log-gate.ts';
import { staleMs, whyRefused, whyStale } from './operations/degraded.ts';
import { gatewayMetrics, type GatewayMetrics } from './operations/gateway-metrics.ts';
import { GATE, METRICS, OPTIONS, TAIL, type GatewayOptions } from './gateway-options.ts';
import { PolicyController } from './policy/policy.controller.ts';
import { PolicyLog } from './policy/policy-log.ts';
import { PolicyVersionsController } from './policy/policy-versions.controller.ts';
import { logTail, type LogTail } from './reading/log-tail.ts';
import { StreamsController } from './streams/streams.controller.ts';
import { TranscriptController } from './transcript/transcript.controller.ts';
import { AgentsController } from './views/agents.controller.ts';
import { ConversationsController } from './views/conversations.controller.ts';
import { EpisodesController } from './views/episodes.controller.ts';
import { LatestEpisodeController } from './views/latest-episode.controller.ts';
import { OffersController } from './views/offers.controller.ts';
import { QueuesController } from './views/queues.controller.ts';
import { endWaits, waitingCount } from './views/wait.ts';

export const GATEWAY_CONTROLLERS = [
  IngestController,
  StreamsController,
  ConversationsController,
  TranscriptController,
  EpisodesController,
  LatestEpisodeController,
  AgentsController,
  QueuesController,
  OffersController,
  PolicyController,
  PolicyVersionsController,
  DeadLettersController,
  DetectController,
  FeatureLevelController,
] as const;

/** The routes and the one reader of the log behind them. The importing module provides the server. */
@Module({})
export class GatewayModule implements OnModuleInit, OnModuleDestroy, OnApplicationShutdown {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;
  private readonly gate: LogGate;
  private forget: (() => void)[] = [];

  constructor(
    @Inject(OPTIONS) options: GatewayOptions,
    @Inject(TAIL) tail: LogTail,
    @Inject(GATE) gate: LogGate,
  ) {
    this.options = options;
    this.tail = tail;
    this.gate = gate;
  }

  static forRoot(options: GatewayOptions): DynamicModule {
    const { log, codec, logger, health, metrics, projectionDir, further, config } = options;
    // The tail and its metrics need each other.
    const parts: { counters?: GatewayMetrics } = {};
    const tail = logTail({
      ...{ log, codec, logger, projectionDir, keepMs: config.projectionDays * DAY_MS },
      ...(further && { further }),
      skipped: (topic, type) => parts.counters?.skipped(topic, type),
    });
    const gate = createLogGate({
      appender: options.appender,
      whySilent: (topic, partition) => tail.whySilent(topic, partition),
      partitionsOf: (topic) => tail.partitionsOf(topic),
      logger,
    });
    parts.counters = gatewayMetrics(metrics, {
      staleMs: () => staleMs(tail),
      isWritable: () => gate.whyClosed() === null,
      behindCount: () => tail.behindCount(),
      projectionSize: () => tail.projectionSize(),
      waitingCount: () => waitingCount(tail),
    });
    return {
      module: GatewayModule,
      imports: [ProbesModule.forRoot({ health, metrics })],
      controllers: [...GATEWAY_CONTROLLERS],
      providers: [
        { provide: OPTIONS, useValue: { ...options, appender: gate } },
        { provide: GATE, useValue: gate },
        { provide: PolicyLog, useValue: new PolicyLog({ ...options, appender: gate }, tail) },
        { provide: TAIL, useValue: tail },
        { provide: METRICS, useValue: parts.counters },
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    const { health } = this.options;
    this.forget = [
      health.addReadiness('gateway', () => this.tail.lag()),
      health.addDegradation('reading', () => whyStale(this.tail)),
      health.addDegradation('postings', () => whyRefused(this.gate)),
    ];
    await this.tail.start();
  }

  /** Before the server closes: it waits for answers. */
  onModuleDestroy(): void {
    for (const forget of this.forget) forget();
    this.gate.stop();
    endWaits(this.tail);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tail.stop();
  }
}
