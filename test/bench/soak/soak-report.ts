import { spread, type Spread } from '../measure.ts';
import type { Verdict } from './ledger.ts';
import type { LogReadBack, Table } from './read-back.ts';
import type { MemorySample, SoakRun } from './run-soak.ts';
import type { SoakOptions } from './soak-options.ts';
import { KILLS_FROM } from './soak-schedule.ts';
import type { TableRows } from './table-rows.ts';

/** The bar: an hour's end within 10 % of its tenth minute. */
const GROWTH_MAX = 1.1;
const TENTH_OF_SIXTY = 10 / 60;
/** Two minutes of an hour; of a short run as much as has some samples. */
const WINDOW = 2 / 60;
const WINDOW_MIN_MINUTES = 0.4;

export interface SoakReport {
  readonly options: SoakOptions;
  readonly memory: {
    /** Medians of what the process itself holds, in MB. */
    readonly tenthMinuteMb: number;
    readonly lastMb: number;
    readonly times: number;
    /** One for each minute. */
    readonly byMinuteMb: readonly number[];
    readonly largestResidentMb: number;
  };
  readonly verdict: Verdict;
  readonly tables: readonly {
    readonly table: string;
    readonly rows: number;
    readonly different: number;
    readonly onLog: number;
  }[];
  readonly isVerified: boolean;
  readonly deadLetters: number;
  readonly faults: SoakRun['faults'];
  readonly leftOut: SoakRun['leftOut'];
  readonly readyAgainMs: readonly number[];
  readonly repeatedPostings: number;
  readonly streamMadeAnew: number;
  readonly acknowledgedMs: Percentiles;
  readonly offeredMs: Percentiles;
  readonly failures: readonly string[];
  readonly met: boolean;
}

type Percentiles = Pick<Spread, 'median' | 'max'> & { readonly p99: number };

export function soakReport(input: {
  readonly options: SoakOptions;
  readonly run: SoakRun;
  readonly tables: Readonly<Record<string, TableRows>>;
  readonly log: LogReadBack;
  readonly isVerified: boolean;
  readonly verdict: Verdict;
}): SoakReport {
  const { options, run, log, isVerified, verdict } = input;
  const memory = memoryReport(run.samples, options.minutes);
  const tables = Object.entries(log.events).map(([table, onLog]) => ({
    ...{ table, onLog },
    ...(input.tables[table] ?? { rows: 0, different: 0 }),
  }));
  const failures = [
    ...Object.entries(verdict).flatMap(([what, count]) =>
      WRONG.includes(what) && count !== 0 ? [`${what}: ${String(count)}`] : [],
    ),
    ...tables.flatMap(({ table, rows, different, onLog }) =>
      different !== onLog || (ONCE.includes(table as Table) && rows !== onLog)
        ? [`${table} has ${rows} rows of ${different} events, the log ${onLog} events`]
        : [],
    ),
    ...(isVerified ? [] : ['`baton verify` found a difference']),
    ...(memory.times <= GROWTH_MAX
      ? []
      : [`memory grew to ${memory.times} times that of the tenth minute (limit: ${GROWTH_MAX})`]),
  ];
  return {
    ...{ options, memory, verdict, tables, isVerified, failures },
    ...{ faults: run.faults, leftOut: run.leftOut, readyAgainMs: run.readyAgainMs },
    ...{ repeatedPostings: run.repeatedPostings, streamMadeAnew: run.streamMadeAnew },
    ...{ acknowledgedMs: percentiles(run.acknowledgedMs), offeredMs: percentiles(run.offeredMs) },
    deadLetters: log.deadLetters,
    met: failures.length === 0,
  };
}

const WRONG: readonly string[] = ['lost', 'notEscalated', 'twice', 'unasked', 'unresolved'];
/** Senders send some events of conversations and agents twice; what Baton writes it writes once. */
const ONCE: readonly Table[] = ['escalation_events'];

function memoryReport(samples: readonly MemorySample[], minutes: number): SoakReport['memory'] {
  const between = (from: number, to: number): number =>
    spread(
      samples.filter(({ minute }) => minute >= from && minute <= to).map(({ memory }) => memory.anonymous),
    ).median;
  const windowTo = (share: number): number =>
    between(share * minutes - Math.max(WINDOW * minutes, WINDOW_MIN_MINUTES), share * minutes);
  const tenthMinuteMb = windowTo(TENTH_OF_SIXTY);
  const lastMb = windowTo(KILLS_FROM);
  return {
    ...{ tenthMinuteMb, lastMb, times: Number((lastMb / tenthMinuteMb).toFixed(3)) },
    byMinuteMb: Array.from({ length: Math.ceil(minutes) }, (_, minute) => between(minute, minute + 1)),
    largestResidentMb: Math.max(...samples.map(({ memory }) => memory.rss)),
  };
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
  return { median: at(0.5), p99: at(0.99), max: at(1) };
}

export function soakReportText(report: SoakReport): string {
  const { memory, verdict, options } = report;
  const n = (value: number): string => value.toLocaleString('en');
  const ms = ({ median, p99, max }: Percentiles): string =>
    `${n(median)} ms in the median, ${n(p99)} at the 99th percentile, ${n(max)} at most`;
  return [
    `${options.minutes} minutes at ${n(options.rate)} conversations a minute: ${n(verdict.conversations)} conversations, ${n(verdict.events)} events acknowledged, ${n(verdict.escalations)} asked for a person`,
    `faults: ${Object.entries(report.faults)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}${report.leftOut.length > 0 ? `; left out: ${report.leftOut.join('; ')}` : ''}`,
    `ready again after a kill: ${report.readyAgainMs.map(n).join(', ')} ms`,
    `postings sent again ${n(report.repeatedPostings)}, streams made anew ${n(report.streamMadeAnew)}, dead letters ${n(report.deadLetters)}`,
    `acknowledged in ${ms(report.acknowledgedMs)}; offered in ${ms(report.offeredMs)}`,
    `memory of its own: ${memory.tenthMinuteMb} MB in the tenth minute, ${memory.lastMb} MB at the end: ${memory.times} times (limit ${GROWTH_MAX}); ${memory.largestResidentMb} MB at most with pages of files`,
    `by minute, MB: ${memory.byMinuteMb.join(' ')}`,
    `lost ${verdict.lost}, not escalated ${verdict.notEscalated}, escalated twice ${verdict.twice}, without being asked ${verdict.unasked}, not resolved ${verdict.unresolved}`,
    ...verdict.examples,
    ...report.tables.map(
      ({ table, rows, different, onLog }) =>
        `${table}: ${n(onLog)} events on the log, ${n(different)} in ClickHouse (${n(rows)} rows)`,
    ),
    `every decision repeated by \`baton verify\`: ${report.isVerified ? 'the same' : 'DIFFERS'}`,
    report.met ? 'met' : `MISSED: ${report.failures.join('; ')}`,
  ].join('\n');
}
