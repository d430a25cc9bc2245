import { expect, it } from 'vitest';
import { alertsByMetric, metricsReference } from './metrics-reference.ts';

const RULES = [
  { record: 'baton:slow:ratio_rate5m', expr: '1 - rate(baton_handoff_seconds_bucket{le="30"}[5m])' },
  { alert: 'HandoffSlow', expr: 'baton:slow:ratio_rate5m > 0.5 and baton:slow:ratio_rate5m > 0' },
  { alert: 'DeadLetters', expr: 'increase(baton_dead_letters_total[10m]) > 0' },
];

it('finds the alerts of a metric, also through recorded series', () => {
  const alerts = alertsByMetric(RULES);
  expect(alerts.get('baton_handoff_seconds')).toEqual(['HandoffSlow']);
  expect(alerts.get('baton_dead_letters_total')).toEqual(['DeadLetters']);
  expect(alerts.get('baton_units_total')).toBeUndefined();
});

it('says of each metric what it is, what it may be split by, and which alert reads it', () => {
  const page = metricsReference(
    [{ name: 'baton_x_total', type: 'counter', unit: 'count', labels: ['task'], of: 'routing', help: 'Xs.' }],
    new Map([['baton_x_total', ['TooManyXs']]]),
  );
  expect(page).toContain(
    '## Routing\n\n### `baton_x_total`\n\nXs.\n\n- Type: counter; unit: count; labels: `task`',
  );
  expect(page).toContain('[TooManyXs](runbooks/TooManyXs.md)');
});
