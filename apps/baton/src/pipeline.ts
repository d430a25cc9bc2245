import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArchiveStore } from '#archive';
import { createAnalyticsSink, storeMetrics } from '#apps/analytics-sink';
import { ARCHIVE, ARCHIVE_INTERVAL_MS, archiveState, archiveTopics, createArchive } from '#apps/archive';
import {
  createGateway,
  gatewaySettings,
  logTail,
  type Gateway,
  type GatewayConfig,
  type GatewayLog,
  type LogTail,
} from '#apps/gateway';
import { meterRouting, routingProcessor } from '#apps/routing';
import { countUnheard, meterDecisions, triggerProcessor } from '#apps/trigger';
import {
  keepEmbeddedClickHouse,
  openAnalyticsStore,
  type AnalyticsStore,
  type ClickHouseAccess,
} from '#clickhouse';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { DAY_MS } from '#kernel';
import {
  clockMetrics,
  clockOffsetMs,
  certificateMetrics,
  createHealth,
  createLogger,
  createMetrics,
  folderMetrics,
  openTracing,
  workerMetrics,
  type WorkerMetrics,
  type Health,
  type LogLevel,
  type Registry,
  type Tracing,
  decidingCode,
  whyClockIsOff,
  whyItDoesNotWork,
} from '#platform';
import { beginAtNewestLevel } from '#processors';
import { createWorker, sourceId, topicName, type Processor, type RecordAppender, type Worker } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { analyticsState, type AnalyticsState } from './analytics-state.ts';
import { folderArchiveTopics } from './archive/folder-archive-topics.ts';
import { closers, type Closers } from './closers.ts';
import { liveFold, type LiveFold } from './start/live-fold.ts';

export interface PipelineOptions {
  /** Belongs to one process at a time: `log` is the lmdb environment, `clickhouse` the engine's. */
  readonly dataDir: string;
  /** Of ClickHouse's HTTP interface, on loopback; 0: any that is free. */
  readonly clickhousePort: number;
  /** Without it there is no HTTP API. */
  readonly gateway?: GatewayConfig;
  /** Every record is written there as well. */
  readonly archive?: ArchiveStore | undefined;
  readonly logLevel: LogLevel;
}

/** Everything in one process on the embedded runtime: trigger, routing, analytics sink, ClickHouse, the HTTP API. */
export interface Pipeline {
  readonly appender: RecordAppender;
  readonly log: GatewayLog;
  readonly codec: Codec;
  /** For analysts. */
  readonly clickhouseUrl: string;
  /** May change tables. */
  readonly clickhouseOwner: ClickHouseAccess;
  /** Process id of ClickHouse; null while it does not run. */
  clickhousePid(): number | null;
  /** What the live view and the sample day need of the past; folded with what the HTTP API shows. */
  readonly live: LiveFold;
  /** Resolves when what the log held at the start has been folded. */
  readonly caughtUp: Promise<void>;
  /** Null where none was asked for. */
  readonly gatewayUrl: string | null;
  readonly health: Health;
  readonly metrics: Registry;
  /**
   * Resolves with the reason when a part ends by itself that customers depend on; the process must stop then. Analytics is no such part:
   * whatever happens to ClickHouse or the sink, the others go on, and `health` names it as degraded.
   */
  readonly failed: Promise<Error>;
  /**
   * Resolves when every record of the log has been decided on and is in ClickHouse, with all that followed from it.
   * Rejects with the reason where a part of the pipeline has failed, or ClickHouse has not taken rows for a minute.
   */
  drained(): Promise<void>;
  /** Commits work in progress and closes everything; what is not committed is repeated at the next start. */
  stop(): Promise<void>;
}

interface RunningWorker {
  readonly name: string;
  readonly topics: readonly string[];
  readonly worker: Worker;
}

const TOPIC_NAMES = Object.values(TOPICS);
const SINK = 'analytics-sink';
const ALL_IN_ONE = 'all in one';
/** Conversations that the trigger has in memory, some 2 KB each; the others it reads from the log's file, in microseconds. */
const AGGREGATES_MAX = 10_000;
/** How long a start waits until the tables are as they should be; the sink waits for as long as it takes. */
const CHECK_MAX_MS = 10_000;
const DRAIN_LOOK_MS = 10;
const CAUGHT_UP_LOOK_MS = 50;
const BLOCKED_LOOK_MS = 500;

