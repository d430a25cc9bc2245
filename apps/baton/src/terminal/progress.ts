import { createLogUpdate } from 'log-update';
import type { Terminal } from './terminal.ts';

/** How far something is; `total` null: unknown. */
export interface ProgressPoint {
  readonly done: number;
  readonly total: number | null;
  /** As fast as it goes now, which need not be how fast it went. */
  readonly perSecond: number;
}

export interface Progress {
  /** Cheap: call it as often as you like. */
  at(done: number, total: number | null): void;
  /** Takes the bar away. */
  end(): void;
}

const SILENT_MS = 2_000;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;
/** What the speed is taken over, at least. */
const SPEED_OVER_MS = 5_000;

/** Nothing for two seconds; then a bar on a terminal, or a line every five seconds where standard error is a file. */
export function startProgress(terminal: Terminal, what: string, unit: string): Progress {
  const bar = terminal.errIsTty ? createLogUpdate(process.stderr) : undefined;
  const startedAt = performance.now();
  const speed = createSpeed();
  let lastAt = 0;
  return {
    at(done, total) {
      const elapsedMs = performance.now() - startedAt;
      if (elapsedMs < SILENT_MS || elapsedMs - lastAt < (bar ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      lastAt = elapsedMs;
      const point = { done, total, perSecond: speed(done, elapsedMs) };
      if (bar) bar(progressBar(what, unit, point, terminal.columns));
      else terminal.err(progressLine(what, unit, point));
    },
    end() {
      bar?.clear();
      bar?.done();
    },
  };
}

/** Of each point of a progress, over the last five to ten seconds: parts of one task may differ a hundredfold. */
export function createSpeed(): (done: number, elapsedMs: number) => number {
  let [from, mark] = [
    { done: 0, elapsedMs: 0 },
    { done: 0, elapsedMs: 0 },
  ];
  return (done, elapsedMs) => {
    if (elapsedMs - mark.elapsedMs >= SPEED_OVER_MS) [from, mark] = [mark, { done, elapsedMs }];
    return ((done - from.done) / (elapsedMs - from.elapsedMs)) * 1_000;
  };
}

/** `Importing  [#####.....]  52 %  61,200 of 118,000 events  9,800/s  6 s left` */
export function progressBar(what: string, unit: string, point: ProgressPoint, columns: number): string {
  const tail = progressTail(unit, point);
  if (point.total === null || point.total === 0) return `${what}  ${tail}`.slice(0, columns);
  const share = Math.min(1, point.done / point.total);
  const percent = `${Math.floor(share * 100)
    .toString()
    .padStart(3)} %`;
  const width = Math.min(30, columns - what.length - percent.length - tail.length - 8);
  if (width < 5) return `${what} ${percent}  ${tail}`.slice(0, columns);
  const full = Math.round(share * width);
  return `${what}  [${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent}  ${tail}`;
}

export function progressLine(what: string, unit: string, point: ProgressPoint): string {
  return `${what}: ${progressTail(unit, point)}`;
}

function progressTail(unit: string, { done, total, perSecond }: ProgressPoint): string {
  const parts = [
    total === null ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`,
    `${count(Math.round(perSecond))}/s`,
  ];
  if (total !== null && perSecond > 0 && done < total)
    parts.push(`${duration((total - done) / perSecond)} left`);
  return parts.join('  ');
}

const count = (n: number): string => n.toLocaleString('en-US');
const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
