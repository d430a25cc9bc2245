import { join } from 'node:path';
import { createAnalyticsSink } from '#apps/analytics-sink';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { createRowWriter, migrate, startEmbeddedClickHouse } from '#clickhouse';
import { openCodec, TOPICS, type Codec } from '#contracts';
import type { EscalationEvent, EscalationRequest } from '#domain/vocabulary';
import { laterOf, plusMs } from '#kernel';
import { createWorker, offset, sourceId, type SourceRecord, type Worker } from '#stream';
import { openEmbedded } from '#stream-embedded';
import { decidingCode } from '../../../libs/platform/src/deciding-code.ts';
import { LIFE_BEGINS, LIFE_STEP_MS } from './life-time.ts';
import type { LifeLog } from './world.ts';

const DECISIONS = [TOPICS.escalationRequests, TOPICS.escalationEvents] as const;

/** A data folder with everything running on it; its log moves by the times of what is appended, never by the machine's clock. */
export interface EmbeddedLife extends LifeLog {
  readonly codec: Codec;
  readonly clickhouseUrl: string;
  /** Everything that was decided before it was opened. */
  readonly before: readonly (EscalationEvent | EscalationRequest)[];
  /** Records in the dead letters. */
  deadLetters(): number;
  stop(): Promise<void>;
}

export async function openEmbeddedLife(dataDir: string): Promise<EmbeddedLife> {
  const late: { codec?: Codec } = {};
  const topics = Object.values(TOPICS);
  const embedded = await openEmbedded({
    dir: join(dataDir, 'log'),
    topics,
    encodeDeadLetter: (letter) => late.codec!.deadLetterRecord(letter),
  });
  const codec = (late.codec = await openCodec(embedded.schemaIds));
  const clickhouse = await startEmbeddedClickHouse({
    anonymous: 'owner',
    dataDir: join(dataDir, 'clickhouse'),
    port: 0,
  });
  await migrate({ url: clickhouse.url });
  const writer = createRowWriter({ url: clickhouse.url });
  const { journal, clock, log } = embedded;
  const settings = { decidedBy: decidingCode() };
  const workers: Worker[] = [triggerProcessor(codec), routingProcessor(codec)].map((processor) =>
    createWorker({ processor, journal, clock, settings, source: embedded.source(processor.topics) }),
  );
  workers.push(createAnalyticsSink({ codec, journal, clock, writer, source: embedded.source(topics) }));
  let failure: unknown;
  for (const worker of workers) {
    void worker.ended.then((error) => (failure ??= error));
    await worker.start();
  }

  const records = (topic: string, from = 0): SourceRecord[] => {
    const source = sourceId(topic, 0);
    return [...log.read(source, offset(from), log.end(source))];
  };
  const read = new Map<string, number>();
  const decisions = async (): Promise<(EscalationEvent | EscalationRequest)[]> => {
    const since = DECISIONS.flatMap((topic) => {
      const found = records(topic, read.get(topic));
      read.set(topic, log.end(sourceId(topic, 0)));
      return found.map(({ value }) => ({ topic, value }));
    });
    await codec.prepare(since.map(({ value }) => value));
    return since.map(({ topic, value }) => codec.decode(topic, value));
  };

  /** Until nothing follows any more from what was written. */
  async function settled(): Promise<void> {
    const ends = (): number => topics.reduce((sum, topic) => sum + log.end(sourceId(topic, 0)), 0);
    for (let before = -1; before !== ends();) {
      before = ends();
      for (const worker of workers) await worker.whenIdle();
      if (failure !== undefined) throw failure as Error;
    }
  }

  await settled();
  let now = topics
    .flatMap((topic) => records(topic))
    .reduce((latest, { appendedAt }) => laterOf(latest, appendedAt), LIFE_BEGINS);
  return {
    codec,
    clickhouseUrl: clickhouse.url,
    before: await decisions(),
    deadLetters: () => log.end(sourceId(TOPICS.deadLetters, 0)),
    async append(outbound) {
      now = plusMs(now, LIFE_STEP_MS);
      await log.append(outbound, now);
      await settled();
    },
    decisions,
    async stop() {
      for (const worker of workers) await worker.stop();
      await writer.close();
      await clickhouse.stop();
      await embedded.close();
    },
  };
}