/** @throws what says for people what is in use, taken, full or damaged; nothing is left open then */
export async function openPipeline(options: PipelineOptions): Promise<Pipeline> {
  const closing = closers();
  try {
    const metrics = createMetrics();
    const folders = { log: join(options.dataDir, 'log'), clickhouse: join(options.dataDir, 'clickhouse') };
    folderMetrics(metrics, folders);
    certificateMetrics(metrics, () => options.gateway ?? {});
    const health = createHealth();
    const failure = Promise.withResolvers<Error>();
    const tracing = openTracing({
      service: 'baton',
      log: createLogger({ name: 'tracing', level: options.logLevel }),
    });
    closing.push(() => tracing?.close() ?? Promise.resolve());

    // The codec takes its schema ids from the log, which needs the codec for its dead letters.
    const late: { codec?: Codec } = {};
    const embedded = await openEmbedded({
      dir: folders.log,
      topics: TOPIC_NAMES,
      encodeDeadLetter(letter) {
        if (late.codec === undefined) throw new Error('A dead letter came before the codec was open.');
        return late.codec.deadLetterRecord(letter);
      },
    });
    closing.push(() => embedded.close());
    clockMetrics(metrics, () => embedded.clock);
    health.addDegradation('clock', () => whyClockIsOff(clockOffsetMs(embedded.clock)));
    const codec = await openCodec(embedded.schemaIds);
    late.codec = codec;

    const log = gatewayLog(embedded);
    const { ends } = await log.extent(TOPIC_NAMES);
    await beginAtNewestLevel({ ends, codec, appender: embedded.log });

    // What customers depend on first: none of it waits for ClickHouse.
    const observer = workerMetrics(metrics);
    const running: RunningWorker[] = [];
    observer.beforeLag(() => reportLag(embedded, running, observer));
    const begin = async (
      part: RunningWorker,
      ended: (reason: Error) => void,
      closer: Closers,
    ): Promise<void> => {
      const { name, worker } = part;
      running.push(part);
      observer.watch(worker);
      closer.push(() => worker.stop());
      void worker.ended.then((error) => {
        if (error === undefined) return;
        ended(error instanceof Error ? error : new Error(`${name} has ended`, { cause: error }));
      });
      await worker.start();
    };
    for (const part of deciding(embedded, codec, metrics, observer, tracing)) {
      health.addReadiness(part.name, () => whyItDoesNotWork(part.worker.status()));
      await begin(part, failure.resolve, closing);
    }

    if (options.archive !== undefined) {
      const { part, whyBlocked } = archive(embedded, options.archive, metrics, observer);
      let ended: string | null = null;
      health.addDegradation(ARCHIVE, () => ended ?? whyBlocked() ?? whyItDoesNotWork(part.worker.status()));
      await begin(part, ({ message }) => void (ended = message), closing);
    }

    const analyticsClosing = closers();
    let whyDegraded = (): string | null => 'ClickHouse is being started.';
    health.addDegradation(SINK, () => whyDegraded());
    const openAnalytics = async () => {
      const clickhouse = await keepEmbeddedClickHouse({
        dataDir: folders.clickhouse,
        port: options.clickhousePort,
      });
      analyticsClosing.push(() => clickhouse.stop());
      const store = openAnalyticsStore(clickhouse.owner);
      analyticsClosing.push(() => store.close());
      storeMetrics(metrics, store);
      await Promise.race([store.check(), pause(CHECK_MAX_MS, undefined, { ref: false })]);
      const state = analyticsState(clickhouse, store);
      const part = sink(embedded, codec, store, observer, tracing);
      whyDegraded = () => state.whyDegraded() ?? whyItDoesNotWork(part.worker.status());
      await begin(part, (reason) => state.sinkEnded(reason), analyticsClosing);
      return { clickhouse, state };
    };
    const opening = openAnalytics();
    // It is thrown below, where it is waited for.
    const opened = opening.catch(() => undefined);
    closing.push(async () => {
      await opened;
      await analyticsClosing.close();
    });

    const live = liveFold();
    const projecting = {
      ...{ log, codec, further: live.folding },
      logger: createLogger({ name: 'gateway', level: options.logLevel }),
      projectionDir: join(options.dataDir, 'projection'),
    };
    let gateway: Gateway | undefined;
    let tail: LogTail;
    if (options.gateway === undefined) {
      // Kept up to date by imports as well, so that the start after one need not read all of it.
      tail = logTail({ ...projecting, keepMs: gatewaySettings().projectionDays * DAY_MS });
      closing.push(() => tail.stop());
      await tail.start();
    } else {
      gateway = await createGateway({
        ...{ config: options.gateway, health, metrics },
        appender: tracing?.appender(embedded.log) ?? embedded.log,
        deciders: [ALL_IN_ONE],
        workers: async () => [{ processor: ALL_IN_ONE, host: 'this process', featureLevel: NEWEST_LEVEL }],
        ...projecting,
      });
      tail = gateway.tail;
      closing.push(() => gateway?.close() ?? Promise.resolve());
    }

    const { clickhouse, state: analytics } = await opening;
    return {
      appender: embedded.log,
      log,
      codec,
      clickhouseUrl: clickhouse.url,
      clickhouseOwner: clickhouse.owner,
      clickhousePid: () => clickhouse.pid(),
      live,
      caughtUp: caughtUp(tail),
      gatewayUrl: gateway?.url ?? null,
      health,
      metrics,
      failed: failure.promise,
      drained: () =>
        Promise.race([
          // An archive waits for as many records as make an object.
          drained(
            embedded,
            running.filter(({ name }) => name !== ARCHIVE),
            tail,
            analytics,
          ),
          failure.promise.then((error) => Promise.reject(error)),
        ]),
      stop: () => closing.close(),
    };
  } catch (error) {
    await closing.close().catch(() => undefined);
    throw error;
  }
}

