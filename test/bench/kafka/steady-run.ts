import { createWorker, type Processor } from '#stream';
import type { Kafka } from '#stream-kafka';

/** Between these two numbers of input records a run is in its steady state: starting up, and code not compiled yet, is before it. */
export interface SteadyState {
  readonly from: number;
  readonly to: number;
}

export interface Used {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

/**
 * Runs a processor in this process until it has committed `to` records of the input topic. What it reads of other topics (its own
 * outputs) does not count as input.
 */
export async function steadyRun(
  kafka: Kafka,
  processor: Processor,
  input: string,
  { from, to }: SteadyState,
  begun?: () => void,
): Promise<Used> {
  const { journal, clock } = kafka;
  let read = 0;
  let began: { readonly cpu: NodeJS.CpuUsage; readonly at: number } | undefined;
  const all = Promise.withResolvers<Used>();
  const worker = createWorker({
    processor: {
      ...processor,
      read(record) {
        if (record.topic === input) read += 1;
        return processor.read(record);
      },
    },
    journal,
    clock,
    source: kafka.source(processor.name, processor.topics),
    observer: {
      unitCommitted() {
        if (began === undefined && read >= from) {
          began = { cpu: process.cpuUsage(), at: performance.now() };
          begun?.();
        }
        if (began === undefined || read < to) return;
        const { user, system } = process.cpuUsage(began.cpu);
        all.resolve({
          cpuSeconds: (user + system) / 1_000_000,
          wallSeconds: (performance.now() - began.at) / 1_000,
        });
      },
    },
  });
  await worker.start();
  try {
    return await Promise.race([
      all.promise,
      worker.ended.then((error) => Promise.reject(new Error('The worker ended.', { cause: error }))),
    ]);
  } finally {
    await worker.stop();
  }
}
