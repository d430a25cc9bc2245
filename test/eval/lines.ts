import type { HearingReport, OrdinaryTally, Tally } from './hearing.ts';
import { NEAR } from './near.ts';

/** The report for people. */
export function linesOf(report: HearingReport): readonly string[] {
  return [
    `Hearing a request for a human, on the ${report.half} half.`,
    'Halves are by hash of the text. Single rows were read of the develop half only; of the report half the figures below were',
    'seen between rounds of edits, so they are not blind. Some sets are made from templates, which a hash does not keep',
    `apart: "near" rows share ${String(100 * NEAR)} % of their words with a row of the develop half, "unlike" rows do not.`,
    '',
    `Requests${head.slice(8)}  escalated, 95 % interval; escalated or offered, 95 % interval; by keywords`,
    ...Object.entries(report.requests).map(([name, counted]) => row(name, counted, requestRest(counted))),
    '',
    'For the service desk (to be offered)',
    row('contact_customer_service', report.service, ''),
    '',
    'Ordinary turns: escalations per 10,000, 95 % interval; offers per 10,000; by keywords per 10,000',
    ...Object.entries(report.ordinary).map(([name, counted]) => row(name, counted, ordinaryRest(counted))),
    '',
    'Traps',
    ...Object.entries(report.traps).map(([name, counted]) => row(name, counted, `asks ${counted.asks}`)),
  ];
}

const head = `${' '.repeat(42)}   rows escalate  offer continue`;

function row(name: string, counted: Tally, rest: string): string {
  const { rows, escalate, offer } = counted;
  const columns = [String(rows).padStart(7), String(escalate).padStart(9), String(offer).padStart(7)];
  return `  ${name.padEnd(40)}${columns.join('')}${String(counted.continue).padStart(9)}  ${rest}`;
}

function requestRest(counted: Tally): string {
  const keywords = counted.rows === 0 ? 0 : (100 * counted.keywords) / counted.rows;
  return [
    percent(counted.escalatePercent, counted.interval),
    percent(counted.heardPercent, counted.heardInterval),
    `${keywords.toFixed(1)} %`,
  ].join('; ');
}

function ordinaryRest(counted: OrdinaryTally): string {
  const ends = counted.interval.map((end) => (end * 100).toFixed(2)).join(', ');
  return `${counted.per10k.toFixed(2)} [${ends}]; ${counted.offersPer10k.toFixed(1)}; ${counted.keywordsPer10k.toFixed(1)}`;
}

function percent(share: number, interval: readonly [low: number, high: number]): string {
  return `${share.toFixed(1).padStart(5)} % [${interval.map((end) => end.toFixed(1)).join(', ')}]`;
}
