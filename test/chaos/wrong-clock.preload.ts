/** Loaded before a service: its wall clock is wrong by hours, and jumps on SIGUSR2. Monotonic timers go on as they are. */
const SHIFT_MAX_MS = 12 * 3_600_000;

const RealDate = Date;
let shiftMs = 0;
const jump = (): void => {
  shiftMs = Math.round((Math.random() * 2 - 1) * SHIFT_MAX_MS);
};
jump();
process.on('SIGUSR2', jump);

class WrongDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(RealDate.now() + shiftMs);
    else super(...(given as [number]));
  }
  static override now(): number {
    return RealDate.now() + shiftMs;
  }
}

globalThis.Date = WrongDate as DateConstructor;
