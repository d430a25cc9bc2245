import { FIRST_LEVEL, NEWEST_LEVEL } from '#domain/feature-level';
import { TOPICS, type Codec } from '#contracts';
import { levelActivated } from '#processors';
import { createWorker, type SourceRecord } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';
import { createTraffic, type Extent } from './traffic.ts';

const STEP_MS = 10;
const IDLE_STEP_MS = 1_000;
/** Beyond the longest deadline that is to fire. */
const LAST_DEADLINE_MS = 60_000;
const PER_STEP = 20;

/** How records come: at once, or after others that were sent later, as a seed decides. */
export interface Delivery {
  readonly random: () => number;
}

/** Everything that is on the topics when the memory runtime has worked off traffic of this extent, at this feature level. */
export async function expectedRecords(
  codec: Codec,
  partitions: number,
  extent: Extent,
  delivery?: Delivery,
  level = NEWEST_LEVEL,
): Promise<readonly SourceRecord[]> {
  const runtime = createMemoryRuntime({ partitions });
  const { log, journal, clock, appender } = runtime;
  if (level > FIRST_LEVEL) await appender.append([codec.outbound(levelActivated(level, 'new log'))]);
  const workers = pipelineProcessors(codec).map((processor) => {
    const from = runtime.source(processor.topics);
    return { source: from, worker: createWorker({ processor, journal, clock, source: from }) };
  });
  for (const { worker } of workers) await worker.start();
  const traffic = createTraffic(codec, partitions, extent.sequences.length, extent, level);
  const heard = Array.from({ length: partitions }, () => 0);

  let count = 0;
  log.onAppend((records) => (count += records.length));

  const workOff = async (): Promise<void> => {
    let before: number;
    do {
      before = count;
      for (const { worker } of workers) await worker.whenIdle();
    } while (count !== before);
    for (const [partition, next] of heard.entries()) {
      const events = log.partition(TOPICS.escalationEvents, partition).slice(next);
      for (const { value } of events) traffic.hear(codec.decode(TOPICS.escalationEvents, value));
      heard[partition] = next + events.length;
    }
  };

  for (const records of traffic.preparation()) {
    log.append(records);
    await workOff();
  }
  for (let idleMs = 0; idleMs < LAST_DEADLINE_MS;) {
    const records = traffic.next(PER_STEP, PER_STEP);
    log.append(records);
    const isIdle = records.length === 0;
    for (const { source: from } of workers) {
      if (delivery !== undefined && !isIdle && delivery.random() < 0.5) from.hold();
      else from.release();
    }
    const stepMs = isIdle ? IDLE_STEP_MS : STEP_MS;
    clock.advance(stepMs);
    await workOff();
    idleMs = isIdle ? idleMs + stepMs : 0;
  }
  if (traffic.waiting.length > 0) throw new Error(`In memory: ${traffic.waiting.join('; ')}.`);
  for (const { worker } of workers) await worker.stop();
  log.append(journal.deadLetters().map((letter) => codec.deadLetterRecord(letter)));
  return Object.values(TOPICS).flatMap((topic) =>
    Array.from({ length: partitions }, (_, partition) => log.partition(topic, partition)).flat(),
  );
}
