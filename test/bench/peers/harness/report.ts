import { bar, type Spread } from '../../measure.ts';
import { CEILING, IN_MEMORY, OURS, ROCKSDB, SERVER_KAFKA } from './candidates.ts';
import type { Measurement } from './slope.ts';

/** What ours is held to: its median over that of another. */
const BARS = [
  { peer: IN_MEMORY, atLeast: 1.3 },
  { peer: ROCKSDB, atLeast: 1.5 },
  { peer: SERVER_KAFKA, atLeast: 3 },
  { peer: CEILING, atLeast: 0.6 },
];

export interface Ratio {
  readonly peer: string;
  readonly ratio: number;
  readonly atLeast: number;
  readonly met: boolean;
}

/** `counted`: the best setting of each candidate. */
export function ratios(counted: readonly Measurement[]): Ratio[] {
  const medianOf = (name: string): number =>
    counted.find((measured) => measured.name.startsWith(name))?.perCpuSecond.median ?? Number.NaN;
  return BARS.map(({ peer, atLeast }) => {
    const ratio = Math.round((100 * medianOf(OURS)) / medianOf(peer)) / 100;
    return { peer, atLeast, ratio, met: ratio >= atLeast };
  });
}

export function printMeasurements(measurements: readonly Measurement[]): void {
  console.log('Turns per second in steady state (minimum, median, maximum)\n');
  console.log(
    `${''.padEnd(36)}${'per CPU-second'.padStart(27)}${'per wall second'.padStart(30)}${'MB'.padStart(8)}`,
  );
  for (const { name, promise, perCpuSecond, perWallSecond, peakMegabytes } of measurements) {
    const what = `${name}${promise === 'nothing' ? ' (promises nothing)' : ''}`;
    console.log(
      `${what.padEnd(36)}${row(perCpuSecond)}   ${row(perWallSecond)}${String(peakMegabytes.max).padStart(8)}`,
    );
  }
  console.log();
}

export function printRatios(held: readonly Ratio[]): void {
  for (const { peer, ratio, atLeast } of held) bar(`per CPU-second, times ${peer}`, ratio, atLeast);
}

const row = ({ min, median, max }: Spread): string =>
  [min, median, max].map((n) => Math.round(n).toLocaleString('en').padStart(9)).join('');
