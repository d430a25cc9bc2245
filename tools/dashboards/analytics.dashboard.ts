import { quantile, type Dashboard } from './panel.ts';

const OF_SINK = '{task=~"analytics-sink[.].*"}';

export const analytics: Dashboard = {
  uid: 'baton-analytics',
  title: 'Analytics',
  about: 'How far ClickHouse is behind the log. Nothing that customers notice depends on it.',
  panels: [
    {
      title: 'Not in ClickHouse yet',
      about:
        'Age of the oldest record that the sink has and ClickHouse has not. Below a second or so is normal.',
      kind: 'timeseries',
      unit: 's',
      limit: 600,
      queries: [{ expr: `max by (task) (baton_oldest_unserved_seconds${OF_SINK})`, legend: '{{task}}' }],
    },
    {
      title: 'Lag of the sink',
      about: 'Records that are on the log and not in ClickHouse.',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expr: `sum by (task, topic) (baton_lag_records${OF_SINK})`, legend: '{{task}} {{topic}}' }],
    },
    {
      title: 'Records per second',
      about: 'Inserted.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        { expr: `sum by (task) (rate(baton_records_total${OF_SINK}[$__rate_interval]))`, legend: '{{task}}' },
      ],
    },
    {
      title: 'Inserts',
      about: 'How long a block takes until it is in ClickHouse and committed.',
      kind: 'timeseries',
      unit: 's',
      queries: [0.5, 0.99].map((share) => {
        const { expr } = quantile(share, 'baton_commit_seconds');
        return {
          expr: expr.replace('_bucket[', `_bucket${OF_SINK}[`),
          legend: `${share * 100} %`,
        };
      }),
    },
    {
      title: 'Blocked',
      about: 'Whether ClickHouse takes no rows, by reason. 0 is normal.',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expr: 'max by (reason) (baton_sink_blocked)', legend: '{{reason}}' }],
    },
    {
      title: 'Sizes of folders',
      about: 'What the log, local state and an embedded ClickHouse take on the disk.',
      kind: 'timeseries',
      unit: 'bytes',
      queries: [
        { expr: 'sum by (instance, folder) (baton_folder_size_bytes)', legend: '{{instance}} {{folder}}' },
      ],
    },
    {
      title: 'Sizes of tables',
      about: 'What each table takes in ClickHouse. Those of texts have a shorter life than those of events.',
      kind: 'timeseries',
      unit: 'bytes',
      queries: [{ expr: 'max by (table) (baton_clickhouse_table_size_bytes)', legend: '{{table}}' }],
    },
  ],
};
