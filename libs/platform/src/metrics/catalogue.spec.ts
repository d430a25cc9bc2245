import { describe, expect, it } from 'vitest';
import { METRICS } from './catalogue.ts';
import type { MetricDefinition } from './metric-definition.ts';

const definitions: readonly MetricDefinition[] = Object.values(METRICS);
const ends = (unit: MetricDefinition['unit']): string =>
  ({
    bytes: '_bytes',
    ratio: '_ratio',
    seconds: '_seconds',
    'timestamp in seconds': '_timestamp_seconds',
    count: '',
  })[unit];

describe('the catalogue of metrics follows the conventions of Prometheus', () => {
  it.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (name, metric) => {
    const { type, unit, labels, help, buckets } = metric;
    expect(name).toMatch(/^baton(_[a-z]+)+$/);
    expect(name.endsWith('_total')).toBe(type === 'counter');
    if (type !== 'counter') expect(name.endsWith(ends(unit))).toBe(true);
    expect(name).not.toMatch(/_(count|sum|bucket|ms|milliseconds|info)$/);
    for (const label of labels) expect(label).toMatch(/^(?!le$|quantile$|job$|instance$)[a-z]+$/);
    expect(help).toMatch(/^[A-Z].*[.]$/);
    expect(buckets === undefined).toBe(type !== 'histogram');
    expect([...(buckets ?? [])].sort((a, b) => a - b)).toEqual(buckets ?? []);
  });

  it('names nothing twice', () => {
    expect(new Set(definitions.map(({ name }) => name)).size).toBe(definitions.length);
  });

  it('can tell the objective of 30 s from its neighbours', () => {
    expect(METRICS.handoffSeconds.buckets).toEqual(expect.arrayContaining([25, 30, 35]));
  });
});
