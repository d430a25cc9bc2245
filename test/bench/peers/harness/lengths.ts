/**
 * A log, and the part of it that is measured: from and to which share of the outputs. Before it a process starts and warms up (a JVM
 * compiles); after it some partitions are already at their end. What is between is the slope: the same process at two lengths of the log.
 */
export interface Length {
  readonly turns: number;
  readonly marks: readonly [from: number, to: number];
}

/** Candidates that are slow get a shorter log: a run should take minutes, not an hour. */
export type LogSize = 'short' | 'long';

export const FULL: Readonly<Record<LogSize, Length>> = {
  short: { turns: 300_000, marks: [0.3, 0.95] },
  long: { turns: 2_000_000, marks: [0.5, 0.95] },
};

/** To see that everything works. A JVM is not yet warm there, and noise is large. */
export const QUICK: Readonly<Record<LogSize, Length>> = {
  short: { turns: 100_000, marks: [0.3, 0.95] },
  long: { turns: 300_000, marks: [0.4, 0.95] },
};
