import { coldStart, type ColdStart } from './cold-start.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { replay, type Judged } from './call-centre.ts';
import type { Call } from './calls.ts';
import { accuracyOf, estimators, type Accuracy } from './estimators.ts';

/** First and last day, both included. */
export type Days = readonly [first: number, last: number];

export interface WaitsReport {
  readonly trainDays: Days;
  readonly testDays: Days;
  /** By estimator: callers of the test days who were served. */
  readonly accuracy: Readonly<Record<string, Accuracy>>;
  /** Those who left, and those of them whose wait was by then longer than the promise's 90th percentile. */
  readonly leavers: { readonly count: number; readonly exceeded: number };
  readonly coverage: Coverage;
  /** The learned estimate alone. */
  readonly slices: readonly Slice[];
  readonly coldStart: ColdStart;
  readonly bars: readonly Bar[];
}

interface Slice {
  readonly by: 'queue' | 'priority' | 'hour';
  readonly name: string;
  readonly accuracy: Accuracy;
  readonly formula: Accuracy;
  readonly coverage: Coverage;
}

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const FORMULA = 'QLm by priority';
const LEARNED = 'learned';

/**
 * What callers of the test days were told, against what followed. Estimators go on learning through the test days, each wait once it
 * has ended; the constant is the mean of the train days.
 * @throws Error where no caller of these days waited
 */
export function waitsReport(all: readonly Call[], trainDays: Days, testDays: Days): WaitsReport {
  const calls = all.filter(({ day }) => day >= trainDays[0] && day <= testDays[1]);
  const judged = replay(calls);
  const train = servedOf(judged, trainDays);
  const test = judged.filter(({ call }) => isWithin(call, testDays));
  const served = servedOf(judged, testDays);
  if (train.length === 0 || served.length === 0) {
    throw new Error(
      `nobody who waited was served on days ${trainDays.join('-')} or ${testDays.join('-')}: --train-days and --test-days name days of the file`,
    );
  }
  const meanS = train.reduce((sum, { call }) => sum + call.waitS, 0) / train.length;
  const accuracy = Object.fromEntries(
    Object.entries(estimators(meanS)).map(([name, estimate]) => [name, accuracyOf(served, estimate)]),
  );
  const coverage = coverageOf(test);
  const cold = coldStart(calls);
  const left = test.filter(({ call }) => call.serviceS === null);
  const learned = accuracy[LEARNED]!;
  return {
    trainDays,
    testDays,
    accuracy,
    leavers: {
      count: left.length,
      exceeded: left.filter(({ call, joined }) => call.waitS * 1_000 > joined.promise.p90Ms).length,
    },
    coverage,
    slices: (['queue', 'priority', 'hour'] as const).flatMap((by) => slicesOf(test, by)),
    coldStart: cold,
    bars: [
      {
        name: `root squared error / that of ${FORMULA}`,
        value: learned.rootSquared / accuracy[FORMULA]!.rootSquared,
        low: 0,
        high: 0.87,
      },
      {
        name: 'root squared error / that of the constant',
        value: learned.rootSquared / accuracy['constant']!.rootSquared,
        low: 0,
        high: 0.83,
      },
      { name: 'bias in seconds', value: learned.biasS, low: -5, high: 5 },
      { name: 'coverage of the 80 % range', value: coverage.within, low: 0.77, high: 0.83 },
      { name: `first waits, error / that of ${FORMULA}`, value: cold.ratio, low: 0, high: 1 },
    ],
  };
}

function slicesOf(judged: readonly Judged[], by: Slice['by']): readonly Slice[] {
  const nameOf = ({ call }: Judged): string => {
    if (by === 'queue') return call.type;
    return by === 'priority' ? String(call.priority) : String(call.hour).padStart(2, '0');
  };
  const names = [...new Set(judged.map(nameOf))].sort();
  return names.flatMap((name) => {
    const own = judged.filter((one) => nameOf(one) === name);
    const served = own.filter(({ call }) => call.serviceS !== null);
    if (served.length === 0) return [];
    const { [LEARNED]: learned, [FORMULA]: formula } = estimators(0);
    return [
      {
        by,
        name,
        accuracy: accuracyOf(served, learned!),
        formula: accuracyOf(served, formula!),
        coverage: coverageOf(own),
      },
    ];
  });
}

function servedOf(judged: readonly Judged[], days: Days): readonly Judged[] {
  return judged.filter(({ call }) => call.serviceS !== null && isWithin(call, days));
}

function isWithin({ day }: Call, [first, last]: Days): boolean {
  return day >= first && day <= last;
}
