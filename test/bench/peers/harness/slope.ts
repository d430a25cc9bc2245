import { spread, type Spread } from '../../measure.ts';
import type { Candidate } from './candidates.ts';
import type { Run } from './run-once.ts';

/** A run over the shorter log and one over the longer. */
export interface Pair {
  readonly from: Run;
  readonly to: Run;
}

export interface Measurement {
  readonly name: string;
  readonly promise: Candidate['promise'];
  /** Turns per second, in steady state. */
  readonly perCpuSecond: Spread;
  readonly perWallSecond: Spread;
  /** Megabytes, over the longer log. */
  readonly peakMegabytes: Spread;
  readonly pairs: readonly Pair[];
}

export const measurement = ({ name, promise }: Candidate, pairs: readonly Pair[]): Measurement => ({
  name,
  promise,
  perCpuSecond: spread(pairs.map(turnsPerCpuSecond)),
  perWallSecond: spread(
    pairs.map(({ from, to }) => (to.turns - from.turns) / (to.wallSeconds - from.wallSeconds)),
  ),
  peakMegabytes: spread(pairs.map(({ to }) => to.peakMegabytes)),
  pairs,
});

export const turnsPerCpuSecond = ({ from, to }: Pair): number =>
  (to.turns - from.turns) / (to.cpuSeconds - from.cpuSeconds);
