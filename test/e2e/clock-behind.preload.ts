import { shiftClock } from '../fixtures/shift-clock.ts';

shiftClock(() => -7 * 3_600_000);
