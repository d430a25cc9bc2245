import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METRICS } from '#platform';
import { prometheusProgram } from '../../tools/prometheus-tools.ts';
import { baton, startBaton, type RunningBaton } from './baton-process.ts';
import { dashboardQueries, EMPTY_WITH_REASON, ruleQueries, type ShownQuery } from './prometheus-queries.ts';
import { startPrometheus, type PrometheusServer } from './prometheus-server.ts';

const LOOK_MS = 500;
const WITHIN_MS = 90_000;
const folder = mkdtempSync(join(tmpdir(), 'baton-prometheus-'));
let running: RunningBaton;
let prometheus: PrometheusServer;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['tools/build-if-changed.ts']);
  running = await startBaton('--data-dir', join(folder, 'data'), '--sample-speed', '10');
  prometheus = await startPrometheus(join(folder, 'prometheus'), running.url);
  // One handoff must have been seen while Prometheus looked, and the two samples that a rate needs.
  await eventually(async () => {
    const [rate] = await prometheus.query('rate(baton_handoff_seconds_count[15s])');
    return Number(rate?.value[1]) > 0;
  }, 'a handoff');
}, 240_000);
afterAll(async () => {
  await prometheus?.stop();
  await running?.interrupt();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks until the answer is yes; the last error, or what was waited for, where it does not come in time. */
async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  const until = performance.now() + WITHIN_MS;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`${what} did not come within ${WITHIN_MS} ms.`);
    await pause(LOOK_MS);
  }
}

const reasonOf = ({ expr }: ShownQuery): string | undefined =>
  EMPTY_WITH_REASON.find(([contains]) => expr.includes(contains))?.[1];

describe('on the sample day, a real Prometheus', () => {
  it.each([...dashboardQueries, ...ruleQueries].map((query) => [query.of, query] as const))(
    'has an answer for %s',
    { timeout: WITHIN_MS + 30_000 },
    async (_, query) => {
      // An expression that is wrong throws.
      const first = await prometheus.query(query.expr);
      if (reasonOf(query) !== undefined) return;
      if (first.length > 0) return;
      await eventually(async () => (await prometheus.query(query.expr)).length > 0, query.expr);
    },
  );

  it('evaluates every rule without an error, and none fires', async () => {
    const rules = await prometheus.rules();
    expect(rules.length).toBeGreaterThan(25);
    expect(rules.filter(({ health }) => health !== 'ok')).toEqual([]);
    const firing = rules.filter(({ state }) => state === 'firing').map(({ name }) => name);
    // The disk of the machine that runs this may well be full.
    expect(firing.filter((name) => !name.startsWith('BatonDisk'))).toEqual([]);
  });

  it('keeps conversations as exemplars, which can be explained', async () => {
    await eventually(
      async () => (await prometheus.exemplars('baton_handoff_seconds_bucket')).length > 0,
      'an exemplar',
    );
    const [{ workspace = '', conversation = '' } = {}] = await prometheus.exemplars(
      'baton_handoff_seconds_bucket',
    );
    const { code, out } = await baton(
      'explain',
      conversation,
      ...['--workspace', workspace, '--data-dir', join(folder, 'data')],
    );
    expect(code).toBe(0);
    expect(out).toContain(conversation);
  });

  it('finds no metric of ours that the catalogue does not define, and no name that breaks the conventions', async () => {
    const text = await (await fetch(`${running.url}/metrics`)).text();
    const names = [...text.matchAll(/^# TYPE (baton_\w+) /gm)].map(([, name]) => name);
    const defined = new Set<string>(Object.values(METRICS).map(({ name }) => name));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !defined.has(name ?? ''))).toEqual([]);
    const own = text
      .split('\n')
      .filter((line) => /^(# \w+ )?baton_/.test(line))
      .join('\n');
    const check = promisify(execFile)(prometheusProgram('promtool'), ['check', 'metrics']);
    check.child.stdin?.end(`${own}\n`);
    expect((await check).stdout).toBe('');
  });
});
