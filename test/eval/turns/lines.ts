import type { OwnTurnsReport, Timings } from './own-turns.ts';
import type { BreakdownReport, HandoffReport, Votes } from './public-turns.ts';

const NAME = 34;

/** The reports for people. */
export function ownTurnLines(report: OwnTurnsReport): readonly string[] {
  const { labels } = report;
  return [
    `The turn at which a human comes: ${report.conversations} conversations of our own, the ${report.half} half.`,
    `Two labels agree on whether a human is needed in ${labels.sameNeed} of ${labels.of}, on the turn within one in ${labels.sameTurn} of those that need one.`,
    '',
    head('Everything on'),
    ...Object.entries(report.all).map(([name, timings]) => row(name, timings)),
    '',
    head('Escalated or offered, by the reason of the label'),
    ...Object.entries(report.byReason).map(([name, timings]) => row(name, timings)),
    '',
    head('By language'),
    ...Object.entries(report.byLanguage).map(([name, timings]) => row(name, timings)),
    '',
    head('Ablation'),
    ...report.ablation.map(([name, timings]) => row(name, timings)),
  ];
}

export function publicTurnLines(handoffs: HandoffReport, breakdowns: BreakdownReport): readonly string[] {
  return [
    `Handoffs of MHCH (makeup2): ${handoffs.conversations} conversations, ${handoffs.without} without one; word ids only, so neither words nor languages are heard.`,
    `  ${'who says when'.padEnd(NAME)}  GT-I  GT-III`,
    ...Object.entries(handoffs.scores).map(
      ([name, [one, three]]) =>
        `  ${name.padEnd(NAME)}${one.toFixed(1).padStart(6)}${three.toFixed(1).padStart(8)}`,
    ),
    '',
    `Breakdowns of DBDC3 (IRIS, TKTK): ${breakdowns.conversations} conversations of chit-chat; mean votes on the assistant's turn.`,
    `  ${''.padEnd(NAME)} turns   none  possible  breakdown`,
    votesRow('every turn of the assistant', breakdowns.all),
    votesRow('the one before Baton came in', breakdowns.acted),
  ];
}

function head(title: string): string {
  const columns = ['early', 'on time', 'late', 'missed', 'false', 'right'];
  return `${title}\n  ${''.padEnd(NAME)}${columns.map((name) => name.padStart(9)).join('')}  on time, 95 % interval   false per 1,000`;
}

function row(name: string, { counts, needed, onTimePercent, onTimeInterval, falsePer1000 }: Timings): string {
  const { early, late, missed, right } = counts;
  const cells = [early, counts['on time'], late, missed, counts.false, right];
  const [low, high] = onTimeInterval.map((each) => each.toFixed(0));
  const share = needed === 0 ? '' : `${onTimePercent.toFixed(1)} % [${low}-${high}]`;
  const wrong = Number.isNaN(falsePer1000) ? '' : falsePer1000.toFixed(0);
  return `  ${name.padEnd(NAME)}${cells.map((count) => String(count).padStart(9)).join('')}  ${share.padEnd(24)} ${wrong}`.trimEnd();
}

function votesRow(name: string, { turns, none, possible, breakdown }: Votes): string {
  const shares = [none, possible, breakdown].map((share) => (100 * share).toFixed(1));
  return `  ${name.padEnd(NAME)}${String(turns).padStart(6)}${shares[0]!.padStart(7)}${shares[1]!.padStart(10)}${shares[2]!.padStart(11)}`;
}
