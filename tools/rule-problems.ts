import type { PrometheusRule } from './metrics-reference.ts';

/** A test file of promtool, as far as we look at it. */
export interface RuleTestFile {
  readonly tests: readonly {
    readonly alert_rule_test?: readonly {
      readonly alertname: string;
      readonly exp_alerts?: readonly unknown[];
    }[];
  }[];
}

export interface RuleFiles {
  readonly rules: readonly PrometheusRule[];
  readonly tests: readonly RuleTestFile[];
  /** By file name. */
  readonly runbooks: ReadonlyMap<string, string>;
}

const SEVERITIES: ReadonlySet<string | undefined> = new Set(['page', 'ticket']);
const SECTIONS = ['What customers notice', 'Look at', 'How it ends'] as const;

/** What is missing beside a rule: a test that fires it and one that does not, a runbook page with its sections, texts. */
export function ruleProblems({ rules, tests, runbooks }: RuleFiles): readonly string[] {
  const alerts = new Set(rules.flatMap(({ alert }) => alert ?? []));
  const expected = tests.flatMap((file) => file.tests.flatMap((each) => each.alert_rule_test ?? []));
  const problems: string[] = [];
  for (const alert of alerts) {
    const own = expected.filter(({ alertname }) => alertname === alert);
    const fires = own.some(({ exp_alerts = [] }) => exp_alerts.length > 0);
    const isQuiet = own.some(({ exp_alerts = [] }) => exp_alerts.length === 0);
    if (!fires) problems.push(`${alert}: no test in infra/prometheus/tests in which it fires.`);
    if (!isQuiet) problems.push(`${alert}: no test in infra/prometheus/tests in which it does not fire.`);
    const page = runbooks.get(`${alert}.md`);
    if (page === undefined) {
      problems.push(`${alert}: docs/runbooks/${alert}.md is missing.`);
      continue;
    }
    for (const section of SECTIONS)
      if (!page.includes(`## ${section}\n`)) problems.push(`docs/runbooks/${alert}.md has no "${section}".`);
  }
  for (const { alert, labels = {}, annotations = {} } of rules) {
    if (alert === undefined) continue;
    if (!SEVERITIES.has(labels['severity'])) problems.push(`${alert}: its severity is not page or ticket.`);
    if (annotations['runbook'] !== `docs/runbooks/${alert}.md`)
      problems.push(`${alert}: its annotation "runbook" is not docs/runbooks/${alert}.md.`);
    if ((annotations['summary'] ?? '') === '') problems.push(`${alert}: it has no summary.`);
  }
  for (const name of runbooks.keys())
    if (name !== 'README.md' && !alerts.has(name.replace(/\.md$/, '')))
      problems.push(`docs/runbooks/${name}: there is no such alert.`);
  return problems;
}
