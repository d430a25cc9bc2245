import { replay } from './call-centre.ts';
import type { Call } from './calls.ts';
import { accuracyOf, estimators, type Estimator } from './estimators.ts';

/** The first waits after everything that was learned is forgotten, beside QLm by priority that begins anew too. */
export interface ColdStart {
  readonly startCount: number;
  readonly waitCount: number;
  /** Root squared error of the learned estimate / that of QLm by priority, over all starts together. */
  readonly ratio: number;
  /** Starts whose own ratio is above 1, and the highest. */
  readonly worseCount: number;
  readonly worstRatio: number;
}

/** One call in so many is a start. */
const START_EVERY = 50;
const FIRST_WAITS = 50;

export function coldStart(calls: readonly Call[]): ColdStart {
  const { learned, 'QLm by priority': formula } = estimators(0);
  const ratios: number[] = [];
  let [learnedSquares, formulaSquares] = [0, 0];
  for (let from = START_EVERY; from < calls.length; from += START_EVERY) {
    const start = calls[from]!;
    const dayOn = calls.filter(({ day }) => day >= start.day);
    const first = replay(dayOn, { freshFrom: start.number, judgedMax: FIRST_WAITS }).filter(
      ({ call }) => call.serviceS !== null,
    );
    if (first.length < FIRST_WAITS) continue;
    const squares = (estimate: Estimator): number => {
      const { rootSquared, meanWaitS } = accuracyOf(first, estimate);
      return (rootSquared * meanWaitS) ** 2;
    };
    const [own, other] = [squares(learned!), squares(formula!)];
    learnedSquares += own;
    formulaSquares += other;
    ratios.push(Math.sqrt(own / other));
  }
  return {
    startCount: ratios.length,
    waitCount: FIRST_WAITS,
    ratio: Math.sqrt(learnedSquares / formulaSquares),
    worseCount: ratios.filter((ratio) => ratio > 1).length,
    worstRatio: Math.max(...ratios),
  };
}
