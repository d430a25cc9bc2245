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
    terminal.out(style === 'json' ? JSON.stringify({ ...now.figures, sample: now.sample }) : statusLine(now));
  };
  terminal.out(
    style === 'json' ? JSON.stringify({ ready: true, ...frame().addresses }) : openingLines(frame()),
  );
  const timer = setInterval(line, LINE_MS);
  return { stop: () => clearInterval(timer) };
}

function drawn(terminal: Terminal, frame: () => ViewFrame): LiveView {
  const update = createLogUpdate(process.stdout);
  const draw = (): void => update(renderView(frame(), process.stdout.columns || terminal.columns));
  const timer = setInterval(draw, FRAME_MS);
  draw();
  return {
    stop() {
      clearInterval(timer);
      update.done();
    },
  };
}
