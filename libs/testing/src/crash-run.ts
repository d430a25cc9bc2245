import {
  createSinkWorker,
  createWorker,
  entityKey,
  taskName,
  type OutboundRecord,
  type Processor,
  type Sink,
  type BlockSettings,
  type Worker,
  type WorkerSettings,
} from '#stream';
import {
  Crashed,
  createMemoryRuntime,
  createVirtualClock,
  type MemoryRuntime,
  type MemorySource,
  type StepHook,
  type VirtualClock,
} from '#stream-memory';

/** All that came before is worked off. */
export const PAUSE = { then: 'pause' } as const;
/** The process dies at the next step of a commit that it comes to, and a new one goes on. */
export const CRASH = { then: 'crash' } as const;
/** Time passes; deadlines come. All that came before is worked off first. */
export interface Passes {
  readonly passMs: number;
}
export type CrashInput = OutboundRecord | Passes | typeof PAUSE | typeof CRASH;

export interface CrashRunOptions {
  readonly processors: readonly Processor[];
  readonly sink?: Sink;
  readonly input: readonly CrashInput[];
  readonly partitions?: number;
  readonly settings?: WorkerSettings;
  readonly sinkSettings?: BlockSettings;
  /** Sees every step; throws `Crashed` where the process is to die. */
  readonly onStep?: StepHook;
}

/** What a run has left behind, as text: two runs are the same when these are the same. */
export interface CrashRunResult {
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly entities: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly deadLetters: readonly string[];
  /** How often the process died. */
  readonly crashes: number;
}

/** One task with a worker, a source and a clock of its own, which see nothing new until it is its turn. */
interface Station {
  readonly clock: VirtualClock;
  begin(): Pick<Station, 'source' | 'worker'>;
  source: MemorySource;
  worker: Worker;
}

/**
 * Runs processors and a sink over a list of inputs, in one process that may die at any step. Their tasks take turns, each until it
 * has nothing more to do: so what is appended has one order only, and a run with crashes must leave the very bytes of one without.
 */
export async function crashRun(options: CrashRunOptions): Promise<CrashRunResult> {
  let crashNext = false;
  let crashes = 0;
  const runtime = createMemoryRuntime({
    ...(options.partitions === undefined ? {} : { partitions: options.partitions }),
    onStep(step) {
      if (crashNext && step.act === 'commit' && step.at === 'mid') {
        crashNext = false;
        throw new Crashed('The input says so.');
      }
      options.onStep?.(step);
    },
  });
  const stations = stationsOf(options, runtime);
  for (const station of stations) begin(station, 'held');

  async function turn(index: number): Promise<void> {
    const station = stations[index]!;
    station.source.release();
    station.clock.advanceTo(runtime.clock.now());
    for (;;) {
      await station.worker.whenIdle();
      const dead = stations.find(({ worker }) => worker.status().error !== undefined);
      if (dead === undefined) break;
      const cause = await dead.worker.ended;
      if (!(cause instanceof Crashed)) throw cause;
      crashes += 1;
      runtime.restart();
      for (const [other, each] of stations.entries()) begin(each, other === index ? 'released' : 'held');
    }
    station.source.hold();
  }

  async function workOff(): Promise<void> {
    runtime.clock.advance(1);
    for (let before = -1, now = unitsOf(runtime); before !== now; now = unitsOf(runtime)) {
      before = now;
      for (const index of stations.keys()) await turn(index);
    }
  }

  for (const input of options.input) {
    if ('then' in input) {
      crashNext = input.then === 'crash';
      await workOff();
    } else if ('passMs' in input) {
      await workOff();
      runtime.clock.advance(input.passMs);
      await workOff();
    } else {
      runtime.log.append([input]);
    }
  }
  await workOff();
  for (const { worker } of stations) await worker.stop();
  return resultOf(runtime, crashes);
}

/** Dies at every step in turn, one run for each, and at last at every step of one single run; yields what each has left. */
export async function* everyCrash(
  options: CrashRunOptions,
): AsyncGenerator<readonly [where: string, CrashRunResult]> {
  const steps: string[] = [];
  await crashRun({
    ...options,
    onStep: ({ at, act, subject }) => void steps.push(`${at} ${act} of ${subject}`),
  });
  for (const [index, where] of steps.entries()) {
    let step = 0;
    const onStep: StepHook = () => {
      if (step++ === index) throw new Crashed(where);
    };
    yield [`${where}, step ${index}`, await crashRun({ ...options, onStep })];
  }
  yield ['at every step of one run', await crashedEverywhere(options)];
}

