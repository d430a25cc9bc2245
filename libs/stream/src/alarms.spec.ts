import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DAY_MS, instant } from '#kernel';
import { createAlarms, type Alarms } from './alarms.ts';

/** The clock's time less that of the timers. */
let ahead: number;
let alarms: Alarms;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  ahead = 0;
  alarms = createAlarms(() => instant(Date.now() + ahead), globalThis);
});
afterEach(() => void vi.useRealTimers());

const pass = (ms: number): void => void vi.advanceTimersByTime(ms);
const calledAt = (at: number) => {
  const callback = vi.fn();
  return { callback, cancel: alarms.wake(instant(at), callback) };
};

it('calls once when the clock has reached the instant, and at once where it has already', () => {
  const { callback } = calledAt(100);
  pass(99);
  expect(callback).not.toHaveBeenCalled();
  pass(1);
  pass(100);
  expect(callback).toHaveBeenCalledOnce();
  expect(calledAt(200).callback).toHaveBeenCalledOnce();
});

it('waits longer than a timer can', () => {
  const { callback } = calledAt(60 * DAY_MS);
  pass(60 * DAY_MS - 1);
  expect(callback).not.toHaveBeenCalled();
  pass(1);
  expect(callback).toHaveBeenCalledOnce();
});

it('waits on where a timer came and the clock is not there yet', () => {
  const { callback } = calledAt(100);
  ahead = -50;
  pass(149);
  expect(callback).not.toHaveBeenCalled();
  pass(1);
  expect(callback).toHaveBeenCalledOnce();
});

it('calls what has become due when the clock was set, and nothing else', () => {
  const [due, later] = [calledAt(100).callback, calledAt(500).callback];
  ahead = 400;
  alarms.look();
  alarms.look();
  expect(due).toHaveBeenCalledOnce();
  expect(later).not.toHaveBeenCalled();
  pass(100);
  expect(later).toHaveBeenCalledOnce();
});

it('calls nothing that was cancelled, and nothing once it was stopped', () => {
  const [cancelled, stopped] = [calledAt(100), calledAt(100)];
  cancelled.cancel();
  alarms.stop();
  pass(200);
  alarms.look();
  expect(cancelled.callback).not.toHaveBeenCalled();
  expect(stopped.callback).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
