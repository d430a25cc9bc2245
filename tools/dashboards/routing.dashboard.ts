import { quantile, type Dashboard } from './panel.ts';

const PROMISE_EXCEEDED = 0.25;

export const routing: Dashboard = {
  uid: 'baton-routing',
  title: 'Routing',
  about: 'What waits in which queue, and whether the announced waits are true.',
  panels: [
    {
      title: 'Waiting, by queue',
      about: 'Episodes without an offer. At most 100 queues, those with the longest wait.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        {
          expr: 'max by (workspace, queue) (baton_queue_waiting_episodes)',
          legend: '{{workspace}} / {{queue}}',
        },
      ],
    },
    {
      title: 'Longest wait, by queue',
      about: 'Age of the episode that has waited longest for an offer.',
      kind: 'timeseries',
      unit: 's',
      limit: 120,
      queries: [
        {
          expr: 'max by (workspace, queue) (baton_queue_oldest_wait_seconds)',
          legend: '{{workspace}} / {{queue}}',
        },
      ],
    },
    {
      title: 'Wait estimates exceeded, last hour',
      about:
        'Share of customers who waited longer than the upper end of the wait that was announced first. 10 % is what it means.',
      kind: 'timeseries',
      unit: 'percentunit',
      limit: PROMISE_EXCEEDED,
      queries: [
        {
          expr: 'sum(increase(baton_wait_estimates_scored_total{result="exceeded"}[1h])) / (sum(increase(baton_wait_estimates_scored_total[1h])) > 0)',
          legend: 'exceeded',
        },
      ],
    },
    {
      title: 'Wait estimates scored, last hour',
      about: 'How many that share is of.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        { expr: 'sum by (result) (increase(baton_wait_estimates_scored_total[1h]))', legend: '{{result}}' },
      ],
    },
    {
      title: 'Decision delay, 99th percentile',
      about: 'From what caused a decision until it was on the log.',
      kind: 'timeseries',
      unit: 's',
      limit: 5,
      queries: [quantile(0.99, 'baton_decision_delay_seconds', 'processor')],
    },
    {
      title: 'Not heard, by language, last hour',
      about: 'Conversations and turns in languages that Baton has no words of.',
      kind: 'timeseries',
      unit: 'short',
      queries: [{ expr: 'sum by (language) (increase(baton_unheard_total[1h]))', legend: '{{language}}' }],
    },
  ],
};
