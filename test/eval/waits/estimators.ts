import { queueWait } from '#domain/waits';
import type { Judged, Joined } from './call-centre.ts';

/** Expected waits in seconds, each by what was known when the caller joined. */
export type Estimator = (joined: Joined) => number;

/** @param meanS mean wait of earlier days */
export function estimators(meanS: number): Readonly<Record<string, Estimator>> {
  return {
    constant: () => meanS,
    'n·AHT/agents': ({ view }) => (view.aheadCount * view.meanServiceMs) / view.serverCount / 1_000,
    QL: ({ view, waitingCount }) => ((waitingCount + 1) * view.meanServiceMs) / view.serverCount / 1_000,
    QLm: ({ view, waitingCount }) => queueWait({ ...view, aheadCount: waitingCount }).meanMs / 1_000,
    'QLm by priority': ({ view }) => queueWait(view).meanMs / 1_000,
    HOL: ({ view }) => view.headAgeMs / 1_000,
    LES: ({ lastWaitMs }) => (lastWaitMs ?? 0) / 1_000,
    learned: ({ promise }) => promise.meanMs / 1_000,
  };
}

/** How far the estimates of callers who were served are off. */
export interface Accuracy {
  readonly count: number;
  readonly meanWaitS: number;
  /** Mean of estimate - wait. */
  readonly biasS: number;
  readonly meanAbsoluteS: number;
  /** Root of the mean squared error / mean wait. */
  readonly rootSquared: number;
}

export function accuracyOf(judged: readonly Judged[], estimate: Estimator): Accuracy {
  let [wait, error, absolute, squared] = [0, 0, 0, 0];
  for (const { call, joined } of judged) {
    const off = estimate(joined) - call.waitS;
    wait += call.waitS;
    error += off;
    absolute += Math.abs(off);
    squared += off * off;
  }
  const count = judged.length;
  return {
    count,
    meanWaitS: wait / count,
    biasS: error / count,
    meanAbsoluteS: absolute / count,
    rootSquared: Math.sqrt(squared / count) / (wait / count),
  };
}
