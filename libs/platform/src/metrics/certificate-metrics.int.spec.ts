import { expect, it } from 'vitest';
import { selfSigned } from '#testing/tls';
import { certificateMetrics } from './certificate-metrics.ts';
import { openMetricsRegistry } from './registry.ts';

const DAY_S = 86_400;

it('shows when a certificate ends, and nothing of settings that are none', async () => {
  const registry = openMetricsRegistry();
  const { cert, key } = selfSigned();
  certificateMetrics(registry, () => ({ kafkaTlsCa: cert, kafkaTlsKey: key, port: 7070, group: 'baton' }));
  const shown = [
    ...(await registry.metrics()).matchAll(/^baton_certificate_expiry_timestamp_seconds\{(.*)\} (\d+)$/gm),
  ];
  expect(shown.map(([, label]) => label)).toEqual(['certificate="kafkaTlsCa"']);
  // Made for two days, a moment ago.
  const left = Number(shown[0]?.[2]) - Date.now() / 1_000;
  expect(left).toBeGreaterThan(2 * DAY_S - 120);
  expect(left).toBeLessThanOrEqual(2 * DAY_S);
});
