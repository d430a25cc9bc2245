import { join } from 'node:path';
import { connectionMetrics, kafkaServiceSettings, openKafkaParts, type KafkaParts } from '#kafka-service';
import {
  certificateMetrics,
  createHealth,
  createLogger,
  createMetrics,
  folderMetrics,
  openTracing,
} from '#platform';
import {
  openWithin,
  processShape,
  processVariables,
  runProcess,
  settingsOfProcess,
  type RunningService,
} from '#platform/service';
import { gatewayGroup } from './gateway-config.ts';
import { createGateway } from './create-gateway.ts';
import { lateLog } from './late-log.ts';

// The gateway on Kafka; in the all-in-one, `apps/baton` composes it.
const name = 'gateway';
/** Processors whose members must know a feature level before it is activated. */
const DECIDERS = ['trigger', 'routing'];
const settings = settingsOfProcess({
  name,
  summary: 'the HTTP API and event streams, for callers that do not use Kafka',
  settings: kafkaServiceSettings({
    ...gatewayGroup,
    shape: { ...gatewayGroup.shape, ...processShape },
    variables: { ...gatewayGroup.variables, ...processVariables },
  }),
});
const { logLevel, retryBudgetMs, stopTimeoutMs, stateDir, group, topicPrefix, port } = settings;
const logger = createLogger({ name, level: logLevel });

await runProcess({ logger, stopTimeoutMs, start });

/** Listens first, so that probes are answered, then opens Kafka. */
async function start(): Promise<RunningService> {
  const late = lateLog();
  const metrics = createMetrics();
  certificateMetrics(metrics, () => settings);
  folderMetrics(metrics, { state: settings.stateDir });
  const tracing = openTracing({ service: `baton-${name}`, log: logger });
  const onConnection = connectionMetrics(metrics);
  const gateway = await createGateway({
    ...late.parts,
    deciders: DECIDERS,
    config: settings,
    health: createHealth(),
    metrics,
    logger,
    projectionDir: join(stateDir, `${topicPrefix}${group}.${name}`, `projection-${port}`),
  });
  logger.info({ url: gateway.url }, 'the HTTP API is listening; the log is being opened');
  const failure = Promise.withResolvers<unknown>();
  const stopping = new AbortController();
  const opening = openWithin<KafkaParts>({
    open: () => openKafkaParts({ name, settings, logger, lag: () => undefined, onConnection }),
    budgetMs: retryBudgetMs,
    stopping: stopping.signal,
    logger,
  });
  opening.then(
    ({ kafka, codec }) => {
      late.opened({
        ...{ log: kafka.log, codec },
        appender: tracing?.appender(kafka.appender) ?? kafka.appender,
        workers: () => kafka.members(DECIDERS),
      });
      logger.info({}, 'the log is open');
    },
    (error: unknown) => failure.resolve(error),
  );
  return {
    ended: failure.promise,
    async stop() {
      stopping.abort();
      await gateway.close();
      await opening.then((parts) => parts.close()).catch(() => undefined);
      await tracing?.close();
    },
  };
}
