import type { Registry } from 'prom-client';
import { METRICS } from './catalogue.ts';
import { certificatesIn } from '../tls/tls-texts.ts';
import { gauge } from './metric-definition.ts';

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
  try {
    return certificatesIn(pem).map(({ validToDate }) => validToDate.getTime() / 1_000);
  } catch {
    return [];
  }
}
