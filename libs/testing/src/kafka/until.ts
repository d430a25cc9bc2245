import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is yes; after this time it throws, naming `what`. */
export async function until(
  what: () => string,
  withinMs: number,
  answer: () => Promise<boolean> | boolean,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await answer())) {
    if (performance.now() > deadline) throw new Error(`Not within ${withinMs / 1_000} s: ${what()}`);
    await pause(50);
  }
}
