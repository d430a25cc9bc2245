import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { clockOffsetMs, whyClockIsOff } from './clock-offset.ts';

const NOW = 1_767_225_600_000;
const offset = (logMs: number): number | null => clockOffsetMs({ now: () => instant(logMs) }, () => NOW);

it('two clocks that agree are passed over, and a log without a time of its own', () => {
  expect(whyClockIsOff(offset(NOW - 5_000))).toBeNull();
  expect(whyClockIsOff(offset(NOW + 5_000))).toBeNull();
  expect(offset(60_000)).toBeNull();
  expect(whyClockIsOff(offset(60_000))).toBeNull();
});

it('says how far this machine is off, and where to look', () => {
  expect(whyClockIsOff(offset(NOW - 25_200_000))).toMatch(
    /25200 s ahead of the time of the log.*timedatectl/,
  );
  expect(whyClockIsOff(offset(NOW + 25_200_000))).toMatch(/25200 s behind the time of the log/);
});