/** The workers that customers depend on. */
function deciding(
  embedded: Embedded,
  codec: Codec,
  metrics: Registry,
  observer: WorkerMetrics,
  tracing: Tracing | undefined,
): readonly RunningWorker[] {
  const { journal, clock } = embedded;
  const settings = { decidedBy: decidingCode(), aggregatesMax: AGGREGATES_MAX };
  const processing = (processor: Processor): RunningWorker => ({
    name: processor.name,
    topics: processor.topics,
    worker: createWorker({
      ...(tracing?.processor(processor, journal) ?? { processor, journal }),
      clock,
      observer,
      settings,
      source: embedded.source(processor.topics),
    }),
  });
  return [
    processing(meterDecisions(countUnheard(triggerProcessor(codec), metrics), metrics)),
    processing(meterRouting(routingProcessor(codec), metrics)),
  ];
}

function sink(
  embedded: Embedded,
  codec: Codec,
  { writer }: AnalyticsStore,
  observer: WorkerMetrics,
  tracing: Tracing | undefined,
): RunningWorker {
  const { journal, clock } = embedded;
  const source = embedded.source(TOPIC_NAMES);
  return {
    name: SINK,
    topics: TOPIC_NAMES,
    worker: createAnalyticsSink({ codec, journal, clock, observer, writer, source, tracing }),
  };
}

function archive(
  embedded: Embedded,
  store: ArchiveStore,
  metrics: Registry,
  observer: WorkerMetrics,
): { readonly part: RunningWorker; readonly whyBlocked: () => string | null } {
  const { journal, clock } = embedded;
  const state = archiveState(metrics, () => undefined);
  const worker = createArchive({
    ...{ journal, clock, observer, store, state, topics: folderArchiveTopics },
    source: embedded.source(folderArchiveTopics),
    settings: { blockIntervalMs: ARCHIVE_INTERVAL_MS },
  });
  return { part: { name: ARCHIVE, topics: archiveTopics, worker }, whyBlocked: state.whyBlocked };
}

function reportLag(embedded: Embedded, running: readonly RunningWorker[], { lag }: WorkerMetrics): void {
  for (const { name, topics } of running)
    for (const [source, { next, end }] of positionsOf(embedded, name, topics)) lag(name, source, end - next);
}

/** Where a processor stands in each of its sources, and where they end. */
function* positionsOf(embedded: Embedded, processor: string, topics: readonly string[]) {
  for (let partition = 0; partition < embedded.partitions; partition += 1) {
    const { next } = embedded.units.position({ processor, partition });
    for (const topic of topics) {
      const source = sourceId(topic, partition);
      yield [source, { next: next.get(source) ?? 0, end: embedded.log.end(source) }] as const;
    }
  }
}

function gatewayLog(embedded: Embedded): GatewayLog {
  const { log, epoch } = embedded;
  return {
    tail: (topics) => embedded.source(topics),
    async extent(topics) {
      const sources = log.sources.filter((source) => topics.includes(topicName(source)));
      return {
        epochs: new Map(topics.map((topic) => [topic, epoch])),
        starts: new Map(sources.map((source) => [source, log.start(source)])),
        ends: new Map(sources.map((source) => [source, log.end(source)])),
      };
    },
  };
}

async function caughtUp(tail: LogTail): Promise<void> {
  while (tail.lag() !== null) await pause(CAUGHT_UP_LOOK_MS, undefined, { ref: false });
}

async function drained(
  embedded: Embedded,
  running: readonly RunningWorker[],
  tail: LogTail,
  analytics: AnalyticsState,
): Promise<void> {
  const isFolded = (): boolean =>
    embedded.log.sources.every((source) => (tail.position.get(source) ?? 0) >= embedded.log.end(source));
  const hasReadAll = ({ name, topics }: RunningWorker): boolean =>
    [...positionsOf(embedded, name, topics)].every(([, { next, end }]) => next >= end);
  // Looked at between two turns of the loop: where all have read all that is there, nothing is on its way to anybody.
  for (;;) {
    const idle = Promise.all(running.map(({ worker }) => worker.whenIdle())).then(() => true);
    while (!(await Promise.race([idle, pause(BLOCKED_LOOK_MS, false, { ref: false })]))) analytics.mustGoOn();
    analytics.mustGoOn();
    if (running.every(hasReadAll) && isFolded()) return;
    await pause(DRAIN_LOOK_MS);
  }
}
