import { expect, it } from 'vitest';
import { ruleProblems } from './rule-problems.ts';

const page = '# X\n\n## What customers notice\n\n## Look at\n\n## How it ends\n';
const rule = {
  alert: 'X',
  expr: 'up == 0',
  labels: { severity: 'page' },
  annotations: { summary: 'X is.', runbook: 'docs/runbooks/X.md' },
};
const test = (...alerts: readonly unknown[]) => ({
  tests: [{ alert_rule_test: [{ alertname: 'X', exp_alerts: alerts }] }],
});

it('finds nothing where an alert has its tests, texts and page', () => {
  expect(
    ruleProblems({ rules: [rule], tests: [test({}), test()], runbooks: new Map([['X.md', page]]) }),
  ).toEqual([]);
});

it('names what is missing', () => {
  const bare = { alert: 'X', expr: 'up == 0' };
  expect(ruleProblems({ rules: [bare], tests: [], runbooks: new Map([['Y.md', page]]) })).toEqual([
    'X: no test in infra/prometheus/tests in which it fires.',
    'X: no test in infra/prometheus/tests in which it does not fire.',
    'X: docs/runbooks/X.md is missing.',
    'X: its severity is not page or ticket.',
    'X: its annotation "runbook" is not docs/runbooks/X.md.',
    'X: it has no summary.',
    'docs/runbooks/Y.md: there is no such alert.',
  ]);
  const cut = page.replace('## Look at\n', '');
  expect(
    ruleProblems({ rules: [rule], tests: [test({}), test()], runbooks: new Map([['X.md', cut]]) }),
  ).toEqual(['docs/runbooks/X.md has no "Look at".']);
});
