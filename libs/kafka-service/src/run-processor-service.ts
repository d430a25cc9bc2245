import { z } from 'zod';
import { TOPICS, type Codec } from '#contracts';
import { decidingCode, type Registry } from '#platform';
import { beginAtNewestLevel } from '#processors';
import { createWorker, type Processor, type Worker } from '#stream';
import { runKafkaService } from './run-kafka-service.ts';

export interface ProcessorService {
  readonly name: string;
  readonly summary: string;
  readonly port: number;
  /** `watch` is given the worker that runs it: metrics may depend on which tasks are assigned here. */
  readonly processor: (
    codec: Codec,
    metrics: Registry,
  ) => Processor & { watch?(worker: Pick<Worker, 'status'>): void };
}

const own = {
  shape: {
    commitIntervalMs: z.coerce
      .number()
      .int()
      .min(1)
      .max(5_000)
      .default(100)
      .describe('Maximum time between commits under load, in ms. When idle, commits are immediate.'),
  },
  variables: { commitIntervalMs: 'BATON_COMMIT_INTERVAL_MS' },
  secrets: [],
};

/** Runs a processor on Kafka for the life of this process. */
export async function runProcessorService(service: ProcessorService): Promise<never> {
  return runKafkaService({
    ...service,
    own,
    async open({ kafka, codec, observer, timeouts, settings, metrics, tracing }) {
      const processor = service.processor(codec, metrics);
      const { journal, clock, appender } = kafka;
      const ends = await kafka.log.ends([TOPICS.policyEvents, `${processor.name}.changelog.v1`]);
      await beginAtNewestLevel({ ends, codec, appender });
      const { commitIntervalMs } = settings;
      const source = kafka.source(processor.name, processor.topics);
      const worker = createWorker({
        ...(tracing?.processor(processor, journal) ?? { processor, journal }),
        clock,
        source,
        observer,
        settings: { ...timeouts, commitIntervalMs, decidedBy: decidingCode() },
      });
      processor.watch?.(worker);
      return { worker };
    },
  });
}
