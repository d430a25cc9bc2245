import { DASHBOARDS } from '../../tools/dashboards/index.ts';
import { readPrometheusRules } from '../../tools/prometheus-files.ts';

export interface ShownQuery {
  /** Where it stands. */
  readonly of: string;
  readonly expr: string;
}

/** What Grafana fills in for its own variables. */
const RATE_INTERVAL = '15s';

/** Every query of every dashboard. */
export const dashboardQueries: readonly ShownQuery[] = DASHBOARDS.flatMap(({ title, panels }) =>
  panels.flatMap((panel) =>
    panel.queries.map(({ expr }) => ({
      of: `dashboard ${title}, panel ${panel.title}`,
      expr: expr.replaceAll('$__rate_interval', RATE_INTERVAL),
    })),
  ),
);

const METRIC = /\b(baton[a-z_:0-9]*)(\{[^}]*\})?/g;

/** Recorded series as they are, and everything that alerts read: an alert that is quiet is empty, but what it looks at is not. */
export const ruleQueries: readonly ShownQuery[] = readPrometheusRules().flatMap(({ alert, record, expr }) =>
  record !== undefined
    ? [{ of: `rule ${record}`, expr }]
    : [...new Set([...expr.matchAll(METRIC)].map(([selector]) => selector))].map((selector) => ({
        of: `alert ${alert}`,
        expr: selector,
      })),
);

/** Queries that have no result on a healthy all-in-one, by what they contain; with the reason. */
export const EMPTY_WITH_REASON: readonly (readonly [contains: string, reason: string])[] = [
  ['baton_fetch_age_seconds', 'the embedded log has no broker that could be silent'],
  ['baton_certificate_expiry_timestamp_seconds', 'the all-in-one is given no certificates'],
  [
    'baton_skipped_records_total',
    'no newer Baton writes to the sample day, and a series begins with its first record',
  ],
  ['baton_faults_total', 'nothing goes wrong on the sample day'],
  ['status!~"running|committing"', 'all tasks run'],
  ['status=~"5.."', 'no request fails'],
  ['baton_unheard_total', 'all customers of the sample day write languages that are heard'],
  ['baton_canary_', 'the sample day has no canary'],
  ['baton_sink_blocked', 'ClickHouse takes every row'],
  ['baton_archive_blocked', 'the sample day has no archive'],
];