/** One run that dies at every step of every commit and of every write, once each. */
export async function crashedEverywhere(options: CrashRunOptions): Promise<CrashRunResult> {
  const died = new Set<string>();
  const commits = new Map<string, number>();
  const onStep: StepHook = ({ at, act, subject }) => {
    // Dying at an open leaves nothing behind, and would keep the tasks from ever being open together.
    if (act === 'open') return;
    const done = commits.get(subject) ?? 0;
    if (act === 'commit' && at === 'after') commits.set(subject, done + 1);
    const step = `${at} ${act} ${done} of ${subject}`;
    if (died.has(step)) return;
    died.add(step);
    throw new Crashed(step);
  };
  return crashRun({ ...options, onStep });
}

function stationsOf(options: CrashRunOptions, runtime: MemoryRuntime): Station[] {
  const { journal, rows } = runtime;
  const { sink, settings = {} } = options;
  const partitions = Array.from({ length: runtime.log.partitions }, (_, partition) => partition);
  const stations = (
    topics: readonly string[],
    build: (clock: VirtualClock, source: MemorySource) => Worker,
  ): Station[] =>
    partitions.map((partition) => {
      const clock = createVirtualClock(runtime.clock.now());
      const begin = (): Pick<Station, 'source' | 'worker'> => {
        clock.forget();
        const source = runtime.source(topics, [partition]);
        return { source, worker: build(clock, source) };
      };
      return { clock, begin, ...begin() };
    });
  const sinkSettings = { blockIntervalMs: 0, ...options.sinkSettings };
  return [
    ...options.processors.flatMap((processor) =>
      stations(processor.topics, (clock, source) =>
        createWorker({ processor, journal, source, clock, settings }),
      ),
    ),
    ...(sink === undefined
      ? []
      : stations(sink.topics, (clock, source) =>
          createSinkWorker({ sink, journal, source, clock, writer: rows, settings: sinkSettings }),
        )),
  ];
}

/** A new worker in the place of the last one. */
function begin(station: Station, delivery: 'held' | 'released'): void {
  Object.assign(station, station.begin());
  if (delivery === 'held') station.source.hold();
  void station.worker.start();
}

function unitsOf(runtime: MemoryRuntime): number {
  return runtime.journal.tasks().reduce((sum, task) => sum + runtime.journal.units(task).length, 0);
}

function resultOf({ log, journal, rows }: MemoryRuntime, crashes: number): CrashRunResult {
  const line = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) =>
      part instanceof Uint8Array ? Buffer.from(part).toString('base64') : part,
    );
  const partitions = Array.from({ length: log.partitions }, (_, partition) => partition);
  const topics = log
    .topics()
    .flatMap((topic) =>
      partitions.map(
        (partition) => [`${topic}/${partition}`, log.partition(topic, partition).map(line)] as const,
      ),
    );
  const entities = journal
    .tasks()
    .flatMap((task) =>
      [...journal.entities(task).scan(entityKey(''))].map(
        ([key, stored]) => [`${taskName(task)} ${key}`, line(stored)] as const,
      ),
    );
  return {
    topics: Object.fromEntries(topics),
    entities: Object.fromEntries(entities),
    // A table has no order: which of several topics' blocks comes first may change.
    rows: Object.fromEntries(rows.tables().map((table) => [table, rows.rows(table).map(line).sort()])),
    deadLetters: journal.deadLetters().map(line),
    crashes,
  };
}

/** Where two runs differ first, for people; null: nowhere. */
export function difference(a: CrashRunResult, b: CrashRunResult): string | null {
  const lines = ({ topics, entities, rows, deadLetters }: CrashRunResult): string[] =>
    [...Object.entries({ ...topics, ...rows, deadLetters }), ...Object.entries(entities)].flatMap(
      ([name, some]) => [some].flat().map((line, at) => `${name} [${at}] ${line}`),
    );
  const left = lines(a);
  const right = lines(b);
  const at = Array.from({ length: Math.max(left.length, right.length) }, (_, n) => n).find(
    (n) => left[n] !== right[n],
  );
  return at === undefined ? null : `${left[at] ?? 'nothing'}\n${right[at] ?? 'nothing'}`;
}
