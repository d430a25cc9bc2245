import { countText, durationText } from '../reading/display-text.ts';
import { table } from '../terminal/text-table.ts';
import { ALL, type FigureName, type Figures } from './figures.ts';
import type { Past } from './past.ts';
import type { Comparison, Simulated, Simulation, Spread } from './simulate.ts';

interface Shown {
  readonly name: FigureName;
  readonly title: string;
  readonly text: (value: number) => string;
  /** Of a difference; absent: the same. */
  readonly differenceText?: (value: number) => string;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const points = (share: number): string => `${(100 * share).toFixed(1)} points`;
const SHOWN: readonly Shown[] = [
  { name: 'repliedCount', title: 'replied', text: (value) => countText(Math.round(value)) },
  { name: 'waitP50Ms', title: 'wait, median', text: durationText },
  { name: 'waitP90Ms', title: 'wait, 90 %', text: durationText },
  { name: 'serviceLevel', title: 'replied in 30 s', text: percent, differenceText: points },
  { name: 'abandonment', title: 'abandoned', text: percent, differenceText: points },
  { name: 'occupancy', title: 'occupancy', text: percent, differenceText: points },
];

/** With fewer departures the patience of customers is hardly known. */
const DEPARTURES_MIN = 20;

/** For people. */
export function simulationText(workspace: string, past: Past, simulation: Simulation): string {
  const { comparisons, seeds, timeZone } = simulation;
  const all = comparisons.find(({ of }) => of === ALL);
  const queues = comparisons.filter(({ of }) => of.startsWith('queue '));
  const hours = comparisons.filter(({ of }) => of.startsWith('hour '));
  const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return [
    `${countText(all?.happened?.episodes ?? 0)} episodes of workspace ${workspace}, ${time(past.from)} to ${time(past.to)} UTC; ${seeds} runs.`,
    'A figure of the runs is their mean, with the bounds of the middle 95 %.',
    '',
    ...(all === undefined ? [] : [figuresTable([all, ...(queues.length > 1 ? queues : [])])]),
    '',
    hoursTable(hours, timeZone),
    '',
    ...notes(simulation),
  ].join('\n');
}

/** For programs. */
export function simulationJson(workspace: string, past: Past, simulation: Simulation): object {
  const { seeds, timeZone, comparisons } = simulation;
  return {
    workspace,
    from: new Date(past.from).toISOString(),
    to: new Date(past.to).toISOString(),
    seeds,
    timeZone,
    ...departuresOf(simulation),
    figures: comparisons,
  };
}

function figuresTable(comparisons: readonly Comparison[]): string {
  const isChanged = comparisons.some(({ changed }) => changed !== null);
  const rows = comparisons.flatMap((comparison) =>
    SHOWN.map(({ name, title, text, differenceText = text }, index) => [
      index === 0 ? comparison.of : '',
      title,
      valueText(comparison.happened, name, text),
      spreadText(comparison.asItWas[name], text),
      ...(isChanged
        ? [
            spreadText(comparison.changed?.[name], text),
            spreadText(comparison.difference?.[name], signed(differenceText)),
          ]
        : []),
    ]),
  );
  return table(
    ['', '', 'happened', 'simulated as it was', ...(isChanged ? ['simulated, changed', 'difference'] : [])],
    rows,
  );
}

/** Each cell: what happened, then what is simulated. */
function hoursTable(hours: readonly Comparison[], timeZone: string): string {
  const shown = SHOWN.filter(({ name }) => name !== 'repliedCount');
  const rows = hours.map(({ of, happened, asItWas, changed }) => [
    of.replace('hour ', ''),
    countText(happened?.episodes ?? 0),
    ...shown.map(({ name, text }) => {
      const simulated: Simulated = changed ?? asItWas;
      return `${valueText(happened, name, text)} > ${meanText(simulated[name], text)}`;
    }),
  ]);
  return table([`hour (${timeZone})`, 'episodes', ...shown.map(({ title }) => title)], rows);
}

function valueText(figures: Figures | null, name: FigureName, text: (value: number) => string): string {
  const value = figures?.[name] ?? null;
  return value === null ? '–' : text(value);
}

function meanText(spread: Spread | null, text: (value: number) => string): string {
  return spread === null ? '–' : text(spread.mean);
}

function spreadText(spread: Spread | null | undefined, text: (value: number) => string): string {
  if (spread == null) return '–';
  return `${text(spread.mean)} (${text(spread.low)} to ${text(spread.high)})`;
}

function signed(text: (value: number) => string): (value: number) => string {
  return (value) => `${value > 0 ? '+' : ''}${text(value)}`;
}

/** What the patience of customers is known from. */
function departuresOf({ observed }: Simulation) {
  const waits = [...observed.episodes.values()].map(({ wait }) => wait);
  return {
    customers: waits.length,
    departures: waits.filter(({ left }) => left).length,
    longestWaitMs: waits.reduce((longest, { ms }) => Math.max(longest, ms), 0),
  };
}

function notes(simulation: Simulation): readonly string[] {
  const { customers, departures, longestWaitMs } = departuresOf(simulation);
  const all = simulation.comparisons.find(({ of }) => of === ALL);
  const waits = (all?.changed ?? all?.asItWas)?.waitP90Ms?.high ?? 0;
  return [
    `${countText(departures)} of ${countText(customers)} customers left before an agent had them; those who were served count as willing to wait at least that long.`,
    ...(departures < DEPARTURES_MIN || waits > longestWaitMs
      ? [
          `The longest wait in the log is ${durationText(longestWaitMs)}. It says little of how many leave after longer waits: where those are simulated, abandonment is too low and waits are too long.`,
        ]
      : []),
  ];
}
