import { openAnalyticsStore } from '#clickhouse';
import { runKafkaService } from '#kafka-service';
import { clickHouseAccess, sinkSettings } from './config.ts';
import { analyticsTopics, createAnalyticsSink } from './sink.ts';
import { storeMetrics } from './store-metrics.ts';

const name = 'analytics-sink';

await runKafkaService({
  name,
  summary: 'writes every record of every topic to ClickHouse, exactly once',
  port: 7073,
  own: sinkSettings,
  async open({ kafka, codec, observer, timeouts, settings, metrics, logger, tracing }) {
    const { journal, clock } = kafka;
    const { blockIntervalMs } = settings;
    const store = openAnalyticsStore(clickHouseAccess(settings), {
      onTrouble(trouble) {
        if (trouble === null) logger.info({}, 'ClickHouse takes rows');
        else logger.warn(trouble, 'rows wait for ClickHouse, and nothing is lost; retrying');
      },
      onMigrated: (migrated) => logger.info(migrated, 'the schema of ClickHouse was brought up to date'),
    });
    storeMetrics(metrics, store);
    // Before the first record: an analyst finds tables and views although nothing has happened yet.
    await store.check();
    const source = kafka.source(name, analyticsTopics);
    return {
      worker: createAnalyticsSink({
        ...{ codec, journal, clock, source, writer: store.writer, observer, tracing },
        settings: { ...timeouts, blockIntervalMs },
      }),
      whyNotReady: () => store.trouble()?.message ?? null,
      close: () => store.close(),
    };
  },
});
