// Loaded before a service: its wall clock is wrong by hours, and jumps on SIGUSR2. Monotonic timers go on as they are.
import { shiftClock } from '../fixtures/shift-clock.ts';

const SHIFT_MAX_MS = 12 * 3_600_000;

let shiftMs = 0;
const jump = (): void => {
  shiftMs = Math.round((Math.random() * 2 - 1) * SHIFT_MAX_MS);
};
jump();
process.on('SIGUSR2', jump);
shiftClock(() => shiftMs);
