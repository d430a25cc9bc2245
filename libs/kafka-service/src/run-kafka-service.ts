import type { z } from 'zod';
import {
  certificateMetrics,
  clockMetrics,
  clockOffsetMs,
  createHealth,
  createLogger,
  createMetrics,
  folderMetrics,
  httpTlsGroup,
  httpTlsSecrets,
  whyClockIsOff,
  type Condition,
  type Logger,
  openTracing,
  workerMetrics,
  type Registry,
  type Tracing,
} from '#platform';
import { runStreamService, serviceShape, serviceVariables, settingsOfProcess } from '#platform/service';
import type { Clock, Worker, WorkerObserver } from '#stream';
import { connectionMetrics } from './connection-metrics.ts';
import { loggingObserver } from './logging-observer.ts';
import { openKafkaParts, type KafkaParts } from './open-kafka-parts.ts';
import { rateLimitedLog } from './rate-limited-log.ts';
import {
  kafkaServiceSettings,
  type KafkaPartsSettings,
  type SettingGroup,
} from './settings/service-settings.ts';

type ServiceSettings = KafkaPartsSettings & z.output<z.ZodObject<ReturnType<typeof serviceShape>>>;

interface WorkerParts<Own> extends Pick<KafkaParts, 'kafka' | 'codec'> {
  /** To be the worker's. */
  readonly observer: WorkerObserver;
  /** Retries and stops of the worker, within those of the service. */
  readonly timeouts: { readonly retryBudgetMs: number; readonly stopTimeoutMs: number };
  readonly settings: Readonly<Own & ServiceSettings>;
  /** Of this process. */
  readonly metrics: Registry;
  readonly logger: Logger;
  /** Undefined where the environment does not switch it on. */
  readonly tracing: Tracing | undefined;
}

/** A worker, and what was opened for it alone. */
interface OpenWorker {
  readonly worker: Worker;
  /** Of what it works with beside Kafka. */
  readonly whyNotReady?: Condition;
  /** Called after the worker has stopped. */
  close?(): Promise<void>;
}

export interface KafkaService<Shape extends z.ZodRawShape> {
  /** Also of its consumer group, its tasks and its changelog. */
  readonly name: string;
  readonly summary: string;
  /** Port of its probes when the settings name none. */
  readonly port: number;
  /** Settings of its own. */
  readonly own: SettingGroup<Shape>;
  /** Builds the worker, not started; or leaves nothing open. Transient is tried again. */
  readonly open: (parts: WorkerParts<z.output<z.ZodObject<Shape>>>) => Promise<OpenWorker>;
}

/** A worker's stop takes at most this share of the service's: what remains is for disconnecting. */
const WORKER_STOP_SHARE = 0.75;
/** Beyond the retry budget, which a turn may spend as a whole. */
const TURN_MARGIN_MS = 60_000;

/** Runs a worker on Kafka for the life of this process, from its environment on. */
export async function runKafkaService<Shape extends z.ZodRawShape>(
  service: KafkaService<Shape>,
): Promise<never> {
  const { name, summary, own } = service;
  const shape = { ...serviceShape(service.port), ...own.shape };
  // The compiler cannot see that settings of one's own keep their names among those of every service.
  const rules = own.rules as SettingGroup<typeof shape>['rules'];
  const settings = settingsOfProcess({
    name,
    summary,
    settings: kafkaServiceSettings({
      shape,
      variables: { ...serviceVariables, ...own.variables },
      secrets: [...httpTlsSecrets, ...own.secrets],
      tls: [httpTlsGroup, ...(own.tls ?? [])],
      ...(rules && { rules }),
    }),
  }) as unknown as ServiceSettings & z.output<z.ZodObject<Shape>>;
  const { retryBudgetMs, stopTimeoutMs } = settings;
  const logger = createLogger({ name, level: settings.logLevel });
  const metrics = createMetrics();
  const counters = workerMetrics(metrics);
  certificateMetrics(metrics, () => settings);
  folderMetrics(metrics, { state: settings.stateDir });
  const tracing = openTracing({ service: `baton-${name}`, log: logger });
  const onConnection = connectionMetrics(metrics);
  let clock: Clock | undefined;
  clockMetrics(metrics, () => clock);
  const health = createHealth();
  health.addDegradation('clock', () => (clock === undefined ? null : whyClockIsOff(clockOffsetMs(clock))));
  const observer = loggingObserver(counters, rateLimitedLog(logger));
  const timeouts = { retryBudgetMs, stopTimeoutMs: stopTimeoutMs * WORKER_STOP_SHARE };

  return runStreamService({
    http: settings,
    logger,
    metrics,
    stopTimeoutMs,
    health,
    openBudgetMs: retryBudgetMs,
    turnMsMax: retryBudgetMs + TURN_MARGIN_MS,
    async open() {
      const parts = await openKafkaParts({
        ...{ name, settings, logger, onConnection },
        lag: (source, records) => counters.lag(name, source, records),
      });
      clock = parts.kafka.clock;
      try {
        const opened = await service.open({
          ...parts,
          observer,
          timeouts,
          settings,
          metrics,
          logger,
          tracing,
        });
        counters.watch(opened.worker);
        const { whyNotReady } = opened;
        const forget = whyNotReady === undefined ? undefined : health.addReadiness(name, whyNotReady);
        return {
          worker: opened.worker,
          async close() {
            forget?.();
            await opened.close?.();
            await parts.close();
            await tracing?.close();
          },
        };
      } catch (error) {
        await parts.close();
        throw error;
      }
    },
  });
}
