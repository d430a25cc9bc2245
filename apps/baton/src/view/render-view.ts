import { styleText } from 'node:util';
import { clockText, countText, durationText, shareText } from '../reading/display-text.ts';
import { TARGET_MS, type DayMetrics } from './day-metrics.ts';
import { RECENT_TEXT_MAX } from './recent-text.ts';
import { RECENT_MAX, type ViewMetrics } from './view-state.ts';

export interface ViewFrame {
  readonly metrics: ViewMetrics;
  readonly upMs: number;
  /** Position of the sample day; null: none is running. */
  readonly sample: string | null;
  readonly addresses: Readonly<Record<string, string>>;
  /** Lines at the bottom, as they are. */
  readonly hints: readonly string[];
}

const TARGET = `${TARGET_MS / 1_000} s`;

/** What fits on the screen. */
interface Space {
  readonly columns: number;
  readonly rows: number;
  /** Colours and weights as escape sequences. */
  readonly styled: boolean;
}

/**
 * The live view: never wider than the screen, and never higher. When rows are few, the hints are dropped first, then the older events.
 * Its height does not depend on what has happened, so that nothing jumps.
 */
export function renderView(frame: ViewFrame, { columns, rows, styled }: Space): string {
  const { upMs, sample, addresses, hints } = frame;
  const name = { plain: 'Baton', style: 'bold' } as const;
  const head: readonly Line[] = [
    [name, `   up ${durationText(upMs)}${sample === null ? '' : `   sample ${sample}`}`],
    [],
    ...metricRows(frame).map(([label, value]): Line => [labelOf(label), value]),
    [],
  ];
  const places = Object.entries(addresses).map(([label, value]): Line => [labelOf(label), value]);
  const below: readonly Line[] = hints.length === 0 ? [] : [[], ...hints.map((hint): Line => [hint])];
  const fixed = head.length + places.length + 1;
  const withHints = fixed + below.length + RECENT_MIN <= rows;
  const shown = Math.min(RECENT_MAX, rows - fixed - (withHints ? below.length : 0));
  const events = shown > 0 ? frame.metrics.recent.slice(-shown) : [];
  const lines: readonly Line[] = [
    ...head,
    ...events.map(({ at, text, subject }): Line => [
      { plain: clockText(at), style: 'dim' },
      `  ${text.padEnd(RECENT_TEXT_MAX)}  `,
      { plain: subject, style: 'dim' },
    ]),
    ...Array.from({ length: Math.max(0, shown - events.length) }, (): Line => []),
    ...(shown > 0 ? [[]] : []),
    ...places,
    ...(withHints ? below : []),
  ];
  return lines
    .slice(0, rows)
    .map((line) => lineText(line, columns, styled))
    .join('\n');
}

/** Events without which the hints give way. */
const RECENT_MIN = 4;
const LABEL_WIDTH = 15;

/** Pieces of a line; those with a style get it where the screen has styles. */
type Line = readonly (string | { readonly plain: string; readonly style: 'bold' | 'dim' | 'cyan' })[];

const labelOf = (label: string) => ({ plain: label.padEnd(LABEL_WIDTH), style: 'cyan' }) as const;

function lineText(line: Line, columns: number, styled: boolean): string {
  let left = columns;
  let text = '';
  for (const piece of line) {
    const { plain, style } = typeof piece === 'string' ? { plain: piece, style: undefined } : piece;
    const fitting = cut(plain, left);
    left -= fitting.length;
    text += styled && style !== undefined ? styleText(style, fitting, { validateStream: false }) : fitting;
  }
  return text;
}

function metricRows({ metrics }: ViewFrame): readonly (readonly [string, string])[] {
  const { today, openConversations, queue, agents, eventsPerSecond } = metrics;
  const { customer_request, confidence, complexity } = today.byTrigger;
  return [
    [
      'Conversations',
      `${countText(today.conversations)} today (UTC), ${countText(openConversations)} open; ${eventsPerSecond.toFixed(0)} events/s`,
    ],
    [
      'Escalated',
      `${countText(today.escalatedConversations)} of them (${shareText(today.escalatedConversations, today.conversations)})`,
    ],
    [
      '  by trigger',
      `customer request ${customer_request}, confidence ${confidence}, complexity ${complexity}`,
    ],
    ['Queue', queueText(queue)],
    ['First reply', replyText(today)],
    [
      'Agents',
      `${agents.available} available, ${agents.busy} busy, ${agents.wrapUp} wrapping up, ${agents.away} away`,
    ],
  ];
}

function replyText({ replies, repliesWithinTarget, abandoned }: DayMetrics): string {
  const replied =
    replies === 0
      ? 'none yet'
      : `${shareText(repliesWithinTarget, replies)} of ${countText(replies)} within ${TARGET}`;
  return `${replied}; ${countText(abandoned)} ${abandoned === 1 ? 'customer' : 'customers'} left before it`;
}

/** Printed once where nothing can be redrawn. */
export function openingLines({ addresses, hints }: ViewFrame): string {
  return ['Baton is running.', ...addressLines(addresses), '', ...hints].join('\n');
}

const addressLines = (addresses: ViewFrame['addresses']): readonly string[] =>
  Object.entries(addresses).map(([name, value]) => `${name.padEnd(LABEL_WIDTH)}${value}`);

/** The same metrics in one line, for a log. */
export function statusLine({ metrics, sample }: ViewFrame): string {
  const { today, openConversations, queue, agents, eventsPerSecond } = metrics;
  const { conversations, escalatedConversations } = today;
  return [
    `conversations ${conversations} (${openConversations} open)`,
    `escalated ${escalatedConversations} (${shareText(escalatedConversations, conversations)})`,
    `waiting ${queue.waiting}${queue.oldestMs === null ? '' : `, oldest ${durationText(queue.oldestMs)}`}`,
    `agents ${agents.available} available, ${agents.busy} busy, ${agents.wrapUp} wrapping up`,
    `${eventsPerSecond.toFixed(0)} events/s`,
    ...(sample === null ? [] : [`sample ${sample}`]),
  ].join('; ');
}

function queueText({ waiting, oldestMs }: ViewMetrics['queue']): string {
  return oldestMs === null
    ? 'nobody waits'
    : `${countText(waiting)} waiting, the oldest for ${durationText(oldestMs)}`;
}

function cut(line: string, width: number): string {
  if (line.length <= width) return line;
  return width > 0 ? `${line.slice(0, width - 1)}…` : '';
}
