import { createRowWriter, migrate } from '#clickhouse';
import { runKafkaService } from '#kafka-service';
import { clickHouseAccess, sinkSettings } from './config.ts';
import { analyticsTopics, createAnalyticsSink } from './sink.ts';

const name = 'analytics-sink';

await runKafkaService({
  name,
  summary: 'writes every record of every topic to ClickHouse, exactly once',
  port: 7073,
  own: sinkSettings,
  async open({ kafka, codec, observer, timeouts, settings }) {
    const { journal, clock } = kafka;
    const { blockIntervalMs } = settings;
    const access = clickHouseAccess(settings);
    await migrate(access);
    const writer = createRowWriter(access);
    const source = kafka.source(name, analyticsTopics);
    return {
      worker: createAnalyticsSink({
        ...{ codec, journal, clock, source, writer, observer },
        settings: { ...timeouts, blockIntervalMs },
      }),
      close: () => writer.close(),
    };
  },
});
