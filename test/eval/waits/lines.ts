import type { Accuracy } from './estimators.ts';
import type { Bar, WaitsReport } from './report.ts';

/** The report for people, as Markdown tables. */
export function waitLines(report: WaitsReport): readonly string[] {
  const { accuracy, coverage, leavers, slices, coldStart: cold, bars } = report;
  return [
    `Learned from days ${report.trainDays.join('-')} on, judged on days ${report.testDays.join('-')}: callers who waited and were served, estimated when they joined.`,
    ...table(
      ['estimate', 'callers', 'mean wait s', 'bias s', 'mean abs. error s', 'root squared error / mean'],
      Object.entries(accuracy).map(([name, one]) => [name, String(one.count), ...errors(one)]),
    ),
    `Promised ranges: ${percent(coverage.below)} shorter than the 10th percentile, ${percent(coverage.within)} within 10-90 %, ${percent(coverage.above)} longer than the 90th; ${percent(coverage.belowMedian)} shorter than the median.`,
    `${leavers.count} left; ${leavers.exceeded} of them had waited for longer than the 90th percentile. Where whoever left counts as having waited longer: ${percent(coverage.withinWithLeavers)} within.`,
    '',
    'The learned estimate:',
    ...table(
      [
        'by',
        'callers',
        'mean wait s',
        'bias s',
        'mean abs. error s',
        'root squared error / mean',
        'QLm by priority',
        'within 10-90 %',
      ],
      slices.map((slice) => [
        `${slice.by} ${slice.name}`,
        String(slice.accuracy.count),
        ...errors(slice.accuracy),
        slice.formula.rootSquared.toFixed(3),
        percent(slice.coverage.within),
      ]),
    ),
    `Begun anew at ${cold.startCount} calls, the first ${cold.waitCount} waits: root squared error ${cold.ratio.toFixed(3)} of that of QLm by priority; larger at ${cold.worseCount} of them, at most ${cold.worstRatio.toFixed(2)} times.`,
    '',
    ...bars.map(barLine),
  ];
}

function errors({ meanWaitS, biasS, meanAbsoluteS, rootSquared }: Accuracy): readonly string[] {
  return [meanWaitS.toFixed(1), biasS.toFixed(1), meanAbsoluteS.toFixed(1), rootSquared.toFixed(3)];
}

function barLine({ name, value, low, high }: Bar): string {
  const bar = low === 0 ? `at most ${high}` : `from ${low} to ${high}`;
  return `${value >= low && value <= high ? 'met' : 'MISSED'}  ${name}: ${value.toFixed(3)}, ${bar}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
