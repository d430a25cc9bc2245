import { quantile, type Dashboard } from './panel.ts';

const OF_TASKS = '{task!~"(analytics-sink|archive)[.].*"}';

export const pipeline: Dashboard = {
  uid: 'baton-pipeline',
  title: 'Pipeline',
  about: 'Whether what is sent is decided on at once, and whether the processes have what they need.',
  panels: [
    {
      title: 'Tasks, by status',
      about: 'All running or committing is normal. Two of each partition: one of trigger, one of routing.',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expr: 'sum by (processor, status) (baton_tasks)', legend: '{{processor}} {{status}}' }],
    },
    {
      title: 'Oldest record in hand',
      about: 'Age of the oldest record that was fetched and is not committed. Far below a second is normal.',
      kind: 'timeseries',
      unit: 's',
      limit: 30,
      queries: [{ expr: `max by (task) (baton_oldest_unserved_seconds${OF_TASKS})`, legend: '{{task}}' }],
    },
    {
      title: 'Lag',
      about: 'Records that are appended and not committed.',
      kind: 'timeseries',
      unit: 'short',
      limit: 1_000,
      queries: [{ expr: `sum by (task) (baton_lag_records${OF_TASKS})`, legend: '{{task}}' }],
    },
    {
      title: 'Last answer of a broker',
      about: 'On Kafka. About 0.1 s is normal.',
      kind: 'timeseries',
      unit: 's',
      limit: 30,
      queries: [{ expr: `max by (task) (baton_fetch_age_seconds${OF_TASKS})`, legend: '{{task}}' }],
    },
    {
      title: 'Records per second',
      about: 'Applied by committed units.',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expr: 'sum by (task) (rate(baton_records_total[$__rate_interval]))', legend: '{{task}}' }],
    },
    {
      title: 'Commit, 99th percentile',
      about: 'How long the log takes to store a unit.',
      kind: 'timeseries',
      unit: 's',
      queries: [quantile(0.99, 'baton_commit_seconds', 'task')],
    },
    {
      title: 'Dead letters',
      about: 'None is normal. `baton dead-letters list` shows them.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        {
          expr: 'sum by (task, reason) (increase(baton_dead_letters_total[$__rate_interval]))',
          legend: '{{task}} {{reason}}',
        },
      ],
    },
    {
      title: 'Faults',
      about: 'Each has its remedy and ends by itself. Transient ones are normal while a broker restarts.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        {
          expr: 'sum by (task, fault) (increase(baton_faults_total[$__rate_interval]))',
          legend: '{{task}} {{fault}}',
        },
      ],
    },
    {
      title: 'HTTP API, 99th percentile',
      about: 'By route. Requests that wait for something to answer are counted with their wait.',
      kind: 'timeseries',
      unit: 's',
      queries: [quantile(0.99, 'baton_gateway_request_seconds', 'route')],
    },
    {
      title: 'HTTP API, requests per second',
      about: 'By status. 5xx is a failure of ours, 4xx of the caller.',
      kind: 'timeseries',
      unit: 'reqps',
      queries: [
        {
          expr: 'sum by (status) (rate(baton_gateway_request_seconds_count[$__rate_interval]))',
          legend: '{{status}}',
        },
      ],
    },
    {
      title: 'CPU',
      about: 'Cores that each process uses.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        {
          expr: 'sum by (job, instance) (rate(process_cpu_seconds_total[$__rate_interval])) and on (job, instance) group by (job, instance) (baton_folder_free_bytes)',
          legend: '{{job}} {{instance}}',
        },
      ],
    },
    {
      title: 'Memory',
      about: 'Resident memory of each process.',
      kind: 'timeseries',
      unit: 'bytes',
      queries: [
        {
          expr: 'sum by (job, instance) (process_resident_memory_bytes) and on (job, instance) group by (job, instance) (baton_folder_free_bytes)',
          legend: '{{job}} {{instance}}',
        },
      ],
    },
    {
      title: 'Free on disks',
      about: 'Share of the file system that each data folder is on.',
      kind: 'timeseries',
      unit: 'percentunit',
      limit: 0.05,
      queries: [
        {
          expr: 'min by (instance, folder) (baton_folder_free_bytes / baton_folder_capacity_bytes)',
          legend: '{{instance}} {{folder}}',
        },
      ],
    },
    {
      title: 'Certificates end in',
      about: 'Those that the processes were given.',
      kind: 'timeseries',
      unit: 's',
      limit: 1_209_600,
      queries: [
        {
          expr: 'min by (instance, certificate) (baton_certificate_expiry_timestamp_seconds) - time()',
          legend: '{{instance}} {{certificate}}',
        },
      ],
    },
  ],
};
