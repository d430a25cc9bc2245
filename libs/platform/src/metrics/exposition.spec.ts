import type { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { METRICS } from './catalogue.ts';
import { exposition } from './exposition.ts';
import { counter, histogram } from './metric-definition.ts';
import { openMetricsRegistry } from './registry.ts';

const OPEN_METRICS = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3';

function filled(): Registry {
  const registry = openMetricsRegistry();
  counter(registry, METRICS.handoffRequests).inc();
  histogram(registry, METRICS.handoffSeconds).observe({
    value: 12,
    exemplarLabels: { workspace: 'shop', conversation: 'c1' },
  } as never);
  return registry;
}

it('names the conversation of a handoff where the reader accepts OpenMetrics', async () => {
  const { contentType, body } = await exposition(filled(), OPEN_METRICS);
  expect(contentType).toMatch(/^application\/openmetrics-text/);
  expect(body).toMatch(
    /baton_handoff_seconds_bucket\{le="15"\} 1 # \{workspace="shop",conversation="c1"\} 12 /,
  );
  expect(body).toContain('# TYPE baton_handoff_requests counter\nbaton_handoff_requests_total 1\n');
  expect(body.endsWith('# EOF\n')).toBe(true);
});

it('gives everybody else the older format, without exemplars, also after and beside OpenMetrics', async () => {
  const registry = filled();
  const [, plain] = await Promise.all([
    exposition(registry, OPEN_METRICS),
    exposition(registry, 'text/plain'),
  ]);
  expect(plain.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(plain.body).toContain(
    '# TYPE baton_handoff_requests_total counter\nbaton_handoff_requests_total 1\n',
  );
  expect(plain.body).not.toContain('c1');
});
