// Rows per second from Kafka to ClickHouse through the sink, exactly once, beside ClickHouse reading the very same rows from files by
// itself: `npm run bench -- kafka-sink`. Broker, ClickHouse and sink share the machine.
import { createAnalyticsSink, analyticsTopics } from '#apps/analytics-sink';
import { createRowWriter } from '#clickhouse';
import {
  appendAll,
  benchBroker,
  benchCodec,
  createBenchTopics,
  openBenchKafka,
} from './kafka/bench-kafka.ts';
import { bar, measure, print } from './measure.ts';
import { openBenchClickHouse } from './sink/bench-clickhouse.ts';
import { eventAt } from './sink/turns.ts';

const RECORDS = 400_000;
const BLOCK_RECORDS = 50_000;
const PARTITIONS = 4;
const AT_LEAST = 0.5;

const codec = await benchCodec();
const broker = await benchBroker();
const clickhouse = await openBenchClickHouse();

function* records() {
  for (let n = 0; n < RECORDS; n += 1) yield codec.outbound(eventAt(n));
}

try {
  const sink = await measure({
    name: 'sink: from Kafka to ClickHouse, exactly once',
    unit: 'rows',
    async setup() {
      await clickhouse.emptyTables();
      const topics = await createBenchTopics(broker.brokers, ['analytics-sink'], PARTITIONS);
      const kafka = await openBenchKafka(topics, codec);
      await appendAll(kafka, records());
      return { topics, kafka };
    },
    async work({ kafka }) {
      const { journal, clock } = kafka;
      const writer = createRowWriter(clickhouse.access);
      let taken = 0;
      const all = Promise.withResolvers<void>();
      const worker = createAnalyticsSink({
        codec,
        journal,
        clock,
        writer,
        source: kafka.source('analytics-sink', analyticsTopics),
        observer: {
          unitCommitted(_task, unit) {
            taken += unit.records;
            if (taken >= RECORDS) all.resolve();
          },
        },
      });
      await worker.start();
      await Promise.race([
        all.promise,
        worker.ended.then((error) => Promise.reject(new Error('The sink ended.', { cause: error }))),
      ]);
      await worker.stop();
      await writer.close();
      return clickhouse.storedRows();
    },
    async teardown({ topics, kafka }) {
      await kafka.close();
      await topics.remove();
    },
  });
  const files = clickhouse.files(
    Array.from({ length: RECORDS / BLOCK_RECORDS }, (_, block) => ({
      from: block * BLOCK_RECORDS,
      to: (block + 1) * BLOCK_RECORDS,
    })),
  );
  const bulk = await measure({
    name: 'reference: ClickHouse inserts the same rows from files by itself',
    unit: 'rows',
    setup: () => clickhouse.emptyTables(),
    async work() {
      await files.insert();
      return clickhouse.storedRows();
    },
  });
  print(sink);
  print(bulk);
  if (sink.count !== bulk.count)
    throw new Error(`The sink stored ${sink.count} rows, the reference ${bulk.count}.`);
  const share = sink.perWallSecond.median / bulk.perWallSecond.median;
  bar(
    'sink rows per wall second / bulk insert rows per wall second, medians',
    Math.round(100 * share) / 100,
    AT_LEAST,
  );
} finally {
  await clickhouse.stop();
  await broker.stop();
}
