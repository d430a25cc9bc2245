import { createLogUpdate } from 'log-update';
import type { Terminal } from './terminal.ts';

/** How far something is; `total` null: unknown. */
export interface ProgressPoint {
  readonly done: number;
  readonly total: number | null;
  readonly elapsedMs: number;
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

/** Nothing for two seconds; then a bar on a terminal, or a line every five seconds where standard error is a file. */
export function startProgress(terminal: Terminal, what: string, unit: string): Progress {
  const bar = terminal.errIsTty ? createLogUpdate(process.stderr) : undefined;
  const startedAt = performance.now();
  let lastAt = 0;
  return {
    at(done, total) {
      const elapsedMs = performance.now() - startedAt;
      if (elapsedMs < SILENT_MS || elapsedMs - lastAt < (bar ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      lastAt = elapsedMs;
      const point = { done, total, elapsedMs };
      if (bar) bar(progressBar(what, unit, point, terminal.columns));
      else terminal.err(progressLine(what, unit, point));
    },
    end() {
      bar?.clear();
      bar?.done();
    },
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

function progressTail(unit: string, { done, total, elapsedMs }: ProgressPoint): string {
  const rate = done / (elapsedMs / 1_000);
  const parts = [
    total === null ? `${count(done)} ${unit}` : `${count(done)} of ${count(total)} ${unit}`,
    `${count(Math.round(rate))}/s`,
  ];
  if (total !== null && done > 0 && done < total) parts.push(`${duration((total - done) / rate)} left`);
  return parts.join('  ');
}

const count = (n: number): string => n.toLocaleString('en-US');
const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
