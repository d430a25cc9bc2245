import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rateLimitedLog } from './rate-limited-log.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function logged() {
  const lines: [string, object, string][] = [];
  const to = (level: string) => (fields: object, message: string) =>
    void lines.push([level, fields, message]);
  return {
    lines,
    log: rateLimitedLog({ debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') }),
  };
}

it('what is said again and again is said once a minute, with how often it was left out', () => {
  const { lines, log } = logged();
  for (let n = 0; n < 5; n += 1) log.warn({ n }, 'away');
  log.error({}, 'away');
  log.warn({}, 'another');
  vi.advanceTimersByTime(60_000);
  log.warn({ n: 5 }, 'away');
  log.warn({ n: 6 }, 'away');
  expect(lines).toEqual([
    ['warn', { n: 0 }, 'away'],
    ['error', {}, 'away'],
    ['warn', {}, 'another'],
    ['warn', { n: 5, leftOut: 4 }, 'away'],
  ]);
});

it('debug is left as it is', () => {
  const { lines, log } = logged();
  log.debug({}, 'a');
  log.debug({}, 'a');
  expect(lines).toHaveLength(2);
});

it('remembers a bounded number of messages', () => {
  const { lines, log } = logged();
  for (let n = 0; n <= 200; n += 1) log.info({}, `message ${n}`);
  log.info({}, 'message 0');
  log.info({}, 'message 200');
  expect(lines).toHaveLength(202);
});
