import { createLogUpdate } from 'log-update';
import { renderView, statusLine, type ViewFrame } from '../view/render-view.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface LiveView {
  stop(): void;
}

const FRAME_MS = 250;
const LINE_MS = 5_000;

/** Redraws in place on a terminal; elsewhere, or when asked to be plain, prints a line every five seconds. */
export function showLive(terminal: Terminal, style: 'drawn' | 'plain', frame: () => ViewFrame): LiveView {
  if (style === 'plain') {
    const timer = setInterval(() => terminal.out(statusLine(frame())), LINE_MS);
    return { stop: () => clearInterval(timer) };
  }
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
