import { clockText, countText, durationText, shareText } from '../reading/words.ts';
import { TARGET_MS, type ViewFigures } from './view-state.ts';

export interface ViewFrame {
  readonly figures: ViewFigures;
  readonly upMs: number;
  /** Where the sample day stands; null: none is played. */
  readonly sample: string | null;
  readonly addresses: Readonly<Record<string, string>>;
  /** Lines at the bottom, as they are. */
  readonly hints: readonly string[];
}

const TARGET = `${TARGET_MS / 1_000} s`;

/** The live view as plain text; no line is longer than `width`. */
export function renderView({ figures, upMs, sample, addresses, hints }: ViewFrame, width: number): string {
  const { conversations, escalations, queue, replies, agents, recent } = figures;
  const { customer_request, confidence, complexity } = escalations.byTrigger;
  const rows: readonly (readonly [string, string])[] = [
    [
      'Conversations',
      `${countText(conversations.today)} today, ${countText(conversations.open)} open; ${figures.eventsPerSecond.toFixed(0)} events/s`,
    ],
    ['Escalated', `${countText(escalations.today)} (${shareText(escalations.today, conversations.today)})`],
    [
      '  by trigger',
      `customer request ${customer_request}, confidence ${confidence}, complexity ${complexity}`,
    ],
    ['Queue', queueText(queue)],
    [
      'First reply',
      `${shareText(replies.withinTarget, replies.count)} of ${countText(replies.count)} within ${TARGET}; ${countText(queue.abandoned)} left before it`,
    ],
    [
      'Agents',
      `${agents.available} available, ${agents.busy} busy, ${agents.wrapUp} wrapping up, ${agents.away} away`,
    ],
  ];
  const sampleText = sample === null ? '' : `   sample ${sample}`;
  const lines = [
    `Baton   up ${durationText(upMs)}${sampleText}`,
    '',
    ...rows.map(([name, value]) => `${name.padEnd(15)}${value}`),
    '',
    ...recent.map(({ at, workspace, subject, text }) => `${clockText(at)}  ${workspace} ${subject}  ${text}`),
    ...(recent.length > 0 ? [''] : []),
    ...addressLines(addresses),
    ...(hints.length > 0 ? ['', ...hints] : []),
  ];
  return lines.map((line) => cut(line, width)).join('\n');
}

/** What is said once where nothing can be redrawn. */
export function openingLines({ addresses, hints }: ViewFrame): string {
  return ['Baton is running.', ...addressLines(addresses), '', ...hints].join('\n');
}

const addressLines = (addresses: ViewFrame['addresses']): readonly string[] =>
  Object.entries(addresses).map(([name, value]) => `${name.padEnd(15)}${value}`);

/** The same figures in one line, for a log. */
export function statusLine({ figures, sample }: ViewFrame): string {
  const { conversations, escalations, queue, agents, eventsPerSecond } = figures;
  return [
    `conversations ${conversations.today} (${conversations.open} open)`,
    `escalated ${escalations.today} (${shareText(escalations.today, conversations.today)})`,
    `waiting ${queue.waiting}${queue.oldestMs === null ? '' : `, oldest ${durationText(queue.oldestMs)}`}`,
    `agents ${agents.available} available, ${agents.busy} busy, ${agents.wrapUp} wrapping up`,
    `${eventsPerSecond.toFixed(0)} events/s`,
    ...(sample === null ? [] : [`sample ${sample}`]),
  ].join('; ');
}

function queueText({ waiting, oldestMs }: ViewFigures['queue']): string {
  return oldestMs === null
    ? 'nobody waits'
    : `${countText(waiting)} waiting, the oldest for ${durationText(oldestMs)}`;
}

function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
