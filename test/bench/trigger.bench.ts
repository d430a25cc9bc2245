// Events through the trigger: on the embedded runtime with durable commits, on the memory runtime, and beside them the same
// decisions on the machine alone, without log and codec. `npm run bench -- trigger`, or this file with node --conditions=source.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversationAggregate, triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS, type Codec } from '#contracts';
import type { Instant } from '#kernel';
import { createWorker, type OutboundRecord, type WorkerOptions } from '#stream';
import { openEmbedded } from '#stream-embedded';
import { createMemoryRuntime } from '#stream-memory';
import { createInputDriver } from '#testing/driver';
import { interleavedConversations, type Stamped } from './conversations.ts';
import { bar, measure, print } from './measure.ts';

const EVENTS = 200_000;
/**
 * Conversations that interleave, one event each in turn. How many decides what a commit costs: an entity is written once a unit,
 * however many of its events are in it. The bar applies to the middle one.
 */
const OPEN_AT_A_TIME = [100, 500, 5_000] as const;
const OPEN_FOR_THE_BAR = 500;
const BATCH = 500;
/** What a worker commits at most at once. */
const INPUTS_PER_COMMIT = 4_000;
const EMBEDDED_EVENTS_PER_CPU_SECOND = 40_000;

type History = readonly Stamped[];

/** The conversations as a log holds them: in chunks, each stamped with the time of its first event. */
function chunks(
  history: History,
  codec: Codec,
): { readonly records: readonly OutboundRecord[]; readonly at: Instant }[] {
  const all = [];
  for (let from = 0; from < history.length; from += BATCH) {
    const slice = history.slice(from, from + BATCH);
    all.push({ records: slice.map(({ event }) => codec.outbound(event)), at: slice[0]!.at });
  }
  return all;
}

/** Runs the trigger until it has committed every event of the history; returns how many there were. */
async function runTrigger(options: Omit<WorkerOptions, 'observer'>, written: () => number): Promise<number> {
  let applied = 0;
  const all = Promise.withResolvers<void>();
  const worker = createWorker({
    ...options,
    observer: {
      unitCommitted(_task, unit) {
        applied += unit.records;
        if (applied >= EVENTS + written()) all.resolve();
      },
    },
  });
  await worker.start();
  await Promise.race([all.promise, worker.ended.then((error) => Promise.reject(error as Error))]);
  await worker.stop();
  return EVENTS;
}

const embedded = (open: number, history: History) =>
  measure({
    name: `trigger, embedded runtime (lmdb, durable commits), ${open.toLocaleString('en')} conversations open`,
    unit: 'events',
    async setup() {
      const dir = mkdtempSync(join(tmpdir(), 'baton-bench-'));
      const late: { codec?: Codec } = {};
      const runtime = await openEmbedded({
        dir,
        topics: Object.values(TOPICS),
        encodeDeadLetter: (letter) => late.codec!.deadLetterRecord(letter),
      });
      const codec = await openCodec(runtime.schemaIds);
      late.codec = codec;
      await Promise.all(chunks(history, codec).map(({ records, at }) => runtime.log.append(records, at)));
      return { dir, runtime, codec };
    },
    work({ runtime, codec }) {
      const processor = triggerProcessor(codec);
      const { journal, clock, log } = runtime;
      const outputs = log.sources.find((source) => source.startsWith(TOPICS.escalationEvents))!;
      return runTrigger({ processor, journal, clock, source: runtime.source(processor.topics) }, () =>
        log.end(outputs),
      );
    },
    async teardown({ dir, runtime }) {
      await runtime.close();
      rmSync(dir, { recursive: true });
    },
  });

const memory = (history: History) =>
  measure({
    name: 'trigger, memory runtime',
    unit: 'events',
    async setup() {
      const runtime = createMemoryRuntime({ start: history[0]!.at });
      const codec = await openCodec(runtime.schemaIds);
      for (const { records, at } of chunks(history, codec)) runtime.log.append(records, at);
      return { runtime, codec };
    },
    work({ runtime, codec }) {
      const processor = triggerProcessor(codec);
      const { journal, clock, log } = runtime;
      const outputs = log.partition(TOPICS.escalationEvents, 0);
      return runTrigger(
        { processor, journal, clock, source: runtime.source(processor.topics) },
        () => outputs.length,
      );
    },
  });

const machineAlone = (history: History) =>
  measure({
    name: 'the same decisions, the machine alone on decoded events',
    unit: 'events',
    async setup() {
      const codec = await openCodec(createMemoryRuntime().schemaIds);
      const inputs = history.map(({ event, at }) => {
        const aggregate = conversationAggregate(event.workspaceId, event.conversationId);
        return { addressed: { aggregate, input: event }, at };
      });
      return { driver: createInputDriver(triggerProcessor(codec), () => undefined), inputs };
    },
    work({ driver, inputs }) {
      let n = 0;
      for (const { addressed, at } of inputs) {
        driver.apply(addressed, at);
        if ((n += 1) % INPUTS_PER_COMMIT === 0) driver.commit();
      }
      return EVENTS;
    },
  });

const histories = new Map(OPEN_AT_A_TIME.map((open) => [open, [...interleavedConversations(EVENTS, open)]]));
const inTheMiddle = histories.get(OPEN_FOR_THE_BAR)!;
const alone = await machineAlone(inTheMiddle);
print(alone);
const share = ({ perCpuSecond }: typeof alone): string =>
  `  ${Math.round((100 * perCpuSecond.median) / alone.perCpuSecond.median)} % of the machine alone`;
const shown = (measured: typeof alone): typeof alone => {
  print(measured);
  console.log(share(measured));
  return measured;
};
shown(await memory(inTheMiddle));
for (const [open, history] of histories) {
  const { perCpuSecond } = shown(await embedded(open, history));
  if (open !== OPEN_FOR_THE_BAR) continue;
  bar(
    'embedded events per CPU-second, median',
    Math.round(perCpuSecond.median),
    EMBEDDED_EVENTS_PER_CPU_SECOND,
  );
}
