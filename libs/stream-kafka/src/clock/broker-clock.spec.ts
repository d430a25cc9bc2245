import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { instant } from '#kernel';
import { createBrokerClock, type BrokerClock } from './broker-clock.ts';

const NOON = Date.parse('2026-06-01T12:00:00Z');
let monotonic: number;
let clock: BrokerClock;

beforeEach(() => {
  vi.useFakeTimers();
  monotonic = 5_000;
  clock = createBrokerClock(() => monotonic);
});
afterEach(() => {
  clock.stop();
  vi.useRealTimers();
});

const pass = (ms: number): void => {
  monotonic += ms;
  vi.advanceTimersByTime(ms);
};

it('counts from zero before a broker was heard: timeouts are served, no deadline is reached', () => {
  const timeout = vi.fn();
  const deadline = vi.fn();
  clock.wake(instant(clock.now() + 100), timeout);
  clock.wake(instant(NOON), deadline);
  pass(100);
  expect(timeout).toHaveBeenCalledOnce();
  expect(deadline).not.toHaveBeenCalled();
  expect(clock.now()).toBe(100);
});

it('is the broker’s time from the first append on, carried on in between', () => {
  const deadline = vi.fn();
  clock.wake(instant(NOON + 50), deadline);
  clock.observe(instant(NOON), 10);
  expect(clock.now()).toBe(NOON);
  expect(deadline).not.toHaveBeenCalled();
  pass(50);
  expect(clock.now()).toBe(NOON + 50);
  expect(deadline).toHaveBeenCalledOnce();
});

it('is not moved by an append that fits what it says, and follows one that is later', () => {
  clock.observe(instant(NOON), 10);
  pass(100);
  clock.observe(instant(NOON + 95), 10);
  expect(clock.now()).toBe(NOON + 100);
  clock.observe(instant(NOON + 120), 10);
  expect(clock.now()).toBe(NOON + 120);
});

it('never goes back: it stands still until a broker whose clock was set back is there', () => {
  clock.observe(instant(NOON), 0);
  clock.observe(instant(NOON - 1_000), 10);
  expect(clock.now()).toBe(NOON);
  pass(500);
  expect(clock.now()).toBe(NOON);
  pass(500);
  expect(clock.now()).toBe(NOON + 10);
});

it('wakes at once all who wait for a time that has come, and nobody who has given up', () => {
  const [past, cancelled] = [vi.fn(), vi.fn()];
  clock.observe(instant(NOON), 0);
  clock.wake(instant(NOON - 1), past);
  expect(past).toHaveBeenCalledOnce();
  clock.wake(instant(NOON + 10), cancelled)();
  pass(20);
  expect(cancelled).not.toHaveBeenCalled();
});
