import { quantile, type Dashboard } from './panel.ts';

const OBJECTIVE = 0.05;

export const handoff: Dashboard = {
  uid: 'baton-handoff',
  title: 'Handoff',
  about: 'Whether customers who need a human get one in time. The objective: 95 of 100 within 30 s.',
  panels: [
    {
      title: 'Within 30 s, last hour',
      about:
        'Share of handoffs with a first reply within 30 s. Customers who left within 30 s are not counted.',
      kind: 'stat',
      unit: 'percentunit',
      queries: [{ expr: '1 - baton:handoffs_slow:ratio_rate1h', legend: 'within 30 s' }],
    },
    {
      title: 'Slow handoffs',
      about:
        'Share that took longer than 30 s, or was never answered. Above the line the objective of the month is being used up.',
      kind: 'timeseries',
      unit: 'percentunit',
      limit: OBJECTIVE,
      queries: [
        { expr: 'baton:handoffs_slow:ratio_rate5m', legend: '5 minutes' },
        { expr: 'baton:handoffs_slow:ratio_rate1h', legend: '1 hour' },
        { expr: 'baton:handoffs_slow:ratio_rate6h', legend: '6 hours' },
      ],
    },
    {
      title: 'Handoff time',
      about:
        'From the decision to the first reply of a human. Points are conversations: open one with `baton explain <conversation>`.',
      kind: 'timeseries',
      unit: 's',
      limit: 30,
      exemplars: true,
      queries: [
        quantile(0.5, 'baton_handoff_seconds'),
        quantile(0.9, 'baton_handoff_seconds'),
        quantile(0.99, 'baton_handoff_seconds'),
      ],
    },
    {
      title: 'Handoff times',
      about: 'How many handoffs took how long.',
      kind: 'heatmap',
      unit: 'short',
      queries: [
        { expr: 'sum by (le) (increase(baton_handoff_seconds_bucket[$__rate_interval]))', legend: '{{le}}' },
      ],
    },
    {
      title: 'Canary, 90th percentile',
      about:
        'Handoffs of customers who were made up, where a canary is on. It has an agent who is always free: what is slow here is Baton, or what it stands on.',
      kind: 'timeseries',
      unit: 's',
      limit: 30,
      queries: [quantile(0.9, 'baton_canary_handoff_seconds', 'queue')],
    },
    {
      title: 'Stages, 90th percentile',
      about:
        'offered: no agent was free. accepted: an offer lay there. replied: the agent had it and wrote nothing.',
      kind: 'timeseries',
      unit: 's',
      queries: [quantile(0.9, 'baton_handoff_stage_seconds', 'stage')],
    },
    {
      title: 'Handoffs per second',
      about:
        'Asked for, answered, and given up by the customer. Over an hour, asked for is about the sum of the others.',
      kind: 'timeseries',
      unit: 'short',
      queries: [
        { expr: 'sum(rate(baton_handoff_requests_total[$__rate_interval]))', legend: 'asked for' },
        { expr: 'sum(rate(baton_handoff_seconds_count[$__rate_interval]))', legend: 'answered' },
        { expr: 'sum(rate(baton_handoff_abandoned_seconds_count[$__rate_interval]))', legend: 'left' },
      ],
    },
    {
      title: 'Waited before they left',
      about: 'Customers who left without a reply of a human.',
      kind: 'timeseries',
      unit: 's',
      exemplars: true,
      queries: [
        quantile(0.5, 'baton_handoff_abandoned_seconds'),
        quantile(0.9, 'baton_handoff_abandoned_seconds'),
      ],
    },
  ],
};
