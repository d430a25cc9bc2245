import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { valueAt, valuesOf } from './values-table.ts';

const MB = 1_000_000;
const UNITS: Readonly<Record<string, number>> = { Mi: 2 ** 20, Gi: 2 ** 30 };

/** The largest of what `npm run bench -- kafka-restore` measured, as it stands in docs/performance.md. */
function restorePeak(): number {
  const [, most = ''] =
    /^\| empty disk: peak MB \|.*?, ([\d,]+)\s+\|/m.exec(readFileSync('docs/performance.md', 'utf8')) ?? [];
  return Number(most.replaceAll(',', '')) * MB;
}

function bytes(quantity: unknown): number {
  const [, amount = '', unit = ''] = /^(\d+)(Mi|Gi)$/.exec(String(quantity)) ?? [];
  return Number(amount) * (UNITS[unit] ?? Number.NaN);
}

it.each(['trigger', 'routing'])(
  'a pod of %s restores a million entities within three quarters of its limit',
  (service) => {
    const limit = bytes(valueAt(valuesOf('infra/helm/baton'), `${service}.resources.limits.memory`));
    expect(restorePeak()).toBeGreaterThan(0);
    expect(restorePeak()).toBeLessThan(0.75 * limit);
  },
);
