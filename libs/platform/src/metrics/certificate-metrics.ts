import { X509Certificate } from 'node:crypto';
import type { Registry } from 'prom-client';
import { METRICS } from './catalogue.ts';
import { gauge } from './metric-definition.ts';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** When certificates end. @param values by the name that they are shown under; those that hold no PEM certificate are passed over */
export function certificateMetrics(
  registry: Registry,
  values: () => Readonly<Record<string, unknown>>,
): void {
  gauge(registry, METRICS.certificateExpiry, (expiry) => {
    expiry.reset();
    for (const [certificate, value] of Object.entries(values())) {
      const ends = typeof value === 'string' ? endsOf(value) : [];
      if (ends.length > 0) expiry.set({ certificate }, Math.min(...ends));
    }
  });
}

/** In Unix seconds; of a certificate that cannot be read: none, what uses it says so. */
function endsOf(pem: string): readonly number[] {
  return (pem.match(CERTIFICATE) ?? []).flatMap((one) => {
    try {
      return [Date.parse(new X509Certificate(one).validTo) / 1_000];
    } catch {
      return [];
    }
  });
}
