import { hear } from '#domain/trigger';
import { compilePhrases, tokenize } from '#domain/text';
import type { Outcome } from '#domain/vocabulary';
import { wilson } from './interval.ts';
import type { Row } from './rows.ts';
import { halfOf, type Half } from './split.ts';
import { TRAPS } from './traps.ts';

interface Tally {
  readonly rows: number;
  readonly escalate: number;
  readonly offer: number;
  readonly continue: number;
  /** Share that escalated, in percent, and its 95 % Wilson interval. */
  readonly escalatePercent: number;
  readonly interval: readonly [low: number, high: number];
}

export interface HearingReport {
  readonly half: Half;
  readonly requests: Readonly<Record<string, Tally>>;
  readonly service: Tally;
  /** `per10k`: escalations per 10,000 turns. */
  readonly ordinary: Readonly<
    Record<string, Tally & { readonly per10k: number; readonly offersPer10k: number }>
  >;
  readonly traps: Readonly<Record<string, Tally & { readonly asks: string }>>;
}

interface Judged {
  readonly row: Row;
  readonly outcome: Outcome;
}

const OWN = compilePhrases([]);

export function judge(rows: readonly Row[], half: Half): readonly Judged[] {
  return rows
    .filter((row) => halfOf(row.text) === half)
    .map((row) => ({ row, outcome: hear(tokenize(row.text), row.language, OWN).outcome }));
}

export function reportOf(judged: readonly Judged[], half: Half): HearingReport {
  const requests = judged.filter(({ row }) => row.gold === 'request');
  const ordinary = judged.filter(({ row }) => row.gold === 'ordinary');
  const slices: (readonly [string, (row: Row) => boolean])[] = [
    ['all', () => true],
    ['clean', (row) => row.noise.length === 0],
    ['noisy', (row) => row.noise.length > 0],
  ];
  for (const noise of distinct(requests.flatMap(({ row }) => row.noise)))
    slices.push([noise, (row) => row.noise.includes(noise)]);
  for (const language of distinct(requests.map(({ row }) => row.language)))
    slices.push([`language ${language}`, (row) => row.language === language]);
  for (const file of distinct(requests.map(({ row }) => row.file)))
    slices.push([file, (row) => row.file === file]);
  return {
    half,
    requests: Object.fromEntries(
      slices.map(([name, test]) => [name, tally(requests.filter(({ row }) => test(row)))]),
    ),
    service: tally(judged.filter(({ row }) => row.gold === 'service')),
    ordinary: Object.fromEntries(
      ['all', ...distinct(ordinary.map(({ row }) => row.file))].map((file) => {
        const counted = tally(ordinary.filter(({ row }) => file === 'all' || row.file === file));
        return [
          file,
          {
            ...counted,
            per10k: per10k(counted.escalate, counted.rows),
            offersPer10k: per10k(counted.offer, counted.rows),
          },
        ];
      }),
    ),
    traps: Object.fromEntries(
      TRAPS.map(({ name, asks, holds }) => [
        name,
        { ...tally(judged.filter(({ row }) => holds(row))), asks },
      ]),
    ),
  };
}

export function linesOf(report: HearingReport): readonly string[] {
  const percent = ({ escalatePercent, interval }: Tally) =>
    `${escalatePercent.toFixed(1).padStart(6)} %  [${interval.map((end) => end.toFixed(1)).join(', ')}]`;
  const row = (name: string, counted: Tally, rest: string) =>
    `  ${name.padEnd(40)}${String(counted.rows).padStart(7)}${String(counted.escalate).padStart(9)}${String(counted.offer).padStart(7)}${String(counted.continue).padStart(9)}  ${rest}`;
  const head = `  ${''.padEnd(40)}   rows escalate  offer continue`;
  return [
    `Hearing a request for a human, on the ${report.half} half.`,
    'Halves are by hash of the text; the rules were written while looking at the develop half only.',
    '',
    `Requests${head.slice(10)}  escalated, 95 % interval; escalated or offered`,
    ...Object.entries(report.requests).map(([name, counted]) =>
      row(
        name,
        counted,
        `${percent(counted)}; ${(100 - (100 * counted.continue) / Math.max(1, counted.rows)).toFixed(1)} %`,
      ),
    ),
    '',
    `For the service desk (to be offered)`,
    row('contact_customer_service', report.service, ''),
    '',
    'Ordinary turns, escalations per 10,000 and 95 % interval; offers per 10,000',
    ...Object.entries(report.ordinary).map(([name, counted]) =>
      row(
        name,
        counted,
        `${counted.per10k.toFixed(2)} [${counted.interval.map((end) => (end * 100).toFixed(2)).join(', ')}]; ${counted.offersPer10k.toFixed(1)}`,
      ),
    ),
    '',
    'Traps',
    ...Object.entries(report.traps).map(([name, counted]) => row(name, counted, `asks ${counted.asks}`)),
  ];
}

/** Up to `max` of each kind of error; of the develop half only, or the other would be learnt from. */
export function examplesOf(judged: readonly Judged[], max: number): readonly string[] {
  const some = (title: string, test: (one: Judged) => boolean) => [
    title,
    ...distinct(
      judged
        .filter(test)
        .map(({ row, outcome }) => `  ${outcome.padEnd(9)}${row.file} ${row.intent}: ${row.text}`),
    ).slice(0, max),
  ];
  return [
    ...some(
      'False alarms (develop half):',
      ({ row, outcome }) => row.gold === 'ordinary' && outcome === 'escalate',
    ),
    ...some('Misses (develop half):', ({ row, outcome }) => row.gold === 'request' && outcome !== 'escalate'),
  ];
}

function tally(judged: readonly Judged[]): Tally {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  const escalate = count('escalate');
  const [low, high] = wilson(escalate, judged.length);
  return {
    rows: judged.length,
    escalate,
    offer: count('offer'),
    continue: count('continue'),
    escalatePercent: judged.length === 0 ? 0 : (100 * escalate) / judged.length,
    interval: [100 * low, 100 * high],
  };
}

function per10k(hits: number, of: number): number {
  return of === 0 ? 0 : (10_000 * hits) / of;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
