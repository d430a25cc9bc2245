import { spread, type Spread } from '../../measure.ts';
import type { Candidate } from './candidates.ts';
import type { Run } from './run-once.ts';

export interface Measurement {
  readonly name: string;
  readonly promise: Candidate['promise'];
  /** Turns per second, in steady state. */
  readonly perCpuSecond: Spread;
  readonly perWallSecond: Spread;
  readonly peakMegabytes: Spread;
  readonly runs: readonly Run[];
}

export const measurement = ({ name, promise }: Candidate, runs: readonly Run[]): Measurement => ({
  name,
  promise,
  perCpuSecond: spread(runs.map((run) => slope(run, 'cpuSeconds'))),
  perWallSecond: spread(runs.map((run) => slope(run, 'wallSeconds'))),
  peakMegabytes: spread(runs.map((run) => run.peakMegabytes)),
  runs,
});

/** Turns per second between the first and the last look. */
export function slope({ samples }: Run, seconds: 'cpuSeconds' | 'wallSeconds'): number {
  const first = samples[0]!;
  const last = samples.at(-1)!;
  return (last.turns - first.turns) / (last[seconds] - first[seconds]);
}
