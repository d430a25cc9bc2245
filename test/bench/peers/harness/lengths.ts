/** Candidates that are slow get shorter logs: a run should take minutes, not an hour. */
export type LogPair = 'short' | 'long';

/** Turns of the shorter and the longer log of a pair. What is measured is the slope between them: starting up costs nothing in it. */
export interface Lengths {
  readonly from: number;
  readonly to: number;
}

export const FULL: Readonly<Record<LogPair, Lengths>> = {
  short: { from: 100_000, to: 300_000 },
  long: { from: 500_000, to: 1_500_000 },
};

/** To see that everything works. A JVM is not yet warm there, and noise is large. */
export const QUICK: Readonly<Record<LogPair, Lengths>> = {
  short: { from: 50_000, to: 100_000 },
  long: { from: 100_000, to: 300_000 },
};
