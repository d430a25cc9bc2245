import { createLogUpdate } from 'log-update';
import type { Terminal } from '../terminal/terminal.ts';
import { openingLines, renderView, statusLine, type ViewFrame } from '../view/render-view.ts';

/** drawn: redrawn in place, for a terminal; plain: a line every five seconds; json: the same as JSON. */
export type ViewStyle = 'drawn' | 'plain' | 'json';

export interface LiveView {
  stop(): void;
}

const FRAME_MS = 250;
const LINE_MS = 5_000;

export function showLive(terminal: Terminal, style: ViewStyle, frame: () => ViewFrame): LiveView {
  if (style === 'drawn') return drawn(terminal, frame);
  const line = (): void => {
    const now = frame();
    terminal.out(style === 'json' ? JSON.stringify({ ...now.metrics, sample: now.sample }) : statusLine(now));
  };
  terminal.out(
    style === 'json' ? JSON.stringify({ ready: true, ...frame().addresses }) : openingLines(frame()),
  );
  const timer = setInterval(line, LINE_MS);
  return { stop: () => clearInterval(timer) };
}

function drawn(terminal: Terminal, frame: () => ViewFrame): LiveView {
  const update = createLogUpdate(process.stdout);
  const styled = process.stdout.hasColors();
  const draw = (): void => {
    const { columns, rows } = process.stdout;
    // The last row stays free: a line break in it would scroll the view away.
    update(renderView(frame(), { columns: columns || terminal.columns, rows: (rows || ROWS) - 1, styled }));
  };
  // A terminal that gets narrower breaks the lines that stand there, so that they can no longer be counted back.
  const redraw = (): void => {
    update.clear();
    process.stdout.write(CLEAR_SCREEN);
    draw();
  };
  process.stdout.on('resize', redraw);
  const timer = setInterval(draw, FRAME_MS);
  draw();
  return {
    stop() {
      clearInterval(timer);
      process.stdout.off('resize', redraw);
      update.done();
    },
  };
}

/** Of a terminal that does not say. */
const ROWS = 24;
const CLEAR_SCREEN = '\u001b[2J\u001b[H';
