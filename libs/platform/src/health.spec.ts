import { expect, it } from 'vitest';
import { createHealth } from './health.ts';

it('a process without conditions is well', () => {
  expect(createHealth().readiness()).toEqual({ ok: true, conditions: {} });
});

it('is ready when every condition holds, and says which does not', () => {
  const health = createHealth();
  let behind: string | null = 'still restoring';
  health.addReadiness('trigger', () => null);
  const forget = health.addReadiness('routing', () => behind);
  expect(health.readiness()).toEqual({
    ok: false,
    conditions: { trigger: 'ok', routing: 'still restoring' },
  });
  expect(health.liveness().ok).toBe(true);
  behind = null;
  expect(health.readiness().ok).toBe(true);
  behind = 'again';
  forget();
  expect(health.readiness()).toEqual({ ok: true, conditions: { trigger: 'ok' } });
});

it('two conditions of one name are a mistake', () => {
  const health = createHealth();
  health.addLiveness('pump', () => null);
  expect(() => health.addLiveness('pump', () => null)).toThrow(/"pump"/);
});

it('what it can do without keeps it in service, and is named while it is missing', () => {
  const health = createHealth();
  let log: string | null = null;
  const forget = health.addDegradation('log', () => log);
  expect(health.readiness()).toEqual({ ok: true, conditions: {} });
  log = 'no broker answers';
  expect(health.readiness()).toEqual({ ok: true, conditions: {}, degraded: { log: 'no broker answers' } });
  forget();
  expect(health.readiness()).toEqual({ ok: true, conditions: {} });
});
