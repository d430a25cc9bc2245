/** One line of a benchmark: how many units of work a second, of this process's CPU time and of wall time. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly count: number;
  readonly perCpuSecond: Spread;
  readonly perWallSecond: Spread;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * Runs `work` once to warm up and then `runs` times. `work` returns how many units it did; `setup` is outside the measurement.
 * CPU time is the whole process's (user and system, all threads), so work handed to other threads counts.
 */
export async function measure<T>(options: {
  readonly name: string;
  readonly unit: string;
  readonly runs?: number;
  readonly setup: () => Promise<T> | T;
  readonly work: (context: T) => Promise<number> | number;
  readonly teardown?: (context: T) => Promise<void> | void;
}): Promise<Measured> {
  const runs = options.runs ?? 3;
  const cpu: number[] = [];
  const wall: number[] = [];
  let count = 0;
  for (let run = 0; run <= runs; run += 1) {
    const context = await options.setup();
    const cpuBefore = process.cpuUsage();
    const wallBefore = performance.now();
    count = await options.work(context);
    const wallSeconds = (performance.now() - wallBefore) / 1_000;
    const used = process.cpuUsage(cpuBefore);
    await options.teardown?.(context);
    if (run === 0) continue;
    cpu.push(count / ((used.user + used.system) / 1_000_000));
    wall.push(count / wallSeconds);
  }
  return {
    name: options.name,
    unit: options.unit,
    count,
    perCpuSecond: spread(cpu),
    perWallSecond: spread(wall),
  };
}

export function print(measured: Measured): void {
  const row = (s: Spread): string =>
    [s.min, s.median, s.max].map((n) => Math.round(n).toLocaleString('en').padStart(11)).join('');
  console.log(
    `${measured.name}  (${measured.count.toLocaleString('en')} ${measured.unit} a run; min, median, max)`,
  );
  console.log(`  ${measured.unit} per CPU-second   ${row(measured.perCpuSecond)}`);
  console.log(`  ${measured.unit} per wall second  ${row(measured.perWallSecond)}`);
}

/** A bar that the benchmark is held to; missing it is reported, and makes the run exit with 1. */
export function bar(what: string, value: number, atLeast: number): boolean {
  const met = value >= atLeast;
  console.log(
    `  ${met ? 'met   ' : 'MISSED'}  ${what}: ${value.toLocaleString('en')} (bar: ${atLeast.toLocaleString('en')})`,
  );
  if (!met) process.exitCode = 1;
  return met;
}

/** A bar that is a limit. */
export function barAtMost(what: string, value: number, atMost: number): boolean {
  const met = value <= atMost;
  console.log(
    `  ${met ? 'met   ' : 'MISSED'}  ${what}: ${value.toLocaleString('en')} (limit: ${atMost.toLocaleString('en')})`,
  );
  if (!met) process.exitCode = 1;
  return met;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    min: sorted[0] ?? Number.NaN,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}
