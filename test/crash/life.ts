import type { Instant } from '#kernel';
// Not through its door: that loads far more than a process needs that is killed at once.
import { decidingCode } from '../../libs/platform/src/deciding-code.ts';
import { createWorker, offset, taskName } from '#stream';
import type { DeadLetter, OutboundRecord, Processor } from '#stream';
import { openEmbedded } from '#stream-embedded';
import type { Embedded } from '#stream-embedded';
import { MEMORY_EPOCH } from '#stream-memory';

/** What a process that is to be killed runs. A module exports it as `scenario`. */
export interface CrashScenario {
  readonly partitions: number;
  readonly topics: readonly string[];
  readonly processors: readonly Processor[];
  /** All input, in order of time; the same each time it is asked for. `inputTopics` get nothing else. */
  readonly input: readonly { readonly at: Instant; readonly record: OutboundRecord }[];
  readonly inputTopics: readonly string[];
  /**
   * flow: as fast as it goes. step: what has one instant is appended together, when all that followed from what came before is
   * done; so processors that feed each other leave one order only, wherever units are cut.
   */
  readonly feed: 'flow' | 'step';
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
  /** Starts what runs beside the processors (a sink); returns what waits until it has nothing to do, and what ends it. */
  begin?(embedded: Embedded): Promise<{ whenIdle(): Promise<void>; stop(): Promise<void> }>;
  /** More that has to be equal in the end, as text. */
  finalCheck?(embedded: Embedded): Promise<Readonly<Record<string, string>>>;
}

/** What a life has left behind, as text: two are the same when these are. */
export interface LeftBehind {
  readonly records: Readonly<Record<string, readonly string[]>>;
  readonly entities: Readonly<Record<string, readonly string[]>>;
  readonly positions: Readonly<Record<string, string>>;
  readonly more: Readonly<Record<string, string>>;
}

const FEED_RECORDS = 20;

/** One life of the process: goes on feeding where the log ends, works everything off, says what is there. */
export async function live(
  dir: string,
  scenario: CrashScenario,
  said: (what: 'begun' | 'worked off') => void,
): Promise<LeftBehind> {
  const { partitions, topics, processors, encodeDeadLetter, input, feed } = scenario;
  const embedded = await openEmbedded({ dir, partitions, topics, epoch: MEMORY_EPOCH, encodeDeadLetter });
  const workers = processors.map((processor) =>
    createWorker({
      processor,
      journal: embedded.journal,
      source: embedded.source(processor.topics),
      clock: embedded.clock,
      settings: { commitRecordsMax: 100, decidedBy: decidingCode() },
    }),
  );
  for (const worker of workers) {
    void worker.ended.then((error) => {
      if (error !== undefined) throw new Error('A worker failed.', { cause: error });
    });
    await worker.start();
  }
  const beside = await scenario.begin?.(embedded);
  said('begun');
  const ends = (): number[] => embedded.log.sources.map((source) => embedded.log.end(source));
  const workOff = async (): Promise<void> => {
    let before: string;
    do {
      before = ends().join();
      for (const worker of workers) await worker.whenIdle();
    } while (ends().join() !== before);
  };
  const fedBefore = embedded.log.sources
    .filter((source) => scenario.inputTopics.some((topic) => source.startsWith(`${topic}/`)))
    .reduce((sum, source) => sum + embedded.log.end(source), 0);
  for (let next = fedBefore; next < input.length;) {
    if (feed === 'step') await workOff();
    const first = input[next]!;
    let end = next + 1;
    while (end < input.length && end < next + FEED_RECORDS && input[end]!.at === first.at) end += 1;
    const records = input.slice(next, end).map(({ record }) => record);
    await embedded.log.append(records, first.at);
    next = end;
  }
  await workOff();
  await beside?.whenIdle();
  said('worked off');
  for (const worker of workers) await worker.stop();
  await beside?.stop();
  const left = await leftBehind(embedded, scenario);
  await embedded.close();
  return left;
}

async function leftBehind(embedded: Embedded, scenario: CrashScenario): Promise<LeftBehind> {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  const { log, units } = embedded;
  const tasks = units
    .tasks()
    .filter(({ processor }) => scenario.processors.some((p) => p.name === processor));
  return {
    records: Object.fromEntries(
      log.sources.map((source) => [
        source,
        Array.from(log.read(source, offset(0), log.end(source)), ({ key, value, headers }) =>
          JSON.stringify([key, text(value), headers]),
        ),
      ]),
    ),
    entities: Object.fromEntries(
      tasks.map((task) => [
        taskName(task),
        Array.from(units.entities(task), ([key, bytes]) => `${key} ${text(bytes)}`),
      ]),
    ),
    positions: Object.fromEntries(
      tasks.map((task) => {
        const next = [...units.units(task)].at(-1)?.position.next ?? new Map<string, number>();
        return [taskName(task), JSON.stringify([...next].sort())];
      }),
    ),
    more: (await scenario.finalCheck?.(embedded)) ?? {},
  };
}
